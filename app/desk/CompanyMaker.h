#pragma once

#include "app/desk/MessageMaker.h"

namespace saskare {

/// Makes a believable company: an electronics web shop with a service centre, its agents, customers and their past,
/// the newest minutes before `now`. The same seed and now make the same content. Thread: under DeskState's lock.
class CompanyMaker
{
public:
    CompanyMaker(DeskParts &parts, quint64 seed, qint64 now);

    void make(int conversations);

private:
    void makeConversation(int fromNewest, int total);
    void makeSpam(qint64 at);
    void chooseStory(StoryInMaking &making, Chance &chance);
    void chooseProgress(StoryInMaking &making, Chance &chance);
    QJsonObject conversationRecord(StoryInMaking &making, Chance &chance);
    QJsonObject callbackRecord(const StoryInMaking &making, Chance &chance) const;
    void addTouchpoints(const StoryInMaking &making, Chance &chance);
    /// What somebody, or a machine, said of it since; empty for most that run and some that are over.
    void addLimits(QJsonObject &record, const StoryInMaking &making, qint64 due) const;
    void addToOutage(QJsonObject &record, const StoryInMaking &making) const;
    [[nodiscard]] QJsonObject evaluationOf(const StoryInMaking &making) const;
    Person &someone(Chance &chance, qint64 at);

    DeskParts &m_parts;
    quint64 m_seed;
    qint64 m_now;
    qint64 m_problem = 0; ///< the conversation that others are incidents of
    PersonMaker m_people;
    MessageMaker m_messages;
    QHash<QString, QList<Colleague>> m_speakers; ///< by language
    QHash<QString, QString> m_queues; ///< ids by key
    std::vector<Person> m_recent; ///< who may write again
};

} // namespace saskare
