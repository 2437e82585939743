list(APPEND ui_sources
    account/AccountCard.cpp account/AccountCard.h
    account/AccountForm.cpp account/AccountForm.h
    account/AccountSaver.cpp account/AccountSaver.h
    account/AccountWizard.cpp account/AccountWizard.h
    account/AccountsPage.cpp account/AccountsPage.h
    account/CheckList.cpp account/CheckList.h
    account/ColorChoice.cpp account/ColorChoice.h)
