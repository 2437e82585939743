#pragma once

#include "core/sync/ProfileKey.h"
#include "ui/settings/Settings.h"

#include <QWidget>

class QComboBox;

namespace saskare {

class InfoBar;
class TextLabel;
class Theme;

/// How what is kept on this computer is protected, and when the window hides what it shows. Thread: GUI.
class PrivacyPage : public QWidget
{
    Q_OBJECT
public:
    /// `profile`: its folder; the disk below it is looked at.
    PrivacyPage(Settings &settings, ProfileKey &key, const QString &profile, const Theme &theme, QWidget *parent);

private:
    void setTexts();
    void choose(int index);
    void warn();

    Settings &m_settings;
    ProfileKey &m_key;
    QString m_profile;
    bool m_diskIsOpen; ///< known not to be encrypted
    TextLabel *m_keptLabel, *m_keptHint, *m_idleLabel, *m_idleHint;
    QComboBox *m_kept, *m_idle;
    InfoBar *m_notice;
};

} // namespace saskare
