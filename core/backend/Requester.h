#pragma once

#include "core/backend/Authenticator.h"
#include "core/backend/MappingGate.h"

namespace saskare {

/// Takes a planned request all the way: body from the mapping, credentials, room in the budget, wire, and once more
/// after signing in again when the session had ended (the server did nothing then). Follows redirects of reads to the
/// own origin and to hosts the manifest lists. Thread: the one it lives in.
class Requester : public QObject
{
    Q_OBJECT
public:
    enum class Purpose
    {
        Read, ///< may be asked again
        Proof, ///< the same, and its answer decides what is believed of a write
        Write, ///< at most once on the wire, unless refused for want of a session
    };
    struct Order
    {
        RequestPlan plan;
        QJsonObject scope = {};
        Purpose purpose = Purpose::Read;
        QList<FileContent> files = {};
        HttpHeaders headers = {}; ///< besides those of the plan
        qint64 maxBytes = 0; ///< 0: the transport's
        bool wantsJson = true; ///< a web page in its place means that the session has ended
    };
    /// An Error: it was never sent. Else whatever came, whatever its status.
    using Ended = std::function<void(Result<HttpResponse>)>;

    Requester(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder, Authenticator &authenticator,
              RateBudget &budget, MappingGate &mapping, HttpTransport &transport, Clock &clock,
              QObject *parent = nullptr);

    void send(Order order, Ended ended);
    /// As send() for a read that must succeed: its answer is 2xx, or there is an Error in words.
    void read(Order order, const ErrorRules &rules, Ended ended);
    /// The answer's own words, by the manifest's entry if it names one. Also what that entry says of the outcome.
    void explain(const HttpResponse &response, const ErrorRules &rules,
                 std::function<void(QString, std::optional<AnswerRule>)> ended);
    /// A request with credentials on it, ready for HttpTransport::open().
    void prepare(Order order, std::function<void(Result<HttpRequest>)> ended);

private:
    struct Trip;
    void withBody(std::shared_ptr<Trip> trip, const QJsonValue &body);
    void signedIn(std::shared_ptr<Trip> trip);
    void onWire(std::shared_ptr<Trip> trip);
    void answered(std::shared_ptr<Trip> trip, const HttpResponse &response);
    [[nodiscard]] QString baseOf(const RequestPlan &plan) const;

    std::shared_ptr<const Manifest> m_manifest;
    const RequestBuilder &m_builder;
    Authenticator &m_authenticator;
    RateBudget &m_budget;
    MappingGate &m_mapping;
    HttpTransport &m_transport;
    Clock &m_clock;
};

} // namespace saskare
