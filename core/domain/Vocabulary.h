#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QStringView>
#include <QUuid>

#include <optional>

/// The closed sets of words that code, UI, manifests, schema and tests share, each with its spelling in JSON and SQL.
/// `code(x)` gives the spelling, `xFrom(text)` reads it back; unknown text gives nothing and is the caller's to
/// report.
namespace saskare {

using AccountId = Id<struct OfAccount>;
using ConversationId = Id<struct OfConversation>;
using MessageId = Id<struct OfMessage>;
using CustomerId = Id<struct OfCustomer>;
using AgentId = Id<struct OfAgent>;
using QueueId = Id<struct OfQueue>;
using TouchpointId = Id<struct OfTouchpoint>;
using AttachmentId = Id<struct OfAttachment>;
using CannedResponseId = Id<struct OfCannedResponse>;
using ArticleId = Id<struct OfArticle>;
using MacroId = Id<struct OfMacro>;
using SavedSearchId = Id<struct OfSavedSearch>;
using CommandId = QUuid;
/// A help desk's own name for a record: always text, whatever its JSON type was.
using RemoteId = QString;

/// What the agent says of two customers of different accounts who may be one person.
enum class Kinship
{
    Perhaps, ///< nothing yet; they share an address or number
    Same,
    Other
};

enum class ConversationKind
{
    Ticket,
    Chat,
    Callback
};

/// Ours. The vendor's own code and label stay beside it (see Status); `Other` is a code nobody taught us.
enum class ConversationState
{
    New, ///< nobody has answered yet
    Open, ///< the customer waits for us
    Answered, ///< we wait for the customer
    Pending, ///< we wait for the customer or a third party and said so
    OnHold,
    Postponed, ///< comes back by itself at postponedUntil
    Resolved,
    Closed, ///< resolved for good
    Live, ///< a chat or call is running
    Spam,
    Deleted,
    Merged,
    Other,
};

/// What a view asks for: who has to act.
enum class StateGroup
{
    Any,
    Open,
    Waiting,
    Done
};

enum class Channel
{
    Email,
    Form,
    Chat,
    Phone,
    SocialPublic,
    SocialPrivate,
    Review,
    Sms,
    Portal,
    InPerson,
    Web,
    Other
};
enum class Direction
{
    Inbound,
    Outbound,
    Note,
    Event
};
enum class AuthorKind
{
    Customer,
    Agent,
    System
};
enum class Priority
{
    None,
    Low,
    Normal,
    High,
    Urgent
};

/// What became of an answer. The first six exist before the server knows; "Delayed" is never stored,
/// see deliveryAt().
enum class DeliveryState
{
    None, ///< not an outgoing answer, or the help desk tells nothing
    QueuedHere,
    Sending,
    MayBeSent, ///< left this computer, no answer came back
    Failed, ///< refused before it had any effect
    Conflicted, ///< held: the conversation changed meanwhile
    Scheduled,
    Delayed,
    Sent,
    Delivered,
    Read,
    NotDelivered,
    Expired, ///< the help desk no longer keeps the detail
};

enum class TouchpointKind
{
    Conversation,
    Chat,
    Call,
    Callback,
    PageVisit,
    Order,
    Form,
    Review,
    PublicComment,
    Rating,
    Visit,
    Other,
};
enum class Stage
{
    Before,
    During,
    After,
    Unknown
};
enum class RatingKind
{
    Csat,
    Ces2,
    Nps,
    Stars,
    Thumbs
};
/// What came of a touchpoint for the customer, as the agent who evaluates it sees it.
enum class TouchpointOutcome
{
    Resolved,
    Unresolved,
    Pending,
    Abandoned
};

enum class CallbackState
{
    Requested,
    Queued,
    Scheduled,
    Offered,
    Accepted,
    Dialling,
    Connected,
    WrapUp,
    Completed,
    RetryWait,
    Exhausted,
    Expired,
    Cancelled,
};
enum class CallOutcome
{
    Reached,
    NoAnswer,
    Busy,
    Voicemail,
    WrongNumber,
    Refused
};

enum class OutboxState
{
    Queued,
    Sending,
    Uncertain,
    Asking,
    Sent,
    Failed,
    Conflicted
};
enum class LinkRelation
{
    Parent,
    Child,
    DependsOn,
    DependedOnBy,
    RefersTo,
    ReferredToBy,
    MergedInto,
    Problem ///< the other one is the problem of which this is an incident; there is at most one
};

/// What a help desk promises by an agreement (SLA), each by a clock of its own.
enum class LimitKind
{
    FirstAnswer, ///< the first public answer; resolving without one does not meet it
    NextAnswer, ///< to what the customer wrote since
    Resolution
};

/// The kinds of record that a stream may bring.
enum class RecordKind
{
    Conversation,
    Message,
    Attachment,
    Customer,
    Agent,
    Queue,
    Tag,
    CannedResponse,
    Article,
    Touchpoint,
    Macro,
    Presence,
};

/// What a colleague does in a conversation at this moment.
enum class PresenceKind
{
    Viewing,
    Writing,
};

QString code(ConversationKind value);
QString code(ConversationState value);
QString code(StateGroup value);
QString code(Channel value);
QString code(Direction value);
QString code(AuthorKind value);
QString code(Priority value);
QString code(DeliveryState value);
QString code(TouchpointKind value);
QString code(Stage value);
QString code(RatingKind value);
QString code(TouchpointOutcome value);
QString code(CallbackState value);
QString code(CallOutcome value);
QString code(OutboxState value);
QString code(LinkRelation value);
QString code(LimitKind value);
QString code(RecordKind value);
QString code(PresenceKind value);

/// from<Channel>(u"email") == Channel::Email; nothing for a word that is not in the set.
template <class Word>
std::optional<Word> from(QStringView text);

template <>
std::optional<ConversationKind> from<ConversationKind>(QStringView text);
template <>
std::optional<ConversationState> from<ConversationState>(QStringView text);
template <>
std::optional<StateGroup> from<StateGroup>(QStringView text);
template <>
std::optional<Channel> from<Channel>(QStringView text);
template <>
std::optional<Direction> from<Direction>(QStringView text);
template <>
std::optional<AuthorKind> from<AuthorKind>(QStringView text);
template <>
std::optional<Priority> from<Priority>(QStringView text);
template <>
std::optional<DeliveryState> from<DeliveryState>(QStringView text);
template <>
std::optional<TouchpointKind> from<TouchpointKind>(QStringView text);
template <>
std::optional<Stage> from<Stage>(QStringView text);
template <>
std::optional<RatingKind> from<RatingKind>(QStringView text);
template <>
std::optional<TouchpointOutcome> from<TouchpointOutcome>(QStringView text);
template <>
std::optional<CallbackState> from<CallbackState>(QStringView text);
template <>
std::optional<CallOutcome> from<CallOutcome>(QStringView text);
template <>
std::optional<OutboxState> from<OutboxState>(QStringView text);
template <>
std::optional<LinkRelation> from<LinkRelation>(QStringView text);
template <>
std::optional<LimitKind> from<LimitKind>(QStringView text);
template <>
std::optional<RecordKind> from<RecordKind>(QStringView text);
template <>
std::optional<PresenceKind> from<PresenceKind>(QStringView text);

/// Which group a state belongs to. Open: New, Open, Live, Other (an unknown code is shown, not hidden).
/// Waiting: Answered, Pending, OnHold, Postponed. Done: the rest.
StateGroup groupOf(ConversationState state);

} // namespace saskare
