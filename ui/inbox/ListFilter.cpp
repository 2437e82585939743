#include "ui/inbox/ListFilter.h"

namespace saskare {

ListFilter::ListFilter(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_filter(new QMenu(parent))
    , m_order(new QMenu(parent))
{
    // Filled when opened: always in the language and with the query of the moment.
    connect(m_filter, &QMenu::aboutToShow, this, &ListFilter::fillFilter);
    connect(m_order, &QMenu::aboutToShow, this, &ListFilter::fillOrder);
}

bool ListFilter::isNarrowed() const
{
    const ConversationQuery &query = m_workspace.query();
    const ConversationQuery whole = Workspace::queryFor(m_workspace.view());
    if (m_workspace.view().kind == ViewChoice::Kind::SavedSearch)
        return false;
    return query.kind != whole.kind || query.group != whole.group || query.assignee != whole.assignee
        || query.troubleDays != whole.troubleDays;
}

bool ListFilter::isReordered() const
{
    return m_workspace.query().order != Workspace::queryFor(m_workspace.view()).order
        && m_workspace.view().kind != ViewChoice::Kind::SavedSearch;
}

void ListFilter::addChoice(QMenu &menu, const QString &text, const ConversationQuery &result)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(result == m_workspace.query());
    connect(action, &QAction::triggered, this, [this, result] { m_workspace.refine(result); });
}

void ListFilter::fillFilter()
{
    m_filter->clear();
    const ConversationQuery now = m_workspace.query();
    const auto with = [&](auto change) {
        ConversationQuery query = now;
        change(query);
        return query;
    };
    addChoice(*m_filter, tr("All kinds"), with([](auto &q) { q.kind.reset(); }));
    addChoice(*m_filter, tr("Tickets"), with([](auto &q) { q.kind = ConversationKind::Ticket; }));
    addChoice(*m_filter, tr("Chats"), with([](auto &q) { q.kind = ConversationKind::Chat; }));
    addChoice(*m_filter, tr("Callbacks"), with([](auto &q) { q.kind = ConversationKind::Callback; }));
    m_filter->addSeparator();
    addChoice(*m_filter, tr("Open"), with([](auto &q) { q.group = StateGroup::Open; }));
    addChoice(*m_filter, tr("Waiting"), with([](auto &q) { q.group = StateGroup::Waiting; }));
    addChoice(*m_filter, tr("Done"), with([](auto &q) { q.group = StateGroup::Done; }));
    addChoice(*m_filter, tr("In any state"), with([](auto &q) { q.group = StateGroup::Any; }));
    m_filter->addSeparator();
    addChoice(*m_filter, tr("Assigned to anyone"), with([](auto &q) { q.assignee = AssigneeFilter::Anyone; }));
    addChoice(*m_filter, tr("Assigned to me"), with([](auto &q) { q.assignee = AssigneeFilter::Me; }));
    addChoice(*m_filter, tr("Assigned to me or nobody"),
              with([](auto &q) { q.assignee = AssigneeFilter::MeOrNobody; }));
    addChoice(*m_filter, tr("Assigned to nobody"), with([](auto &q) { q.assignee = AssigneeFilter::Nobody; }));
    if (now.inTrouble) {
        m_filter->addSeparator();
        addChoice(*m_filter, tr("Answers of any time"), with([](auto &q) { q.troubleDays = 0; }));
        for (const int days : {1, 7, 30, 90})
            addChoice(*m_filter, tr("Answers of the last %n day(s)", nullptr, days),
                      with([days](auto &q) { q.troubleDays = days; }));
    }
    if (isNarrowed()) {
        m_filter->addSeparator();
        ConversationQuery whole = Workspace::queryFor(m_workspace.view());
        whole.text = now.text;
        whole.order = now.order;
        connect(m_filter->addAction(tr("Show all of this view")), &QAction::triggered, this,
                [this, whole] { m_workspace.refine(whole); });
    }
}

void ListFilter::fillOrder()
{
    m_order->clear();
    ConversationQuery query = m_workspace.query();
    query.order = ConversationOrder::NewestFirst;
    addChoice(*m_order, tr("Newest first"), query);
    query.order = ConversationOrder::DueFirst;
    addChoice(*m_order, tr("What is due first"), query);
}

} // namespace saskare
