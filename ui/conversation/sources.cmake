list(APPEND ui_sources
    conversation/BodyPreparer.cpp conversation/ConversationPane.cpp conversation/DeliveryLook.cpp
    conversation/DeliveryMark.cpp conversation/MessageBody.cpp conversation/MessageBubble.cpp
    conversation/TimelineView.cpp)
