#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace saskare {

class Button;
class InfoBar;
class ManifestCatalog;
class TextLabel;

/// The accounts whose help desk lets agents begin conversations.
QList<Account> accountsThatCreate(const AccountRegistry &accounts, const ManifestCatalog &manifests);

/// What a conversation that is split from another begins with.
struct SplitStart
{
    Link link; ///< to the one it comes from
    QString number; ///< of that one
    QueueId queue;
    QString customerEmail, subject, text;
};

/// Writes to a customer first: where, to whom, about what. Closes when it is safe in the outbox; nothing written is
/// thrown away without asking. Thread: GUI.
class NewConversationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `accounts`: at least one.
    NewConversationDialog(Store &store, const QList<Account> &accounts, const Theme &theme, QWidget *parent);

    /// Splits it from another one; before it is shown.
    void begin(const SplitStart &start);
    void reject() override;

Q_SIGNALS:
    /// It waits in the outbox of this account.
    void begun(saskare::AccountId account);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setTexts();
    void showQueues();
    void refresh();
    void send();
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] TextLabel *label(QWidget *buddy);

    Store &m_store;
    QList<Account> m_accounts;
    const Theme &m_theme;
    std::vector<QueueRow> m_queues;
    bool m_sending = false;
    std::optional<SplitStart> m_start;

    QComboBox *m_account;
    QComboBox *m_queue;
    QLineEdit *m_email;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    InfoBar *m_trouble;
    Button *m_cancel;
    Button *m_send;
    TextLabel *m_accountLabel;
    TextLabel *m_queueLabel;
    TextLabel *m_emailLabel;
    TextLabel *m_subjectLabel;
    TextLabel *m_textLabel;
};

} // namespace saskare
