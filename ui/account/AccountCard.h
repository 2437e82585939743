#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/SessionSecretStore.h"
#include "core/backend/Manifest.h"
#include "core/sync/SyncService.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QPlainTextEdit;

namespace saskare {

class Button;
class KeptEvaluationsLine;
class TextLabel;

/// One account: name, address, how it stands, what is kept here alone, its signature, and buttons. Says what is
/// wanted; the page does it. Thread: GUI.
class AccountCard : public QWidget
{
    Q_OBJECT
public:
    AccountCard(const Account &account, Store &store, AccountRegistry &accounts, SyncService &sync,
                SessionSecretStore &secrets, const ManifestCatalog &manifests, const Theme &theme, Clock &clock,
                QWidget *parent);

    [[nodiscard]] AccountId account() const { return m_account.id; }
    /// Shows the account as the registry holds it now; a signature that is being written is left alone.
    void reread();
    /// Why no account is synced at all; an empty error when nothing stands in the way.
    void showHindrance(const Error &error);

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void failed(const saskare::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void setTexts();
    void follow();
    void togglePause();
    void saveSignature();
    [[nodiscard]] QString healthText() const;

    Account m_account;
    AccountRegistry &m_accounts;
    SyncService &m_sync;
    SessionSecretStore &m_secrets;
    const ManifestCatalog &m_manifests;
    const Theme &m_theme;
    Clock &m_clock;
    Error m_hindrance;
    TextLabel *m_name, *m_about, *m_health, *m_signatureLabel;
    KeptEvaluationsLine *m_kept;
    QPlainTextEdit *m_signature;
    Button *m_edit, *m_pause, *m_again, *m_remove;
};

} // namespace saskare
