#pragma once

#include "core/language/LanguageCatalog.h"
#include "ui/base/Theme.h"
#include "ui/settings/KeyboardPage.h"
#include "ui/settings/Settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QStackedWidget;

namespace saskare {

class AccountsPage;
class TextLabel;

/// The settings, each in effect as soon as it is changed: language and look, accounts, writing, notifications, keys.
/// Who applies them listens to Settings::changed; language and theme are applied from here. Thread: GUI.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum Page
    {
        General,
        Accounts,
        Writing,
        Notifications,
        Privacy,
        Keyboard
    };

    /// Takes `accounts`, `writing` and `privacy` over. `keys` is asked for again when the language changes.
    SettingsDialog(Settings &settings, LanguageCatalog &languages, Theme &theme, AccountsPage *accounts,
                   QWidget *writing, QWidget *privacy, std::function<QList<KeyLine>()> keys, QWidget *parent);

    void showPage(Page page);
    /// The value of Setting::Theme as a choice, and back.
    static ThemeChoice themeFrom(const QString &text);
    static QString nameOf(ThemeChoice choice);

private:
    QWidget *buildGeneral();
    QCheckBox *newSwitch(Setting setting, const QString &name, QWidget *page);
    QWidget *buildNotifications();
    QWidget *scrolled(QWidget *content);
    void setTexts();

    Settings &m_settings;
    LanguageCatalog &m_languages;
    Theme &m_theme;
    QListWidget *m_index;
    QStackedWidget *m_pages;
    TextLabel *m_title, *m_languageLabel = nullptr, *m_languageHint = nullptr, *m_themeLabel = nullptr,
                        *m_textHint = nullptr;
    QComboBox *m_language = nullptr, *m_look = nullptr;
    QCheckBox *m_notify = nullptr, *m_showText = nullptr;
    QCheckBox *m_nextAfterDone = nullptr, *m_takeAssigns = nullptr, *m_listsForReading = nullptr;
    TextLabel *m_readingHint = nullptr;
};

} // namespace saskare
