list(APPEND ui_sources
    settings/Settings.cpp settings/Settings.h)
