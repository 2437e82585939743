#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusObjectPath;

namespace saskare {

/// Hears when the desktop's screen is locked or its screen saver runs: org.freedesktop.ScreenSaver (and GNOME's own
/// name for it) on the session's bus, the session's Lock and Unlock of login1 on the system's. A desktop that tells
/// neither is never heard. Thread: GUI.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLock(const QDBusConnection &session, QObject *parent = nullptr);

    /// Listens to this login's own session there, too.
    void watchLogin(const QDBusConnection &system);

Q_SIGNALS:
    void changed(bool locked);

private Q_SLOTS:
    void saverChanged(bool active);
    void loginLocked();
    void loginUnlocked();

private:
    QDBusConnection m_session;
};

} // namespace saskare
