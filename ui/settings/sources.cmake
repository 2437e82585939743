list(APPEND ui_sources
    settings/KeyboardPage.cpp settings/KeyboardPage.h
    settings/PrivacyPage.cpp settings/PrivacyPage.h
    settings/Settings.cpp settings/Settings.h
    settings/SettingsDialog.cpp settings/SettingsDialog.h
    settings/WritingPage.cpp settings/WritingPage.h)
