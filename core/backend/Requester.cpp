#include "core/backend/Requester.h"

#include <QCoreApplication>

namespace saskare {
namespace {

constexpr int mostRedirects = 5;
constexpr qint64 longestPauseMs = 120'000;

/// The request could not even be made: nothing to do with the connection, and trying again does not mend it.
Error ofOurOwn(Error error)
{
    error.kind = ErrorKind::BadInput;
    return error;
}

} // namespace

struct Requester::Trip
{
    Order order;
    Ended ended;
    std::function<void(Result<HttpRequest>)> prepared; ///< set: do not send
    HttpRequest request; ///< without credentials
    bool signedInAgain = false;
    int redirects = 0;

    void fail(const Error &error) const { prepared ? prepared(error) : ended(error); }
};

Requester::Requester(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder,
                     Authenticator &authenticator, RateBudget &budget, MappingGate &mapping, HttpTransport &transport,
                     Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
    , m_builder(builder)
    , m_authenticator(authenticator)
    , m_budget(budget)
    , m_mapping(mapping)
    , m_transport(transport)
    , m_clock(clock)
{
}

QString Requester::baseOf(const RequestPlan &plan) const
{
    return plan.base.isEmpty() ? m_manifest->plan->defaultBase : plan.base;
}

void Requester::send(Order order, Ended ended)
{
    auto trip = std::make_shared<Trip>();
    trip->order = std::move(order);
    trip->ended = std::move(ended);
    const QString entry = trip->order.plan.body.entry;
    if (entry.isEmpty()) {
        withBody(trip, QJsonValue::Undefined);
        return;
    }
    m_mapping.call(entry, trip->order.scope, nullptr, [this, trip](const Result<QByteArray> &body) {
        if (body)
            withBody(trip, jsonValue(*body));
        else
            trip->fail(ofOurOwn(body.error()));
    });
}

void Requester::prepare(Order order, std::function<void(Result<HttpRequest>)> ended)
{
    auto trip = std::make_shared<Trip>();
    trip->order = std::move(order);
    trip->prepared = std::move(ended);
    withBody(trip, QJsonValue::Undefined);
}

void Requester::withBody(std::shared_ptr<Trip> trip, const QJsonValue &body)
{
    Result<HttpRequest> request = m_builder.build(trip->order.plan, trip->order.scope, body, trip->order.files);
    if (!request) {
        trip->fail(request.error());
        return;
    }
    trip->request = std::move(*request);
    trip->request.headers += trip->order.headers;
    if (trip->order.maxBytes > 0)
        trip->request.maxBytes = trip->order.maxBytes;
    signedIn(trip);
}

void Requester::signedIn(std::shared_ptr<Trip> trip)
{
    m_authenticator.ready(baseOf(trip->order.plan), [this, trip](const Result<void> &ready) {
        if (!ready) {
            trip->fail(ready.error());
            return;
        }
        if (trip->prepared) {
            m_authenticator.decorate(trip->request, baseOf(trip->order.plan));
            trip->prepared(trip->request);
            return;
        }
        const auto urgency
            = trip->order.purpose == Purpose::Write ? RateBudget::Urgency::Write : RateBudget::Urgency::Read;
        m_budget.acquire(urgency, this, [this, trip] { onWire(trip); });
    });
}

void Requester::onWire(std::shared_ptr<Trip> trip)
{
    HttpRequest request = trip->request;
    m_authenticator.decorate(request, baseOf(trip->order.plan));
    request.ownConnection = trip->order.purpose != Purpose::Read;
    m_transport.send(std::move(request)).then(this, [this, trip](const HttpResponse &response) {
        m_budget.release();
        answered(trip, response);
    });
}

void Requester::answered(std::shared_ptr<Trip> trip, const HttpResponse &response)
{
    const QString base = baseOf(trip->order.plan);
    const bool pageInsteadOfJson = trip->order.purpose != Purpose::Write && trip->order.wantsJson
        && response.failure == HttpResponse::Failure::None && response.header("Content-Type").startsWith("text/html")
        && m_authenticator.hasSession(base);
    if ((pageInsteadOfJson || m_authenticator.saysSignedOut(base, response))
        && !std::exchange(trip->signedInAgain, true)) {
        m_authenticator.forget(base);
        signedIn(trip);
        return;
    }
    const qint64 pause = ErrorRules::retryAfterMs(response, m_clock.nowMs());
    if (pause >= 0 && (response.status == 429 || response.status == 503))
        m_budget.pauseFor(std::min(pause, longestPauseMs));
    const bool redirect = response.failure == HttpResponse::Failure::None
        && (response.status == 301 || response.status == 302 || response.status == 303 || response.status == 307
            || response.status == 308);
    if (redirect && trip->order.purpose != Purpose::Write && trip->request.method == "GET"
        && trip->redirects < mostRedirects) {
        const QUrl target = m_builder.resolved(trip->request.url, response.header("Location"));
        const bool may = m_builder.isOwnOrigin(target) || m_builder.isListedHost(target, m_manifest->hosts);
        if (target.isValid() && may && target != trip->request.url) {
            ++trip->redirects;
            trip->request.url = target;
            signedIn(trip);
            return;
        }
    }
    trip->ended(response);
}

void Requester::read(Order order, const ErrorRules &rules, Ended ended)
{
    if (order.purpose == Purpose::Write)
        order.purpose = Purpose::Read;
    const QList<int> accept = order.plan.accept;
    send(std::move(order), [this, &rules, accept, ended = std::move(ended)](Result<HttpResponse> response) {
        if (!response
            || (response->failure == HttpResponse::Failure::None
                && (rules.outcomeOf(*response) == WriteOutcome::Done || accept.contains(response->status)))) {
            ended(std::move(response));
            return;
        }
        explain(*response, rules, [response, &rules, ended](const QString &says, std::optional<AnswerRule> rule) {
            Error error = rules.errorOf(*response, says);
            if (rule && *rule != AnswerRule::Uncertain)
                error.kind = ErrorRules::kindFor(ErrorRules::outcomeFor(*rule));
            ended(error);
        });
    });
}

void Requester::explain(const HttpResponse &response, const ErrorRules &rules,
                        std::function<void(QString, std::optional<AnswerRule>)> ended)
{
    if (response.failure != HttpResponse::Failure::None) {
        ended({}, std::nullopt);
        return;
    }
    const QString usual = ErrorRules::wordsIn(response.body);
    if (rules.entry().isEmpty()) {
        ended(usual, std::nullopt);
        return;
    }
    m_mapping.call(rules.entry(), {}, &response, [usual, ended = std::move(ended)](const Result<QByteArray> &result) {
        const QJsonValue said = result ? jsonValue(*result) : QJsonValue();
        const QString message = said.isString() ? said.toString() : said[u"message"].toString();
        ended(message.isEmpty() ? usual : message, ErrorRules::ruleFrom(said[u"outcome"].toString()));
    });
}

} // namespace saskare
