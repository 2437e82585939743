#pragma once

#include "app/desk/FaultPlan.h"
#include "app/desk/WireServer.h"
#include "core/backend/Connection.h"
#include "core/base/Clock.h"
#include "tests/support/JqState.h"

#include <QJsonArray>
#include <QUrl>

#include <mutex>

namespace saskare {

class ContractProxy;

/// One request as it came, for tests.
struct FakeRequest
{
    QString method;
    QString path;
    QByteArray target; ///< path and query as they came
    QString entry; ///< the function that answered; empty: nobody knows this address
    int status = 0; ///< what was meant to be answered; 0: nothing
    QString mediaType = {}; ///< of the body
    QJsonValue content = {}; ///< of a JSON body, or an object with the fields of a form and the names of its files
    QByteArray body = {}; ///< as it came, unless in parts
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// A help desk for tests, described by data: tests/backends/VENDOR/fake.json says which address is answered by which
/// function of fake.jq, and those keep their state in one JSON value. Real HTTP on 127.0.0.1, faults on demand; every
/// lasting effect is recorded, so that doubles can be counted. See tests/backends/README.md.
/// Thread: construct, start, stop and destroy on one; everything else from any.
class VendorFake : private WireHandler
{
public:
    /// `folder`: of fake.json and fake.jq. `options` go to its function `start`, which makes the first state.
    VendorFake(const QString &folder, Clock &clock, const QJsonObject &options = {});
    ~VendorFake() override;

    /// Error: Offline (the port is taken), BadInput (the description is broken). After stop() it goes on, on the same
    /// port, with what it holds: a help desk that was down.
    Result<quint16> start(quint16 port = 0);
    void stop();
    /// From now on all that is asked and answered passes `proxy`, which must live longer; null: no more. Before
    /// start().
    void passThrough(ContractProxy *proxy) { m_proxy = proxy; }

    [[nodiscard]] QString manifestId() const { return m_description.value(QStringLiteral("manifest")).toString(); }
    [[nodiscard]] QJsonObject description() const { return m_description; }
    [[nodiscard]] QUrl url() const; ///< what an administrator would type as the address
    /// Parameters and secrets that let an agent in. `at`: instead of url(), for a proxy.
    [[nodiscard]] Connection connection(const QUrl &at = {}) const;
    FaultPlan &faults() { return m_faults; }

    /// Calls a function of fake.jq as somebody at the help desk would act: {input, now, state}.
    /// Gives what it says; trouble goes to troubles().
    QJsonObject act(const QString &entry, const QJsonObject &input = {});
    /// What a jq program makes of the state.
    [[nodiscard]] QJsonValue ask(const QByteArray &program) const;

    [[nodiscard]] QList<FakeRequest> requestLog() const;
    [[nodiscard]] qsizetype requests() const; ///< how many that log holds
    void clearRequestLog();
    /// What writes left behind, oldest first: {kind, conversation, ...}; of one kind, or all.
    [[nodiscard]] QList<QJsonObject> effects(const QString &kind = {}) const;
    /// Requests that nobody answers, functions that failed. A good test ends with none.
    [[nodiscard]] QStringList troubles() const;

private:
    struct Route
    {
        QString method;
        QStringList path;
        int names = 0; ///< parts in braces
        QString entry;
    };
    void before(const WireRequest &head, WireConnection &connection) override;
    WireAnswer handle(const WireRequest &request, WireConnection &connection) override;
    WireAnswer answer(const WireRequest &request);
    WireAnswer made(const Result<JqState::Answer> &result);
    [[nodiscard]] const Route *routeFor(const WireRequest &request, QJsonObject &names) const;
    void note(const WireRequest &request, const QString &entry, int status, const QJsonObject &input = {});
    void keepEffects(const QJsonObject &said);

    Clock &m_clock;
    QJsonObject m_description;
    QList<Route> m_routes;
    FaultPlan m_faults;
    quint16 m_port = 0;
    ContractProxy *m_proxy = nullptr;
    mutable std::mutex m_mutex; ///< of everything below
    std::unique_ptr<JqState> m_state;
    QList<FakeRequest> m_log;
    QList<QJsonObject> m_effects;
    QStringList m_troubles;
    std::unique_ptr<WireServer> m_wire;
};

} // namespace saskare
