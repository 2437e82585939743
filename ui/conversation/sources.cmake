list(APPEND ui_sources)
