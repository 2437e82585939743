list(APPEND ui_sources
    shell/ActionId.h
    shell/Actions.cpp shell/Actions.h
    shell/CommandPalette.cpp shell/CommandPalette.h
    shell/KeysOverlay.cpp shell/KeysOverlay.h
    shell/MainWindow.cpp shell/MainWindow.h
    shell/PrivacyCover.cpp shell/PrivacyCover.h
    shell/Rail.cpp shell/Rail.h
    shell/StatusStrip.cpp shell/StatusStrip.h
    shell/ViewDelegate.cpp shell/ViewDelegate.h
    shell/ViewListModel.cpp shell/ViewListModel.h
    shell/ViewsPane.cpp shell/ViewsPane.h
    shell/WelcomePage.cpp shell/WelcomePage.h
    shell/Workspace.cpp shell/Workspace.h)
