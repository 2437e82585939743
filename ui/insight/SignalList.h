#pragma once

#include "core/insight/ContactSignals.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Button;
class TextLabel;

/// Signs that customers had to make an effort, in words, and the way to who they were. Thread: GUI.
class SignalList : public QWidget
{
    Q_OBJECT
public:
    SignalList(const Theme &theme, QWidget *parent);

    void show(const ContactSignals &contacts);

Q_SIGNALS:
    /// Those who came back are asked for.
    void repeatsRequested();

private:
    void setTexts();

    ContactSignals m_contacts;
    TextLabel *m_repeats, *m_repeatsNote, *m_switches, *m_switchesNote;
    Button *m_who;
};

} // namespace saskare
