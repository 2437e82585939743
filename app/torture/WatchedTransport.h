#pragma once

#include "app/torture/Case.h"
#include "app/torture/TlsFront.h"
#include "app/torture/TurnedClock.h"
#include "core/backend/HttpTransport.h"

#include <QObject>

namespace saskare {

/// Stands before the shipped transport and lets everything pass; marks the request that is to meet a fault, and says
/// when the moment has come at which the program is to be ended. Thread: the transport's.
class WatchedTransport : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    /// `front`: null without TLS. `closedPort`: where nobody listens.
    WatchedTransport(HttpTransport &inner, const Manifest &manifest, TurnedClock &clock, TlsFront *front,
                     quint16 closedPort);

    /// From now on the next command's requests are those of this case.
    void watch(const Case &what);
    /// Of the same case after a restart: the line has been passed.
    void watchOn(const Case &what, int writes);
    /// Called when the next write of this case is about to leave.
    void beforeFirstWrite(std::function<void()> act) { m_beforeFirstWrite = std::move(act); }

    Future<HttpResponse> send(HttpRequest request) override;
    std::unique_ptr<HttpStream> open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                     std::function<void(const HttpResponse &)> ended) override;

    [[nodiscard]] bool endNow() const { return m_endNow; } ///< the line is reached
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int writes() const { return m_writes; }
    [[nodiscard]] quint64 activity() const { return m_activity; }
    /// Each request since watch() and what was answered, a line each.
    [[nodiscard]] const QStringList &story() const { return m_story; }

private:
    enum class Kind
    {
        SignIn,
        Write,
        Compare,
        Look,
        Tail,
        Other,
    };
    [[nodiscard]] Kind kindOf(const HttpRequest &request) const;
    [[nodiscard]] bool isBetweenSteps(Kind kind) const;
    void aim(HttpRequest &request, Kind kind);
    void answered(Kind kind, const HttpResponse &response);
    Future<HttpResponse> never();

    HttpTransport &m_inner;
    TurnedClock &m_clock;
    TlsFront *m_front;
    quint16 m_closedPort;
    QStringList m_signInPaths;
    QSet<QString> m_withTail; ///< commands
    Case m_case;
    int m_struck = 0; ///< requests that met the fault
    bool m_writeStruck = false;
    int m_writes = 0;
    bool m_lastWriteDone = false; ///< and told so
    bool m_endNow = false;
    bool m_lineDone = false;
    std::function<void()> m_beforeFirstWrite;
    int m_inFlight = 0;
    quint64 m_activity = 0;
    QList<std::shared_ptr<QPromise<HttpResponse>>> m_neverKept;
    QStringList m_story;
};

} // namespace saskare
