#pragma once

#include "core/domain/ConversationQuery.h"
#include "core/domain/Importance.h"
#include "core/domain/Macro.h"
#include "core/domain/Outbox.h"
#include "core/domain/Records.h"

/// Rows: what lists and panes show, already joined and effective (pending commands applied). Plain values.
namespace saskare {

struct AgentRow
{
    AgentId id;
    AccountId account;
    RemoteId remoteId;
    QString name;
    QString email;
    bool isMe = false;
};

struct QueueRow
{
    QueueId id;
    AccountId account;
    RemoteId remoteId;
    QString name;
    QStringList states;
};

struct CannedResponseRow
{
    CannedResponseId id;
    AccountId account;
    QString title, text, html, shortcut, language;
    QueueId queue;
    RemoteId remoteId;
    QString folder; ///< parts divided by "/"; empty: none
    int uses = 0; ///< by this agent, on this computer
    qint64 usedAt = 0; ///< UTC ms; 0: never
};

struct ArticleRow
{
    ArticleId id;
    AccountId account;
    QString title, text;
    QString html; ///< hostile until sanitised
    QString language, webUrl;
    QString snippet; ///< the words around the hit, hits between U+0002 and U+0003; else how it begins
};

struct MacroRow
{
    MacroId id;
    AccountId account;
    QString title;
    std::vector<MacroAction> actions;
    /// Made by the agent and kept in the outbox's file, which its id is of. `account` is then the one whose agents,
    /// queues and words it names; it is offered everywhere, and does there what can be done (see macroFor()).
    bool isOwn = false;
};

/// A colleague at work in a conversation; how far that may be believed: presenceAge().
struct ColleagueRow
{
    RemoteId agent;
    QString name; ///< may be empty
    PresenceKind kind = PresenceKind::Viewing;
    qint64 toldAt = 0; ///< UTC ms
    bool operator==(const ColleagueRow &) const = default;
};

struct ConversationRow
{
    ConversationId id;
    AccountId account;
    RemoteId remoteId;
    QString number;
    ConversationKind kind = ConversationKind::Ticket;
    QString subject;
    QString preview;
    bool previewIsOurs = false;
    Status status;
    Channel channel = Channel::Email;
    QueueId queue;
    QString queueName;
    RemoteId assignee; ///< empty: nobody
    QString assigneeName;
    bool assignedToMe = false;
    CustomerId customer;
    QString customerName;
    PriorityValue priority;
    QStringList tags;
    bool unread = false;
    qint64 createdAt = 0; ///< all times UTC ms, 0 = none
    qint64 updatedAt = 0;
    qint64 dueAt = 0;
    qint64 postponedUntil = 0;
    std::optional<CallbackRecord> callback;
    QList<Link> links;
    QList<ColleagueRow> colleagues; ///< those who write first; without this agent
    QString problemNumber; ///< of the problem this is an incident of, as people say it; empty: it is none
    bool isProblem = false; ///< the help desk calls it one; see Store::incidents() for those that only have incidents
    QString version;
    QString webUrl;
    int pendingCommands = 0; ///< not yet settled
    DeliveryState worstDelivery = DeliveryState::None; ///< what most needs attention among our answers
    qint64 sortKey = 0; ///< for RowPosition, in the query's order
    QString snippet; ///< in a full-text result: the words around the hit, hits between U+0002 and U+0003

    /// Made here, and not yet at its help desk: nobody there knows it, so nothing can be linked to it or merged into
    /// it.
    [[nodiscard]] bool isOnlyHere() const { return remoteId.startsWith(QLatin1String("new:")); }
};

struct AttachmentRow
{
    AttachmentId id;
    RemoteId remoteId;
    QString name, mediaType, contentId;
    qint64 size = -1; ///< bytes; -1 unknown
    QString localPath; ///< where its bytes are on this computer; empty: not fetched
    AccountId account;
    QString location; ///< what the manifest's attachment request needs besides the ids
    RemoteId message;
    RemoteId conversation;
};

struct MessageRow
{
    MessageId id; ///< invalid for one that only the outbox knows
    ConversationId conversation;
    RemoteId remoteId;
    Direction direction = Direction::Inbound;
    AuthorKind authorKind = AuthorKind::Customer;
    QString authorName;
    bool byMe = false;
    Channel channel = Channel::Email;
    qint64 createdAt = 0;
    QString text;
    QString html; ///< hostile until sanitised
    QList<AttachmentRow> attachments;
    Delivery delivery; ///< with the outbox's state where a command of ours is not settled
    CommandId command; ///< the command behind it, while the outbox holds it; null otherwise
    Error error; ///< for Failed, Conflicted, MayBeSent: why, in words
    QStringList recipients;
};

struct CustomerRow
{
    CustomerId id;
    AccountId account;
    RemoteId remoteId;
    QString name, company, city, language, timeZone, note, webUrl;
    QStringList emails, phones;
};

/// A customer of another account who is, or may be, the same person as the one asked about.
struct KinRow
{
    CustomerRow customer;
    Kinship kinship = Kinship::Perhaps;
    QString shared; ///< the address or number both have, as this one has it; empty when only the agent knows
};

/// Who has a touchpoint's evaluation.
enum class EvaluationPlace
{
    HelpDesk,
    Outbox, ///< it waits here for the help desk
    ThisComputer ///< the help desk cannot keep it
};

struct TouchpointRow
{
    TouchpointId id; ///< invalid for one that stands for a conversation
    AccountId account;
    RemoteId remoteId; ///< empty for one that stands for a conversation
    CustomerId customer;
    ConversationId conversation; ///< may be invalid
    TouchpointKind kind = TouchpointKind::Other;
    Stage stage = Stage::Unknown;
    Channel channel = Channel::Other;
    Direction direction = Direction::Inbound;
    qint64 at = 0;
    QString title, detail, link, amount;
    std::optional<Rating> rating;
    std::optional<Evaluation> evaluation;
    EvaluationPlace evaluationPlace = EvaluationPlace::HelpDesk; ///< of the evaluation, or of its removal
    CustomerId
        person; ///< of several customers who are one by the agent's word, the first; invalid: nobody was joined
};

struct SavedSearchRow
{
    SavedSearchId id;
    QString name;
    ConversationQuery query;
};

/// What to take next, of all that waits for this agent.
struct NextToSolve
{
    std::optional<ConversationRow> row; ///< nothing: nothing is left
    Importance importance;
    qint64 newestFromCustomer = 0; ///< UTC ms; for `passed` of the next question
    int left = 0; ///< others that may be taken after it
    int passed = 0; ///< others that were passed over
};

/// How many open conversations each view holds. Computed together, at `at`.
struct ViewCounts
{
    qint64 at = 0;
    int mine = 0, unassigned = 0, open = 0, waiting = 0, callbacksDue = 0, postponed = 0, inTrouble = 0;
    qint64 oldestOpenMs = 0; ///< updatedAt of the open conversation that has waited longest; 0 none
    QHash<QueueId, int> perQueue;
    QHash<AccountId, int> perAccount;
};

struct Draft
{
    ConversationId conversation;
    bool isNote = false;
    QString html;
    QString text;
    QList<OutgoingFile> files;
    CommandBase base;
    qint64 savedAt
        = 0; ///< UTC ms, never twice the same for one conversation; in one to be saved: whose place it takes
};

/// What came of saving a draft.
struct SavedDraft
{
    qint64 savedAt = 0; ///< of the draft as it is stored; 0: it was empty and there is none
    std::optional<Draft> before; ///< what somebody else had written since: it stands before the saved words
};

/// Totals of the cache, for progress and `saskarectl count`.
struct CacheTotals
{
    qint64 conversations = 0, messages = 0, customers = 0, attachments = 0, touchpoints = 0, pending = 0,
           setAside = 0;
};

struct SetAsideRow
{
    qint64 id = 0;
    AccountId account;
    SetAside what;
    qint64 at = 0;
};

} // namespace saskare
