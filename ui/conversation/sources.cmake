list(APPEND ui_sources
    conversation/AnswerChoices.cpp conversation/AnswerFacts.cpp conversation/AnsweredMeanwhile.cpp conversation/ArticleDialog.cpp conversation/MacroDialog.cpp
    conversation/MacroActionEdit.cpp conversation/MacroEditor.cpp conversation/MacroWords.cpp conversation/Macros.cpp conversation/BodyPreparer.cpp conversation/CallForm.cpp conversation/CallbackBar.cpp
    conversation/CallbackTurns.cpp conversation/CannedPopup.cpp conversation/ChoicePopup.cpp conversation/MentionPopup.cpp
    conversation/OpenDraft.cpp conversation/WritingOffers.cpp
    conversation/Composer.cpp conversation/ComposerRules.cpp conversation/ComposerTabs.cpp conversation/ComposerTools.cpp conversation/ConversationHeader.cpp
    conversation/ConversationMenus.cpp conversation/ConversationPane.cpp conversation/DeliveryLook.cpp
    conversation/DeliveryDialog.cpp conversation/DeliveryMark.cpp conversation/DraftKeeper.cpp conversation/FactButton.cpp conversation/FactLine.cpp
    conversation/NewConversationDialog.cpp
    conversation/ConversationLinks.cpp conversation/LinkDialog.cpp conversation/LanguageButton.cpp conversation/Placeholders.cpp conversation/SpellCheck.cpp conversation/WritingMarks.cpp
    conversation/FileChoices.cpp conversation/HeldAnswers.cpp conversation/LateFiles.cpp conversation/LimitsPopup.cpp conversation/LinkOpener.cpp conversation/MessageBody.cpp
    conversation/MessageBubble.cpp conversation/OutgoingFiles.cpp conversation/PostponeDialog.cpp
    conversation/PlainWordsView.cpp conversation/PresenceTeller.cpp
    conversation/PostponeTimes.cpp conversation/ReplyEdit.cpp conversation/RichText.cpp conversation/SentKeeper.cpp conversation/StatusChoices.cpp conversation/Submitter.cpp conversation/TagDialog.cpp
    conversation/TimelineView.cpp conversation/UrlDialer.cpp)
