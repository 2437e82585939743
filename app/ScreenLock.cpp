#include "app/ScreenLock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace saskare {
namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginSession = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

ScreenLock::ScreenLock(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // No path: desktops put the object at /ScreenSaver, /org/freedesktop/ScreenSaver or both.
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                             "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        m_session.connect(QLatin1String(name), QString(), QLatin1String(name), QStringLiteral("ActiveChanged"), this,
                          SLOT(saverChanged(bool)));
}

void ScreenLock::watchLogin(const QDBusConnection &system)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(login, QStringLiteral("/org/freedesktop/login1"),
                                                      QStringLiteral("org.freedesktop.login1.Manager"),
                                                      QStringLiteral("GetSessionByPID"));
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, bus = system]() mutable {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isError())
            return; // a program started outside a login has no session
        const QString path = session.value().path();
        bus.connect(login, path, loginSession, QStringLiteral("Lock"), this, SLOT(loginLocked()));
        bus.connect(login, path, loginSession, QStringLiteral("Unlock"), this, SLOT(loginUnlocked()));
    });
}

void ScreenLock::saverChanged(bool active)
{
    Q_EMIT changed(active);
}

void ScreenLock::loginLocked()
{
    Q_EMIT changed(true);
}

void ScreenLock::loginUnlocked()
{
    Q_EMIT changed(false);
}

} // namespace saskare
