#include "core/backend/RecordTables.h"

#include "core/domain/EvaluationJson.h"
#include "core/domain/Macro.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace saskare {

using namespace field;

namespace {

// --- values inside records

Read status(const Element &value, Status &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    struct Raw
    {
        QString state, code, label;
    } raw;
    static constexpr Field<Raw> table[] = {
        {"state", field::into<&Raw::state, line>},
        {"code", field::into<&Raw::code, line>},
        {"label", field::into<&Raw::label, line>},
    };
    const Read read = object(raw, value, table, trouble);
    const std::optional<ConversationState> known = from<ConversationState>(raw.state);
    into.state = known.value_or(ConversationState::Other);
    into.code = raw.code.isEmpty() ? raw.state : raw.code;
    into.label = raw.label;
    return read;
}

Read priority(const Element &value, PriorityValue &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    struct Raw
    {
        QString level, code;
    } raw;
    static constexpr Field<Raw> table[] = {
        {"level", field::into<&Raw::level, line>},
        {"code", field::into<&Raw::code, line>},
    };
    const Read read = object(raw, value, table, trouble);
    const std::optional<Priority> known = from<Priority>(raw.level);
    into.level = known.value_or(Priority::None);
    into.code = raw.code.isEmpty() ? raw.level : raw.code;
    return read;
}

Read callback(const Element &value, CallbackRecord &into, Trouble &trouble)
{
    static constexpr Field<CallbackRecord> table[] = {
        {"state", field::into<&CallbackRecord::state, word<CallbackState>>},
        {"number", field::into<&CallbackRecord::number, line>},
        {"dueAt", field::into<&CallbackRecord::dueAt, time>},
        {"promisedAt", field::into<&CallbackRecord::promisedAt, time>},
        {"claimedBy", field::into<&CallbackRecord::claimedBy, id>},
        {"attempts", field::into<&CallbackRecord::attempts, count>},
        {"lastOutcome", field::into<&CallbackRecord::lastOutcome, word<CallOutcome>>},
    };
    return value.is_null() ? Read::NotTold : object(into, value, table, trouble);
}

/// A list of small objects, each by `table`; null: told, and empty.
template <class Item, size_t count>
Read listOf(const Element &value, QList<Item> &into, const Field<Item> (&table)[count], Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return trouble.wrong(expectedList());
    for (const Element &entry : array) {
        Item item;
        if (object(item, entry, table, trouble) == Read::Wrong)
            return trouble.under(QString(u'[' + QString::number(into.size()) + u']'));
        into.append(item);
    }
    return Read::Told;
}

Read links(const Element &value, QList<Link> &into, Trouble &trouble)
{
    static constexpr Field<Link> table[] = {
        {"relation", field::into<&Link::relation, word<LinkRelation>>},
        {"conversation", field::into<&Link::conversation, id>},
    };
    return listOf(value, into, table, trouble);
}

Read limits(const Element &value, QList<Limit> &into, Trouble &trouble)
{
    static constexpr Field<Limit> table[] = {
        {"kind", field::into<&Limit::kind, word<LimitKind>>},
        {"dueAt", field::into<&Limit::dueAt, time>},
        {"metAt", field::into<&Limit::metAt, time>},
    };
    return listOf(value, into, table, trouble);
}

Read attempts(const Element &value, QList<DeliveryAttempt> &into, Trouble &trouble)
{
    static constexpr Field<DeliveryAttempt> table[] = {
        {"at", field::into<&DeliveryAttempt::at, time>},
        {"recipient", field::into<&DeliveryAttempt::recipient, line>},
        {"answer", field::into<&DeliveryAttempt::answer, text>},
        {"nextAt", field::into<&DeliveryAttempt::nextAt, time>},
    };
    return listOf(value, into, table, trouble);
}

Read delivery(const Element &value, Delivery &into, Trouble &trouble)
{
    static constexpr Field<Delivery> table[] = {
        {"state", field::into<&Delivery::state, word<DeliveryState>>},
        {"at", field::into<&Delivery::at, time>},
        {"scheduledFor", field::into<&Delivery::scheduledFor, time>},
        {"report", field::into<&Delivery::report, text>},
        {"recipients", field::into<&Delivery::recipients, lines>},
        {"attempts", field::into<&Delivery::attempts, attempts>},
    };
    return value.is_null() ? Read::Told : object(into, value, table, trouble);
}

Read rating(const Element &value, Rating &into, Trouble &trouble)
{
    static constexpr Field<Rating> table[] = {
        {"kind", field::into<&Rating::kind, word<RatingKind>>}, {"value", field::into<&Rating::value, real>},
        {"lowest", field::into<&Rating::lowest, real>},         {"highest", field::into<&Rating::highest, real>},
        {"words", field::into<&Rating::words, text>},
    };
    return value.is_null() ? Read::NotTold : object(into, value, table, trouble);
}

Read evaluation(const Element &value, Evaluation &into, Trouble &trouble)
{
    static constexpr Field<Evaluation> table[] = {
        {"score", field::into<&Evaluation::score, count>},
        {"effort", field::into<&Evaluation::effort, count>},
        {"outcome", field::into<&Evaluation::outcome, word<TouchpointOutcome>>},
        {"reason", field::into<&Evaluation::reason, line>},
        {"remark", field::into<&Evaluation::remark, text>},
        {"origin", field::into<&Evaluation::origin, word<Evaluation::Origin>>},
        {"by", field::into<&Evaluation::by, line>},
        {"at", field::into<&Evaluation::at, time>},
    };
    if (value.is_null()) // nobody has, or it was taken back
        return Read::Told;
    if (value.is_string()) { // the text of a field in which it is kept
        QString kept;
        const Read read = text(value, kept, trouble);
        into = fromKeptText(kept);
        return read;
    }
    const Read read = object(into, value, table, trouble);
    const auto outside = [](int number) { return number < 0 || number > 5; };
    if (read == Read::Told && (outside(into.score) || outside(into.effort))) {
        trouble.wrong(QCoreApplication::translate("RecordReader", "an evaluation goes from 1 to 5"));
        return trouble.under(outside(into.score) ? u"score" : u"effort");
    }
    return read;
}

/// Kept as JSON, and checked here: a macro that does only half of what it says is none.
Read actions(const Element &value, QByteArray &into, Trouble &trouble)
{
    simdjson::dom::array array;
    if (value.is_null()) {
        into = "[]";
        return Read::Told;
    }
    if (value.get(array) != simdjson::SUCCESS)
        return trouble.wrong(expectedList());
    QJsonArray kept;
    for (const Element &entry : array) {
        const std::string json = simdjson::to_string(entry);
        const QJsonObject action = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        const Result<MacroAction> read = macroActionFromJson(action);
        if (!read) {
            trouble.wrong(read.error().happened);
            return trouble.under(QString(u'[' + QString::number(kept.size()) + u']'));
        }
        kept.append(action);
    }
    into = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    return Read::Told;
}

Read author(MessageRecord &message, const Element &value, Trouble &trouble)
{
    static constexpr Field<MessageRecord> table[] = {
        {"kind", into<&MessageRecord::authorKind, word<AuthorKind>>},
        {"id", into<&MessageRecord::author, id>},
        {"name", into<&MessageRecord::authorName, line>},
    };
    if (!value.is_null())
        return object(message, value, table, trouble);
    message.author = QString();
    message.authorName = QString();
    return Read::Told;
}

// --- records

using CR = ConversationRecord;
constexpr Field<CR> conversationFields[] = {
    {"id", into<&CR::id, id>},
    {"number", into<&CR::number, line>},
    {"kind", into<&CR::kind, word<ConversationKind>>},
    {"subject", into<&CR::subject, line>},
    {"preview", into<&CR::preview, line>},
    {"status", into<&CR::status, status>},
    {"channel", into<&CR::channel, word<Channel>>},
    {"queue", into<&CR::queue, id>},
    {"assignee", into<&CR::assignee, id>},
    {"customer", into<&CR::customer, id>},
    {"priority", into<&CR::priority, priority>},
    {"tags", into<&CR::tags, lines>},
    {"unread", into<&CR::unread, flag>},
    {"createdAt", into<&CR::createdAt, time>},
    {"updatedAt", into<&CR::updatedAt, time>},
    {"dueAt", into<&CR::dueAt, time>},
    {"postponedUntil", into<&CR::postponedUntil, time>},
    {"callback", into<&CR::callback, callback>},
    {"links", into<&CR::links, links>},
    {"limits", into<&CR::limits, limits>},
    {"evaluation", into<&CR::evaluation, evaluation>},
    {"problem", into<&CR::isProblem, flag>},
    {"version", into<&CR::version, id>},
    {"webUrl", into<&CR::webUrl, line>},
};

using MR = MessageRecord;
constexpr Field<MR> messageFields[] = {
    {"id", into<&MR::id, id>},
    {"conversation", into<&MR::conversation, id>},
    {"direction", into<&MR::direction, word<Direction>>},
    {"author", author},
    {"channel", into<&MR::channel, word<Channel>>},
    {"createdAt", into<&MR::createdAt, time>},
    {"text", into<&MR::text, text>},
    {"html", into<&MR::html, text>},
    {"delivery", into<&MR::delivery, delivery>},
    {"clientId", into<&MR::clientId, line>},
    {"recipients", into<&MR::recipients, lines>},
};

using AR = AttachmentRecord;
constexpr Field<AR> attachmentFields[] = {
    {"id", into<&AR::id, id>},
    {"message", into<&AR::message, id>},
    {"name", into<&AR::name, line>},
    {"mediaType", into<&AR::mediaType, line>},
    {"size", into<&AR::size, number>},
    {"contentId", into<&AR::contentId, line>},
    {"location", into<&AR::location, text>},
};

using UR = CustomerRecord;
constexpr Field<UR> customerFields[] = {
    {"id", into<&UR::id, id>},
    {"name", into<&UR::name, line>},
    {"emails", into<&UR::emails, lines>},
    {"phones", into<&UR::phones, lines>},
    {"company", into<&UR::company, line>},
    {"city", into<&UR::city, line>},
    {"language", into<&UR::language, line>},
    {"timeZone", into<&UR::timeZone, line>},
    {"note", into<&UR::note, text>},
    {"webUrl", into<&UR::webUrl, line>},
    {"updatedAt", into<&UR::updatedAt, time>},
};

constexpr Field<AgentRecord> agentFields[] = {
    {"id", into<&AgentRecord::id, id>},         {"name", into<&AgentRecord::name, line>},
    {"email", into<&AgentRecord::email, line>}, {"active", into<&AgentRecord::active, flag>},
    {"isMe", into<&AgentRecord::isMe, flag>},
};

constexpr Field<QueueRecord> queueFields[] = {
    {"id", into<&QueueRecord::id, id>},
    {"name", into<&QueueRecord::name, line>},
    {"active", into<&QueueRecord::active, flag>},
    {"states", into<&QueueRecord::states, lines>},
};

constexpr Field<TagRecord> tagFields[] = {
    {"id", into<&TagRecord::id, id>},
    {"name", into<&TagRecord::name, line>},
};

using NR = CannedResponseRecord;
constexpr Field<NR> cannedResponseFields[] = {
    {"id", into<&NR::id, id>},
    {"title", into<&NR::title, line>},
    {"text", into<&NR::text, text>},
    {"html", into<&NR::html, text>},
    {"shortcut", into<&NR::shortcut, line>},
    {"queue", into<&NR::queue, id>},
    {"language", into<&NR::language, line>},
    {"folder", into<&NR::folder, line>},
};

using KR = ArticleRecord;
constexpr Field<KR> articleFields[] = {
    {"id", into<&KR::id, id>},       {"title", into<&KR::title, line>},       {"text", into<&KR::text, text>},
    {"html", into<&KR::html, text>}, {"language", into<&KR::language, line>}, {"webUrl", into<&KR::webUrl, line>},
};

constexpr Field<MacroRecord> macroFields[] = {
    {"id", into<&MacroRecord::id, id>},
    {"title", into<&MacroRecord::title, line>},
    {"actions", into<&MacroRecord::actions, actions>},
};

constexpr Field<PresenceRecord> presenceFields[] = {
    {"id", into<&PresenceRecord::id, id>},
    {"conversation", into<&PresenceRecord::conversation, id>},
    {"agent", into<&PresenceRecord::agent, id>},
    {"name", into<&PresenceRecord::name, line>},
    {"kind", into<&PresenceRecord::kind, word<PresenceKind>>},
};

using TR = TouchpointRecord;
constexpr Field<TR> touchpointFields[] = {
    {"id", into<&TR::id, id>},
    {"customer", into<&TR::customer, id>},
    {"conversation", into<&TR::conversation, id>},
    {"kind", into<&TR::kind, word<TouchpointKind>>},
    {"stage", into<&TR::stage, word<Stage>>},
    {"channel", into<&TR::channel, word<Channel>>},
    {"direction", into<&TR::direction, word<Direction>>},
    {"at", into<&TR::at, time>},
    {"title", into<&TR::title, line>},
    {"detail", into<&TR::detail, text>},
    {"link", into<&TR::link, line>},
    {"rating", into<&TR::rating, rating>},
    {"evaluation", into<&TR::evaluation, evaluation>},
    {"amount", into<&TR::amount, line>},
};

bool mustHave(const QString &value, QStringView name, Trouble &trouble)
{
    if (!value.isEmpty())
        return true;
    trouble.wrong(missing());
    trouble.under(name);
    return false;
}

template <class Record>
bool readInto(std::vector<Record> &list, const Object &object,
              std::span<const Field<std::type_identity_t<Record>>> table, Trouble &trouble)
{
    Record record;
    if (!readFields(record, object, table, trouble) || !mustHave(record.id, u"id", trouble))
        return false;
    list.push_back(std::move(record));
    return true;
}

bool readAttachment(const Object &object, RecordBatch &batch, Trouble &trouble)
{
    AttachmentRecord record;
    if (!readFields(record, object, attachmentFields, trouble) || !mustHave(record.id, u"id", trouble)
        || !mustHave(record.message, u"message", trouble))
        return false;
    batch.attachments.push_back(std::move(record));
    return true;
}

/// The files written inside a message.
bool readFilesOf(const MessageRecord &message, const Element &value, std::vector<AttachmentRecord> &files,
                 Trouble &trouble)
{
    simdjson::dom::array array;
    if (value.is_null())
        return true;
    if (value.get(array) != simdjson::SUCCESS) {
        trouble.wrong(expectedList());
        trouble.under(u"attachments");
        return false;
    }
    for (const Element &entry : array) {
        AttachmentRecord file;
        if (object(file, entry, attachmentFields, trouble) == Read::Wrong || !mustHave(file.id, u"id", trouble)) {
            trouble.under(QString(u"attachments[" + QString::number(files.size()) + u']'));
            return false;
        }
        file.message = message.id;
        files.push_back(std::move(file));
    }
    return true;
}

bool readMessage(const Object &object, RecordBatch &batch, Trouble &trouble)
{
    MessageRecord message;
    if (!readFields(message, object, messageFields, trouble) || !mustHave(message.id, u"id", trouble))
        return false;
    std::vector<AttachmentRecord> files;
    Element list;
    if (object["attachments"].get(list) == simdjson::SUCCESS && !readFilesOf(message, list, files, trouble))
        return false;
    batch.messages.push_back(std::move(message));
    std::move(files.begin(), files.end(), std::back_inserter(batch.attachments));
    return true;
}

bool readDeletion(RecordKind kind, const Object &object, RecordBatch &batch, Trouble &trouble)
{
    static constexpr Field<Deletion> table[] = {{"id", into<&Deletion::id, id>}};
    Deletion deletion{kind, {}};
    if (!readFields(deletion, object, table, trouble) || !mustHave(deletion.id, u"id", trouble))
        return false;
    batch.deletions.push_back(deletion);
    return true;
}

} // namespace

bool readRecord(const Element &value, RecordBatch &batch, Trouble &trouble)
{
    Object object;
    if (value.get(object) != simdjson::SUCCESS) {
        trouble.wrong(expectedObject());
        return false;
    }
    Element type;
    RecordKind kind{};
    if (object["type"].get(type) != simdjson::SUCCESS || type.is_null())
        trouble.wrong(missing());
    else if (word(type, kind, trouble) == Read::Told)
        trouble.reason.clear();
    if (!trouble.reason.isEmpty()) {
        trouble.under(u"type");
        return false;
    }
    bool deleted = false;
    if (object["deleted"].get(deleted) == simdjson::SUCCESS && deleted)
        return readDeletion(kind, object, batch, trouble);
    switch (kind) {
    case RecordKind::Conversation:
        return readInto(batch.conversations, object, conversationFields, trouble);
    case RecordKind::Message:
        return readMessage(object, batch, trouble);
    case RecordKind::Attachment:
        return readAttachment(object, batch, trouble);
    case RecordKind::Customer:
        return readInto(batch.customers, object, customerFields, trouble);
    case RecordKind::Agent:
        return readInto(batch.agents, object, agentFields, trouble);
    case RecordKind::Queue:
        return readInto(batch.queues, object, queueFields, trouble);
    case RecordKind::Tag:
        return readInto(batch.tags, object, tagFields, trouble);
    case RecordKind::CannedResponse:
        return readInto(batch.cannedResponses, object, cannedResponseFields, trouble);
    case RecordKind::Article:
        return readInto(batch.articles, object, articleFields, trouble);
    case RecordKind::Macro:
        return readInto(batch.macros, object, macroFields, trouble);
    case RecordKind::Touchpoint:
        return readInto(batch.touchpoints, object, touchpointFields, trouble);
    case RecordKind::Presence:
        return readInto(batch.presences, object, presenceFields, trouble);
    }
    Q_UNREACHABLE();
}

} // namespace saskare
