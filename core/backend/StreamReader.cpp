#include "core/backend/StreamReader.h"

#include "core/backend/RecordReader.h"
#include "core/backend/Template.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace saskare {
namespace {

constexpr qsizetype longestCursor = 256 * 1024;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The address of `Link: <...>; rel="next"`; empty if there is none.
QByteArray nextLink(const QByteArray &header)
{
    static const QRegularExpression form(u"<([^>]*)>([^<]*)"_qs), isNext(u"rel\\s*=\\s*\"?next\"?(\\s|;|,|$)"_qs);
    auto matches = form.globalMatch(QString::fromUtf8(header));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (isNext.match(match.captured(2)).hasMatch())
            return match.captured(1).toUtf8();
    }
    return {};
}

/// Whether a list that shows its newest changes first has come to what was known at `known` (UTC ms).
bool reaches(const RecordBatch &records, qint64 known)
{
    bool any = false;
    for (const ConversationRecord &record : records.conversations) {
        if (!record.updatedAt || *record.updatedAt >= known)
            return false;
        any = true;
    }
    for (const CustomerRecord &record : records.customers) {
        if (record.updatedAt && *record.updatedAt >= known)
            return false;
        any = any || record.updatedAt.has_value();
    }
    for (const MessageRecord &record : records.messages) {
        if (record.createdAt && *record.createdAt >= known && records.conversations.empty())
            return false;
        any = any || record.createdAt.has_value();
    }
    return any;
}

QString formatted(qint64 ms, const CursorPlan &plan, const QJsonObject &scope, const QTimeZone &usual)
{
    if (plan.format == QLatin1String("seconds"))
        return QString::number(ms / 1000);
    if (plan.format == QLatin1String("milliseconds"))
        return QString::number(ms);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    if (plan.format == QLatin1String("iso"))
        return utc.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_qs);
    const std::optional<QString> told = plan.zone.isEmpty() ? std::nullopt : Template(plan.zone).text(scope);
    const QTimeZone zone = told ? QTimeZone(told->toLatin1()) : usual;
    return (zone.isValid() ? utc.toTimeZone(zone) : utc).toString(plan.format);
}

} // namespace

/// One page being read.
struct StreamReader::Walk
{
    QString name;
    ReadPlan plan;
    CursorPlan cursor;
    bool bootstrapping = false;
    bool searching = false; ///< no stream, and nobody need be asked
    bool single = false; ///< no stream: a record alone is a page too
    QJsonObject partition;
    QJsonObject extra; ///< further names for the scope
    QJsonObject before; ///< what was kept after the last page
    QJsonObject state; ///< becomes what is kept after this one
    Ended ended;
};

StreamReader::StreamReader(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder,
                           Requester &requester, MappingGate &mapping, const ErrorRules &rules, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
    , m_builder(builder)
    , m_requester(requester)
    , m_mapping(mapping)
    , m_rules(rules)
    , m_clock(clock)
{
}

void StreamReader::fetch(const PageRequest &request, Ended ended)
{
    const auto plan = m_manifest->plan->streams.constFind(request.stream);
    if (plan == m_manifest->plan->streams.constEnd()) {
        ended(Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("StreamReader", "This help desk has no stream \"%1\".").arg(request.stream),
            {},
            {},
            {}});
        return;
    }
    auto walk = std::make_shared<Walk>();
    walk->name = request.stream;
    walk->before = walk->state = jsonValue(request.cursor).toObject();
    const QString pass = walk->state.value(u"pass").toString();
    walk->bootstrapping = pass.isEmpty()
        ? plan->bootstrap && !request.bootstrapped && !walk->state.value(u"loaded").toBool()
        : pass == QLatin1String("bootstrap");
    walk->plan = walk->bootstrapping && plan->bootstrap ? *plan->bootstrap : plan->changes;
    walk->cursor = plan->cursor;
    if (!request.partition.isEmpty()) {
        walk->partition = jsonValue(request.parameters).toObject();
        walk->partition.insert(u"id"_qs, request.partition);
    }
    walk->ended = std::move(ended);
    if (pass.isEmpty()) {
        walk->state.insert(u"pass"_qs, walk->bootstrapping ? u"bootstrap"_qs : u"changes"_qs);
        walk->state.remove(u"prepare"_qs);
        walk->state.remove(u"page"_qs);
        walk->state.remove(u"began"_qs);
        prepare(walk);
    } else {
        ask(walk);
    }
}

void StreamReader::readOnce(const ReadPlan &plan, const QString &name, const QJsonObject &scope, Ended ended)
{
    auto walk = std::make_shared<Walk>();
    walk->name = name;
    walk->plan = plan;
    walk->plan.page = {};
    walk->single = true;
    walk->extra = scope;
    walk->ended = std::move(ended);
    prepare(walk);
}

void StreamReader::search(const ReadPlan &plan, const QJsonObject &search, const QByteArray &cursor, Ended ended)
{
    auto walk = std::make_shared<Walk>();
    walk->name = u"search"_qs;
    walk->plan = plan;
    walk->searching = true;
    walk->extra.insert(u"search"_qs, search);
    walk->before = walk->state = jsonValue(cursor).toObject();
    walk->ended = std::move(ended);
    if (cursor.isEmpty())
        prepare(walk);
    else
        ask(walk);
}

QJsonValue StreamReader::cursorFor(const Walk &walk) const
{
    if (walk.cursor.kind == CursorPlan::Kind::Opaque)
        return walk.state.value(u"cursor");
    const qint64 since = walk.state.value(u"since").toInteger();
    if (walk.cursor.kind != CursorPlan::Kind::Since || since == 0 || walk.bootstrapping)
        return QJsonValue::Undefined;
    const qint64 from = since - 1000 * qint64(walk.cursor.overlapSeconds);
    const qint64 serverNow = m_clock.nowMs() + walk.state.value(u"skew").toInteger();
    return QJsonObject{
        {u"since"_qs, formatted(from, walk.cursor, {{u"parameters"_qs, m_builder.parameters()}}, m_builder.zone())},
        {u"age"_qs, std::max<qint64>(1, (serverNow - from + 999) / 1000)}};
}

QJsonObject StreamReader::scopeFor(const Walk &walk) const
{
    QJsonObject scope = walk.extra;
    scope.insert(u"parameters"_qs, m_builder.parameters());
    const QJsonValue cursor = cursorFor(walk);
    if (!cursor.isUndefined() && !cursor.isNull())
        scope.insert(u"cursor"_qs, cursor);
    QJsonObject page = walk.state.value(u"page").toObject();
    page.insert(u"size"_qs, walk.plan.page.size);
    if (walk.plan.page.kind == PagePlan::Kind::Number && !page.contains(u"number"))
        page.insert(u"number"_qs, walk.plan.page.first);
    if (walk.plan.page.kind == PagePlan::Kind::Offset && !page.contains(u"offset"))
        page.insert(u"offset"_qs, 0);
    scope.insert(u"page"_qs, page);
    if (walk.state.contains(u"prepare"))
        scope.insert(u"prepare"_qs, walk.state.value(u"prepare"));
    if (!walk.partition.isEmpty())
        scope.insert(u"partition"_qs, walk.partition);
    return scope;
}

void StreamReader::prepare(std::shared_ptr<Walk> walk)
{
    if (!walk->plan.prepare) {
        ask(walk);
        return;
    }
    const PreparePlan &plan = *walk->plan.prepare;
    const QString keptUnder = walk->name + u'/' + plan.entry;
    const auto kept = m_kept.constFind(keptUnder);
    if (plan.keepSeconds > 0 && kept != m_kept.constEnd() && kept->until > m_clock.nowMs()) {
        begin(walk, kept->given);
        return;
    }
    const auto prepared = [this, walk, keptUnder](const Result<QJsonObject> &result) {
        if (!result) {
            walk->ended(result.error());
            return;
        }
        if (const int seconds = walk->plan.prepare->keepSeconds; seconds > 0)
            m_kept.insert(keptUnder, {*result, m_clock.nowMs() + 1000 * qint64(seconds)});
        begin(walk, *result);
    };
    if (!plan.request) {
        m_mapping.callObject(plan.entry, scopeFor(*walk), nullptr, prepared);
        return;
    }
    m_requester.read({.plan = *plan.request, .scope = scopeFor(*walk)}, m_rules,
                     [this, walk, prepared](const Result<HttpResponse> &response) {
                         if (!response)
                             walk->ended(response.error());
                         else
                             m_mapping.callObject(walk->plan.prepare->entry, scopeFor(*walk), &*response, prepared);
                     });
}

void StreamReader::begin(std::shared_ptr<Walk> walk, const QJsonObject &given)
{
    walk->state.insert(u"prepare"_qs, given);
    if (walk->searching && !given.value(u"ask").toBool(true)) {
        FetchedPage nothing;
        nothing.prepared = given;
        walk->ended(std::move(nothing));
        return;
    }
    const QJsonValue cursor = given.value(u"cursor");
    if (walk->cursor.kind == CursorPlan::Kind::Opaque && !cursor.isUndefined() && !cursor.isNull())
        walk->state.insert(u"cursor"_qs, cursor);
    ask(walk);
}

void StreamReader::ask(std::shared_ptr<Walk> walk)
{
    Requester::Order order{.plan = walk->plan.request, .scope = scopeFor(*walk)};
    const QString link = walk->state.value(u"page")[u"link"].toString();
    if (!link.isEmpty()) {
        order.plan.url = QString(link).replace(u"{"_qs, u"{{"_qs).replace(u"}"_qs, u"}}"_qs);
        order.plan.query = {};
    }
    m_requester.read(std::move(order), m_rules, [this, walk](const Result<HttpResponse> &response) {
        if (!response)
            walk->ended(response.error());
        else
            map(walk, *response);
    });
}

void StreamReader::map(std::shared_ptr<Walk> walk, const HttpResponse &response)
{
    if (!walk->state.contains(u"began")) {
        const qint64 date = ErrorRules::serverDate(response);
        walk->state.insert(u"began"_qs, date > 0 ? date : m_clock.nowMs());
        walk->state.insert(u"skew"_qs, date > 0 ? date - m_clock.nowMs() : 0);
    }
    if (walk->plan.entry.isEmpty()) {
        const QJsonObject whole = walk->single ? jsonValue(response.body).toObject() : QJsonObject();
        const bool oneRecord = whole.contains(u"type") && !whole.contains(u"records");
        take(walk, response, oneRecord ? "{\"records\":[" + response.body + "]}" : response.body);
        return;
    }
    m_mapping.call(walk->plan.entry, scopeFor(*walk), &response,
                   [this, walk, response](const Result<QByteArray> &json) {
                       if (!json)
                           walk->ended(json.error());
                       else
                           take(walk, response, *json);
                   });
}

void StreamReader::take(std::shared_ptr<Walk> walk, const HttpResponse &response, const QByteArray &json)
{
    Result<ReadPage> read = RecordReader(walk->name, m_builder.zone()).read(json);
    if (!read) {
        walk->ended(read.error());
        return;
    }
    using Kind = PagePlan::Kind;
    const PagePlan &plan = walk->plan.page;
    const bool opaque = walk->cursor.kind == CursorPlan::Kind::Opaque;
    const QJsonValue told = read->cursor.isEmpty() ? QJsonValue(QJsonValue::Undefined) : jsonValue(read->cursor);
    if (opaque && !told.isUndefined() && !told.isNull())
        walk->state.insert(u"cursor"_qs, told);

    QJsonObject page = walk->state.value(u"page").toObject();
    const qsizetype brought = read->records.size() + read->setAside.size() + read->partitions.size();
    bool more = read->hasMore && read->more;
    if (plan.kind == Kind::Number || plan.kind == Kind::Offset) {
        more = read->hasMore ? read->more : brought >= plan.size;
        const QString name = plan.kind == Kind::Number ? u"number"_qs : u"offset"_qs;
        const int step = plan.kind == Kind::Number ? 1 : plan.size;
        page.insert(name, page.value(name).toInt(plan.kind == Kind::Number ? plan.first : 0) + step);
    } else if (plan.kind == Kind::Cursor || plan.kind == Kind::Link) {
        const QByteArray header = response.header(plan.kind == Kind::Link ? QByteArray("Link") : plan.header);
        const QJsonValue next = plan.kind == Kind::Link ? QJsonValue(QString::fromUtf8(nextLink(header)))
            : plan.header.isEmpty()                     ? told
                                                        : QJsonValue(QString::fromUtf8(header));
        const bool hasNext = !next.isUndefined() && !next.isNull() && next != QJsonValue(QString());
        more = hasNext && (!read->hasMore || read->more);
        page.insert(plan.kind == Kind::Link ? u"link"_qs : u"cursor"_qs, hasNext ? next : QJsonValue(QString()));
    } else if (!opaque) {
        more = false;
    }
    const qint64 since = walk->state.value(u"since").toInteger();
    if (walk->cursor.kind == CursorPlan::Kind::NewestFirst && since > 0 && !walk->bootstrapping
        && (brought == 0 || reaches(read->records, since - 1000 * qint64(walk->cursor.overlapSeconds))))
        more = false;
    walk->state.insert(u"page"_qs, page);

    FetchedPage fetched;
    if (walk->searching)
        fetched.prepared = walk->state.value(u"prepare").toObject();
    if (more) {
        if (walk->state == walk->before || compact(walk->state).size() > longestCursor) {
            walk->ended(Error{
                ErrorKind::ServerTrouble,
                QCoreApplication::translate("StreamReader", "The help desk's list \"%1\" does not come to an end.")
                    .arg(walk->name),
                QCoreApplication::translate("StreamReader", "Reading it was stopped."),
                {},
                {}});
            return;
        }
    } else {
        walk->state.insert(u"since"_qs, walk->state.value(u"began"));
        walk->state.insert(u"loaded"_qs, true);
        for (const char16_t *name : {u"pass", u"page", u"prepare", u"began"})
            walk->state.remove(QStringView(name));
    }
    fetched.more = more;
    fetched.bootstrapped = !more || !walk->bootstrapping;
    fetched.cursor = compact(walk->state);
    fetched.records = std::move(read->records);
    fetched.setAside = std::move(read->setAside);
    fetched.partitions = std::move(read->partitions);
    fetched.total = read->total;
    fetched.bytes = response.body.size();
    walk->ended(std::move(fetched));
}

} // namespace saskare
