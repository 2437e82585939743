#pragma once

#include "ui/settings/Settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace saskare {

class Speller;
class TextLabel;
class Theme;

/// How long an answer is held before it is sent, and whether spelling is checked, by which dictionaries.
/// Thread: GUI.
class WritingPage : public QWidget
{
    Q_OBJECT
public:
    WritingPage(Settings &settings, const Speller &speller, const Theme &theme, QWidget *parent);

private:
    void setTexts();

    Settings &m_settings;
    const Speller &m_speller;
    TextLabel *m_holdLabel, *m_holdHint, *m_dictionaries;
    QComboBox *m_hold;
    QCheckBox *m_spelling;
};

} // namespace saskare
