list(APPEND ui_sources
    inbox/ConversationDelegate.cpp inbox/ConversationDelegate.h
    inbox/RowChip.cpp inbox/RowChip.h)
