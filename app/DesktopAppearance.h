#pragma once

#include <QDBusVariant>
#include <QObject>

namespace saskare {

/// What the desktop says about light and dark (org.freedesktop.appearance of the settings portal), now and whenever
/// it changes. Says nothing on a desktop without one. Asks without waiting. Thread: GUI.
class DesktopAppearance : public QObject
{
    Q_OBJECT
public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    /// Begins to listen.
    void start();

Q_SIGNALS:
    void darkWanted(bool dark);

private Q_SLOTS:
    void takeChange(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace saskare
