#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Button;
class TextLabel;

/// Of one account: how many evaluations are kept on this computer alone, and, where its help desk has a place for
/// them by now, the way there. Not to be seen where there are none. Thread: GUI.
class KeptEvaluationsLine : public QWidget
{
    Q_OBJECT
public:
    KeptEvaluationsLine(AccountId account, Store &store, AccountRegistry &accounts, const ManifestCatalog &manifests,
                        const Theme &theme, QWidget *parent);

    void read();
    /// Whether all that the help desk has was read. Until then nobody knows what colleagues have said there, and
    /// nothing is offered to be sent.
    void setIsRead(bool isRead);

Q_SIGNALS:
    void submitted(); ///< they wait in the outbox
    void failed(const saskare::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setTexts();
    void send();
    /// Those that its help desk takes; nothing: none.
    [[nodiscard]] std::optional<EvaluationsOf> taken() const;

    AccountId m_account;
    Store &m_store;
    AccountRegistry &m_accounts;
    const ManifestCatalog &m_manifests;
    KeptEvaluations m_kept;
    bool m_isRead = false;
    bool m_isCounting = false;
    bool m_countsAgain = false;
    TextLabel *m_text;
    Button *m_send;
};

} // namespace saskare
