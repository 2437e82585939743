#include "app/desk/DeskApi.h"

#include "app/desk/DeskSearch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

static void provideCoreResources()
{
    Q_INIT_RESOURCE(saskare_core); // a static library's resources must be asked for, outside of any namespace
}

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr int defaultLimit = 200;
constexpr int highestLimit = 1000;

WireAnswer json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}, {}};
}

WireAnswer notFound()
{
    return DeskApi::problem(404, u"Not found"_s, u"There is nothing at this address."_s);
}

WireAnswer problemFrom(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return DeskApi::problem(404, u"Not found"_s, error.happened);
    case ErrorKind::Conflict:
        return DeskApi::problem(409, u"Conflict"_s, error.happened);
    case ErrorKind::BadInput:
        return DeskApi::problem(422, u"Not possible"_s, error.happened);
    default:
        return DeskApi::problem(500, u"The desk failed"_s, error.happened);
    }
}

/// "5" from `"5"`, `W/"5"` or 5.
QString entityTag(QString header)
{
    header = header.trimmed();
    if (header.startsWith("W/"_L1))
        header = header.mid(2);
    return header.remove(u'"');
}

std::optional<int> limitOf(const WireRequest &request)
{
    const QString text = request.query("limit");
    if (text.isEmpty())
        return defaultLimit;
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= highestLimit ? std::optional(limit) : std::nullopt;
}

WireAnswer badLimit()
{
    return DeskApi::problem(400, u"Bad request"_s, u"limit must be a number from 1 to 1000."_s);
}

/// What a write made, inside the transaction that made it.
struct Made
{
    int status = 200;
    qint64 conversation = 0;
    qint64 message = 0;
    qint64 touchpoint = 0;
};

QList<qint64> uploadsIn(const QJsonObject &body)
{
    QList<qint64> uploads;
    for (const QJsonValue &file : body.value("files"_L1).toArray())
        uploads.append(file.toVariant().toString().toLongLong());
    return uploads;
}

DeskWriting writingIn(const QJsonObject &body, qint64 agent, qint64 at)
{
    const bool isNote = body.value("kind"_L1).toString() == "note"_L1;
    return {isNote ? Direction::Note : Direction::Outbound,
            agent,
            body.value("text"_L1).toString(),
            body.value("html"_L1).toString(),
            uploadsIn(body),
            body.value("clientId"_L1).toString(),
            at,
            {}};
}

Result<Made> createConversation(DeskParts &parts, const QJsonObject &body, qint64 agent, qint64 at)
{
    DeskOpening opening;
    opening.queue = body.value("queue"_L1).toVariant().toString().toLongLong();
    opening.customer = body.value("customer"_L1).toVariant().toString().toLongLong();
    opening.customerEmail = body.value("customerEmail"_L1).toString();
    opening.subject = body.value("subject"_L1).toString();
    opening.first = writingIn(body, agent, at);
    opening.splitFrom = body.value("splitFrom"_L1).toVariant().toString().toLongLong();
    const Result<qint64> id = parts.help.open(opening);
    if (!id)
        return id.error();
    const QList<QJsonObject> messages = parts.records.messagesOf(*id);
    return Made{201, *id, messages.isEmpty() ? 0 : messages.last().value("id"_L1).toString().toLongLong(), 0};
}

Result<Made> evaluate(DeskParts &parts, const QStringList &path, const QJsonObject &body, qint64 agent, qint64 at)
{
    const qint64 id = path.value(1).toLongLong();
    const QString by = parts.help.agentName(agent);
    const Result<qint64> touchpoint = path.value(0) == "touchpoints"_L1
        ? parts.evaluations.evaluateTouchpoint(id, body, by, at)
        : parts.evaluations.evaluateConversation(id, body, by, at);
    return touchpoint ? Result<Made>(Made{200, 0, 0, *touchpoint}) : touchpoint.error();
}

/// Does what the request asks for. `path` is below /v1.
Result<Made> perform(DeskParts &parts, const QString &method, const QStringList &path, const QJsonObject &body,
                     qint64 agent, qint64 at)
{
    const qint64 id = path.value(1).toLongLong();
    if (path.size() == 1)
        return createConversation(parts, body, agent, at);
    if (path.value(2) == "evaluation"_L1)
        return evaluate(parts, path, body, agent, at);
    if (method == "PATCH"_L1) {
        const Result<void> changed = parts.help.change(id, body, agent, at);
        return changed ? Result<Made>(Made{200, id, 0, 0}) : changed.error();
    }
    if (path.value(2) == "merge"_L1) {
        const qint64 into = body.value("into"_L1).toVariant().toString().toLongLong();
        const Result<void> merged = parts.help.merge(id, into, agent, at);
        return merged ? Result<Made>(Made{200, id, 0, 0}) : merged.error();
    }
    if (path.value(2) == "messages"_L1) {
        const QString kind = body.value("kind"_L1).toString();
        if (kind != "reply"_L1 && kind != "note"_L1)
            return Error{ErrorKind::BadInput, u"kind must be \"reply\" or \"note\"."_s, {}, {}, {}};
        const Result<qint64> message = parts.help.write(id, writingIn(body, agent, at));
        return message ? Result<Made>(Made{201, id, *message, 0}) : message.error();
    }
    const Result<void> done = path.value(3) == "claim"_L1 ? parts.help.claimCallback(id, agent, at)
                                                          : parts.help.recordOutcome(id, body, agent, at);
    return done ? Result<Made>(Made{200, id, 0, 0}) : done.error();
}

bool isWrite(const QString &method, const QStringList &path)
{
    const bool isEvaluation = path.size() == 3 && path[2] == "evaluation"_L1 && method == "POST"_L1;
    if (path.value(0) != "conversations"_L1)
        return isEvaluation && path[0] == "touchpoints"_L1;
    if (isEvaluation)
        return true;
    if (method == "PATCH"_L1)
        return path.size() == 2;
    if (path.size() == 4)
        return path[2] == "callback"_L1 && (path[3] == "claim"_L1 || path[3] == "outcome"_L1);
    return path.size() == 1 || (path.size() == 3 && (path[2] == "messages"_L1 || path[2] == "merge"_L1));
}

WireAnswer written(const JournalEntry &entry)
{
    WireAnswer answer{entry.status, "application/json", entry.answer, {}, {}};
    if (!entry.entityTag.isEmpty())
        answer.addHeader("ETag", '"' + entry.entityTag.toLatin1() + '"');
    if (entry.status == 201) {
        const QByteArray conversation = "/v1/conversations/" + QByteArray::number(entry.conversation);
        answer.addHeader("Location", conversation);
    }
    return answer;
}

} // namespace

DeskApi::DeskApi(DeskState &state, QString token, qint64 agent)
    : m_state(state)
    , m_token(std::move(token))
    , m_agent(agent)
{
    provideCoreResources();
}

WireAnswer DeskApi::problem(int status, const QString &title, const QString &detail)
{
    const QJsonObject body{
        {"type"_L1, u"about:blank"_s}, {"title"_L1, title}, {"status"_L1, status}, {"detail"_L1, detail}};
    return {status, "application/problem+json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}, {}};
}

WireAnswer DeskApi::answer(const WireRequest &request)
{
    if (request.path == "/health"_L1)
        return json(200, {{"status"_L1, u"ok"_s}});
    if (request.path == "/openapi.json"_L1) {
        QFile document(u":/backends/saskare/openapi.json"_s);
        if (!document.open(QIODevice::ReadOnly))
            return notFound();
        return {200, "application/json", document.readAll(), {}, {}};
    }
    if (request.path == "/login"_L1) // where a "redirect" fault leads
        return {200, "text/html; charset=utf-8", "<!doctype html><title>Sign in</title><p>Please sign in.", {}, {}};
    if (request.header("Authorization") != "Bearer "_L1 % m_token) {
        WireAnswer refused = problem(401, u"Unauthorized"_s, u"The token is missing or not valid."_s);
        refused.addHeader("WWW-Authenticate", "Bearer realm=\"Saskare practice desk\"");
        return refused;
    }
    WireAnswer given = route(request);
    given.addHeader("Cache-Control", "no-store");
    return given;
}

WireAnswer DeskApi::route(const WireRequest &request)
{
    QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty() || path.takeFirst() != "v1"_L1 || path.isEmpty())
        return notFound();
    if (request.method == "GET"_L1 || request.method == "HEAD"_L1)
        return get(request, path);
    if (request.method == "POST"_L1 && path == QStringList{u"uploads"_s})
        return upload(request);
    if (request.method == "POST"_L1 && path.size() == 3 && path[0] == "conversations"_L1 && path[2] == "presence"_L1)
        return tellPresence(request, path[1].toLongLong());
    if ((request.method == "POST"_L1 || request.method == "PATCH"_L1) && isWrite(request.method, path))
        return write(request, path);
    return problem(405, u"Method not allowed"_s, u"This address does not take %1."_s.arg(request.method));
}

WireAnswer DeskApi::get(const WireRequest &request, const QStringList &path)
{
    const qint64 id = path.value(1).toLongLong();
    if (path.size() == 1) {
        if (path[0] == "me"_L1)
            return me();
        if (path[0] == "events"_L1)
            return events();
        if (path[0] == "presence"_L1)
            return presence();
        if (path[0] == "search"_L1)
            return search(request);
        const std::optional<DeskStream> stream = deskStreamAt(path[0]);
        return stream ? page(request, *stream) : notFound();
    }
    if (path.size() == 2) {
        if (path[0] == "conversations"_L1)
            return conversation(id);
        if (path[0] == "attachments"_L1)
            return attachment(id);
        if (path[0] == "commands"_L1)
            return command(path[1]);
    }
    if (path.size() == 3 && path[0] == "conversations"_L1 && path[2] == "messages"_L1)
        return messages(request, id);
    return notFound();
}

WireAnswer DeskApi::page(const WireRequest &request, DeskStream stream) const
{
    const std::optional<int> limit = limitOf(request);
    if (!limit)
        return badLimit();
    const QString cursor = request.query("cursor");
    const Result<DeskPage> found
        = m_state.read([&](const DeskParts &parts) { return parts.records.page(stream, cursor, *limit); });
    if (!found) {
        return found.error().kind == ErrorKind::NotFound ? problem(410, u"Gone"_s, found.error().happened)
                                                         : problem(400, u"Bad request"_s, found.error().happened);
    }
    return {200, "application/json", found->json, {}, {}};
}

WireAnswer DeskApi::presence() const
{
    return m_state.read([&](const DeskParts &parts) {
        const QJsonArray records
            = parts.presence.records(m_state.nowMs(), [&](qint64 agent) { return parts.help.agentName(agent); });
        return json(200, {{"records"_L1, records}, {"more"_L1, false}});
    });
}

/// No change of anything: it is announced to nobody and leaves no trace.
WireAnswer DeskApi::tellPresence(const WireRequest &request, qint64 conversation)
{
    const QString kind = QJsonDocument::fromJson(request.body).object().value("kind"_L1).toString();
    const qint64 now = m_state.nowMs();
    const Result<Done> done = m_state.change([&](DeskParts &parts) -> Result<Done> {
        if (!parts.records.record(DeskStream::Conversations, conversation))
            return Error{ErrorKind::NotFound, u"There is no such conversation."_s, {}, {}, {}};
        const Result<void> told = parts.presence.tell(conversation, m_agent, kind, now, now + DeskPresence::holdsMs);
        return told ? Result<Done>(Done{}) : told.error();
    });
    return done ? json(200, {{"kind"_L1, kind}}) : problemFrom(done.error());
}

WireAnswer DeskApi::search(const WireRequest &request) const
{
    const std::optional<int> limit = limitOf(request);
    if (!limit)
        return badLimit();
    const Result<DeskPage> found = m_state.read([&](const DeskParts &parts) {
        return DeskSearch(parts.records, m_agent).page([&](const char *name) { return request.query(name); }, *limit);
    });
    return found ? WireAnswer{200, "application/json", found->json, {}, {}} : problemFrom(found.error());
}

WireAnswer DeskApi::conversation(qint64 id) const
{
    const QByteArray text = m_state.read(
        [&](const DeskParts &parts) { return parts.records.recordText(DeskStream::Conversations, id); });
    if (text.isEmpty())
        return problem(404, u"Not found"_s, u"There is no such conversation."_s);
    WireAnswer answer{200, "application/json", text, {}, {}};
    const QString version = QJsonDocument::fromJson(text).object().value("version"_L1).toString();
    answer.addHeader("ETag", '"' + version.toLatin1() + '"');
    return answer;
}

WireAnswer DeskApi::messages(const WireRequest &request, qint64 conversation) const
{
    const std::optional<int> limit = limitOf(request);
    if (!limit)
        return badLimit();
    const bool newestFirst = request.query("order") == "newest"_L1;
    const qint64 after = request.query("cursor").toLongLong();
    return m_state.read([&](const DeskParts &parts) {
        if (parts.records.recordText(DeskStream::Conversations, conversation).isEmpty())
            return problem(404, u"Not found"_s, u"There is no such conversation."_s);
        const DeskPage found = parts.records.messagePage(conversation, after, *limit,
                                                         newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
        return WireAnswer{200, "application/json", found.json, {}, {}};
    });
}

WireAnswer DeskApi::attachment(qint64 id) const
{
    const std::optional<DeskFile> file
        = m_state.read([&](const DeskParts &parts) { return parts.files.attachment(id); });
    if (!file)
        return problem(404, u"Not found"_s, u"There is no such attachment."_s);
    WireAnswer answer{200, file->mediaType.toLatin1(), file->bytes, {}, {}};
    answer.addHeader("Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(file->name));
    return answer;
}

WireAnswer DeskApi::command(const QString &key) const
{
    const std::optional<JournalEntry> entry
        = m_state.read([&](const DeskParts &parts) { return parts.journal.find(key); });
    if (!entry)
        return problem(404, u"Not found"_s, u"No request with this key has had an effect."_s);
    const auto named = [](qint64 id) { return id > 0 ? QJsonValue(QString::number(id)) : QJsonValue(); };
    return json(200,
                {{"key"_L1, entry->key},
                 {"method"_L1, entry->method},
                 {"path"_L1, entry->path},
                 {"status"_L1, entry->status},
                 {"conversation"_L1, named(entry->conversation)},
                 {"message"_L1, named(entry->message)},
                 {"at"_L1, isoTime(entry->at)}});
}

WireAnswer DeskApi::me() const
{
    const QByteArray text
        = m_state.read([&](const DeskParts &parts) { return parts.records.recordText(DeskStream::Agents, m_agent); });
    return {200, "application/json", text, {}, {}};
}

WireAnswer DeskApi::events() const
{
    WireAnswer answer;
    answer.contentType = "text/event-stream";
    auto seen = std::make_shared<quint64>(m_state.announcements());
    auto quietFor = std::make_shared<int>(-1); // quarter seconds waited; -1: nothing written yet
    answer.stream = [&state = m_state, seen, quietFor](const WireWrite &write) {
        if (*quietFor < 0) {
            *quietFor = 0;
            return write("retry: 3000\n\n");
        }
        const QStringList streams = state.waitForChange(*seen, std::chrono::milliseconds(250));
        if (streams.isEmpty()) // writing nothing would end the answer without saying so
            return ++*quietFor % 60 != 0 || write(": still here\n\n");
        const QJsonObject hint{{"streams"_L1, QJsonArray::fromStringList(streams)}};
        return write("data: " + QJsonDocument(hint).toJson(QJsonDocument::Compact) + "\n\n");
    };
    return answer;
}

WireAnswer DeskApi::upload(const WireRequest &request)
{
    DeskFile file{QUrl::fromPercentEncoding(request.header("X-File-Name").toUtf8()), request.header("Content-Type"),
                  request.body};
    if (file.name.isEmpty())
        return problem(400, u"Bad request"_s, u"X-File-Name is missing; give it percent-encoded."_s);
    if (file.mediaType.isEmpty())
        file.mediaType = u"application/octet-stream"_s;
    const Result<qint64> id
        = m_state.change([&](DeskParts &parts) { return Result<qint64>(parts.files.addUpload(file)); });
    if (!id)
        return problemFrom(id.error());
    return json(201,
                {{"id"_L1, QString::number(*id)},
                 {"name"_L1, file.name},
                 {"mediaType"_L1, file.mediaType},
                 {"size"_L1, file.bytes.size()}});
}

WireAnswer DeskApi::write(const WireRequest &request, const QStringList &path)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &parsing);
    if (!request.body.trimmed().isEmpty() && !document.isObject())
        return problem(400, u"Bad request"_s, u"The body is no JSON object: %1."_s.arg(parsing.errorString()));
    JournalEntry entry;
    entry.key = request.header("Idempotency-Key").trimmed();
    entry.method = request.method;
    entry.path = request.path;
    entry.fingerprint = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    entry.at = m_state.nowMs();
    const QString wantedTag = entityTag(request.header("If-Match"));

    std::optional<WireAnswer> special; // an answer that undoes or repeats
    const Result<Done> done = m_state.change([&](DeskParts &parts) -> Result<Done> {
        if (const auto earlier = entry.key.isEmpty() ? std::nullopt : parts.journal.find(entry.key)) {
            const bool same = earlier->method == entry.method && earlier->path == entry.path
                && earlier->fingerprint == entry.fingerprint;
            special = same ? written(*earlier)
                           : problem(422, u"Key used before"_s, u"This Idempotency-Key came with another request."_s);
            if (same)
                special->addHeader("Idempotency-Replayed", "true");
            return Done{};
        }
        const bool isOfConversation = path.value(0) == "conversations"_L1;
        const auto before = parts.records.record(DeskStream::Conversations, path.value(1).toLongLong());
        if (isOfConversation && !wantedTag.isEmpty() && wantedTag != "*"_L1
            && (!before || before->value("version"_L1).toString() != wantedTag)) {
            special = problem(412, u"Changed meanwhile"_s,
                              u"The conversation has changed since version %1."_s.arg(wantedTag));
            return Done{};
        }
        const Result<Made> made = perform(parts, request.method, path, document.object(), m_agent, entry.at);
        if (!made)
            return made.error();
        const auto after = parts.records.record(DeskStream::Conversations, made->conversation);
        entry.status = made->status;
        entry.conversation = made->conversation;
        entry.message = made->message;
        entry.entityTag = after.value_or(QJsonObject()).value("version"_L1).toString();
        const bool isMessage = path.value(2) == "messages"_L1;
        entry.answer = made->touchpoint != 0 ? parts.records.recordText(DeskStream::Touchpoints, made->touchpoint)
            : isMessage                      ? parts.records.recordText(DeskStream::Messages, made->message)
                        : parts.records.recordText(DeskStream::Conversations, made->conversation);
        if (!entry.key.isEmpty())
            parts.journal.add(entry);
        return Done{};
    });
    if (!done)
        return problemFrom(done.error());
    return special ? *special : written(entry);
}

} // namespace saskare
