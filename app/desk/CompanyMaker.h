#pragma once

#include "app/desk/DeskState.h"
#include "app/desk/PersonMaker.h"

namespace saskare {

/// An agent as the makers of content need to know one.
struct Colleague
{
    qint64 id = 0;
    QString name;
    Gender gender = Gender::Female;
    QStringList languages;
    bool active = true;
};

/// Makes a believable company: an electronics web shop with a service centre, its agents, customers and their past,
/// the newest minutes before `now`. The same seed and now make the same content. Thread: under DeskState's lock.
class CompanyMaker
{
public:
    CompanyMaker(DeskParts &parts, quint64 seed, qint64 now);

    void make(int conversations);
    /// The active agents who speak `language`, the one whose token it is first.
    static QList<Colleague> colleagues(const ContentLibrary &content, const QString &language);
    static qint64 queueOf(const ContentLibrary &content, const QString &key);

private:
    /// One conversation while it is being made.
    struct Making
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
        ConversationState state = ConversationState::New;
        Channel channel = Channel::Email;
        qint64 id = 0;
        QJsonArray messages; ///< as records without conversation
        qint64 firstAt = 0;
        qint64 lastInboundAt = 0;
        QString preview;
    };

    void makeHouse();
    void makeConversation(int fromNewest, int total);
    void makeSpam(qint64 at);
    void chooseStory(Making &making, Chance &chance);
    void chooseProgress(Making &making, Chance &chance);
    void writeTurns(Making &making, Chance &chance);
    void addMessage(Making &making, StoryTurn::Who who, const QString &body, qint64 at, Chance &chance);
    QJsonArray attachmentsOf(const Making &making, StoryTurn::Who who, const QString &body, bool isOpening,
                             Chance &chance);
    QJsonObject deliveryAt(const Making &making, qint64 at, bool isLast, Chance &chance);
    QJsonObject conversationRecord(Making &making, Chance &chance);
    QJsonObject callbackRecord(const Making &making, Chance &chance) const;
    void addTouchpoints(const Making &making, Chance &chance);
    Person &someone(Chance &chance, qint64 at);

    DeskParts &m_parts;
    quint64 m_seed;
    qint64 m_now;
    PersonMaker m_people;
    QHash<QString, QList<Colleague>> m_speakers; ///< by language
    QHash<QString, QString> m_queues; ///< ids by key
    std::vector<Person> m_recent; ///< who may write again
    int m_delayed = 0;
};

} // namespace saskare
