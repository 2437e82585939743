#pragma once

#include "core/base/Result.h"
#include "core/domain/Records.h"

#include <QJsonObject>

#include <variant>

/// Commands: what an agent does. Each is committed to the outbox first, is visible at once, and is delivered later.
/// The conversation is named by its id here and, for the wire, by its RemoteId in OutboxEntry.
namespace saskare {

/// A file that goes with a reply. The bytes stand in the outbox beside the command, under their hash.
struct OutgoingFile
{
    QString name;
    QString mediaType;
    QByteArray sha256; ///< 32 bytes; names the bytes in the outbox
    qint64 size = 0;
    bool operator==(const OutgoingFile &) const = default;
};

struct SendReply ///< public; in a chat, a line of the chat
{
    QString text;
    QString html; ///< may be empty: then plain text is sent
    QList<OutgoingFile> files;
};
struct AddNote ///< internal
{
    QString text;
    QString html;
    QList<OutgoingFile> files;
};
struct SetStatus
{
    Status status;
};
struct Assign
{
    RemoteId agent; ///< empty: nobody
};
struct MoveToQueue
{
    RemoteId queue;
};
struct SetPriority
{
    PriorityValue priority;
};
struct SetTags
{
    QStringList tags; ///< the whole list
};
struct Postpone
{
    qint64 until = 0; ///< UTC ms
};
struct AddLink
{
    Link link;
};
struct RemoveLink
{
    Link link;
};
struct CreateConversation
{
    RemoteId queue;
    QString subject;
    QString customerEmail;
    QString text;
    QString html;
    std::optional<Link> link; ///< to the one it was split from, where the help desk links on creation
};
struct MarkRead
{
};
struct ClaimCallback ///< cannot wait offline: two agents must not both call
{
};
struct RecordCallOutcome
{
    CallOutcome outcome = CallOutcome::Reached;
    QString note;
    qint64 retryAt = 0; ///< UTC ms; 0: no further attempt asked for
    qint64 talkMs = 0;
};

/// What an agent says of a touchpoint. It stands in no conversation's lane: a review has none, and an answer need not
/// wait for it.
struct EvaluateTouchpoint
{
    RemoteId touchpoint; ///< empty: the conversation itself, which no touchpoint of the help desk stands for
    Evaluation evaluation; ///< a score of 0 takes back what was said
};

struct SetProblem ///< calls the conversation a problem, of which others may be incidents
{
    bool isProblem = true;
};

/// The conversation becomes part of another one of its help desk, for good. It stands in the lane of the one that
/// goes.
struct MergeConversation
{
    RemoteId into;
};

using Command = std::variant<SendReply, AddNote, SetStatus, Assign, MoveToQueue, SetPriority, SetTags, Postpone,
                             AddLink, RemoveLink, CreateConversation, MarkRead, ClaimCallback, RecordCallOutcome,
                             EvaluateTouchpoint, SetProblem, MergeConversation>;

/// The command's name in manifests, JSON and the outbox: "reply", "note", "setStatus", "assign", "moveToQueue",
/// "setPriority", "setTags", "postpone", "addLink", "removeLink", "createConversation", "markRead", "claimCallback",
/// "recordCallOutcome", "evaluateTouchpoint", "setProblem", "mergeConversation".
QString nameOf(const Command &command);
/// All of these names, in that order.
QStringList commandNames();
/// The neutral JSON that mappings get and the outbox stores. Files are named by hex sha256; bytes are not in it.
QJsonObject toJson(const Command &command);
/// Reads what toJson wrote. Error: BadInput, naming the field.
Result<Command> commandFromJson(const QJsonObject &json);

/// `there` with what the agent added and without what the agent took away, which is what `wanted` differs in from
/// `before`: a colleague's tags stay.
QStringList mergedTags(const QStringList &before, const QStringList &wanted, const QStringList &there);

/// False for what must happen now or not at all (ClaimCallback).
bool mayWaitOffline(const Command &command);
/// True when the customer sees it and a second copy would hurt (SendReply, CreateConversation) or a colleague
/// would read it twice (AddNote).
bool addsContent(const Command &command);
/// The files of a reply or note; empty for others.
QList<OutgoingFile> filesOf(const Command &command);

} // namespace saskare
