#include "core/sync/Collision.h"

#include "core/backend/Fingerprint.h"
#include "core/domain/EvaluationJson.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Two people may share a name: it counts only where there is no id.
bool isMe(const RemoteId &id, const QString &name, const QStringList &me)
{
    return me.contains(id.isEmpty() ? name : id, Qt::CaseInsensitive);
}

/// Creation order. Within the same moment the higher number is the later one.
bool isEarlier(const MessageRecord &a, const MessageRecord &b)
{
    const qint64 atA = a.createdAt.value_or(0), atB = b.createdAt.value_or(0);
    return atA != atB ? atA < atB : a.id.toLongLong() < b.id.toLongLong();
}

/// What came after what the agent saw. The server's list ends somewhere: when what the agent saw is no longer on it,
/// all of it is newer.
std::vector<const MessageRecord *> newerThan(const CommandBase &base, const ServerView &now)
{
    const std::vector<MessageRecord> &messages = now.records.messages;
    const auto seen = std::find_if(messages.begin(), messages.end(),
                                   [&](const MessageRecord &m) { return m.id == base.newestMessage; });
    std::vector<const MessageRecord *> newer;
    for (const MessageRecord &message : messages) {
        const bool isNewer = base.newestMessage.isEmpty() ? message.id == now.newestMessage
            : seen == messages.end()                      ? true
                                                          : isEarlier(*seen, message);
        if (isNewer)
            newer.push_back(&message);
    }
    return newer;
}

/// The first answer of somebody else after what the agent saw.
const MessageRecord *answerOfAnother(const CommandBase &base, const ServerView &now, const QStringList &me)
{
    const MessageRecord *first = nullptr;
    for (const MessageRecord *message : newerThan(base, now)) {
        const bool isAnother = message->direction == Direction::Outbound
            && !isMe(message->author.value_or(RemoteId()), message->authorName.value_or(QString()), me);
        if (isAnother && (!first || isEarlier(*message, *first)))
            first = message;
    }
    return first;
}

/// Where people talk at the same time, a word in between is no news.
bool isTalk(Channel channel)
{
    switch (channel) {
    case Channel::Chat:
    case Channel::Phone:
    case Channel::SocialPrivate:
    case Channel::Sms:
        return true;
    default:
        return false;
    }
}

/// The last thing the customer wrote after what the agent saw.
const MessageRecord *newsOfCustomer(const CommandBase &base, const ServerView &now)
{
    const MessageRecord *last = nullptr;
    if (base.newestMessage.isEmpty())
        return last;
    const std::vector<ConversationRecord> &shown = now.records.conversations;
    const Channel usual = shown.empty() ? Channel::Email : shown.front().channel.value_or(Channel::Email);
    for (const MessageRecord *message : newerThan(base, now)) {
        const bool isNews = message->direction == Direction::Inbound && !isTalk(message->channel.value_or(usual));
        if (isNews && (!last || isEarlier(*last, *message)))
            last = message;
    }
    return last;
}

bool isDone(const Status &status)
{
    return groupOf(status.state) == StateGroup::Done;
}

/// What the agent's own earlier answer changes (a status that follows an answer) is nobody's collision.
bool isMyOwnAnswer(const CommandBase &base, const ServerView &now, const QStringList &me)
{
    return now.newestMessage != base.newestMessage && isMe(now.newestAuthorId, now.newestAuthor, me);
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
    if (const MessageRecord *answer = answerOfAnother(base, now, me)) {
        const QString name = answer->authorName.value_or(QString());
        const QString who = name.isEmpty() ? QCoreApplication::translate("Collision", "A colleague") : name;
        return held(QCoreApplication::translate("Collision", "%1 has answered meanwhile.").arg(who));
    }
    if (wasClosedMeanwhile(base, now) && !isMyOwnAnswer(base, now, me))
        return held(QCoreApplication::translate("Collision", "The conversation has been closed meanwhile."));
    if (hasAnotherAssignee(base, now, me))
        return held(QCoreApplication::translate("Collision", "A colleague has taken the conversation meanwhile."));
    if (newsOfCustomer(base, now))
        return held(QCoreApplication::translate("Collision", "The customer has written again meanwhile."));
    return std::nullopt;
}

/// Levels are ours; where the help desk has codes of its own, two of them may mean one level.
bool isSame(const PriorityValue &a, const PriorityValue &b)
{
    return a.code.isEmpty() || b.code.isEmpty() ? a.level == b.level : a.code == b.code;
}

bool wasMovedElsewhere(const CommandBase &base, const ServerView &now, const MoveToQueue &wanted)
{
    const std::optional<RemoteId> there = fieldsOf(now).queue;
    return base.queue && there && *there != *base.queue && *there != wanted.queue;
}

bool hasAnotherPriority(const CommandBase &base, const ServerView &now, const SetPriority &wanted)
{
    const std::optional<PriorityValue> there = fieldsOf(now).priority;
    return base.priority && there && !isSame(*there, *base.priority) && !isSame(*there, wanted.priority);
}

/// What another person says there now and the agent was not shown. Where it is not known what was shown, by what was
/// said later; clocks of two computers may differ.
std::optional<Evaluation> evaluationOfAnother(const CommandBase &base, const ServerView &now,
                                              const EvaluateTouchpoint &wanted)
{
    const std::optional<Evaluation> there = fieldsOf(now).evaluation;
    if (!there || there->origin != Evaluation::Origin::Person || there->score == 0)
        return std::nullopt;
    const Evaluation &mine = wanted.evaluation;
    const bool isMine = !there->by.isEmpty() && there->by == mine.by;
    const bool isNews = base.evaluatedAt ? there->at != *base.evaluatedAt : there->at > mine.at;
    return isNews && !isMine && !saysTheSame(*there, mine) ? there : std::nullopt;
}

std::optional<Error> findForField(const OutboxEntry &entry, const ServerView &now)
{
    const auto *move = std::get_if<MoveToQueue>(&entry.command);
    if (move && wasMovedElsewhere(entry.base, now, *move))
        return held(
            QCoreApplication::translate("Collision", "The conversation was moved to another queue meanwhile."));
    const auto *priority = std::get_if<SetPriority>(&entry.command);
    if (priority && hasAnotherPriority(entry.base, now, *priority))
        return held(QCoreApplication::translate("Collision", "The priority was changed meanwhile."));
    const auto *said = std::get_if<EvaluateTouchpoint>(&entry.command);
    if (const auto theirs = said ? evaluationOfAnother(entry.base, now, *said) : std::nullopt) {
        const QString who
            = theirs->by.isEmpty() ? QCoreApplication::translate("Collision", "A colleague") : theirs->by;
        return held(QCoreApplication::translate("Collision", "%1 has evaluated it meanwhile.").arg(who));
    }
    return std::nullopt;
}

} // namespace

Fields fieldsOf(const ServerView &now)
{
    Fields fields;
    for (const ConversationRecord &record : now.records.conversations) {
        fields.queue = record.queue ? record.queue : fields.queue;
        fields.priority = record.priority ? record.priority : fields.priority;
        fields.tags = record.tags ? record.tags : fields.tags;
        fields.evaluation = record.evaluation ? record.evaluation : fields.evaluation;
    }
    return fields;
}

bool mustCompare(const Command &command)
{
    const auto *said = std::get_if<EvaluateTouchpoint>(&command);
    return std::holds_alternative<SendReply>(command) || std::holds_alternative<SetStatus>(command)
        || std::holds_alternative<Assign>(command) || std::holds_alternative<MoveToQueue>(command)
        || std::holds_alternative<SetPriority>(command) || std::holds_alternative<SetTags>(command)
        || (said && said->touchpoint.isEmpty());
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
    return findForField(entry, now);
}

void merge(OutboxEntry &entry, const ServerView &now)
{
    const std::optional<QStringList> there = fieldsOf(now).tags;
    auto *wanted = std::get_if<SetTags>(&entry.command);
    if (!wanted || !entry.base.tags || !there)
        return;
    const QStringList mine = wanted->tags, before = *entry.base.tags;
    wanted->tags = mergedTags(before, mine, *there);
    entry.base.tags = mergedTags(mine, before, *there); // what I changed stays a change, also if it is there already
}

bool showsItself(const OutboxEntry &entry, const ServerView &now)
{
    const auto *reply = std::get_if<SendReply>(&entry.command);
    if (!reply)
        return false;
    const fingerprint::Sought sought{reply->text, {}, true, 0, false};
    const std::vector<const MessageRecord *> newer = newerThan(entry.base, now);
    return std::any_of(newer.begin(), newer.end(), [&](const MessageRecord *message) {
        const fingerprint::Candidate one{message->id, 0, message->text.value_or(QString())};
        return message->direction == Direction::Outbound
            && fingerprint::judge(sought, {one}).verdict == fingerprint::Verdict::Found;
    });
}

CommandBase afterOwn(const CommandBase &base, const OutboxEntry &done, const ServerView &now, const QStringList &me)
{
    CommandBase next = base;
    bool allExplained = true;
    const bool mineIsNewest
        = !now.newestMessage.isEmpty() && (now.newestMessage == done.serverId || isMyOwnAnswer(base, now, me));
    const bool answered = answerOfAnother(base, now, me) != nullptr;
    if (mineIsNewest && !answered)
        next.newestMessage = now.newestMessage;
    else
        allExplained &= now.newestMessage == base.newestMessage;

    const auto *status = std::get_if<SetStatus>(&done.command);
    // Many help desks open a conversation that is answered. The answer may be an earlier command's: what explains the
    // status goes with it into the base.
    const bool isMyAnswer = std::holds_alternative<SendReply>(done.command) || isMyOwnAnswer(base, now, me);
    const bool isMyStatus = status ? now.status.code == status->status.code
                                   : isMyAnswer && mineIsNewest && !answered && !isDone(now.status);
    if (isMyStatus)
        next.statusCode = now.status.code;
    else
        allExplained &= now.status.code == base.statusCode;

    const auto *assigned = std::get_if<Assign>(&done.command);
    if (assigned ? now.assignee == assigned->agent : me.contains(now.assignee, Qt::CaseInsensitive))
        next.assignee = now.assignee;
    else
        allExplained &= now.assignee == base.assignee;
    const auto *moved = std::get_if<MoveToQueue>(&done.command);
    if (moved && next.queue && fieldsOf(now).queue == moved->queue)
        next.queue = moved->queue;
    const auto *raised = std::get_if<SetPriority>(&done.command);
    if (raised && next.priority && fieldsOf(now).priority && isSame(*fieldsOf(now).priority, raised->priority))
        next.priority = fieldsOf(now).priority;
    if (allExplained)
        next.version = now.version;
    return next;
}

CommandBase baseOf(const ServerView &now, qint64 seenAt)
{
    const Fields fields = fieldsOf(now);
    return {now.version,
            now.newestMessage,
            now.status.code,
            now.assignee,
            seenAt,
            fields.queue,
            fields.priority,
            fields.tags,
            fields.evaluation ? fields.evaluation->at : 0}; // what is not told is not there
}

} // namespace saskare::collision
