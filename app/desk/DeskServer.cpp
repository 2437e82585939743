#include "app/desk/DeskServer.h"

#include "app/desk/FaultyAnswer.h"
#include "app/desk/People.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 me = 1; ///< the agent whose token it is
constexpr qint64 colleague = 2;
constexpr std::chrono::milliseconds longestSleep{1000};
constexpr qsizetype longestLog = 100'000;

qint64 number(const QString &id)
{
    return id.toLongLong();
}

} // namespace

DeskServer::DeskServer(DeskOptions options, Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_state(clock)
{
    if (m_options.token.isEmpty())
        m_options.token = QUuid::createUuid().toString(QUuid::Id128);
}

DeskServer::~DeskServer()
{
    stop();
}

Result<quint16> DeskServer::start()
{
    if (!m_opened) {
        for (const QString &rule : std::as_const(m_options.faults)) {
            const Result<void> added = m_faults.add(rule);
            if (!added)
                return added.error();
        }
        const Result<void> opened = m_state.open(m_options);
        if (!opened)
            return opened.error();
        m_opened = true;
        m_api = std::make_unique<DeskApi>(m_state, m_options.token, me);
        const Result<Done> peopled = m_state.change([&](DeskParts &parts) {
            if (m_options.people == DeskPeople::Act)
                People(parts, m_options, m_clock.nowMs()).wakeUp();
            return Result<Done>(Done{});
        });
        if (!peopled)
            return peopled.error();
    }
    m_wire.reset(new WireServer(*this)); // make_unique cannot see the private base
    const Result<quint16> port = m_wire->start(m_options.port);
    if (!port)
        return port;
    m_options.port = *port;
    m_worker = std::make_unique<Worker>(u"practice desk"_s);
    m_running = true;
    QObject *context = m_worker->context();
    m_worker->run([this, context] { wakeLater(context); });
    return port;
}

void DeskServer::stop()
{
    m_running = false;
    m_worker.reset();
    m_wire.reset();
}

QUrl DeskServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_options.port));
}

void DeskServer::wakeLater(QObject *context)
{
    if (!m_running)
        return; // the worker is ending
    const qint64 now = m_clock.nowMs();
    const std::optional<qint64> next = m_state.read([](const DeskParts &parts) { return parts.agenda.nextAt(); });
    // New items may come before the one that is next now, so never sleep long.
    const auto sleep = std::clamp(std::chrono::milliseconds(next.value_or(now + longestSleep.count()) - now),
                                  std::chrono::milliseconds(20), longestSleep);
    m_clock.after(sleep, context, [this, context] {
        if (m_running)
            tick();
        wakeLater(context);
    });
}

void DeskServer::tick()
{
    const qint64 now = m_clock.nowMs();
    bool found = true;
    while (found) {
        const Result<Done> done = m_state.change([&](DeskParts &parts) {
            const std::optional<AgendaItem> item = parts.agenda.takeDue(now);
            found = item.has_value();
            if (item && !parts.help.act(*item) && m_options.people == DeskPeople::Act)
                People(parts, m_options, now).act(*item);
            return Result<Done>(Done{});
        });
        found = found && done.ok();
    }
}

void DeskServer::note(const WireRequest &request, int status)
{
    const std::lock_guard lock(m_logMutex);
    if (m_log.size() >= longestLog)
        m_log.remove(0, longestLog / 2);
    const qsizetype mark = request.target.indexOf('?');
    const QString query = mark < 0 ? QString() : QString::fromUtf8(request.target.mid(mark + 1));
    m_log.append({request.method, request.path, request.header("Idempotency-Key"), query, status});
}

std::optional<WireAnswer> DeskServer::tooFast()
{
    const std::lock_guard lock(m_logMutex);
    const double perMs = m_options.requestsPerMinute / 60'000.0;
    const qint64 now = m_clock.steadyMs();
    const double most = std::max(1.0, m_options.requestsPerMinute / 6.0); // ten seconds' worth at once
    m_allowance = m_allowanceAt == 0 ? most : std::min(most, m_allowance + double(now - m_allowanceAt) * perMs);
    m_allowanceAt = now;
    if (m_allowance >= 1.0) {
        m_allowance -= 1.0;
        return std::nullopt;
    }
    WireAnswer answer = DeskApi::problem(429, u"Too many requests"_s,
                                         u"At most %1 requests a minute."_s.arg(m_options.requestsPerMinute));
    answer.addHeader("Retry-After", QByteArray::number(int((1.0 - m_allowance) / perMs / 1000.0) + 1));
    return answer;
}

void DeskServer::before(const WireRequest &head, WireConnection &connection)
{
    const std::optional<Fault> fault = m_faults.next(head.method, head.path);
    if (!fault)
        return;
    connection.baggage = *fault;
    if (fault->kind != FaultKind::Refuse)
        return;
    note(head, 0);
    connection.close();
}

WireAnswer DeskServer::handle(const WireRequest &request, WireConnection &connection)
{
    if (std::optional<WireAnswer> refused = tooFast()) {
        note(request, refused->status);
        return *refused;
    }
    if (m_options.faultControl == FaultControl::OverHttp && request.path == "/v1/practice/faults"_L1
        && request.header("Authorization") == "Bearer "_L1 % m_options.token)
        return faultControl(request);
    if (const Fault *fault = std::any_cast<Fault>(&connection.baggage)) {
        const Fault what = *fault;
        const auto refuse = [&](int status) {
            note(request, status);
            return DeskApi::problem(status, u"Out of order"_s, u"The practice desk was told to answer this."_s);
        };
        return FaultyAnswer{[&] { return actOn(request); }, refuse}.to(what, connection);
    }
    WireAnswer answer = actOn(request);
    answer.addHeader("Date", QLocale::c().toString(m_clock.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    return answer;
}

WireAnswer DeskServer::actOn(const WireRequest &request)
{
    WireAnswer answer = m_api->answer(request);
    note(request, answer.status);
    return answer;
}

WireAnswer DeskServer::faultControl(const WireRequest &request)
{
    if (request.method == "DELETE"_L1) {
        m_faults.clear();
        return {204, "application/json", {}, {}, {}};
    }
    for (const QJsonValue &rule : QJsonDocument::fromJson(request.body).object().value("rules"_L1).toArray()) {
        const Result<void> added = m_faults.add(rule.toString());
        if (!added)
            return DeskApi::problem(422, u"Not possible"_s, added.error().happened);
    }
    return {204, "application/json", {}, {}, {}};
}

QList<DeskRequest> DeskServer::requestLog() const
{
    const std::lock_guard lock(m_logMutex);
    return {m_log.cbegin(), m_log.cend()}; // a copy of its own: a shared one would be read while this one grows
}

void DeskServer::clearRequestLog()
{
    const std::lock_guard lock(m_logMutex);
    m_log.clear();
}

QList<DeskMessage> DeskServer::messagesOf(const QString &conversation) const
{
    const QList<QJsonObject> records
        = m_state.read([&](const DeskParts &parts) { return parts.records.messagesOf(number(conversation)); });
    QList<DeskMessage> messages;
    for (const QJsonObject &record : records) {
        DeskMessage message{record.value("id"_L1).toString(),
                            from<Direction>(record.value("direction"_L1).toString()).value_or(Direction::Event),
                            record.value("text"_L1).toString(),
                            record.value("clientId"_L1).toString(),
                            record.value("delivery"_L1).toObject().value("state"_L1).toString(),
                            {}};
        for (const QJsonValue &attachment : record.value("attachments"_L1).toArray())
            message.attachments.append(attachment.toObject().value("id"_L1).toString());
        messages.append(message);
    }
    return messages;
}

QJsonObject DeskServer::conversation(const QString &id) const
{
    return m_state
        .read([&](const DeskParts &parts) { return parts.records.record(DeskStream::Conversations, number(id)); })
        .value_or(QJsonObject());
}

QList<QJsonObject> DeskServer::touchpointsOf(const QString &conversation) const
{
    QList<QJsonObject> found
        = m_state.read([](const DeskParts &parts) { return parts.records.newest(DeskStream::Touchpoints, 2000); });
    found.removeIf([&](const QJsonObject &one) { return one.value("conversation"_L1).toString() != conversation; });
    return found;
}

QStringList DeskServer::newestConversations(int count) const
{
    QStringList ids;
    const QList<QJsonObject> records = m_state.read(
        [&](const DeskParts &parts) { return parts.records.newest(DeskStream::Conversations, count); });
    for (const QJsonObject &record : records)
        ids.append(record.value("id"_L1).toString());
    return ids;
}

DeskCounts DeskServer::counts() const
{
    return m_state.read([](const DeskParts &parts) {
        return DeskCounts{parts.records.count(DeskStream::Conversations), parts.records.count(DeskStream::Messages),
                          parts.records.count(DeskStream::Customers), parts.records.count(DeskStream::Touchpoints),
                          parts.files.count()};
    });
}

QString DeskServer::addCustomerMessage(const QString &conversation, const QString &text)
{
    const Result<qint64> id = m_state.change([&](DeskParts &parts) {
        return parts.help.write(number(conversation), {Direction::Inbound, 0, text, {}, {}, {}, m_clock.nowMs(), {}});
    });
    return id ? QString::number(*id) : QString();
}

QString DeskServer::addConversation(const QString &subject, const QString &text)
{
    const Result<qint64> id = m_state.change([&](DeskParts &parts) {
        DeskOpening opening;
        opening.queue = 1;
        opening.customerEmail = u"writer@pasts.example"_s;
        opening.subject = subject;
        opening.first = {Direction::Inbound, 0, text, {}, {}, {}, m_clock.nowMs(), {}};
        return parts.help.open(opening);
    });
    return id ? QString::number(*id) : QString();
}

QString DeskServer::addColleagueReply(const QString &conversation, const QString &text)
{
    const Result<qint64> id = m_state.change([&](DeskParts &parts) {
        return parts.help.write(number(conversation),
                                {Direction::Outbound, colleague, text, {}, {}, {}, m_clock.nowMs(), {}});
    });
    return id ? QString::number(*id) : QString();
}

void DeskServer::setColleague(const QString &conversation, const QString &kind)
{
    m_state.change([&](DeskParts &parts) {
        const qint64 now = m_clock.nowMs();
        return parts.presence.tell(number(conversation), colleague, kind, now, now + DeskPresence::holdsMs);
    });
}

QJsonArray DeskServer::presence() const
{
    return m_state.read([&](const DeskParts &parts) {
        return parts.presence.records(m_clock.nowMs(), [&](qint64 agent) { return parts.help.agentName(agent); });
    });
}

void DeskServer::claimByColleague(const QString &conversation)
{
    m_state.change(
        [&](DeskParts &parts) { return parts.help.claimCallback(number(conversation), colleague, m_clock.nowMs()); });
}

void DeskServer::setStatusByColleague(const QString &conversation, ConversationState state)
{
    changeByColleague(conversation, {{"status"_L1, QJsonObject{{"state"_L1, code(state)}}}});
}

void DeskServer::changeByColleague(const QString &conversation, const QJsonObject &changes)
{
    m_state.change([&](DeskParts &parts) {
        return parts.help.change(number(conversation), changes, colleague, m_clock.nowMs());
    });
}

void DeskServer::removeConversation(const QString &conversation)
{
    m_state.change([&](DeskParts &parts) {
        parts.help.remove(number(conversation));
        return Result<Done>(Done{});
    });
}

} // namespace saskare
