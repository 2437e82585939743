#include "app/desk/DeskRecords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <chrono>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

/// Whole statements per stream, because a table's name cannot be bound.
struct Table
{
    const char *path;
    const char *type;
    const char *insert;
    const char *update;
    const char *remove;
    const char *one;
    const char *newest;
    const char *each;
    const char *snapshot;
    const char *changes;
    const char *counters;
};

#define SASKARE_DESK_TABLE(path, type, table)                                                                        \
    Table                                                                                                            \
    {                                                                                                                \
        path, type, "INSERT INTO " table " (id, change, json) VALUES (?1, ?2, ?3)",                                  \
            "UPDATE " table " SET change = ?2, json = ?3 WHERE id = ?1",                                             \
            "UPDATE " table " SET change = ?2, json = NULL WHERE id = ?1",                                           \
            "SELECT json FROM " table " WHERE id = ?1",                                                              \
            "SELECT json FROM " table " WHERE json IS NOT NULL ORDER BY id DESC LIMIT ?1",                           \
            "SELECT id, json FROM " table " WHERE json IS NOT NULL ORDER BY id",                                     \
            "SELECT id, json FROM " table                                                                            \
            " WHERE id < ?1 AND change <= ?2 AND json IS NOT NULL ORDER BY id DESC LIMIT ?3",                        \
            "SELECT id, json, change FROM " table " WHERE change > 0 AND change > ?1 ORDER BY change LIMIT ?2",      \
            "SELECT ifnull(max(id), 0), ifnull(sum(json IS NOT NULL), 0), ifnull(max(change), 0) FROM " table        \
    }
constexpr std::array tables{SASKARE_DESK_TABLE("conversations", "conversation", "conversation"),
                            SASKARE_DESK_TABLE("messages", "message", "message"),
                            SASKARE_DESK_TABLE("customers", "customer", "customer"),
                            SASKARE_DESK_TABLE("agents", "agent", "agent"),
                            SASKARE_DESK_TABLE("queues", "queue", "queue"),
                            SASKARE_DESK_TABLE("tags", "tag", "tag"),
                            SASKARE_DESK_TABLE("canned-responses", "cannedResponse", "canned_response"),
                            SASKARE_DESK_TABLE("articles", "article", "article"),
                            SASKARE_DESK_TABLE("touchpoints", "touchpoint", "touchpoint"),
                            SASKARE_DESK_TABLE("macros", "macro", "macro")};
#undef SASKARE_DESK_TABLE

const Table &tableOf(DeskStream stream)
{
    return tables[size_t(stream)];
}

constexpr auto schema = R"sql(
CREATE TABLE IF NOT EXISTS conversation (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT, hidden TEXT);
CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT, conversation INTEGER);
CREATE TABLE IF NOT EXISTS customer (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS agent (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS queue (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS tag (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS canned_response (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS article (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS touchpoint (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS macro (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, json TEXT);
CREATE TABLE IF NOT EXISTS remembered (key TEXT PRIMARY KEY, value TEXT NOT NULL);
)sql";

constexpr auto indexes = R"sql(
CREATE INDEX IF NOT EXISTS message_conversation ON message (conversation);
CREATE INDEX IF NOT EXISTS conversation_change ON conversation (change) WHERE change > 0;
CREATE INDEX IF NOT EXISTS message_change ON message (change) WHERE change > 0;
CREATE INDEX IF NOT EXISTS customer_change ON customer (change) WHERE change > 0;
CREATE INDEX IF NOT EXISTS touchpoint_change ON touchpoint (change) WHERE change > 0;
)sql";

/// Where a reader is: below `position` in the snapshot taken at change `start`, and after change `seen` in the
/// changes.
struct Place
{
    qint64 position = std::numeric_limits<qint64>::max();
    qint64 start = 0;
    qint64 seen = 0;
};

QString encoded(const QString &identity, const Place &place)
{
    const QString plain = identity % u' ' % QString::number(place.position) % u' ' % QString::number(place.start)
        % u' ' % QString::number(place.seen);
    return QString::fromLatin1(
        plain.toLatin1().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<Place> decoded(const QString &identity, const QString &cursor)
{
    const auto plain = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = QString::fromLatin1(*plain).split(u' ');
    Place place;
    bool readable = bool(plain) && parts.size() == 4;
    if (readable) {
        bool ok[3]{};
        place = {parts[1].toLongLong(&ok[0]), parts[2].toLongLong(&ok[1]), parts[3].toLongLong(&ok[2])};
        readable = ok[0] && ok[1] && ok[2];
    }
    if (!readable)
        return Error{ErrorKind::BadInput, u"This is not a cursor of this API."_s, {}, {}, {}};
    if (parts[0] != identity) {
        return Error{ErrorKind::NotFound,
                     u"This cursor belongs to another desk."_s,
                     {},
                     u"Begin again without a cursor."_s,
                     {}};
    }
    return place;
}

void append(QByteArray &list, const QByteArray &record)
{
    if (!list.isEmpty())
        list += ',';
    list += record;
}

QByteArray deletion(const Table &table, qint64 id)
{
    return QByteArray("{\"type\":\"") + table.type + "\",\"id\":\"" + QByteArray::number(id) + "\",\"deleted\":true}";
}

} // namespace

QString pathOf(DeskStream stream)
{
    return QString::fromLatin1(tableOf(stream).path);
}

QString typeOf(DeskStream stream)
{
    return QString::fromLatin1(tableOf(stream).type);
}

std::optional<DeskStream> deskStreamAt(const QString &path)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        if (path == QLatin1String(tables[i].path))
            return DeskStream(i);
    }
    return std::nullopt;
}

QString isoTime(qint64 utcMs)
{
    // By hand, because a million conversations hold twenty million times and QDateTime takes a minute for them.
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(utcMs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [digits = text.data()](int at, int length, int number) {
        for (int i = at + length - 1; i >= at; --i, number /= 10)
            digits[i] = QChar(u'0' + number % 10);
    };
    put(0, 4, int(date.year()));
    put(5, 2, int(unsigned(date.month())));
    put(8, 2, int(unsigned(date.day())));
    put(11, 2, int(clock.hours().count()));
    put(14, 2, int(clock.minutes().count()));
    put(17, 2, int(clock.seconds().count()));
    put(20, 3, int(clock.subseconds().count()));
    return text;
}

qint64 msFrom(const QJsonValue &isoTime)
{
    if (isoTime.isDouble())
        return isoTime.toInteger() > 100'000'000'000 ? isoTime.toInteger() : isoTime.toInteger() * 1000;
    bool isNumber = false;
    const qint64 number = isoTime.toString().toLongLong(&isNumber); // some clients quote their numbers
    if (isNumber)
        return number > 100'000'000'000 ? number : number * 1000;
    const QDateTime time = QDateTime::fromString(isoTime.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

DeskRecords::DeskRecords(DeskDatabase &database)
    : m_database(database)
{
}

void DeskRecords::createTables()
{
    m_database.execute(schema);
    m_identity = remembered(u"identity"_s);
    if (m_identity.isEmpty()) {
        m_identity = QUuid::createUuid().toString(QUuid::Id128);
        remember(u"identity"_s, m_identity);
    } else {
        m_database.execute(indexes);
    }
    reloadCounters();
}

void DeskRecords::createIndexes()
{
    m_database.execute(indexes);
}

void DeskRecords::reloadCounters()
{
    m_change = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        DeskStatement query = m_database.query(tables[i].counters);
        if (!query.step())
            continue;
        m_lastId[i] = query.integer(0);
        m_count[i] = query.integer(1);
        m_change = std::max(m_change, query.integer(2));
    }
}

bool DeskRecords::isEmpty() const
{
    return m_lastId[size_t(DeskStream::Agents)] == 0;
}

QByteArray DeskRecords::recordText(DeskStream stream, qint64 id) const
{
    DeskStatement query = m_database.query(tableOf(stream).one);
    query.bind(1, id);
    return query.step() ? query.bytes(0) : QByteArray();
}

std::optional<QJsonObject> DeskRecords::record(DeskStream stream, qint64 id) const
{
    const QByteArray text = recordText(stream, id);
    if (text.isEmpty())
        return std::nullopt;
    return QJsonDocument::fromJson(text).object();
}

QList<QJsonObject> DeskRecords::newest(DeskStream stream, int count) const
{
    QList<QJsonObject> found;
    DeskStatement query = m_database.query(tableOf(stream).newest);
    query.bind(1, qint64(count));
    while (query.step())
        found.append(QJsonDocument::fromJson(query.bytes(0)).object());
    return found;
}

void DeskRecords::each(DeskStream stream, const std::function<void(qint64 id, const QByteArray &json)> &look) const
{
    DeskStatement query = m_database.query(tableOf(stream).each);
    while (query.step())
        look(query.integer(0), query.bytes(1));
}

QList<QJsonObject> DeskRecords::messagesOf(qint64 conversation) const
{
    QList<QJsonObject> found;
    DeskStatement query
        = m_database.query("SELECT json FROM message WHERE conversation = ?1 AND json IS NOT NULL ORDER BY id");
    query.bind(1, conversation);
    while (query.step())
        found.append(QJsonDocument::fromJson(query.bytes(0)).object());
    return found;
}

bool DeskRecords::hasIncidents(const QString &conversation) const
{
    DeskStatement query = m_database.query(
        "SELECT 1 FROM conversation c, json_each(c.json, '$.links') l WHERE c.json IS NOT NULL"
        " AND json_extract(l.value, '$.relation') = 'problem' AND json_extract(l.value, '$.conversation') = ?1"
        " LIMIT 1");
    query.bind(1, conversation);
    return query.step();
}

qint64 DeskRecords::touchpointFor(qint64 conversation) const
{
    DeskStatement query = m_database.query(
        "SELECT id FROM touchpoint WHERE json IS NOT NULL AND json_extract(json, '$.conversation') = ?1"
        " AND json_extract(json, '$.kind') NOT IN ('rating', 'call', 'order', 'pageVisit') ORDER BY id LIMIT 1");
    query.bind(1, QString::number(conversation));
    return query.step() ? query.integer(0) : 0;
}

qint64 DeskRecords::count(DeskStream stream) const
{
    return m_count[size_t(stream)];
}

qint64 DeskRecords::store(DeskStream stream, QJsonObject record, qint64 change)
{
    const qint64 id = ++m_lastId[size_t(stream)];
    ++m_count[size_t(stream)];
    record.insert("type"_L1, typeOf(stream));
    record.insert("id"_L1, QString::number(id));
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    if (stream == DeskStream::Messages) {
        m_database.query("INSERT INTO message (id, change, json, conversation) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, id)
            .bind(2, change)
            .bindText(3, text)
            .bind(4, record.value("conversation"_L1).toString().toLongLong())
            .run();
    } else {
        m_database.query(tableOf(stream).insert).bind(1, id).bind(2, change).bindText(3, text).run();
    }
    return id;
}

qint64 DeskRecords::insert(DeskStream stream, QJsonObject record)
{
    m_touched.insert(stream);
    return store(stream, std::move(record), ++m_change);
}

qint64 DeskRecords::insertAsOld(DeskStream stream, QJsonObject record)
{
    return store(stream, std::move(record), 0);
}

void DeskRecords::update(DeskStream stream, qint64 id, const QJsonObject &record)
{
    m_touched.insert(stream);
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    m_database.query(tableOf(stream).update).bind(1, id).bind(2, ++m_change).bindText(3, text).run();
}

void DeskRecords::remove(DeskStream stream, qint64 id)
{
    if (recordText(stream, id).isEmpty())
        return;
    m_touched.insert(stream);
    --m_count[size_t(stream)];
    m_database.query(tableOf(stream).remove).bind(1, id).bind(2, ++m_change).run();
}

void DeskRecords::moveMessage(QJsonObject message, qint64 conversation)
{
    const qint64 id = message.value("id"_L1).toString().toLongLong();
    message.insert("conversation"_L1, QString::number(conversation));
    update(DeskStream::Messages, id, message);
    m_database.query("UPDATE message SET conversation = ?2 WHERE id = ?1").bind(1, id).bind(2, conversation).run();
}

QJsonObject DeskRecords::hidden(qint64 conversation) const
{
    DeskStatement query = m_database.query("SELECT hidden FROM conversation WHERE id = ?1");
    query.bind(1, conversation);
    return query.step() ? QJsonDocument::fromJson(query.bytes(0)).object() : QJsonObject();
}

void DeskRecords::setHidden(qint64 conversation, const QJsonObject &hidden)
{
    const QByteArray text = QJsonDocument(hidden).toJson(QJsonDocument::Compact);
    m_database.query("UPDATE conversation SET hidden = ?2 WHERE id = ?1")
        .bind(1, conversation)
        .bindText(2, text)
        .run();
}

Result<DeskPage> DeskRecords::page(DeskStream stream, const QString &cursor, int limit) const
{
    Place place{std::numeric_limits<qint64>::max(), m_change, m_change};
    if (!cursor.isEmpty()) {
        const Result<Place> read = decoded(m_identity, cursor);
        if (!read)
            return read.error();
        place = *read;
    }
    const Table &table = tableOf(stream);
    QByteArray list;
    qint64 records = 0;
    {
        DeskStatement query = m_database.query(table.changes);
        query.bind(1, place.seen).bind(2, qint64(limit));
        while (query.step()) {
            append(list, query.isNull(1) ? deletion(table, query.integer(0)) : query.bytes(1));
            place.seen = query.integer(2);
            ++records;
        }
    }
    if (records < limit && place.position > 0) {
        const qint64 wanted = limit - records;
        qint64 got = 0;
        DeskStatement query = m_database.query(table.snapshot);
        query.bind(1, place.position).bind(2, place.start).bind(3, wanted);
        while (query.step()) {
            append(list, query.bytes(1));
            place.position = query.integer(0);
            ++got;
        }
        if (got < wanted)
            place.position = 0;
        records += got;
    }
    const bool more = place.position > 0 || records == limit;
    DeskPage page;
    page.records = records;
    page.json = "{\"records\":[" + list + "],\"cursor\":\"" + encoded(m_identity, place).toLatin1()
        + "\",\"more\":" + (more ? "true" : "false") + ",\"total\":" + QByteArray::number(count(stream)) + '}';
    return page;
}

DeskPage DeskRecords::messagePage(qint64 conversation, qint64 after, int limit, Qt::SortOrder order) const
{
    const char *sql = order == Qt::AscendingOrder
        ? "SELECT id, json FROM message WHERE conversation = ?1 AND id > ?2 AND json IS NOT NULL "
          "ORDER BY id LIMIT ?3"
        : "SELECT id, json FROM message WHERE conversation = ?1 AND id < ?2 AND json IS NOT NULL "
          "ORDER BY id DESC LIMIT ?3";
    DeskStatement query = m_database.query(sql);
    const qint64 from = after == 0 && order == Qt::DescendingOrder ? std::numeric_limits<qint64>::max() : after;
    query.bind(1, conversation).bind(2, from).bind(3, qint64(limit));
    QByteArray list;
    DeskPage page;
    qint64 last = from;
    while (query.step()) {
        append(list, query.bytes(1));
        last = query.integer(0);
        ++page.records;
    }
    page.json = "{\"records\":[" + list + "],\"cursor\":\"" + QByteArray::number(last)
        + "\",\"more\":" + (page.records == limit ? "true" : "false") + '}';
    return page;
}

QSet<DeskStream> DeskRecords::takeTouched()
{
    return std::exchange(m_touched, {});
}

QString DeskRecords::remembered(const QString &key) const
{
    DeskStatement query = m_database.query("SELECT value FROM remembered WHERE key = ?1");
    query.bind(1, key);
    return query.step() ? query.text(0) : QString();
}

void DeskRecords::remember(const QString &key, const QString &value)
{
    m_database.query("INSERT INTO remembered (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .bind(1, key)
        .bind(2, value)
        .run();
}

} // namespace saskare
