list(APPEND ui_sources
    inbox/BulkActions.cpp inbox/BulkActions.h
    inbox/BulkBar.cpp inbox/BulkBar.h
    inbox/BulkChoices.cpp inbox/BulkChoices.h
    inbox/ChosenRows.h
    inbox/ColleagueLook.cpp inbox/ColleagueLook.h
    inbox/ConversationDelegate.cpp inbox/ConversationDelegate.h
    inbox/InboxList.cpp inbox/InboxList.h
    inbox/InboxPane.cpp inbox/InboxPane.h
    inbox/ListFilter.cpp inbox/ListFilter.h
    inbox/RowChip.cpp inbox/RowChip.h
    inbox/SearchFoot.cpp inbox/SearchFoot.h
    inbox/SpokenRow.cpp inbox/SpokenRow.h
    inbox/WholeView.cpp inbox/WholeView.h
    inbox/WiderSearch.cpp inbox/WiderSearch.h)
