#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "ui/base/Paint.h"

namespace saskare {

class Settings;
class SyncService;
class Workspace;

/// Why this conversation, as it is said to the agent. `now`: UTC ms.
QString whyText(const NextToSolve &next, qint64 now);

/// "To solve" by one key: opens the most important conversation, makes it this agent's, starts an answer, says why
/// this one. Knows what was taken, so that nothing comes twice and, where lists are for reading, nothing else is
/// answered. Thread: GUI.
class TakeNext : public QObject
{
    Q_OBJECT
public:
    TakeNext(Store &store, SyncService &sync, const AccountRegistry &accounts, const ManifestCatalog &manifests,
             Workspace &workspace, Settings &settings, Clock &clock, QObject *parent = nullptr);

    /// Why an answer there is refused; nothing: it may be written.
    [[nodiscard]] std::optional<Error> refusalFor(const ConversationRow &row) const;

Q_SIGNALS:
    void said(saskare::Tone tone, const QString &icon, const QString &text);

private:
    void take();
    void takeThis(const NextToSolve &next);
    void tellNothing(const NextToSolve &next);
    void assign(const ConversationRow &row);
    void remember(ConversationId id);

    Store &m_store;
    SyncService &m_sync;
    const AccountRegistry &m_accounts;
    const ManifestCatalog &m_manifests;
    Workspace &m_workspace;
    Settings &m_settings;
    Clock &m_clock;
    QHash<ConversationId, qint64> m_passed; ///< taken since the start, with the customer's newest words then
    bool m_asking = false;
};

} // namespace saskare
