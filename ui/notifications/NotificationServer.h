#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace saskare {

/// What a notification says. All plain text: the server's markup is made here.
struct Notification
{
    QString title;
    QString body;
    QString openLabel; ///< of the default action
    quint32 replaces = 0; ///< 0: a new one
};

/// The desktop's notification service (org.freedesktop.Notifications), asked without waiting. A desktop that has none
/// is no error: nothing is shown. Thread: GUI.
class NotificationServer : public QObject
{
    Q_OBJECT
public:
    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Shows it once the server's abilities are known; `shown` gets its number.
    void show(const Notification &notification, std::function<void(quint32)> shown);
    void close(quint32 id);

Q_SIGNALS:
    /// The user clicked it or its action; not for other programs' notifications.
    void opened(quint32 id);
    void closed(quint32 id);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Waiting
    {
        Notification notification;
        std::function<void(quint32)> shown;
    };
    void askAbilities();
    void send(const Waiting &waiting);

    QDBusConnection m_bus;
    std::optional<QStringList> m_abilities; ///< nothing until the server answered
    bool m_asked = false;
    QList<Waiting> m_waiting;
};

} // namespace saskare
