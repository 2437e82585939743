#include "core/sync/Collision.h"

#include <QCoreApplication>

namespace saskare::collision {
namespace {

Error held(const QString &happened)
{
    return {ErrorKind::Conflict,
            happened,
            QCoreApplication::translate("Collision", "It was not sent."),
            QCoreApplication::translate("Collision",
                                        "Look at the conversation, then send it anyway, change it or discard it."),
            {}};
}

bool isDone(const Status &status)
{
    return groupOf(status.state) == StateGroup::Done;
}

/// What the agent's own earlier answer changes (a status that follows an answer) is nobody's collision.
bool isMyOwnAnswer(const CommandBase &base, const ServerView &now, const QStringList &me)
{
    return now.newestMessage != base.newestMessage && me.contains(now.newestAuthor);
}

bool wasClosedMeanwhile(const CommandBase &base, const ServerView &now)
{
    return !base.statusCode.isEmpty() && now.status.code != base.statusCode && isDone(now.status);
}

bool hasAnotherAssignee(const CommandBase &base, const ServerView &now, const QStringList &me)
{
    return !now.assignee.isEmpty() && now.assignee != base.assignee && !me.contains(now.assignee);
}

std::optional<Error> findForReply(const CommandBase &base, const ServerView &now, const QStringList &me)
{
    const bool news = !now.newestMessage.isEmpty() && now.newestMessage != base.newestMessage;
    if (news && now.newestDirection == Direction::Outbound && !me.contains(now.newestAuthor)) {
        const QString who
            = now.newestAuthor.isEmpty() ? QCoreApplication::translate("Collision", "A colleague") : now.newestAuthor;
        return held(QCoreApplication::translate("Collision", "%1 has answered meanwhile.").arg(who));
    }
    if (wasClosedMeanwhile(base, now) && !isMyOwnAnswer(base, now, me))
        return held(QCoreApplication::translate("Collision", "The conversation has been closed meanwhile."));
    if (hasAnotherAssignee(base, now, me))
        return held(QCoreApplication::translate("Collision", "A colleague has taken the conversation meanwhile."));
    return std::nullopt;
}

} // namespace

bool mustCompare(const Command &command)
{
    return std::holds_alternative<SendReply>(command) || std::holds_alternative<SetStatus>(command)
        || std::holds_alternative<Assign>(command);
}

std::optional<Error> find(const OutboxEntry &entry, const ServerView &now, const QStringList &me)
{
    const CommandBase &base = entry.base;
    if (std::holds_alternative<SendReply>(entry.command))
        return findForReply(base, now, me);
    if (const auto *wanted = std::get_if<SetStatus>(&entry.command)) {
        const bool same = now.status.code == base.statusCode || now.status.code == wanted->status.code;
        const bool explained = isMyOwnAnswer(base, now, me) && !isDone(now.status);
        if (!base.statusCode.isEmpty() && !same && !explained)
            return held(QCoreApplication::translate("Collision", "The status was changed meanwhile, to “%1”.")
                            .arg(now.status.label.isEmpty() ? now.status.code : now.status.label));
    }
    if (const auto *wanted = std::get_if<Assign>(&entry.command)) {
        if (hasAnotherAssignee(base, now, me) && now.assignee != wanted->agent)
            return held(
                QCoreApplication::translate("Collision", "A colleague has taken the conversation meanwhile."));
    }
    return std::nullopt;
}

CommandBase baseOf(const ServerView &now, qint64 seenAt)
{
    return {now.version, now.newestMessage, now.status.code, now.assignee, seenAt};
}

} // namespace saskare::collision
