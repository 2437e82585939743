list(APPEND ui_sources shell/ActionId.h shell/Workspace.cpp shell/Workspace.h)
