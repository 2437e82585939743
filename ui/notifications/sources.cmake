list(APPEND ui_sources
    notifications/CallReminder.cpp notifications/CallReminder.h notifications/NotificationServer.cpp notifications/NotificationServer.h
    notifications/Notifier.cpp notifications/Notifier.h)
