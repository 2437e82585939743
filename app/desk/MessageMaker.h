#pragma once

#include "app/desk/HouseMaker.h"

namespace saskare {

/// One conversation while it is being made.
struct StoryInMaking
{
    int fromNewest = 0; ///< 0: the newest
    StorySection section = StorySection::Tickets;
    const Story *story = nullptr;
    int storyIndex = 0;
    Person person;
    StorySlots cast;
    Colleague agent;
    qint64 last = 0; ///< time of the last thing that happened
    qsizetype turns = 0; ///< how many of the story's turns have happened
    bool isOver = false;
    bool isOfOutage = false; ///< of the fault that several customers write about
    ConversationState state = ConversationState::New;
    Channel channel = Channel::Email;
    qint64 id = 0;
    QJsonArray messages; ///< as records without conversation
    qint64 firstAt = 0;
    qint64 lastInboundAt = 0;
    QString preview;
};

/// Writes what customers and agents say to each other in a story that lies in the past: letters, notes, files, and
/// what became of each answer. Thread: under DeskState's lock.
class MessageMaker
{
public:
    MessageMaker(DeskParts &parts, qint64 now);

    /// The turns that have happened, each at its time, into story.messages.
    void write(StoryInMaking &story, Chance &chance);
    /// The first words, as lists show them.
    static QString previewOf(const QString &body);

private:
    void addMessage(StoryInMaking &making, StoryTurn::Who who, const QString &body, qint64 at, Chance &chance);
    QJsonArray attachmentsOf(const StoryInMaking &making, StoryTurn::Who who, const QString &body, bool isOpening,
                             Chance &chance);
    QJsonObject deliveryAt(const StoryInMaking &making, qint64 at, bool isLast, Chance &chance);

    DeskParts &m_parts;
    qint64 m_now;
    int m_delayed = 0;
};

} // namespace saskare
