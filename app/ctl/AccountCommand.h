#pragma once

#include "app/ctl/CtlCommand.h"
#include "core/account/ConnectionCheck.h"
#include "core/sync/ProfileLock.h"

namespace saskare {

/// account add, account list, account change, account remove.
class AccountCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("account"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    void add(Session &session, const QCommandLineParser &parser);
    void change(Session &session, const QCommandLineParser &parser);
    bool applyAddress(Session &session, const QCommandLineParser &parser, Account &account, const Manifest &manifest);
    bool applyRoute(Session &session, const QCommandLineParser &parser, Account &account, const Manifest &manifest);
    bool applyValues(Session &session, const QCommandLineParser &parser, Account &account, const Manifest &manifest);
    static bool isChange(const QCommandLineParser &parser);
    void check(Session &session, const Account &account);
    void save(Session &session, Account account);
    void keepSecrets(Session &session, const Account &saved, QStringList names);
    void added(Session &session, const Account &saved);
    void list(Session &session);
    void remove(Session &session, const QCommandLineParser &parser);
    bool takeLock(Session &session);
    void countUnsent(Session &session, const Account &account);
    void countDrafts(Session &session, const Account &account, int unsent, std::vector<Draft> left, int drafts);
    void refuse(Session &session, const Account &account, int unsent, int drafts);
    void forget(Session &session, const Account &account);
    /// Takes the key away and keeps the rest, paused.
    void disconnectFrom(Session &session, Account account);
    void removeSecrets(Session &session, const Account &account, QStringList names, const QString &done);

    QMap<QString, Secret> m_secrets; ///< given with --secret-env, by name
    bool m_isNew = true;
    QString m_newHost; ///< where an account that was there goes now
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<ConnectionCheck> m_check;
};

} // namespace saskare
