#pragma once

#include "core/account/Account.h"
#include "core/domain/Command.h"
#include "ui/related/Problems.h"
#include "ui/related/Solving.h"

namespace saskare {

class Clock;
class InfoBar;
class Merging;

/// The open conversation beside others: problem and incidents, what it was merged into, splitting. Says what the
/// header shows, carries out what is asked for, and has a bar for what must not be missed. Thread: GUI.
class Related : public QObject
{
    Q_OBJECT
public:
    /// `window`: what its dialogs stand over.
    Related(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *window);

    void setSeveral(BulkActions *several);
    void setRefusal(Solving::Refusal refusal) { m_solving->setRefusal(std::move(refusal)); }
    void setAgentName(const QString &name) { m_solving->setAgentName(name); }
    /// `accountName`: to be said in dialogs; empty when there is only one.
    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest, const Account &account,
                const QString &accountName);
    void reset();
    void reread() { m_problems->reread(); }

    [[nodiscard]] InfoBar *bar() const { return m_bar; }
    [[nodiscard]] RelatedFact fact() const;
    [[nodiscard]] bool isMine(QLatin1String action) const;
    [[nodiscard]] bool offers(QLatin1String action) const;
    /// `at`: where a menu belongs.
    void carryOut(QLatin1String action, QWidget *at);
    /// The agent has resolved it: if it is a problem, its incidents are asked about.
    void resolved(ConversationId id);
    /// A new conversation, made from that message.
    void split(const MessageRow &message);

Q_SIGNALS:
    void changed();
    void chosen(const saskare::Command &command);
    void splitBegun(saskare::AccountId account);

private:
    void showBar();
    void solve();

    Store &m_store;
    Workspace &m_workspace;
    const Theme &m_theme;
    QWidget *m_window;
    InfoBar *m_bar;
    Problems *m_problems;
    Solving *m_solving;
    Merging *m_merging;
    bool m_canSeveral = false;
    std::optional<ConversationRow> m_row;
    std::shared_ptr<const Manifest> m_manifest;
    Account m_account;
    QString m_accountName;
    ConversationId m_target; ///< of a merged one, when it is here
    QString m_targetNumber;
};

} // namespace saskare
