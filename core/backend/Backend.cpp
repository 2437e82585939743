#include "core/backend/Backend.h"

#include "core/backend/CommandRunner.h"
#include "core/backend/LiveChannel.h"
#include "core/backend/StreamReader.h"

#include <QCoreApplication>

#include <iterator>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backend)
};

/// A future and the function that fulfils it once.
template <class T>
struct Open
{
    std::shared_ptr<QPromise<T>> promise = std::make_shared<QPromise<T>>();
    Future<T> future;

    Open()
    {
        promise->start();
        future = promise->future();
    }
    auto ender() const
    {
        return [promise = promise](T value) {
            promise->addResult(std::move(value));
            promise->finish();
        };
    }
};

/// The conversation and its newest public message, out of a page of records.
std::optional<ServerView> viewFrom(RecordBatch records, const RemoteId &conversation)
{
    ServerView view;
    bool found = false;
    for (const ConversationRecord &record : records.conversations) {
        // A merged ticket answers under its new id: the only one there is.
        if (record.id != conversation && records.conversations.size() > 1)
            continue;
        found = true;
        // Of several records each tells its part.
        view.version = record.version.value_or(view.version);
        view.status = record.status.value_or(view.status);
        view.assignee = record.assignee.value_or(view.assignee);
    }
    qint64 newest = -1;
    for (const MessageRecord &record : records.messages) {
        const Direction direction = record.direction.value_or(Direction::Event);
        const bool isPublic = direction == Direction::Inbound || direction == Direction::Outbound;
        const qint64 at = record.createdAt.value_or(0);
        // Lists come in either order: within the same moment the higher number is the later one.
        const bool older = at < newest || (at == newest && record.id.toLongLong() < view.newestMessage.toLongLong());
        if (!isPublic || older)
            continue;
        newest = record.createdAt.value_or(0);
        view.newestMessage = record.id;
        view.newestDirection = direction;
        view.newestAuthor = record.authorName.value_or(QString());
        view.newestAuthorId = record.author.value_or(RemoteId());
        view.newestText = record.text.value_or(QString());
    }
    view.records = std::move(records);
    return found ? std::optional(view) : std::nullopt;
}

} // namespace

/// The parts of a connection, in the order in which they need each other.
class Backend::Engine
{
public:
    Engine(const std::shared_ptr<const Manifest> &theManifest, const Connection &connection, Clock &clock,
           HttpTransport &transport)
        : manifest(theManifest)
        , host(connection.baseUrl.host())
        , builder(manifest, connection)
        , rules(manifest->plan->errors, host)
        , budget(manifest->maxParallel, manifest->plan->perMinute, clock)
        , mapping(manifest->mapping, clock)
        , authenticator(manifest, connection, builder, budget, transport, rules, clock)
        , requester(manifest, builder, authenticator, budget, mapping, transport, clock)
        , streams(manifest, builder, requester, mapping, rules, clock)
        , commands(manifest, builder, requester, mapping, rules, clock)
        , live(manifest, builder, requester, transport, clock)
    {
    }

    std::shared_ptr<const Manifest> manifest;
    QString host;
    RequestBuilder builder;
    ErrorRules rules;
    RateBudget budget;
    MappingGate mapping;
    Authenticator authenticator;
    Requester requester;
    StreamReader streams;
    CommandRunner commands;
    LiveChannel live;

    using ViewEnded = std::function<void(Result<std::optional<ServerView>>)>;
    void view(const RemoteId &conversation, qsizetype next, RecordBatch records, ViewEnded ended);

    struct Check;
    void check(std::shared_ptr<Check> check);
    void checked(std::shared_ptr<Check> check, const std::optional<Error> &error);
};

Backend::Backend(std::shared_ptr<const Manifest> manifest, Connection connection, Clock &clock,
                 HttpTransport &transport, QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
    , m_engine(std::make_unique<Engine>(m_manifest, connection, clock, transport))
{
    connect(&m_engine->live, &LiveChannel::hinted, this, &Backend::hinted);
}

Backend::~Backend() = default;

Future<Result<FetchedPage>> Backend::fetchPage(PageRequest request)
{
    const Open<Result<FetchedPage>> open;
    m_engine->streams.fetch(request, [this, ended = open.ender()](Result<FetchedPage> page) {
        if (page)
            m_engine->live.start();
        ended(std::move(page));
    });
    return open.future;
}

Future<Result<FetchedPage>> Backend::search(QJsonObject search, QByteArray cursor)
{
    const Open<Result<FetchedPage>> open;
    if (m_manifest->plan->search)
        m_engine->streams.search(*m_manifest->plan->search, search, cursor, open.ender());
    else
        open.ender()(Error{
            ErrorKind::Unsupported, Words::tr("%1 cannot be asked to search.").arg(m_manifest->name), {}, {}, {}});
    return open.future;
}

void Backend::tellPresence(const RemoteId &conversation, PresenceKind kind)
{
    if (!m_manifest->plan->presence)
        return;
    const QJsonObject scope{{u"parameters"_qs, m_engine->builder.parameters()},
                            {u"conversation"_qs, conversation},
                            {u"presence"_qs, QJsonObject{{u"kind"_qs, code(kind)}}}};
    m_engine->requester.send(
        {.plan = *m_manifest->plan->presence, .scope = scope, .purpose = Requester::Purpose::Write},
        [](const Result<HttpResponse> &) {}); // nothing depends on it
}

Future<StepResult> Backend::perform(OutboxEntry entry, QHash<QByteArray, QByteArray> files)
{
    const Open<StepResult> open;
    m_engine->commands.perform(entry, files, open.ender());
    return open.future;
}

bool Backend::isEffectDone(const OutboxEntry &entry) const
{
    return m_engine->commands.isEffectDone(entry);
}

Future<Result<ReadBack>> Backend::readBack(OutboxEntry entry)
{
    const Open<Result<ReadBack>> open;
    m_engine->commands.readBack(entry, open.ender());
    return open.future;
}

Future<Result<std::optional<ServerView>>> Backend::view(RemoteId conversation)
{
    const Open<Result<std::optional<ServerView>>> open;
    m_engine->view(conversation, 0, {}, open.ender());
    return open.future;
}

void Backend::Engine::view(const RemoteId &conversation, qsizetype next, RecordBatch records, ViewEnded ended)
{
    if (next >= manifest->plan->view.size()) {
        ended(next == 0 ? std::optional<ServerView>() : viewFrom(std::move(records), conversation));
        return;
    }
    streams.readOnce(
        manifest->plan->view.at(next), u"view"_qs, {{u"conversation"_qs, conversation}},
        [this, conversation, next, ended, before = std::move(records)](Result<FetchedPage> page) mutable {
            if (!page) {
                ended(page.error());
                return;
            }
            std::move(page->records.customers.begin(), page->records.customers.end(),
                      std::back_inserter(before.customers));
            std::move(page->records.agents.begin(), page->records.agents.end(), std::back_inserter(before.agents));
            std::move(page->records.conversations.begin(), page->records.conversations.end(),
                      std::back_inserter(before.conversations));
            std::move(page->records.messages.begin(), page->records.messages.end(),
                      std::back_inserter(before.messages));
            std::move(page->records.attachments.begin(), page->records.attachments.end(),
                      std::back_inserter(before.attachments));
            view(conversation, next + 1, std::move(before), ended);
        });
}

Future<Result<QByteArray>> Backend::attachment(RemoteId id, RemoteId message, QString name, QString location,
                                               qint64 limit)
{
    const Open<Result<QByteArray>> open;
    const auto ended = open.ender();
    if (!m_manifest->plan->attachment) {
        ended(Error{
            ErrorKind::Unsupported, Words::tr("%1 does not hand out files.").arg(m_manifest->name), {}, {}, {}});
        return open.future;
    }
    const QString pointer = m_manifest->plan->attachmentBase64At;
    const QJsonObject scope{{u"parameters"_qs, m_engine->builder.parameters()},
                            {u"attachment"_qs, id},
                            {u"message"_qs, message},
                            {u"name"_qs, name},
                            {u"location"_qs, location}};
    Requester::Order order{.plan = *m_manifest->plan->attachment, .scope = scope};
    order.maxBytes = pointer.isEmpty()
        ? limit
        : limit / 3 * 4 + limit / 50 + 64 * 1024; // base64, line ends, the rest of the answer
    order.wantsJson = !pointer.isEmpty();
    m_engine->requester.read(
        std::move(order), m_engine->rules, [ended, pointer, limit](const Result<HttpResponse> &response) {
            if (!response) {
                ended(response.error());
                return;
            }
            QByteArray bytes = response->body;
            if (!pointer.isEmpty()) {
                const QString text = valueAt(jsonValue(bytes), pointer).toString();
                const auto decoded = QByteArray::fromBase64Encoding(text.simplified().remove(u' ').toLatin1(),
                                                                    QByteArray::AbortOnBase64DecodingErrors);
                if (!decoded || (text.isEmpty() && bytes.isEmpty())) {
                    ended(Error{ErrorKind::ServerTrouble,
                                Words::tr("The file came in a form that cannot be read."),
                                {},
                                {},
                                {}});
                    return;
                }
                bytes = *decoded;
            }
            if (bytes.size() > limit)
                ended(Error{ErrorKind::Rejected, Words::tr("The file is larger than allowed."), {}, {}, {}});
            else
                ended(bytes);
        });
    return open.future;
}

/// A connection being tried: which request is next, and the lines so far.
struct Backend::Engine::Check
{
    QList<LookupPlan> plans;
    qsizetype next = 0;
    QString firstStream; ///< tried when the manifest names nothing to check
    QJsonObject scope;
    QList<CheckStep> steps;
    std::function<void(QList<CheckStep>)> ended;
};

void Backend::Engine::check(std::shared_ptr<Check> check)
{
    if (check->plans.isEmpty()) {
        streams.fetch(
            {.stream = check->firstStream, .partition = {}, .parameters = {}, .cursor = {}, .bootstrapped = false},
            [this, check](const Result<FetchedPage> &page) {
                checked(check, page ? std::nullopt : std::optional(page.error()));
            });
        return;
    }
    const LookupPlan plan = check->plans.at(check->next);
    requester.read(
        {.plan = plan.request, .scope = check->scope}, rules,
        [this, check, plan](const Result<HttpResponse> &response) {
            if (!response || plan.entry.isEmpty()) {
                const bool json = response && readableJson(response->body);
                checked(
                    check,
                    !response ? std::optional(response.error())
                        : json
                        ? std::nullopt
                        : std::optional(Error{
                            ErrorKind::ServerTrouble,
                            Words::tr("%1 answers, but not like %2.").arg(host, Words::tr("this kind of help desk")),
                            {},
                            Words::tr("Check the address and the kind of help desk."),
                            {}}));
                return;
            }
            mapping.callObject(plan.entry, check->scope, &*response, [this, check](const Result<QJsonObject> &said) {
                if (!said) {
                    checked(check, said.error());
                    return;
                }
                const bool ok = said->value(u"ok").toBool(true);
                const QString message = said->value(u"message").toString();
                checked(check,
                        ok ? std::nullopt
                           : std::optional(Error{ErrorKind::Rejected,
                                                 message.isEmpty() ? Words::tr("The help desk refused.") : message,
                                                 {},
                                                 {},
                                                 {}}));
            });
        });
}

void Backend::Engine::checked(std::shared_ptr<Check> check, const std::optional<Error> &error)
{
    const auto passed = [&](const QString &what) { check->steps.append({what, true, {}}); };
    const auto failed = [&](const QString &what) {
        check->steps.append({what, false, *error});
        check->ended(check->steps);
    };
    const QString reaching = Words::tr("Reaching %1").arg(host), signingIn = Words::tr("Signing in"),
                  reading = Words::tr("Reading from the help desk");
    if (check->steps.isEmpty()) {
        const bool unreached = error
            && (error->kind == ErrorKind::Offline || error->kind == ErrorKind::TimedOut
                || error->kind == ErrorKind::BadInput);
        if (unreached)
            return failed(reaching);
        passed(reaching);
        if (error && error->kind == ErrorKind::SignIn)
            return failed(signingIn);
        if (!error)
            passed(signingIn);
    }
    if (error)
        return failed(reading);
    if (++check->next < check->plans.size()) {
        this->check(check);
        return;
    }
    passed(reading);
    check->ended(check->steps);
}

Future<QList<CheckStep>> Backend::check()
{
    const Open<QList<CheckStep>> open;
    auto check
        = std::make_shared<Engine::Check>(Engine::Check{.plans = m_manifest->plan->checks,
                                                        .next = 0,
                                                        .firstStream = {},
                                                        .scope = {{u"parameters"_qs, m_engine->builder.parameters()}},
                                                        .steps = {},
                                                        .ended = open.ender()});
    for (const ManifestStream &stream : m_manifest->streams) {
        if (check->firstStream.isEmpty() && stream.parts == ManifestStream::Parts::None)
            check->firstStream = stream.name;
    }
    m_engine->check(check);
    return open.future;
}

void Backend::rouse()
{
    m_engine->live.rouse();
}

void Backend::signOut()
{
    m_engine->authenticator.forgetAll();
}

} // namespace saskare
