#include "ui/board/BoardWords.h"

#include "ui/base/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::Board)
};

QString exactTime(qint64 at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString connectedWord(const BoardAge &age)
{
    return !age.isConnected      ? Words::tr("no")
        : age.oldParts.isEmpty() ? Words::tr("yes")
                                 : Words::tr("yes, but old in part");
}

template <class Figure>
void addMethods(QStringList &words, int count)
{
    for (int i = 0; i < count; ++i)
        words << nameOf(static_cast<Figure>(i)) << methodOf(static_cast<Figure>(i));
}

} // namespace

QString nameOf(QueueFigure figure)
{
    switch (figure) {
    case QueueFigure::Open:
        return Words::tr("Open", "a column of the board");
    case QueueFigure::Unassigned:
        return Words::tr("Nobody's");
    case QueueFigure::Unanswered:
        return Words::tr("Wait for us");
    case QueueFigure::Longest:
        return Words::tr("Longest wait");
    case QueueFigure::DueSoon:
        return Words::tr("Due in 1 h");
    case QueueFigure::Overdue:
        return Words::tr("Overdue");
    case QueueFigure::CallsSoon:
        return Words::tr("Calls in 1 h");
    case QueueFigure::CallsLate:
        return Words::tr("Calls late");
    }
    Q_UNREACHABLE();
}

QString nameOf(AgentFigure figure)
{
    return figure == AgentFigure::Open ? Words::tr("Open", "a column of the board") : Words::tr("Answered today");
}

QString methodOf(QueueFigure figure)
{
    switch (figure) {
    case QueueFigure::Open:
        return Words::tr("Conversations in which somebody of ours has to act: new, open or live.");
    case QueueFigure::Unassigned:
        return Words::tr("Open conversations that are assigned to nobody.");
    case QueueFigure::Unanswered:
        return Words::tr(
            "Open conversations in which the customer wrote last, or in which nobody has written yet. An "
            "answer that still waits on this computer counts as an answer. Where a call is promised, the "
            "call is counted instead.");
    case QueueFigure::Longest:
        return Words::tr(
            "Of those that wait for us, the time since the oldest message that nobody has answered. It is "
            "clock time, not business hours.");
    case QueueFigure::DueSoon:
        return Words::tr("Open conversations whose limit at the help desk (its SLA) ends within 60 minutes. By the "
                         "help desk's own clock; where it tells no limit, there is none to be counted.");
    case QueueFigure::Overdue:
        return Words::tr("Open conversations whose limit at the help desk (its SLA) has ended without what it asks "
                         "for.");
    case QueueFigure::CallsSoon:
        return Words::tr("Promised calls that nobody has made yet and whose time comes within 60 minutes.");
    case QueueFigure::CallsLate:
        return Words::tr("Promised calls that nobody has made yet and whose time has passed. One that was promised "
                         "without a time is late from its beginning.");
    }
    Q_UNREACHABLE();
}

QString methodOf(AgentFigure figure)
{
    return figure == AgentFigure::Open
        ? Words::tr("Open conversations that are assigned to this agent.")
        : Words::tr("Conversations in which this agent has written to the customer since midnight of this computer, "
                    "each counted once, as far as the help desk has told them.");
}

QString textOf(const BoardQueue &queue, QueueFigure figure, bool isLive, qint64 nowMs)
{
    if (figure != QueueFigure::Longest)
        return QLocale().toString(valueOf(queue, figure));
    if (queue.waitingSince == 0)
        return QStringLiteral("–");
    return isLive ? shortSpan(std::max<qint64>(0, nowMs - queue.waitingSince))
                  : Words::tr("since %1", "a wait; %1: 14:30, Mon 09:00").arg(momentText(queue.waitingSince, nowMs));
}

QString momentText(qint64 at, qint64 nowMs)
{
    const auto dayOf = [](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment).date(); };
    return dayOf(at) == dayOf(nowMs) ? timeOfDay(at) : relativeTime(at, nowMs);
}

Tone toneOf(const BoardQueue &queue, QueueFigure figure)
{
    if (valueOf(queue, figure) == 0)
        return Tone::Neutral;
    switch (figure) {
    case QueueFigure::Overdue:
    case QueueFigure::CallsLate:
        return Tone::Bad;
    case QueueFigure::DueSoon:
    case QueueFigure::CallsSoon:
        return Tone::Warn;
    default:
        return Tone::Neutral;
    }
}

BoardAge ageOf(const QString &account, const AccountSyncStatus &status, qint64 nowMs)
{
    constexpr qint64 fresh = 5 * 60'000; // as the list of views has it
    BoardAge age;
    age.account = account;
    age.readAt = status.lastSyncAt;
    const bool inTrouble = status.state == ConnectionState::ServerTrouble;
    age.isConnected = isReached(status);
    age.isInTrouble = inTrouble && !age.isConnected;
    bool countsAreOld = false;
    for (const FailingStream &stream : age.isConnected ? status.failing : QList<FailingStream>()) {
        for (const RecordKind kind :
             {RecordKind::Conversation, RecordKind::Message, RecordKind::Queue, RecordKind::Agent}) {
            if (!stream.records.contains(kind))
                continue;
            const bool isCounted = kind == RecordKind::Conversation || kind == RecordKind::Message;
            countsAreOld |= isCounted;
            const qint64 readAt = stream.readAt == 0 && isCounted ? status.lastSyncAt : stream.readAt;
            age.oldParts.append({kind, readAt});
        }
    }
    age.isLive = age.isConnected && !countsAreOld && nowMs - status.lastSyncAt < fresh;
    return age;
}

namespace {

QString nameOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Conversation:
        return Words::tr("conversations", "what is old");
    case RecordKind::Message:
        return Words::tr("messages", "what is old");
    case RecordKind::Queue:
        return Words::tr("queues", "what is old");
    default:
        return Words::tr("agents", "what is old");
    }
}

} // namespace

QString ageText(const BoardAge &age, qint64 nowMs)
{
    if (age.readAt == 0)
        return Words::tr("not read yet");
    const QString when = momentText(age.readAt, nowMs);
    if (!age.oldParts.isEmpty())
        return Words::tr("%1, old in part", "%1: when it was last read").arg(when);
    if (age.isLive)
        return when;
    return age.isConnected ? Words::tr("%1, being read", "%1: when it was last read").arg(when)
        : age.isInTrouble  ? Words::tr("%1, help desk in trouble", "%1: when it was last read").arg(when)
                           : Words::tr("%1, not connected", "%1: when it was last read").arg(when);
}

QString wholeAgeText(const BoardAge &age, qint64 nowMs)
{
    if (age.oldParts.isEmpty())
        return ageText(age, nowMs);
    QStringList parts;
    for (const auto &[kind, readAt] : age.oldParts)
        parts += readAt > 0
            ? Words::tr("%1 since %2", "queues since 14:02").arg(nameOf(kind), momentText(readAt, nowMs))
            : Words::tr("%1 not read since the start", "queues …").arg(nameOf(kind));
    parts.removeDuplicates();
    return Words::tr("connected, but old in part: %1").arg(parts.join(QStringLiteral(", ")));
}

QStringList boardMethods()
{
    QStringList words{
        Words::tr("What is counted"),
        Words::tr("What is on this computer at this moment, with what you did that the help desk does not "
                  "know yet. It is counted again when something changes, and every minute. Each line says "
                  "when its help desk was last read; while that is not connected, or does not tell its "
                  "conversations, the line is grey and waits are told by when they began, because nobody knows "
                  "whether they go on."),
        Words::tr("The list behind a figure"),
        Words::tr("Enter or a click on a figure opens the search that finds what it counts. On the longest "
                  "wait it opens that conversation.")};
    addMethods<QueueFigure>(words, queueFigureCount);
    words << Words::tr("Agents")
          << Words::tr(
                 "Those who have something open, or have answered today, and you. Open: assigned to them. Answered "
                 "today: %1")
                 .arg(methodOf(AgentFigure::AnsweredToday));
    return words;
}

CsvTable boardCsv(const Board &board, const BoardAges &ages, const QString &about)
{
    CsvTable table;
    table.push_back({about, exactTime(board.at)});
    table.push_back({});
    std::vector<CsvField> head{Words::tr("Account"), Words::tr("Queue"), Words::tr("Last read"),
                               Words::tr("Connected")};
    for (int i = 0; i < queueFigureCount; ++i)
        head.emplace_back(static_cast<QueueFigure>(i) == QueueFigure::Longest
                              ? Words::tr("Oldest message without an answer")
                              : nameOf(static_cast<QueueFigure>(i)));
    table.push_back(head);
    for (const BoardQueue &queue : board.queues) {
        const BoardAge age = ages.value(queue.account);
        std::vector<CsvField> row{age.account, queue.queue.isValid() ? queue.name : Words::tr("all queues"),
                                  exactTime(age.readAt), connectedWord(age)};
        for (int i = 0; i < queueFigureCount; ++i) {
            const auto figure = static_cast<QueueFigure>(i);
            if (figure == QueueFigure::Longest)
                row.emplace_back(exactTime(queue.waitingSince));
            else
                row.emplace_back(valueOf(queue, figure));
        }
        table.push_back(row);
    }
    table.push_back({});
    table.push_back({Words::tr("Account"), Words::tr("Agent"), Words::tr("Last read"), Words::tr("Connected"),
                     nameOf(AgentFigure::Open), nameOf(AgentFigure::AnsweredToday)});
    for (const BoardAgent &agent : board.agents) {
        const BoardAge age = ages.value(agent.account);
        table.push_back(
            {age.account, agent.name, exactTime(age.readAt), connectedWord(age), agent.open, agent.answeredToday});
    }
    table.push_back({});
    table.push_back({Words::tr("Figure"), Words::tr("Method")});
    for (int i = 0; i < queueFigureCount; ++i)
        table.push_back({nameOf(static_cast<QueueFigure>(i)), methodOf(static_cast<QueueFigure>(i))});
    table.push_back({nameOf(AgentFigure::AnsweredToday), methodOf(AgentFigure::AnsweredToday)});
    return table;
}

} // namespace saskare
