#pragma once

#include "core/backend/Manifest.h"
#include "core/store/Rows.h"
#include "ui/conversation/CallbackBar.h"

#include <memory>

namespace saskare {

class Store;

/// Whose turn the open conversation's callback is: follows a claim of ours until the help desk has answered, and
/// shows in the bar what may be done. Submits nothing itself. Thread: GUI.
class CallbackTurns : public QObject
{
    Q_OBJECT
public:
    CallbackTurns(Store &store, CallbackBar &bar, QObject *parent);

    void reset(); ///< another conversation
    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);
    void setAgents(const std::vector<AgentRow> &agents); ///< of the conversation's account
    void setOnline(bool online);
    void claimed(const CommandId &claim); ///< asked for, and not answered yet
    void checkClaim(); ///< the outbox has changed

Q_SIGNALS:
    /// Somebody else got it, or it could not be asked for.
    void refused(const saskare::Error &error);

private:
    void show();
    [[nodiscard]] CallbackTurn turn() const;
    [[nodiscard]] QString holder() const;

    Store &m_store;
    CallbackBar &m_bar;
    std::optional<ConversationRow> m_row;
    std::shared_ptr<const Manifest> m_manifest;
    std::vector<AgentRow> m_agents;
    RemoteId m_me; ///< of the account's agent, as the help desk names them
    CommandId m_claim;
    bool m_online = false;
};

} // namespace saskare
