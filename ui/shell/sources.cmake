list(APPEND ui_sources shell/Workspace.cpp)
