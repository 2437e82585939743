#include "core/store/CustomerTable.h"

#include "core/domain/EvaluationJson.h"
#include "core/domain/SameAddress.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/TouchpointRules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace saskare {
namespace {

struct Stored
{
    bool known = false;
    QString name, emails, phones, company, city, language, timeZone, note, webUrl;
    qint64 updatedAt = 0;
    bool operator==(const Stored &) const = default;
};

template <class Value>
void take(Value &target, const std::optional<Value> &told)
{
    if (told)
        target = *told;
}

QString ratingText(const Rating &rating)
{
    const QJsonObject json{{u"kind"_qs, code(rating.kind)},
                           {u"value"_qs, rating.value},
                           {u"lowest"_qs, rating.lowest},
                           {u"highest"_qs, rating.highest},
                           {u"words"_qs, rating.words}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Rating> ratingFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto kind = from<RatingKind>(json[u"kind"].toString());
    if (!kind)
        return std::nullopt;
    return Rating{*kind, json[u"value"].toDouble(), json[u"lowest"].toDouble(), json[u"highest"].toDouble(),
                  json[u"words"].toString()};
}

/// Of columns 0 to 13: id, account, remote_id, customer, conversation, kind, stage, channel, direction, at, title,
/// detail, link, amount.
TouchpointRow touchpointFrom(Statement &found)
{
    TouchpointRow row;
    row.id = TouchpointId(found.integer(0));
    row.account = AccountId(found.integer(1));
    row.remoteId = found.text(2);
    row.customer = CustomerId(found.integer(3));
    row.conversation = ConversationId(found.integer(4));
    row.kind = found.word<TouchpointKind>(5);
    row.stage = found.word<Stage>(6);
    row.channel = found.word<Channel>(7);
    row.direction = found.word<Direction>(8);
    row.at = found.integer(9);
    row.title = found.text(10);
    row.detail = found.text(11);
    row.link = found.text(12);
    row.amount = found.text(13);
    return row;
}

QString evaluationText(const Evaluation &evaluation)
{
    if (evaluation.score == 0)
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(evaluation)).toJson(QJsonDocument::Compact));
}

std::optional<Evaluation> evaluationIn(const QByteArray &text)
{
    return text.isEmpty() ? std::nullopt : evaluationFrom(QJsonDocument::fromJson(text).object());
}

/// What was said of a conversation, laid on what stands for it: one evaluation is of one touchpoint, the first.
class SaidOfConversations
{
public:
    void lay(TouchpointRow &row, const QByteArray &text)
    {
        if (text.isEmpty() || row.evaluation || !standsForConversation(row.kind)
            || m_given.contains(row.conversation))
            return;
        row.evaluation = evaluationIn(text);
        m_given.insert(row.conversation);
    }

private:
    QSet<ConversationId> m_given;
};

TouchpointKind kindOf(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Ticket:
        return TouchpointKind::Conversation;
    case ConversationKind::Chat:
        return TouchpointKind::Chat;
    case ConversationKind::Callback:
        return TouchpointKind::Callback;
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 CustomerTable::id(AccountId account, const RemoteId &remote)
{
    if (remote.isEmpty())
        return 0;
    Statement found(m_database, "SELECT id FROM customer WHERE account = ? AND remote_id = ?");
    if (found.bind(account, remote).step())
        return found.integer(0);
    // Not RETURNING: it would make a table of its own for the answer, which costs more than the row.
    Statement added(m_database, "INSERT INTO customer (account, remote_id) VALUES (?, ?)");
    return added.bind(account, remote).run() ? m_database.lastId() : 0;
}

CustomerTable::Put CustomerTable::put(AccountId account, const CustomerRecord &record)
{
    Stored now;
    qint64 id = 0;
    {
        Statement found(
            m_database,
            "SELECT id, known, name, emails, phones, company, city, language, time_zone, note, web_url, updated_at"
            " FROM customer WHERE account = ? AND remote_id = ?");
        if (found.bind(account, record.id).step()) {
            id = found.integer(0);
            now = {found.yes(1),  found.text(2), found.text(3), found.text(4),  found.text(5),    found.text(6),
                   found.text(7), found.text(8), found.text(9), found.text(10), found.integer(11)};
        }
    }
    const Stored before = now;
    now.known = true;
    take(now.name, record.name);
    if (record.emails)
        now.emails = joined(*record.emails);
    if (record.phones)
        now.phones = joined(*record.phones);
    take(now.company, record.company);
    take(now.city, record.city);
    take(now.language, record.language);
    take(now.timeZone, record.timeZone);
    take(now.note, record.note);
    take(now.webUrl, record.webUrl);
    take(now.updatedAt, record.updatedAt);
    if (now == before)
        return {id, false, false};
    const bool existed = id != 0;
    Statement write(
        m_database,
        existed
            ? "UPDATE customer SET account = ?, remote_id = ?, known = ?, name = ?, emails = ?, phones = ?, company "
              "= ?,"
              " city = ?, language = ?, time_zone = ?, note = ?, web_url = ?, updated_at = ? WHERE id = ?"
            : "INSERT INTO customer (account, remote_id, known, name, emails, phones, company, city, language,"
              " time_zone, note, web_url, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(account, record.id, now.known, now.name, now.emails, now.phones, now.company, now.city, now.language,
               now.timeZone, now.note, now.webUrl, now.updatedAt);
    if (existed)
        write.bind(id);
    if (write.run() && !existed)
        id = m_database.lastId();
    if (before.emails != now.emails || before.phones != now.phones)
        putAddresses(id, now.emails, now.phones);
    const bool words = before.name != now.name || before.emails != now.emails || before.phones != now.phones
        || before.company != now.company;
    return {id, true, existed && words};
}

void CustomerTable::putAddresses(qint64 id, const QString &emails, const QString &phones)
{
    Statement(m_database, "DELETE FROM customer_address WHERE customer = ?").bind(id).run();
    QSet<QString> addresses;
    for (const QString &email : parts(emails))
        addresses.insert(sameEmail(email));
    for (const QString &phone : parts(phones))
        addresses.insert(sameNumber(phone));
    addresses.remove({});
    for (const QString &address : std::as_const(addresses))
        Statement(m_database, "INSERT INTO customer_address (address, customer) VALUES (?, ?)")
            .bind(address, id)
            .run();
}

void CustomerTable::fillAddresses()
{
    Statement customers(m_database, "SELECT id, emails, phones FROM customer WHERE emails <> '' OR phones <> ''");
    while (customers.step())
        putAddresses(customers.integer(0), customers.text(1), customers.text(2));
}

CustomerId CustomerTable::known(AccountId account, const RemoteId &remote)
{
    Statement found(m_database, "SELECT id FROM customer WHERE account = ? AND remote_id = ?");
    return found.bind(account, remote).step() ? CustomerId(found.integer(0)) : CustomerId();
}

std::vector<CustomerId> CustomerTable::sharingAddress(const CustomerRow &one, int limit)
{
    std::vector<CustomerId> found;
    Statement sharing(m_database,
                      "SELECT DISTINCT c.id FROM customer_address mine"
                      " JOIN customer_address theirs ON theirs.address = mine.address AND theirs.customer <> ?1"
                      " JOIN customer c ON c.id = theirs.customer WHERE mine.customer = ?1 AND c.account <> ?2"
                      " LIMIT ?3");
    sharing.bind(one.id, one.account, limit);
    while (sharing.step())
        found.push_back(CustomerId(sharing.integer(0)));
    return found;
}

QString CustomerTable::words(qint64 customer)
{
    if (customer == 0)
        return {};
    Statement found(m_database, "SELECT name, emails, phones, company FROM customer WHERE id = ?");
    if (!found.bind(customer).step())
        return {};
    QStringList words{found.text(0)};
    words += parts(found.text(1));
    words += found.text(3);
    const QStringList phones = parts(found.text(2));
    for (const QString &phone : phones) {
        QString digits;
        std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
        words += phone;
        if (digits != phone)
            words += digits;
    }
    words.removeAll(QString());
    return words.join(u' ');
}

CustomerTable::TouchpointPut CustomerTable::put(AccountId account, const TouchpointRecord &record,
                                                qint64 conversation)
{
    Statement found(m_database,
                    "SELECT id, account, remote_id, customer, conversation, kind, stage, channel,"
                    " direction, at, title, detail, link, amount, rating, evaluation"
                    " FROM touchpoint WHERE account = ? AND remote_id = ?");
    TouchpointRow now;
    QString rating, evaluation;
    if (found.bind(account, record.id).step()) {
        now = touchpointFrom(found);
        rating = found.text(14);
        evaluation = found.text(15);
    }
    const CustomerId before = now.customer;
    if (record.customer)
        now.customer = CustomerId(id(account, *record.customer));
    if (record.conversation)
        now.conversation = ConversationId(conversation);
    take(now.kind, record.kind);
    take(now.stage, record.stage);
    take(now.channel, record.channel);
    take(now.direction, record.direction);
    take(now.at, record.at);
    take(now.title, record.title);
    take(now.detail, record.detail);
    take(now.link, record.link);
    take(now.amount, record.amount);
    if (record.rating)
        rating = ratingText(*record.rating);
    if (record.evaluation)
        evaluation = evaluationText(*record.evaluation);
    Statement(m_database,
              "INSERT INTO touchpoint (account, remote_id, customer, conversation, kind, stage, channel, direction,"
              " at, title, detail, link, amount, rating, evaluation)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
              " ON CONFLICT DO UPDATE SET customer = ?3, conversation = ?4, kind = ?5, stage = ?6, channel = ?7,"
              " direction = ?8, at = ?9, title = ?10, detail = ?11, link = ?12, amount = ?13, rating = ?14,"
              " evaluation = ?15")
        .bind(account, record.id, now.customer, now.conversation, now.kind, now.stage, now.channel, now.direction,
              now.at, now.title, now.detail, now.link, now.amount, rating, evaluation)
        .run();
    return {now.customer.value(), before.value(), true};
}

qint64 CustomerTable::remove(AccountId account, const RemoteId &remote)
{
    // Conversations still refer to it by our id: the row stays, empty and hidden.
    Statement gone(
        m_database,
        "UPDATE customer SET known = 0, name = '', emails = '', phones = '', company = '', city = '', language = '',"
        " time_zone = '', note = '', web_url = '', updated_at = 0 WHERE account = ? AND remote_id = ? RETURNING id");
    if (!gone.bind(account, remote).step())
        return 0;
    putAddresses(gone.integer(0), {}, {});
    return gone.integer(0);
}

qint64 CustomerTable::removeTouchpoint(AccountId account, const RemoteId &remote)
{
    Statement gone(m_database, "DELETE FROM touchpoint WHERE account = ? AND remote_id = ? RETURNING customer");
    return gone.bind(account, remote).step() ? gone.integer(0) : 0;
}

std::optional<CustomerRow> CustomerTable::row(CustomerId id)
{
    Statement found(
        m_database,
        "SELECT account, remote_id, name, emails, phones, company, city, language, time_zone, note, web_url"
        " FROM customer WHERE id = ? AND known = 1");
    if (!found.bind(id).step())
        return std::nullopt;
    CustomerRow row;
    row.id = id;
    row.account = AccountId(found.integer(0));
    row.remoteId = found.text(1);
    row.name = found.text(2);
    row.emails = parts(found.text(3));
    row.phones = parts(found.text(4));
    row.company = found.text(5);
    row.city = found.text(6);
    row.language = found.text(7);
    row.timeZone = found.text(8);
    row.note = found.text(9);
    row.webUrl = found.text(10);
    return row;
}

QHash<CustomerId, QString> CustomerTable::names(const QList<CustomerId> &ids)
{
    QHash<CustomerId, QString> names;
    for (const CustomerId id : ids) {
        Statement found(m_database, "SELECT name FROM customer WHERE id = ? AND known = 1");
        if (found.bind(id).step())
            names.insert(id, found.text(0));
    }
    return names;
}

std::vector<TouchpointRow> CustomerTable::touchpoints(CustomerId id)
{
    std::vector<TouchpointRow> rows;
    SaidOfConversations said;
    Statement told(m_database,
                   "SELECT t.id, t.account, t.remote_id, t.customer, t.conversation, t.kind, t.stage, t.channel,"
                   " t.direction, t.at, t.title, t.detail, t.link, t.amount, t.rating, t.evaluation, e.body"
                   " FROM touchpoint t LEFT JOIN conversation_evaluation e ON e.conversation = t.conversation"
                   " WHERE t.customer = ? ORDER BY t.at, t.id");
    told.bind(id);
    while (told.step()) {
        rows.push_back(touchpointFrom(told));
        rows.back().rating = ratingFrom(told.bytes(14));
        rows.back().evaluation = evaluationIn(told.bytes(15));
        said.lay(rows.back(), told.bytes(16));
    }
    addConversations(id, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return rows;
}

/// Those that no touchpoint stands for. An answer to a survey, an order or a page view only names its conversation.
void CustomerTable::addConversations(CustomerId id, std::vector<TouchpointRow> &rows)
{
    QSet<qint64> stoodFor;
    for (const TouchpointRow &row : rows) {
        if (standsForConversation(row.kind))
            stoodFor.insert(row.conversation.value());
    }
    Statement conversations(m_database,
                            "SELECT c.id, c.kind, c.channel, c.created_at, c.subject, c.web_url, c.account, e.body"
                            " FROM conversation c LEFT JOIN conversation_evaluation e ON e.conversation = c.id"
                            " WHERE c.customer = ? AND c.known = 1");
    conversations.bind(id);
    while (conversations.step()) {
        if (stoodFor.contains(conversations.integer(0)))
            continue;
        TouchpointRow row;
        row.customer = id;
        row.conversation = ConversationId(conversations.integer(0));
        row.kind = kindOf(conversations.word<ConversationKind>(1));
        row.channel = conversations.word<Channel>(2);
        row.at = conversations.integer(3);
        row.title = conversations.text(4);
        row.link = conversations.text(5);
        row.account = AccountId(conversations.integer(6));
        row.evaluation = evaluationIn(conversations.bytes(7));
        rows.push_back(row);
    }
}

bool CustomerTable::hasTouchpoint(AccountId account, const RemoteId &remote)
{
    Statement found(m_database, "SELECT 1 FROM touchpoint WHERE account = ? AND remote_id = ?");
    return found.bind(account, remote).step();
}

CustomerId CustomerTable::customerOfTouchpoint(AccountId account, const RemoteId &remote)
{
    Statement found(m_database, "SELECT customer FROM touchpoint WHERE account = ? AND remote_id = ?");
    return found.bind(account, remote).step() ? CustomerId(found.integer(0)) : CustomerId();
}

ConversationId CustomerTable::conversationOfTouchpoint(AccountId account, const RemoteId &remote)
{
    Statement found(m_database, "SELECT conversation FROM touchpoint WHERE account = ? AND remote_id = ?");
    return found.bind(account, remote).step() ? ConversationId(found.integer(0)) : ConversationId();
}

RemoteId CustomerTable::conversationStoodFor(AccountId account, const RemoteId &touchpoint)
{
    Statement found(m_database,
                    "SELECT t.kind, c.remote_id FROM touchpoint t JOIN conversation c ON c.id = t.conversation"
                    " WHERE t.account = ? AND t.remote_id = ?");
    const bool stands
        = found.bind(account, touchpoint).step() && standsForConversation(found.word<TouchpointKind>(0));
    return stands ? found.text(1) : RemoteId();
}

std::optional<Evaluation> CustomerTable::evaluation(AccountId account, const RemoteId &touchpoint)
{
    Statement found(m_database, "SELECT evaluation FROM touchpoint WHERE account = ? AND remote_id = ?");
    return found.bind(account, touchpoint).step() ? evaluationIn(found.bytes(0)) : std::nullopt;
}

std::optional<Evaluation> CustomerTable::evaluationOfConversation(AccountId account, const RemoteId &conversation)
{
    Statement found(m_database,
                    "SELECT t.kind, t.evaluation FROM conversation c JOIN touchpoint t ON t.conversation = c.id"
                    " WHERE c.account = ? AND c.remote_id = ? AND t.conversation <> 0 AND t.evaluation <> ''");
    found.bind(account, conversation);
    while (found.step()) {
        if (standsForConversation(found.word<TouchpointKind>(0)))
            return evaluationIn(found.bytes(1));
    }
    Statement own(m_database,
                  "SELECT e.body FROM conversation c JOIN conversation_evaluation e ON e.conversation = c.id"
                  " WHERE c.account = ? AND c.remote_id = ?");
    return own.bind(account, conversation).step() ? evaluationIn(own.bytes(0)) : std::nullopt;
}

RemoteId CustomerTable::remoteOfConversation(ConversationId id)
{
    Statement found(m_database, "SELECT remote_id FROM conversation WHERE id = ?");
    return found.bind(id).step() ? found.text(0) : RemoteId();
}

QStringList CustomerTable::evaluationReasons()
{
    QStringList reasons;
    Statement newest(m_database,
                     "SELECT evaluation FROM (SELECT evaluation FROM touchpoint WHERE evaluation <> ''"
                     " ORDER BY at DESC LIMIT 500) UNION ALL"
                     " SELECT body FROM (SELECT body FROM conversation_evaluation"
                     " ORDER BY conversation DESC LIMIT 500)");
    while (newest.step()) {
        const std::optional<Evaluation> said = evaluationIn(newest.bytes(0));
        if (said && !said->reason.isEmpty())
            reasons.append(said->reason);
    }
    return reasons;
}

namespace {

void keepNewest(std::vector<TouchpointRow> &rows, qsizetype limit)
{
    if (static_cast<qsizetype>(rows.size()) <= limit)
        return;
    std::nth_element(rows.begin(), rows.begin() + limit, rows.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    rows.resize(static_cast<size_t>(limit));
}

} // namespace

std::vector<TouchpointRow> CustomerTable::touchpointsBetween(const TouchpointSpan &span)
{
    std::vector<TouchpointRow> rows;
    const auto add = [&](TouchpointRow row) {
        rows.push_back(std::move(row));
        if (static_cast<qsizetype>(rows.size()) >= 2LL * span.limit)
            keepNewest(rows, span.limit);
    };
    const AccountId account = span.account.value_or(AccountId());
    const QueueId queue = span.queue.value_or(QueueId());
    SaidOfConversations said;
    Statement told(m_database,
                   "SELECT t.id, t.account, t.remote_id, t.customer, t.conversation, t.kind, t.stage, t.channel,"
                   " t.direction, t.at, t.title, t.detail, t.link, t.amount, t.rating, t.evaluation, e.body"
                   " FROM touchpoint t LEFT JOIN conversation_evaluation e ON e.conversation = t.conversation"
                   " WHERE t.at >= ?1 AND t.at < ?2 AND (?3 = 0 OR t.account = ?3)"
                   " AND (?4 = 0 OR t.conversation IN (SELECT id FROM conversation WHERE queue = ?4))");
    told.bind(span.from, span.until, account, queue);
    while (told.step()) {
        TouchpointRow row = touchpointFrom(told);
        row.rating = ratingFrom(told.bytes(14));
        row.evaluation = evaluationIn(told.bytes(15));
        said.lay(row, told.bytes(16));
        add(std::move(row));
    }
    // An answer to a survey, an order or a page view names its conversation, but is not it.
    Statement conversations(
        m_database,
        "SELECT c.id, c.kind, c.channel, c.created_at, c.subject, c.web_url, c.account, c.customer, e.body"
        " FROM conversation c LEFT JOIN conversation_evaluation e ON e.conversation = c.id WHERE c.known = 1 AND "
        "c.created_at >= ?1 AND c.created_at < ?2 AND (?3 = 0 OR c.account = ?3)"
        " AND (?4 = 0 OR c.queue = ?4) AND NOT EXISTS"
        " (SELECT 1 FROM touchpoint t WHERE t.conversation = c.id AND t.conversation <> 0"
        " AND t.kind NOT IN (?5, ?6, ?7))");
    conversations.bind(span.from, span.until, account, queue, TouchpointKind::PageVisit, TouchpointKind::Order,
                       TouchpointKind::Rating);
    while (conversations.step()) {
        TouchpointRow row;
        row.conversation = ConversationId(conversations.integer(0));
        row.kind = kindOf(conversations.word<ConversationKind>(1));
        row.channel = conversations.word<Channel>(2);
        row.at = conversations.integer(3);
        row.title = conversations.text(4);
        row.link = conversations.text(5);
        row.account = AccountId(conversations.integer(6));
        row.customer = CustomerId(conversations.integer(7));
        row.evaluation = evaluationIn(conversations.bytes(8));
        add(std::move(row));
    }
    keepNewest(rows, span.limit);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return rows;
}

} // namespace saskare
