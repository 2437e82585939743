#include "ui/shell/Workspace.h"

namespace saskare {
namespace {

using Kind = ViewChoice::Kind;

constexpr std::array<std::pair<Kind, const char *>, 11> viewNames{{
    {Kind::ToSolve, "toSolve"},
    {Kind::Mine, "mine"},
    {Kind::Unassigned, "unassigned"},
    {Kind::AllOpen, "allOpen"},
    {Kind::Waiting, "waiting"},
    {Kind::CallbacksDue, "callbacksDue"},
    {Kind::Postponed, "postponed"},
    {Kind::InTrouble, "inTrouble"},
    {Kind::Queue, "queue"},
    {Kind::Account, "account"},
    {Kind::SavedSearch, "saved"},
}};

qint64 idOf(const ViewChoice &view)
{
    switch (view.kind) {
    case Kind::Queue:
        return view.queue.value();
    case Kind::Account:
        return view.account.value();
    case Kind::SavedSearch:
        return view.savedSearch.value();
    default:
        return 0;
    }
}

} // namespace

QString textOf(const ViewChoice &view)
{
    for (const auto &[kind, name] : viewNames) {
        if (kind != view.kind)
            continue;
        const qint64 id = idOf(view);
        return id == 0 ? QLatin1String(name) : QStringLiteral("%1/%2").arg(QLatin1String(name), QString::number(id));
    }
    return {};
}

ViewChoice viewFrom(const QString &text)
{
    ViewChoice view;
    view.kind = Kind::ToSolve;
    const qint64 id = text.section(QLatin1Char('/'), 1, 1).toLongLong();
    for (const auto &[kind, name] : viewNames) {
        if (text.section(QLatin1Char('/'), 0, 0) != QLatin1String(name)
            || (id == 0 && (kind == Kind::Queue || kind == Kind::Account || kind == Kind::SavedSearch)))
            continue;
        view.kind = kind;
        view.queue = kind == Kind::Queue ? QueueId(id) : QueueId();
        view.account = kind == Kind::Account ? AccountId(id) : AccountId();
        view.savedSearch = kind == Kind::SavedSearch ? SavedSearchId(id) : SavedSearchId();
    }
    return view;
}

ConversationQuery Workspace::queryFor(const ViewChoice &view)
{
    ConversationQuery query;
    query.group = StateGroup::Open;
    switch (view.kind) {
    case Kind::ToSolve:
        query.assignee = AssigneeFilter::MeOrNobody;
        query.order = ConversationOrder::DueFirst;
        break;
    case Kind::Mine:
        query.assignee = AssigneeFilter::Me;
        break;
    case Kind::Unassigned:
        query.assignee = AssigneeFilter::Nobody;
        break;
    case Kind::AllOpen:
        break;
    case Kind::Waiting:
        query.group = StateGroup::Waiting;
        break;
    case Kind::CallbacksDue:
        query.callbacksDue = true;
        query.order = ConversationOrder::DueFirst;
        break;
    case Kind::Postponed:
        query.group = StateGroup::Waiting;
        query.state = ConversationState::Postponed;
        break;
    case Kind::InTrouble:
        query.group = StateGroup::Any;
        query.inTrouble = true;
        break;
    case Kind::Queue:
        query.queue = view.queue;
        break;
    case Kind::Account:
        query.account = view.account;
        break;
    case Kind::SavedSearch:
    case Kind::Search:
    case Kind::Everything:
        query.group = StateGroup::Any;
        break;
    }
    return query;
}

void Workspace::showView(const ViewChoice &view)
{
    m_view = view;
    Q_EMIT viewChanged();
    setQuery(queryFor(view));
}

void Workspace::showSavedSearch(const SavedSearchRow &search)
{
    m_view = {};
    m_view.kind = ViewChoice::Kind::SavedSearch;
    m_view.savedSearch = search.id;
    Q_EMIT viewChanged();
    setQuery(search.query);
}

void Workspace::search(const QString &words)
{
    ConversationQuery query;
    query.text = words;
    searchBy(query);
}

void Workspace::searchBy(const ConversationQuery &query)
{
    const bool wasSearching = m_view.kind == ViewChoice::Kind::Search;
    if (query.text.trimmed().isEmpty() && query.conditions.isEmpty()) {
        if (!wasSearching)
            return;
        m_view = m_viewBeforeSearch;
        Q_EMIT viewChanged();
        setQuery(m_queryBeforeSearch);
        return;
    }
    if (!wasSearching) {
        m_viewBeforeSearch = m_view;
        m_queryBeforeSearch = m_query;
        m_view = {};
        m_view.kind = ViewChoice::Kind::Search;
        Q_EMIT viewChanged();
    }
    setQuery(query);
}

void Workspace::addFound(const QList<ConversationId> &found)
{
    const qsizetype before = m_query.found.size();
    for (const ConversationId id : found) {
        if (!m_query.found.contains(id))
            m_query.found.append(id);
    }
    if (m_query.found.size() > before)
        Q_EMIT foundAdded();
}

void Workspace::showConversation(ConversationId id)
{
    if (m_conversation == id)
        return;
    m_conversation = id;
    Q_EMIT conversationChanged(id);
    setCustomer({});
}

void Workspace::setCustomer(CustomerId id)
{
    if (m_customer == id)
        return;
    m_customer = id;
    Q_EMIT customerChanged(id);
}

void Workspace::setQuery(const ConversationQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
}

} // namespace saskare
