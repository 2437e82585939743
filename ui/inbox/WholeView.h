#pragma once

#include "core/store/Store.h"

#include <QObject>

namespace saskare {

class InboxPane;
class Workspace;

/// All that a view holds, beyond the rows that have been scrolled to: how many there are when the agent chooses all
/// rows, and which ones when the agent wants them all. Up to a limit; another view or another choice ends it.
/// Thread: GUI.
class WholeView : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 2'000; ///< conversations that one thing is done with at a time

    WholeView(InboxPane &inbox, Store &store, Workspace &workspace, QObject *parent);

    /// How many there are, when there are more than have been chosen; 0: nothing to offer. Above `most`: too many.
    [[nodiscard]] int offered() const { return m_offered; }
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    /// What was chosen, as it was then.
    [[nodiscard]] const QList<ConversationRow> &rows() const { return m_rows; }
    void choose();
    /// Those of `ids` that belong still to the view of which all was chosen last.
    Future<QSet<ConversationId>> stillThere(const QList<ConversationId> &ids);
    void end();

Q_SIGNALS:
    void changed();

private:
    void look();

    InboxPane &m_inbox;
    Store &m_store;
    Workspace &m_workspace;
    int m_offered = 0;
    bool m_isChosen = false;
    QList<ConversationRow> m_rows;
    ConversationQuery m_chosenQuery; ///< of which all was chosen last
    int m_generation = 0; ///< answers to an older question are dropped
};

} // namespace saskare
