#pragma once

#include "core/base/Clock.h"
#include "core/store/Store.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace saskare {

/// Says once when a call that this agent may have to make falls due: one claimed by this agent, or by nobody in a
/// conversation that is this agent's or nobody's. Goes by the one rule of what is due, looks once a minute and when
/// something was changed. What was due before it began is for the list to show; what fell due during sleep is said
/// on waking. Thread: GUI.
class CallReminder : public QObject
{
    Q_OBJECT
public:
    CallReminder(Store &store, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// Not empty; a call whose time was moved is said again at its new one.
    void callsDue(const std::vector<saskare::ConversationRow> &rows);

private:
    void look();
    void take(const std::vector<ConversationRow> &rows);
    void tell(const std::vector<ConversationRow> &rows, const QHash<AccountId, RemoteId> &me);

    Store &m_store;
    Clock &m_clock;
    const qint64 m_begun; ///< UTC ms
    bool m_isLooking = false;
    bool m_again = false; ///< something was changed meanwhile
    QHash<ConversationId, qint64> m_told; ///< the time of the call, UTC ms
};

} // namespace saskare
