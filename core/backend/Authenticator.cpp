#include "core/backend/Authenticator.h"

#include "core/backend/MappingGate.h"
#include "core/backend/Template.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkCookie>

#include <utility>

namespace saskare {
namespace {

constexpr qint64 refusalLastsMs = 60'000;

} // namespace

Authenticator::Authenticator(std::shared_ptr<const Manifest> manifest, Connection connection,
                             const RequestBuilder &builder, RateBudget &budget, HttpTransport &transport,
                             const ErrorRules &rules, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
    , m_builder(builder)
    , m_budget(budget)
    , m_transport(transport)
    , m_rules(rules)
    , m_clock(clock)
{
    for (auto it = connection.secrets.begin(); it != connection.secrets.end(); ++it) {
        if (!it.value().isEmpty())
            m_secrets.insert(it.key(), it.value().reveal());
    }
    m_sessions.resize(m_manifest->plan->auth.size());
}

int Authenticator::planFor(const QString &base) const
{
    const QList<AuthPlan> &plans = m_manifest->plan->auth;
    const auto given = [&](const QString &name) {
        return name.isEmpty() || m_secrets.contains(name) || !m_builder.parameters().value(name).toString().isEmpty();
    };
    for (const bool exact : {true, false}) {
        for (int i = 0; i < int(plans.size()); ++i) {
            const bool fits
                = exact ? !plans.at(i).base.isEmpty() && plans.at(i).base == base : plans.at(i).base.isEmpty();
            if (fits && given(plans.at(i).when))
                return i;
        }
    }
    return -1;
}

QJsonObject Authenticator::scope(int index) const
{
    return {{u"parameters"_qs, m_builder.parameters()},
            {u"secrets"_qs, m_secrets},
            {u"session"_qs, m_sessions.at(index).values}};
}

void Authenticator::ready(const QString &base, std::function<void(Result<void>)> done)
{
    const int index = planFor(base);
    if (index < 0 || m_manifest->plan->auth.at(index).kind != AuthPlan::Kind::Session || m_sessions.at(index).open) {
        done({});
        return;
    }
    Session &session = m_sessions[index];
    if (session.refused && session.refusedUntil > m_clock.nowMs()) {
        done(*session.refused);
        return;
    }
    session.waiting.append(std::move(done));
    if (!std::exchange(session.opening, true))
        login(index);
}

void Authenticator::sendWith(int index, const RequestPlan &plan, std::function<void(const HttpResponse &)> answered)
{
    Result<HttpRequest> request = m_builder.build(plan, scope(index));
    if (!request) {
        ended(index, request.error());
        return;
    }
    addCredentials(*request, index);
    m_budget.acquire(RateBudget::Urgency::Write, this,
                     [this, answered = std::move(answered), http = std::move(*request)] {
                         m_transport.send(http).then(this, [this, answered](const HttpResponse &response) {
                             m_budget.release();
                             answered(response);
                         });
                     });
}

void Authenticator::login(int index)
{
    m_sessions[index].cookies.clear();
    m_sessions[index].values = {};
    sendWith(index, *m_manifest->plan->auth.at(index).login,
             [this, index](const HttpResponse &response) { loggedIn(index, response); });
}

void Authenticator::loggedIn(int index, const HttpResponse &response)
{
    const AuthPlan &plan = m_manifest->plan->auth.at(index);
    const bool redirected = response.status >= 300 && response.status < 400;
    if (response.failure != HttpResponse::Failure::None
        || (m_rules.outcomeOf(response) != WriteOutcome::Done && !(redirected && plan.proof))) {
        ended(index, refusal(response));
        return;
    }
    Session &session = m_sessions[index];
    keepCookies(session, response);
    const QJsonValue body = jsonValue(response.body);
    for (auto it = plan.take.begin(); it != plan.take.end(); ++it) {
        const QJsonValue value = valueAt(body, it.value());
        if (value.isUndefined() || value.isNull()) {
            ended(index, refusal(response));
            return;
        }
        session.values.insert(it.key(), value);
    }
    if (plan.proof)
        prove(index);
    else
        ended(index, {});
}

void Authenticator::prove(int index)
{
    sendWith(index, *m_manifest->plan->auth.at(index).proof, [this, index](const HttpResponse &response) {
        keepCookies(m_sessions[index], response);
        const bool good = response.failure == HttpResponse::Failure::None
            && m_rules.outcomeOf(response) == WriteOutcome::Done && readableJson(response.body);
        ended(index, good ? Result<void>() : Result<void>(refusal(response)));
    });
}

Error Authenticator::refusal(const HttpResponse &response) const
{
    Error error = m_rules.errorOf(response, ErrorRules::wordsIn(response.body));
    // A login page, or a redirect to one, where JSON was wanted: the credentials did not convince.
    if (response.failure == HttpResponse::Failure::None && response.status < 400) {
        const QString says = ErrorRules::wordsIn(response.body).simplified().left(500);
        error.kind = ErrorKind::SignIn;
        error.happened = QCoreApplication::translate("Authenticator", "Signing in did not succeed.");
        if (!says.isEmpty())
            error.happened += u' ' + QCoreApplication::translate("Authenticator", "It says: %1").arg(says);
        error.advice = QCoreApplication::translate("Authenticator", "Check the user name and the password or key.");
    }
    return error;
}

void Authenticator::ended(int index, Result<void> result)
{
    Session &session = m_sessions[index];
    session.opening = false;
    session.open = result.ok();
    session.refused.reset();
    if (!result && (result.error().kind == ErrorKind::SignIn || result.error().kind == ErrorKind::Forbidden)) {
        session.refused = result.error();
        session.refusedUntil = m_clock.nowMs() + refusalLastsMs;
    }
    const auto waiting = std::exchange(session.waiting, {});
    for (const auto &done : waiting)
        done(result);
}

void Authenticator::keepCookies(Session &session, const HttpResponse &response) const
{
    for (const auto &[name, value] : response.headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(value);
        for (const QNetworkCookie &cookie : cookies) {
            const bool gone
                = cookie.value().isEmpty() || (!cookie.isSessionCookie() && cookie.expirationDate() < m_clock.now());
            if (gone)
                session.cookies.remove(cookie.name());
            else
                session.cookies.insert(cookie.name(), cookie.value());
        }
    }
}

void Authenticator::addCredentials(HttpRequest &request, int index) const
{
    const AuthPlan &plan = m_manifest->plan->auth.at(index);
    if (!m_builder.isOwnOrigin(request.url) && !m_builder.isListedHost(request.url, plan.hosts))
        return;
    const QJsonObject values = scope(index);
    const auto set = [&](const QByteArray &name, const QByteArray &value) {
        request.headers.removeIf(
            [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
        request.headers.append({name, QByteArray(value).replace('\r', "").replace('\n', "")});
    };
    const auto text
        = [&](const QString &pattern) { return Template(pattern).text(values).value_or(QString()).toUtf8(); };
    switch (plan.kind) {
    case AuthPlan::Kind::None:
        break;
    case AuthPlan::Kind::Basic:
        set("Authorization", "Basic " + QByteArray(text(plan.user) + ':' + text(plan.password)).toBase64());
        break;
    case AuthPlan::Kind::Bearer:
        set("Authorization", "Bearer " + text(plan.token));
        break;
    case AuthPlan::Kind::Header:
    case AuthPlan::Kind::Session:
        for (auto it = plan.headers.begin(); it != plan.headers.end(); ++it) {
            const QByteArray value = text(it.value().toString());
            if (!value.isEmpty())
                set(it.key().toLatin1(), value);
        }
        break;
    }
    QByteArray cookies;
    const QMap<QByteArray, QByteArray> &jar = m_sessions.at(index).cookies;
    for (auto it = jar.begin(); it != jar.end(); ++it)
        cookies += (cookies.isEmpty() ? "" : "; ") + it.key() + '=' + it.value();
    if (!cookies.isEmpty())
        set("Cookie", cookies);
}

void Authenticator::decorate(HttpRequest &request, const QString &base)
{
    const int index = planFor(base);
    if (index >= 0)
        addCredentials(request, index);
}

bool Authenticator::saysSignedOut(const QString &base, const HttpResponse &response) const
{
    const int index = planFor(base);
    if (index < 0 || m_manifest->plan->auth.at(index).kind != AuthPlan::Kind::Session
        || response.failure != HttpResponse::Failure::None)
        return false;
    const AuthPlan &plan = m_manifest->plan->auth.at(index);
    if (response.status == 401 || plan.signedOutStatuses.contains(response.status))
        return true;
    if (response.status < 300 || response.status >= 400)
        return false;
    const QString target = QUrl::fromEncoded(response.header("Location")).path();
    return plan.signedOutRedirects.contains(target);
}

bool Authenticator::hasSession(const QString &base) const
{
    const int index = planFor(base);
    return index >= 0 && m_manifest->plan->auth.at(index).kind == AuthPlan::Kind::Session
        && m_sessions.at(index).open;
}

void Authenticator::forget(const QString &base)
{
    const int index = planFor(base);
    if (index >= 0)
        m_sessions[index].open = false;
}

void Authenticator::forgetAll()
{
    for (Session &session : m_sessions) {
        session.open = false;
        session.cookies.clear();
        session.values = {};
        session.refused.reset();
    }
}

} // namespace saskare
