#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace saskare {

/// One window per profile: a second start hands over to the first through a socket in the user's runtime folder,
/// which only this user can open. It takes two verbs: "raise" and "open NUMBER"; anything else, from anybody else,
/// longer than 4 kB or slower than a second is ignored. Thread: GUI.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `profile`: the folder the instance belongs to.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    /// True when another instance runs and has taken the message. Waits a quarter of a second at most; a socket that
    /// nobody listens to costs nothing.
    bool handOver(const QByteArray &message);
    void listen();

Q_SIGNALS:
    void raiseRequested();
    void openRequested(qint64 conversation);

private:
    void talk(QLocalSocket &socket);
    void take(const QByteArray &message);

    QString m_name; ///< empty: no runtime folder, so no hand-over
    QLocalServer m_server;
};

} // namespace saskare
