#pragma once

#include "app/desk/DeskState.h"
#include "app/desk/WireServer.h"

namespace saskare {

/// Saskare's own API, as resources/backends/saskare/openapi.json describes it: requests in, answers out.
/// Knows no sockets and no faults. Thread: any.
class DeskApi
{
public:
    /// `agent`: whose token it is.
    DeskApi(DeskState &state, QString token, qint64 agent);

    [[nodiscard]] WireAnswer answer(const WireRequest &request);
    static WireAnswer problem(int status, const QString &title, const QString &detail);

private:
    WireAnswer route(const WireRequest &request);
    WireAnswer get(const WireRequest &request, const QStringList &path);
    WireAnswer page(const WireRequest &request, DeskStream stream) const;
    WireAnswer presence() const;
    WireAnswer tellPresence(const WireRequest &request, qint64 conversation);
    WireAnswer search(const WireRequest &request) const;
    WireAnswer conversation(qint64 id) const;
    WireAnswer messages(const WireRequest &request, qint64 conversation) const;
    WireAnswer attachment(qint64 id) const;
    WireAnswer command(const QString &key) const;
    WireAnswer me() const;
    WireAnswer events() const;
    WireAnswer write(const WireRequest &request, const QStringList &path);
    WireAnswer upload(const WireRequest &request);

    DeskState &m_state;
    QString m_token;
    qint64 m_agent;
};

} // namespace saskare
