#pragma once

#include "app/desk/HouseMaker.h"

namespace saskare {

/// The simulated people: customers who write, chat, ask to be called and rate; colleagues who take and answer things.
/// Everything they do is an agenda item whose number seeds its chance, so a run with the same seed and clock repeats.
/// Made anew for each act. Thread: under DeskState's lock.
class People
{
public:
    People(DeskParts &parts, const DeskOptions &options, qint64 now);

    /// Sees to it that somebody will act.
    void wakeUp();
    void act(const AgendaItem &item);

private:
    /// A conversation and the story it follows.
    struct Thread
    {
        qint64 id = 0;
        QJsonObject record;
        QJsonObject hidden;
        StorySlots cast;
        const Story *story = nullptr; ///< null: one that nobody wrote
        bool isChat = false;
    };
    using Act = void (People::*)(const AgendaItem &item, Chance &chance);

    void arrive(const AgendaItem &item, Chance &chance);
    void someoneNew(StorySection section, qint64 at, Chance &chance);
    Person somebody(Chance &chance, qint64 at);
    void customerReads(const AgendaItem &item, Chance &chance);
    void customerWrites(const AgendaItem &item, Chance &chance);
    void customerRates(const AgendaItem &item, Chance &chance);
    void customerLeaves(const AgendaItem &item, Chance &chance);
    void chatWaitsTooLong(const AgendaItem &item, Chance &chance);
    void customerInsists(qint64 at, Chance &chance);
    void colleagueAnswers(qint64 at, Chance &chance);
    void colleagueLooks(const AgendaItem &item);
    void colleagueResolves(const AgendaItem &item, Chance &chance);
    void colleagueCalls(qint64 at, Chance &chance);
    void colleagueHasCalled(const AgendaItem &item, Chance &chance);

    std::optional<Thread> thread(qint64 conversation) const;
    [[nodiscard]] bool customerWroteLast(qint64 conversation) const;
    [[nodiscard]] static QString nextTurn(Thread &thread, StoryTurn::Who who);
    [[nodiscard]] QString asWritten(const Thread &thread, const QString &body, StoryTurn::Who who,
                                    Chance &chance) const;
    [[nodiscard]] QList<qint64> candidates(const std::function<bool(const QJsonObject &)> &fits) const;

    DeskParts &m_parts;
    const DeskOptions &m_options;
    qint64 m_now;
};

} // namespace saskare
