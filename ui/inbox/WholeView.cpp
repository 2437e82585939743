#include "ui/inbox/WholeView.h"

#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/InboxPane.h"
#include "ui/shell/Workspace.h"

#include <iterator>

namespace saskare {

WholeView::WholeView(InboxPane &inbox, Store &store, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_store(store)
    , m_workspace(workspace)
{
    // After the pane has chosen its rows: it listens since before.
    connect(&workspace, &Workspace::requested, this, [this](QLatin1String action) {
        if (action == action::chooseAll)
            look();
    });
    connect(&inbox.chosen(), &ChosenRows::changed, this, &WholeView::end);
    connect(&workspace, &Workspace::queryChanged, this, &WholeView::end);
}

void WholeView::end()
{
    ++m_generation;
    if (m_offered == 0 && !m_isChosen)
        return;
    m_offered = 0;
    m_isChosen = false;
    m_rows.clear();
    Q_EMIT changed();
}

void WholeView::look()
{
    end();
    if (m_inbox.isWhole())
        return;
    m_store.allConversations(m_workspace.query(), most + 1)
        .then(this, [this, generation = m_generation](const std::vector<ConversationRow> &rows) {
            if (generation != m_generation || static_cast<int>(rows.size()) <= m_inbox.chosen().count())
                return;
            m_offered = static_cast<int>(rows.size());
            Q_EMIT changed();
        });
}

void WholeView::choose()
{
    m_store.allConversations(m_workspace.query(), most + 1)
        .then(this, [this, generation = m_generation](std::vector<ConversationRow> rows) {
            if (generation != m_generation)
                return;
            m_offered = static_cast<int>(rows.size());
            m_isChosen = m_offered > 0 && m_offered <= most;
            m_chosenQuery = m_workspace.query();
            m_rows.clear();
            if (m_isChosen)
                m_rows = QList<ConversationRow>(std::make_move_iterator(rows.begin()),
                                                std::make_move_iterator(rows.end()));
            Q_EMIT changed();
        });
}

Future<QSet<ConversationId>> WholeView::stillThere(const QList<ConversationId> &ids)
{
    return m_store.conversationsById(m_chosenQuery, ids).then(this, [](const std::vector<ConversationRow> &rows) {
        QSet<ConversationId> there;
        for (const ConversationRow &row : rows)
            there.insert(row.id);
        return there;
    });
}

} // namespace saskare
