#pragma once

#include "core/base/Result.h"

#include <QProcess>
#include <QUrl>

namespace saskare {

/// A practice desk in a process of its own, with people who never rest; it can be taken away and brought back at the
/// same address, with what it knew. Thread: the one it lives in.
class DeskProcess : public QObject
{
    Q_OBJECT
public:
    DeskProcess(QString folder, int conversations, double actsPerMinute, QObject *parent = nullptr);
    ~DeskProcess() override;

    /// Waits until it listens. Only before the program under test turns its event loop.
    Result<void> startAndWait();
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] static QString token() { return QStringLiteral("soak"); }

    /// Its connections break and nothing answers until back().
    void takeAway();
    /// It hears and does not answer until back(): a tunnel.
    void fallSilent();
    void back();
    [[nodiscard]] int absences() const { return m_absences; }

private:
    void start();

    QString m_folder;
    int m_conversations;
    double m_actsPerMinute;
    QUrl m_url;
    QProcess *m_process = nullptr; ///< child
    bool m_silent = false;
    int m_absences = 0;
};

} // namespace saskare
