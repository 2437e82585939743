#include "ui/account/AccountSaver.h"

namespace saskare {

AccountSaver::AccountSaver(AccountRegistry &registry, SessionSecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_secrets(secrets)
{
}

void AccountSaver::save(const Account &account, const QMap<QString, Secret> &given)
{
    m_isNew = !account.id.isValid();
    m_pausedAfter = account.paused;
    m_account = account;
    m_left = given;
    if (m_isNew) {
        m_account.paused = true; // nothing may start before the secrets are there
        const Result<Account> stored = m_registry.save(m_account);
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        m_account = *stored;
    }
    writeNext();
}

void AccountSaver::writeNext()
{
    if (m_left.isEmpty()) {
        finish();
        return;
    }
    m_secrets.write(secretKey(m_account.id, m_left.firstKey()), m_left.first())
        .then(this, [this](const Result<void> &written) {
            if (!written) {
                Q_EMIT keychainRefused(written.error());
                return;
            }
            m_left.erase(m_left.begin());
            writeNext();
        });
}

void AccountSaver::keepForThisRun()
{
    for (auto it = m_left.cbegin(); it != m_left.cend(); ++it)
        m_secrets.keepForThisRun(secretKey(m_account.id, it.key()), it.value());
    m_left.clear();
    finish();
}

void AccountSaver::tryAgain()
{
    writeNext();
}

void AccountSaver::giveUp()
{
    if (m_isNew && m_account.id.isValid())
        (void)m_registry.remove(m_account.id);
}

void AccountSaver::finish()
{
    m_account.paused = m_pausedAfter;
    const Result<Account> stored = m_registry.save(m_account);
    if (stored)
        Q_EMIT saved(stored->id);
    else
        Q_EMIT failed(stored.error());
}

} // namespace saskare
