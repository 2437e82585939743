#pragma once

#include "core/domain/Vocabulary.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

/// Records: full values as synced, named by the help desk's own ids (RemoteId).
/// A field that is absent (no value) means "not told": what the cache already holds stays. A field that is present
/// and empty clears. So two streams may each bring a part of one record, in any order.
/// Times are UTC milliseconds; 0 in a present field clears. Plain values, no threads.
namespace saskare {

struct Status
{
    ConversationState state = ConversationState::Other;
    QString code; ///< the vendor's own, kept as it is
    QString label; ///< the vendor's own words for people; may be empty
    bool operator==(const Status &) const = default;
};

struct PriorityValue
{
    Priority level = Priority::None;
    QString code; ///< the vendor's own, kept as it is
    bool operator==(const PriorityValue &) const = default;
};

struct CallbackRecord
{
    CallbackState state = CallbackState::Requested;
    QString number; ///< as the customer gave it
    qint64 dueAt = 0; ///< when to call; 0 = as soon as possible
    qint64 promisedAt = 0; ///< what the customer was told; 0 = nothing
    RemoteId claimedBy; ///< agent
    int attempts = 0;
    std::optional<CallOutcome> lastOutcome;
    bool operator==(const CallbackRecord &) const = default;
};

struct Link
{
    LinkRelation relation = LinkRelation::RefersTo;
    RemoteId conversation;
    bool operator==(const Link &) const = default;
};

/// One clock of a help desk. It reckons business hours, holidays and zones itself; what comes here is when it ends.
struct Limit
{
    LimitKind kind = LimitKind::FirstAnswer;
    qint64 dueAt = 0; ///< UTC ms; 0: the clock stands still, or there is no telling
    qint64 metAt = 0; ///< UTC ms when what was promised was done, in time or not; 0: not yet
    bool operator==(const Limit &) const = default;
};

/// The first conversation of that relation; empty: none.
RemoteId linked(const QList<Link> &links, LinkRelation relation);
/// `links` with that one, too. An incident has one problem: a new one takes the place of the old.
QList<Link> withLink(QList<Link> links, const Link &link);

/// What an agent, or a machine, says of a touchpoint. Ratings are what the customer says of it; the two are never
/// mixed.
struct Evaluation
{
    enum class Origin
    {
        Person,
        Machine ///< shown as such, never as a fact
    };
    int score = 0; ///< 1, very bad, to 5, very good, for the customer
    int effort = 0; ///< what it cost the customer: 1, nothing, to 5, far too much; 0: not said
    std::optional<TouchpointOutcome> outcome;
    QString reason; ///< why they made contact: one word of the agent's list
    QString remark;
    Origin origin = Origin::Person;
    QString by; ///< the name of who said it
    qint64 at = 0; ///< UTC ms
    bool operator==(const Evaluation &) const = default;
};

struct ConversationRecord
{
    RemoteId id;
    std::optional<QString> number; ///< what people say on the phone; often the id itself
    std::optional<ConversationKind> kind;
    std::optional<QString> subject;
    std::optional<QString> preview; ///< else the store takes it from the newest public message
    std::optional<Status> status;
    std::optional<Channel> channel;
    std::optional<RemoteId> queue;
    std::optional<RemoteId> assignee; ///< empty: nobody
    std::optional<RemoteId> customer;
    std::optional<PriorityValue> priority;
    std::optional<QStringList> tags;
    std::optional<bool> unread;
    std::optional<qint64> createdAt;
    std::optional<qint64> updatedAt; ///< orders the inbox
    std::optional<qint64> dueAt; ///< the next SLA limit
    std::optional<qint64> postponedUntil;
    std::optional<CallbackRecord> callback;
    std::optional<QList<Link>> links;
    std::optional<QList<Limit>> limits;
    std::optional<Evaluation> evaluation; ///< of itself, where no touchpoint stands for it; a score of 0 clears
    std::optional<bool> isProblem; ///< the help desk calls it one; one that only has incidents is one all the same
    std::optional<QString> version; ///< entity tag or newest entry, for If-Match and the pre-check
    std::optional<QString> webUrl;
};

/// Once that a mail server was asked to take an answer.
struct DeliveryAttempt
{
    qint64 at = 0; ///< UTC ms; 0: not told
    QString recipient; ///< where it was for one of several
    QString answer; ///< the server's own words
    qint64 nextAt = 0; ///< when it is tried again, UTC ms; 0: not told, or never
    bool operator==(const DeliveryAttempt &) const = default;
};

struct Delivery
{
    DeliveryState state = DeliveryState::None;
    qint64 at = 0; ///< when it came to that state
    qint64 scheduledFor = 0; ///< for Scheduled
    QString report; ///< the recipient server's own words, for NotDelivered
    QStringList recipients;
    QList<DeliveryAttempt> attempts = {}; ///< oldest first, as far as the help desk tells them
    bool operator==(const Delivery &) const = default;
};

struct MessageRecord
{
    RemoteId id;
    std::optional<RemoteId> conversation;
    std::optional<Direction> direction;
    std::optional<AuthorKind> authorKind;
    std::optional<RemoteId> author;
    std::optional<QString> authorName;
    std::optional<Channel> channel;
    std::optional<qint64> createdAt;
    std::optional<QString> text; ///< plain; searched and previewed
    std::optional<QString> html; ///< as it came: hostile until sanitised
    std::optional<Delivery> delivery;
    std::optional<QString> clientId; ///< the command that made it, when the help desk gives it back
    std::optional<QStringList> recipients;
};

struct AttachmentRecord
{
    RemoteId id;
    RemoteId message;
    std::optional<QString> name;
    std::optional<QString> mediaType;
    std::optional<qint64> size; ///< bytes; absent: unknown
    std::optional<QString> contentId; ///< for cid: images
    std::optional<QString> location; ///< what the manifest's attachment request needs besides the ids
};

struct CustomerRecord
{
    RemoteId id;
    std::optional<QString> name;
    std::optional<QStringList> emails;
    std::optional<QStringList> phones;
    std::optional<QString> company;
    std::optional<QString> city;
    std::optional<QString> language; ///< BCP 47
    std::optional<QString> timeZone; ///< IANA
    std::optional<QString> note;
    std::optional<QString> webUrl;
    std::optional<qint64> updatedAt;
};

struct AgentRecord
{
    RemoteId id;
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<bool> active;
    std::optional<bool> isMe; ///< the agent whose credentials these are
};

struct QueueRecord
{
    RemoteId id;
    std::optional<QString> name;
    std::optional<bool> active;
    std::optional<QStringList> states; ///< vendor status codes allowed there, in order; absent: unknown
};

struct TagRecord
{
    RemoteId id;
    std::optional<QString> name;
};

struct CannedResponseRecord
{
    RemoteId id;
    std::optional<QString> title;
    std::optional<QString> text;
    std::optional<QString> html;
    std::optional<QString> shortcut;
    std::optional<RemoteId> queue;
    std::optional<QString> language;
    std::optional<QString> folder; ///< where it is kept at the help desk; parts divided by "/"
};

struct ArticleRecord
{
    RemoteId id;
    std::optional<QString> title;
    std::optional<QString> text;
    std::optional<QString> html;
    std::optional<QString> language;
    std::optional<QString> webUrl;
};

/// Several actions in one.
struct MacroRecord
{
    RemoteId id;
    std::optional<QString> title;
    std::optional<QByteArray> actions; ///< JSON array, each as macroActionFromJson reads it
};

struct Rating
{
    RatingKind kind = RatingKind::Csat;
    double value = 0; ///< raw, in its own scale
    double lowest = 1;
    double highest = 5;
    QString words; ///< the customer's own
    bool operator==(const Rating &) const = default;
};

struct TouchpointRecord
{
    RemoteId id;
    std::optional<RemoteId> customer;
    std::optional<RemoteId> conversation; ///< may be empty: a review has no ticket
    std::optional<TouchpointKind> kind;
    std::optional<Stage> stage;
    std::optional<Channel> channel;
    std::optional<Direction> direction; ///< Inbound, Outbound; Event = observed (page view)
    std::optional<qint64> at;
    std::optional<QString> title;
    std::optional<QString> detail;
    std::optional<QString> link;
    std::optional<Rating> rating;
    std::optional<Evaluation> evaluation; ///< a score of 0 clears
    std::optional<QString> amount; ///< "1249.00 EUR"; text, never reckoned with
};

/// A colleague who is at work in a conversation at this moment. Ephemeral: what is not told again has ended.
struct PresenceRecord
{
    RemoteId id;
    std::optional<RemoteId> conversation;
    std::optional<RemoteId> agent;
    std::optional<QString> name;
    std::optional<PresenceKind> kind;
};

struct Deletion
{
    RecordKind kind = RecordKind::Conversation;
    RemoteId id;
};

/// What one page brought, in the order in which it may be applied; deletions last.
struct RecordBatch
{
    std::vector<QueueRecord> queues;
    std::vector<AgentRecord> agents;
    std::vector<TagRecord> tags;
    std::vector<CannedResponseRecord> cannedResponses;
    std::vector<ArticleRecord> articles;
    std::vector<MacroRecord> macros;
    std::vector<CustomerRecord> customers;
    std::vector<ConversationRecord> conversations;
    std::vector<MessageRecord> messages;
    std::vector<AttachmentRecord> attachments;
    std::vector<TouchpointRecord> touchpoints;
    std::vector<PresenceRecord> presences;
    std::vector<Deletion> deletions;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
};

/// A record that could not be read: set aside with its place, while the rest of its page goes on.
struct SetAside
{
    QString stream;
    QString path; ///< "records[37].createdAt"
    QString reason; ///< in words, translated
    QByteArray excerpt; ///< at most 2 kB of the record as it came
};

} // namespace saskare
