#include "app/ctl/FieldChoice.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace saskare {
namespace {

bool same(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

Error unknown(const QString &typed, const QStringList &choices)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("FieldChoice", "There is no “%1” here.").arg(typed),
            QCoreApplication::translate("FieldChoice", "Nothing was changed."),
            QCoreApplication::translate("FieldChoice", "To choose from: %1.").arg(choices.join(u", "_qs)),
            {}};
}

} // namespace

FieldChoice::FieldChoice(const Manifest &manifest, const std::vector<AgentRow> &agents,
                         const std::vector<QueueRow> &queues, const ConversationRow &row, qint64 nowMs)
    : m_manifest(manifest)
    , m_agents(agents)
    , m_queues(queues)
    , m_row(row)
    , m_nowMs(nowMs)
{
}

Result<Command> FieldChoice::command(const QString &field, const QString &typed) const
{
    if (field == u"status")
        return status(typed);
    if (field == u"assignee")
        return assignee(typed);
    if (field == u"queue")
        return queue(typed);
    if (field == u"priority")
        return priority(typed);
    if (field == u"postpone")
        return postpone(typed);
    QStringList tags = typed.split(u',', Qt::SkipEmptyParts);
    for (QString &tag : tags)
        tag = tag.trimmed();
    return Command(SetTags{tags});
}

Result<Command> FieldChoice::status(const QString &typed) const
{
    QStringList choices;
    // An exact code or label wins over one of our words that several of the help desk's codes share.
    for (const bool exact : {true, false}) {
        for (const Status &status : m_manifest.statuses) {
            const bool fits
                = exact ? same(status.code, typed) || same(status.label, typed) : same(code(status.state), typed);
            if (fits)
                return Command(SetStatus{status});
            if (exact)
                choices.append(status.code);
        }
    }
    for (const QueueRow &queue : m_queues) {
        if (queue.id == m_row.queue && queue.states.contains(typed))
            return Command(SetStatus{{ConversationState::Other, typed, {}}});
    }
    return unknown(typed, choices);
}

Result<Command> FieldChoice::assignee(const QString &typed) const
{
    if (typed == u"none")
        return Command(Assign{});
    QStringList choices{u"me"_qs, u"none"_qs};
    for (const AgentRow &agent : m_agents) {
        if (agent.account != m_row.account)
            continue;
        const bool me = agent.isMe && typed == u"me";
        if (me || agent.remoteId == typed || same(agent.name, typed) || same(agent.email, typed))
            return Command(Assign{agent.remoteId});
        choices.append(agent.name);
    }
    return unknown(typed, choices);
}

Result<Command> FieldChoice::queue(const QString &typed) const
{
    QStringList choices;
    for (const QueueRow &queue : m_queues) {
        if (queue.account != m_row.account)
            continue;
        if (queue.remoteId == typed || same(queue.name, typed))
            return Command(MoveToQueue{queue.remoteId});
        choices.append(queue.name);
    }
    return unknown(typed, choices);
}

Result<Command> FieldChoice::priority(const QString &typed) const
{
    QStringList choices;
    for (const PriorityValue &priority : m_manifest.priorities) {
        if (same(priority.code, typed) || same(code(priority.level), typed))
            return Command(SetPriority{priority});
        choices.append(priority.code);
    }
    return unknown(typed, choices);
}

Result<Command> FieldChoice::postpone(const QString &typed) const
{
    const QDateTime until = QDateTime::fromString(typed, Qt::ISODate);
    if (!until.isValid() || until.toMSecsSinceEpoch() <= m_nowMs) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("FieldChoice", "“%1” is no time to come.").arg(typed),
                     QCoreApplication::translate("FieldChoice", "Nothing was changed."),
                     QCoreApplication::translate("FieldChoice", "Write it as 2026-03-24T09:00."),
                     {}};
    }
    return Command(Postpone{until.toMSecsSinceEpoch()});
}

} // namespace saskare
