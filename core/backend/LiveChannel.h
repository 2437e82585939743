#pragma once

#include "core/backend/EventStream.h"
#include "core/backend/Requester.h"

#include <chrono>

namespace saskare {

/// Listens to server-sent events and tells which streams may have news. It only hints: a broken channel costs time,
/// never truth. Comes back by itself, later each time; but wrong credentials are not tried again by themselves.
/// Thread: the one it lives in.
class LiveChannel : public QObject
{
    Q_OBJECT
public:
    LiveChannel(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder, Requester &requester,
                HttpTransport &transport, Clock &clock, QObject *parent = nullptr);
    ~LiveChannel() override;

    /// Call it when a page has been read: then the credentials are good. Does nothing when the manifest declares no
    /// channel, when it is started already, or shortly after the server refused it.
    void start();
    /// The computer slept, or was in no network: what is open may be dead without knowing. Connects anew at once.
    void rouse();

Q_SIGNALS:
    void hinted(const QStringList &streams); ///< empty: any

private:
    void connectNow();
    void read(const QByteArray &piece);
    void lost();
    void refused();
    [[nodiscard]] QStringList streamsOf(const QString &event, const QByteArray &data) const;

    std::shared_ptr<const Manifest> m_manifest;
    const RequestBuilder &m_builder;
    Requester &m_requester;
    HttpTransport &m_transport;
    Clock &m_clock;
    std::unique_ptr<HttpStream> m_stream;
    int m_attempt = 0; ///< a wait for an earlier one is of no interest any more
    bool m_started = false;
    bool m_lostBefore = false;
    qint64 m_restUntil = 0; ///< steady ms; after a refusal
    std::chrono::milliseconds m_wait;
    EventStream m_events;
};

} // namespace saskare
