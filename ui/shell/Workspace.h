#pragma once

#include "core/domain/ConversationQuery.h"
#include "core/store/Rows.h"
#include "ui/shell/ActionId.h"

#include <QObject>

namespace saskare {

/// What a view is, beyond its filter: so that the rail can mark it and restore it.
struct ViewChoice
{
    enum class Kind
    {
        ToSolve,
        Mine,
        Unassigned,
        AllOpen,
        Waiting,
        CallbacksDue,
        Postponed,
        InTrouble,
        Queue,
        Account,
        SavedSearch,
        Search,
        Everything
    };
    Kind kind = Kind::AllOpen;
    QueueId queue;
    AccountId account;
    SavedSearchId savedSearch;
    bool operator==(const ViewChoice &) const = default;
};

/// A view as settings keep it, and back; a text nobody wrote gives "To solve". Of a saved search only which it is:
/// what it asks for stands in the store.
QString textOf(const ViewChoice &view);
ViewChoice viewFrom(const QString &text);

/// What the agent is looking at: view, search words, conversation. Panes talk to each other only through it.
/// Holds no data of the cache but the chosen conversation's row. Thread: GUI.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] ViewChoice view() const { return m_view; }
    [[nodiscard]] ConversationQuery query() const { return m_query; }
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] CustomerId customer() const { return m_customer; }

    /// The filter of a view that is not a saved search.
    static ConversationQuery queryFor(const ViewChoice &view);

    void showView(const ViewChoice &view); ///< for a saved search use showSavedSearch
    void showSavedSearch(const SavedSearchRow &search);
    /// Words typed in the search box; empty: back to the view before.
    void search(const QString &words);
    /// What was typed in the search box, as it is meant; nothing of it: back to the view before.
    void searchBy(const ConversationQuery &query);
    /// Another filter or order of the same view, until another view is shown.
    void refine(const ConversationQuery &query) { setQuery(query); }
    /// A help desk found these for the search that is shown: they join its list.
    void addFound(const QList<ConversationId> &found);
    void showConversation(ConversationId id);
    /// Said by the conversation pane once the row is read; drives the customer pane.
    void setCustomer(CustomerId id);

    /// Requests that another pane carries out.
    void startReply() { Q_EMIT replyRequested(); }
    void startNote() { Q_EMIT noteRequested(); }
    void startWriting() { Q_EMIT writingRequested(); } ///< goes on with what stands in the editor, reply or note
    void startSearch() { Q_EMIT searchRequested(); }
    /// Said by the conversation pane when the agent is through with it: resolved, postponed.
    void leaveBehind(ConversationId id) { Q_EMIT leftBehind(id); }
    void step(int by) { Q_EMIT stepRequested(by); } ///< next (1) or previous (-1) conversation in the list
    /// Anything of ActionId.h. Whoever carries it out listens to requested() and compares the id.
    void request(QLatin1String action) { Q_EMIT requested(action); }

Q_SIGNALS:
    void requested(QLatin1String action);
    void viewChanged();
    void queryChanged();
    /// The query is the same but for what joined it.
    void foundAdded();
    void conversationChanged(saskare::ConversationId id);
    void customerChanged(saskare::CustomerId id);
    void replyRequested();
    void noteRequested();
    void writingRequested();
    void searchRequested();
    void stepRequested(int by);
    void leftBehind(saskare::ConversationId id);

private:
    void setQuery(const ConversationQuery &query);

    ViewChoice m_view;
    ConversationQuery m_query = queryFor(ViewChoice{});
    ConversationQuery m_queryBeforeSearch;
    ViewChoice m_viewBeforeSearch;
    ConversationId m_conversation;
    CustomerId m_customer;
};

} // namespace saskare
