#pragma once

#include "app/desk/DeskServer.h"
#include "core/base/Clock.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <random>

namespace saskare {

/// The real console program against a real server, ended by SIGKILL: at random moments, or by strace at every n-th
/// call of a kind. What it said was taken must arrive, nothing arrives twice, the files stay whole.
/// Thread: the main one.
class Kills
{
public:
    /// `kills`: at random moments. `program`: saskarectl.
    Kills(int kills, quint32 seed, QString program);
    ~Kills();

    bool run(const std::function<void(const QString &)> &failed);
    enum class Strike
    {
        Kill, ///< the n-th call is the last thing the process does
        DiskFull, ///< from the n-th call on there is no room
        DiskBroken, ///< from the n-th call on the disk does not answer
    };
    /// For each n up to `most`, for each call that writes, syncs, renames or removes. False also when there is no
    /// strace: then `failed` says so.
    bool runEvery(int most, Strike strike, const std::function<void(const QString &)> &failed);

    [[nodiscard]] QString tables() const;
    [[nodiscard]] QJsonObject summary() const;

private:
    struct Said
    {
        QString token;
        bool acknowledged = false;
    };
    class Profile;
    struct Ended
    {
        bool killed = false;
        int code = -1;
    };

    /// One reply or note in a process that is killed `afterMs` from its start (negative: not), or by the launcher.
    Ended once(Profile &profile, const QStringList &launcher, int afterMs);
    void settle(Profile &profile, const std::function<void(const QString &)> &failed);
    void checkFiles(Profile &profile, const std::function<void(const QString &)> &failed);
    Ended execute(const QStringList &command, int afterMs) const;

    int m_kills;
    std::mt19937 m_random;
    QString m_program;
    SystemClock m_clock;
    std::unique_ptr<DeskServer> m_desk;
    QProcessEnvironment m_environment;
    int m_number = 0;
    int m_typicalMs = 400;
    int m_runs = 0, m_killed = 0, m_acknowledged = 0, m_lost = 0, m_doubled = 0, m_damaged = 0, m_undecided = 0;
    QMap<QString, int> m_byCall;
};

} // namespace saskare
