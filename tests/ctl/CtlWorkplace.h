#pragma once

#include "app/desk/DeskServer.h"
#include "core/account/AccountRegistry.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace saskare {

/// What one run of the console left behind.
struct CtlOutcome
{
    int code = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;

    /// The lines of standard output as objects; a line that is none fails the test as an empty one.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The one object there should be; empty otherwise.
    [[nodiscard]] QJsonObject object() const;
};

/// A profile folder, a practice desk over real HTTP, and the program saskarectl. No keychain can be reached.
class CtlWorkplace
{
public:
    explicit CtlWorkplace(int conversations = 6);

    /// Runs it to its end. The token is in the variable SASKARE_TEST_TOKEN.
    CtlOutcome run(const QStringList &arguments, const QByteArray &input = {});
    /// run() with the token, for what connects.
    CtlOutcome runSignedIn(const QStringList &arguments);
    /// The same, not waited for.
    std::unique_ptr<QProcess> startSignedIn(const QStringList &arguments);
    AccountId addAccount(const QString &name, const QUrl &url);
    /// Paths asked for since the log was cleared, without the event stream.
    [[nodiscard]] QStringList paths() const;
    /// Texts of the desk's outgoing messages and notes there, oldest first.
    [[nodiscard]] QStringList written(const QString &remoteId) const;

    QTemporaryDir folder;
    QProcessEnvironment environment;
    SystemClock clock;
    DeskServer desk;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
};

} // namespace saskare
