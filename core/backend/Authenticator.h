#pragma once

#include "core/backend/ErrorRules.h"
#include "core/backend/RateBudget.h"
#include "core/backend/RequestBuilder.h"

#include <QObject>

namespace saskare {

/// Puts credentials on requests, to the account's own origin only (and hosts a sign-in names), and signs in where a
/// session must be had first. Secrets go nowhere else. Thread: the one it lives in.
class Authenticator : public QObject
{
    Q_OBJECT
public:
    Authenticator(std::shared_ptr<const Manifest> manifest, Connection connection, const RequestBuilder &builder,
                  RateBudget &budget, HttpTransport &transport, const ErrorRules &rules, Clock &clock,
                  QObject *parent = nullptr);

    /// Signs in for requests to `base` if that is needed; others that ask meanwhile wait for the same one.
    void ready(const QString &base, std::function<void(Result<void>)> ended);
    /// Adds headers and cookies.
    void decorate(HttpRequest &request, const QString &base);
    /// The answer says that the session has ended (not that the credentials are wrong).
    [[nodiscard]] bool saysSignedOut(const QString &base, const HttpResponse &response) const;
    [[nodiscard]] bool hasSession(const QString &base) const;
    void forget(const QString &base);
    void forgetAll();

private:
    struct Session
    {
        bool open = false;
        bool opening = false;
        QJsonObject values; ///< {session.x}
        QMap<QByteArray, QByteArray> cookies;
        std::optional<Error> refused; ///< credentials were wrong: not tried again before `refusedUntil`
        qint64 refusedUntil = 0;
        QList<std::function<void(Result<void>)>> waiting;
    };

    [[nodiscard]] int planFor(const QString &base) const; ///< -1: none fits
    void login(int index);
    void prove(int index);
    void loggedIn(int index, const HttpResponse &response);
    void ended(int index, Result<void> result);
    void keepCookies(Session &session, const HttpResponse &response) const;
    void addCredentials(HttpRequest &request, int index) const;
    void sendWith(int index, const RequestPlan &plan, std::function<void(const HttpResponse &)> answered);
    [[nodiscard]] QJsonObject scope(int index) const;
    [[nodiscard]] Error refusal(const HttpResponse &response) const;

    std::shared_ptr<const Manifest> m_manifest;
    const RequestBuilder &m_builder;
    RateBudget &m_budget;
    HttpTransport &m_transport;
    const ErrorRules &m_rules;
    Clock &m_clock;
    QJsonObject m_secrets;
    QList<Session> m_sessions; ///< one for each of the manifest's auth
};

} // namespace saskare
