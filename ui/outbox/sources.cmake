list(APPEND ui_sources
    outbox/OutboxDelegate.cpp outbox/OutboxDelegate.h
    outbox/OutboxDetail.cpp outbox/OutboxDetail.h
    outbox/OutboxModel.cpp outbox/OutboxModel.h
    outbox/OutboxPane.cpp outbox/OutboxPane.h
    outbox/OutboxWords.cpp outbox/OutboxWords.h)
