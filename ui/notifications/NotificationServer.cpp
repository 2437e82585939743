#include "ui/notifications/NotificationServer.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace saskare {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications"),
              path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int mostWaiting = 20;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void NotificationServer::show(const Notification &notification, std::function<void(quint32)> shown)
{
    const Waiting waiting{notification, std::move(shown)};
    if (m_abilities) {
        send(waiting);
        return;
    }
    if (m_waiting.size() < mostWaiting)
        m_waiting += waiting;
    if (!m_asked)
        askAbilities();
}

void NotificationServer::askAbilities()
{
    m_asked = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Waiting> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            qCInfo(logUi) << "no notification service:" << reply.error().name();
            m_asked = false; // one may be started later
            return;
        }
        m_abilities = reply.value();
        for (const Waiting &one : waiting)
            send(one);
    });
}

void NotificationServer::send(const Waiting &waiting)
{
    const Notification &said = waiting.notification;
    const auto can = [this](const char *ability) { return m_abilities->contains(QLatin1String(ability)); };
    QString body = can("body") ? said.body : QString();
    if (can("body-markup"))
        body = body.toHtmlEscaped();
    const QStringList actions
        = can("actions") ? QStringList{QStringLiteral("default"), said.openLabel} : QStringList();
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QCoreApplication::applicationName()},
                            {QStringLiteral("category"), QStringLiteral("im.received")}};
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QCoreApplication::applicationName() << said.replaces << QStringLiteral("saskare") << said.title << body
            << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, shown = waiting.shown] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            qCInfo(logUi) << "the notification was not shown:" << reply.error().name();
        else
            shown(reply.value());
    });
}

void NotificationServer::close(quint32 id)
{
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message);
}

void NotificationServer::onActionInvoked(uint id, const QString &action)
{
    if (action == u"default")
        Q_EMIT opened(id);
}

void NotificationServer::onClosed(uint id, uint)
{
    Q_EMIT closed(id);
}

} // namespace saskare
