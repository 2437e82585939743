#pragma once

#include "app/desk/DeskApi.h"
#include "app/desk/FaultPlan.h"
#include "core/base/Worker.h"

#include <QUrl>

#include <atomic>

namespace saskare {

/// One request as it came, for tests.
struct DeskRequest
{
    QString method;
    QString path;
    QString idempotencyKey;
    QString query; ///< as it came
    int status = 0; ///< what the desk meant to answer; 0 when it was left unanswered
};

struct DeskMessage
{
    QString id;
    Direction direction = Direction::Inbound;
    QString text;
    QString clientId;
    QString deliveryState;
    QStringList attachments; ///< ids
};

struct DeskCounts
{
    qint64 conversations = 0, messages = 0, customers = 0, touchpoints = 0, attachments = 0;
};

/// The practice desk: a help desk with Saskare's own API on 127.0.0.1, with people who act and faults on demand.
/// Inside the program, alone, and as the vendor of the tests.
/// Thread: construct, start, stop and destroy on one; everything else from any.
class DeskServer : private WireHandler
{
public:
    /// `clock` must outlive it. With a ManualClock things happen when it is advanced; see settle().
    DeskServer(DeskOptions options, Clock &clock);
    ~DeskServer() override;

    /// Makes the content at first start and listens. Gives the port. After stop() it may be started again and goes
    /// on, on the same port: a help desk that was down. Error: Storage, Offline (the port is taken), BadInput (a
    /// fault).
    Result<quint16> start();
    /// Closes all connections and the port; the content stays.
    void stop();

    [[nodiscard]] QString token() const { return m_options.token; }
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT", the base of /v1
    [[nodiscard]] quint16 port() const { return m_options.port; }
    FaultPlan &faults() { return m_faults; }
    DeskState &state() { return m_state; }

    // For tests.
    [[nodiscard]] QList<DeskRequest> requestLog() const;
    void clearRequestLog();
    [[nodiscard]] QList<DeskMessage> messagesOf(const QString &conversation) const; ///< oldest first
    [[nodiscard]] QJsonObject conversation(const QString &id) const; ///< the record; empty: unknown
    [[nodiscard]] QList<QJsonObject> touchpointsOf(const QString &conversation) const; ///< among the newest
    [[nodiscard]] QStringList newestConversations(int count) const; ///< ids
    [[nodiscard]] DeskCounts counts() const;
    /// Gives the message's id.
    QString addCustomerMessage(const QString &conversation, const QString &text);
    /// A new ticket by e-mail; gives its id.
    QString addConversation(const QString &subject, const QString &text);
    QString addColleagueReply(const QString &conversation, const QString &text);
    /// "viewing", "writing" or "gone", from now on for as long as such a word holds.
    void setColleague(const QString &conversation, const QString &kind);
    /// What is told of who is at work, as /v1/presence gives it.
    [[nodiscard]] QJsonArray presence() const;
    /// A callback claimed by a colleague, for the conversation of a callback.
    void claimByColleague(const QString &conversation);
    void setStatusByColleague(const QString &conversation, ConversationState state);
    /// `changes` as in PATCH.
    void changeByColleague(const QString &conversation, const QJsonObject &changes);
    void removeConversation(const QString &conversation);
    /// Does everything that is due now, in the caller's thread.
    void tick();

private:
    void before(const WireRequest &head, WireConnection &connection) override;
    WireAnswer handle(const WireRequest &request, WireConnection &connection) override;
    WireAnswer actOn(const WireRequest &request);
    WireAnswer faultControl(const WireRequest &request);
    std::optional<WireAnswer> tooFast();
    void note(const WireRequest &request, int status);
    void wakeLater(QObject *context);

    DeskOptions m_options;
    Clock &m_clock;
    DeskState m_state;
    FaultPlan m_faults;
    std::unique_ptr<DeskApi> m_api;
    std::unique_ptr<WireServer> m_wire;
    std::unique_ptr<Worker> m_worker; ///< where the clock wakes us
    std::atomic<bool> m_running = false;
    bool m_opened = false;

    mutable std::mutex m_logMutex;
    QList<DeskRequest> m_log;
    double m_allowance = 0; ///< requests that may come at once
    qint64 m_allowanceAt = 0;
};

} // namespace saskare
