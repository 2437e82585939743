#include "tests/support/VendorFake.h"

#include "app/desk/FaultyAnswer.h"
#include "tests/support/ContractProxy.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

namespace saskare {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A name that comes again becomes a list.
void add(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const QJsonValue known = object.value(name);
    QJsonArray list = known.toArray();
    if (!known.isUndefined() && !known.isArray())
        list.append(known);
    list.append(value);
    object.insert(name, known.isUndefined() ? value : QJsonValue(list));
}

QJsonObject pairsOf(const QByteArray &encoded)
{
    QJsonObject object;
    const QUrlQuery query(QString::fromLatin1(QByteArray(encoded).replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        add(object, name, value);
    return object;
}

void addBody(QJsonObject &input, const WireRequest &request)
{
    const QString type = request.header("Content-Type");
    QJsonArray files;
    QJsonObject form;
    for (const WirePart &part : request.parts) {
        if (part.fileName.isEmpty())
            add(form, part.name, QString::fromUtf8(part.content));
        else
            files.append(QJsonObject{{u"name"_qs, part.name},
                                     {u"fileName"_qs, part.fileName},
                                     {u"mediaType"_qs, QString::fromUtf8(part.mediaType)},
                                     {u"size"_qs, part.content.size()},
                                     {u"base64"_qs, QString::fromLatin1(part.content.toBase64())}});
    }
    if (type.startsWith(u"application/json"_qs)) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        input.insert(u"body"_qs, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    } else if (type.startsWith(u"application/x-www-form-urlencoded"_qs)) {
        input.insert(u"body"_qs, pairsOf(request.body));
    } else if (!request.parts.isEmpty()) {
        input.insert(u"body"_qs, form);
    } else if (!request.body.isEmpty()) {
        files.append(QJsonObject{{u"mediaType"_qs, type},
                                 {u"size"_qs, request.body.size()},
                                 {u"base64"_qs, QString::fromLatin1(request.body.toBase64())}});
    }
    input.insert(u"files"_qs, files);
}

QJsonObject inputOf(const WireRequest &request)
{
    QJsonObject input{{u"method"_qs, request.method}, {u"path"_qs, request.path}};
    const qsizetype mark = request.target.indexOf('?');
    input.insert(u"query"_qs, mark < 0 ? QJsonObject() : pairsOf(request.target.mid(mark + 1)));
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    input.insert(u"headers"_qs, headers);
    addBody(input, request);
    return input;
}

bool isName(const QString &part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

} // namespace

VendorFake::VendorFake(const QString &folder, Clock &clock, const QJsonObject &options)
    : m_clock(clock)
    , m_description(QJsonDocument::fromJson(contentOf(folder + u"/fake.json")).object())
    , m_state(std::make_unique<JqState>(contentOf(folder + u"/fake.jq")))
{
    const QJsonObject routes = m_description.value(u"routes").toObject();
    for (auto it = routes.begin(); it != routes.end(); ++it) {
        Route route{it.key().section(u' ', 0, 0), it.key().section(u' ', 1).split(u'/'), 0, it.value().toString()};
        route.names = int(std::count_if(route.path.begin(), route.path.end(), isName));
        if (!m_state->has(route.entry))
            m_troubles.append(u"no function "_qs + route.entry);
        m_routes.append(route);
    }
    if (m_routes.isEmpty())
        m_troubles.append(folder + u"/fake.json names no routes");
    act(u"start"_qs, options);
}

VendorFake::~VendorFake()
{
    stop();
}

Result<quint16> VendorFake::start(quint16 port)
{
    if (!m_troubles.isEmpty())
        return Error{ErrorKind::BadInput, m_troubles.join(u"; "), {}, {}, {}};
    m_wire.reset(new WireServer(*this)); // make_unique cannot see the private base
    const Result<quint16> bound = m_wire->start(port == 0 ? m_port : port);
    if (bound)
        m_port = *bound;
    return bound;
}

void VendorFake::stop()
{
    m_wire.reset();
}

QUrl VendorFake::url() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_qs.arg(QString::number(m_port), m_description.value(u"base").toString()));
}

Connection VendorFake::connection(const QUrl &at) const
{
    Connection connection;
    connection.baseUrl = at.isEmpty() ? url() : at;
    connection.user = m_description.value(u"user").toString();
    const QJsonObject values = m_description.value(u"parameters").toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        connection.values.insert(it.key(), it.value().toString());
    const QJsonObject secrets = m_description.value(u"secrets").toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        connection.secrets.insert(it.key(), Secret(it.value().toString()));
    return connection;
}

QJsonObject VendorFake::act(const QString &entry, const QJsonObject &input)
{
    const std::lock_guard lock(m_mutex);
    const Result<JqState::Answer> result = m_state->call(entry, {{u"input"_qs, input}, {u"now"_qs, m_clock.nowMs()}});
    if (result)
        return result->said;
    m_troubles.append(result.error().happened);
    return {};
}

QJsonValue VendorFake::ask(const QByteArray &program) const
{
    const std::lock_guard lock(m_mutex);
    const Result<QJsonValue> value = m_state->ask(program);
    return value ? *value : QJsonValue(u"failed: "_qs + value.error().happened);
}

void VendorFake::before(const WireRequest &head, WireConnection &connection)
{
    const std::optional<Fault> fault = m_faults.next(head.method, head.path);
    if (!fault)
        return;
    connection.baggage = *fault;
    if (fault->kind != FaultKind::Refuse)
        return;
    const std::lock_guard lock(m_mutex);
    m_log.append({head.method, head.path, {}, {}, 0});
    connection.close();
}

WireAnswer VendorFake::handle(const WireRequest &request, WireConnection &connection)
{
    const auto own = [&] { return answer(request); };
    const auto act = [&] { return m_proxy ? m_proxy->pass(request, own) : own(); };
    const auto refuse = [&](int status) {
        const std::lock_guard lock(m_mutex);
        note(request, {}, status);
        return WireAnswer{status, "application/json", R"({"error":"told to answer this"})", {}, {}};
    };
    if (const Fault *fault = std::any_cast<Fault>(&connection.baggage))
        return FaultyAnswer{act, refuse}.to(*fault, connection);
    return act();
}

const VendorFake::Route *VendorFake::routeFor(const WireRequest &request, QJsonObject &names) const
{
    // Split before decoding: an encoded slash belongs to a value.
    QStringList parts;
    for (const QByteArray &part : request.target.split('?').first().split('/'))
        parts.append(QUrl::fromPercentEncoding(part));
    const Route *best = nullptr;
    for (const Route &route : m_routes) {
        const bool fits = route.method == request.method && route.path.size() == parts.size()
            && std::equal(parts.begin(), parts.end(), route.path.begin(),
                          [](const QString &part, const QString &mine) {
                              return isName(mine) ? !part.isEmpty() : part == mine;
                          });
        if (fits && (!best || route.names < best->names))
            best = &route;
    }
    for (qsizetype i = 0; best && i < parts.size(); ++i) {
        if (isName(best->path.at(i)))
            names.insert(best->path.at(i).mid(1).chopped(1), parts.at(i));
    }
    return best;
}

WireAnswer VendorFake::answer(const WireRequest &request)
{
    QJsonObject names;
    const Route *route = routeFor(request, names);
    QJsonObject input = inputOf(request);
    input.insert(u"params"_qs, names);
    input.insert(u"now"_qs, m_clock.nowMs());
    const std::lock_guard lock(m_mutex);
    Result<JqState::Answer> result = JqState::Answer{};
    if (m_state->has(u"gate"_qs))
        result = m_state->call(u"gate"_qs, input);
    const bool passed = result && !result->said.contains(u"status");
    if (passed && route)
        result = m_state->call(route->entry, input);
    else if (passed)
        result = JqState::Answer{{{u"status"_qs, 404}}, R"({"error":"no such address"})"};
    if (passed && !route)
        m_troubles.append(u"nobody answers "_qs + request.method + u' ' + QString::fromUtf8(request.target));
    const WireAnswer answer = made(result);
    note(request, route ? route->entry : QString(), answer.status, input);
    return answer;
}

WireAnswer VendorFake::made(const Result<JqState::Answer> &result)
{
    WireAnswer answer;
    answer.addHeader("Date", QLocale::c().toString(m_clock.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs).toLatin1());
    if (!result) {
        m_troubles.append(result.error().happened);
        answer.status = 500;
        return answer;
    }
    keepEffects(result->said);
    answer.status = result->said.value(u"status").toInt(200);
    answer.body = result->body;
    if (result->said.contains(u"base64")) {
        answer.contentType = result->said.value(u"mediaType").toString(u"application/octet-stream"_qs).toLatin1();
        answer.body = QByteArray::fromBase64(result->said.value(u"base64").toString().toLatin1());
    }
    const QJsonObject headers = result->said.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.addHeader(it.key().toLatin1(), it.value().toVariant().toString().toLatin1());
    return answer;
}

void VendorFake::keepEffects(const QJsonObject &said)
{
    const QJsonArray effects = said.value(u"effects").toArray();
    for (const QJsonValue &effect : effects)
        m_effects.append(effect.toObject());
}

void VendorFake::note(const WireRequest &request, const QString &entry, int status, const QJsonObject &input)
{
    QJsonValue content = input.value(u"body");
    const QJsonArray files = input.value(u"files").toArray();
    if (!request.parts.isEmpty()) {
        QJsonObject fields = content.toObject();
        for (const QJsonValue &file : files)
            fields.insert(file[u"name"].toString(), QString());
        content = fields;
    }
    m_log.append({request.method, request.path, request.target, entry, status,
                  request.header("Content-Type").section(u';', 0, 0), content, request.body, request.headers});
}

QList<FakeRequest> VendorFake::requestLog() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

qsizetype VendorFake::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_log.size();
}

void VendorFake::clearRequestLog()
{
    const std::lock_guard lock(m_mutex);
    m_log.clear();
}

QList<QJsonObject> VendorFake::effects(const QString &kind) const
{
    const std::lock_guard lock(m_mutex);
    QList<QJsonObject> found;
    std::copy_if(m_effects.begin(), m_effects.end(), std::back_inserter(found), [&](const QJsonObject &effect) {
        return kind.isEmpty() || effect.value(u"kind").toString() == kind;
    });
    return found;
}

QStringList VendorFake::troubles() const
{
    const std::lock_guard lock(m_mutex);
    return m_troubles;
}

} // namespace saskare
