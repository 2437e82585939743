list(APPEND ui_sources
    notifications/NotificationServer.cpp notifications/NotificationServer.h
    notifications/Notifier.cpp notifications/Notifier.h)
