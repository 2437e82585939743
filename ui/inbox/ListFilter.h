#pragma once

#include "ui/shell/Workspace.h"

#include <QMenu>

namespace saskare {

/// The menus behind the filter and the order button of the list: they refine the workspace's query. Thread: GUI.
class ListFilter : public QObject
{
    Q_OBJECT
public:
    ListFilter(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QMenu *filterMenu() { return m_filter; }
    [[nodiscard]] QMenu *orderMenu() { return m_order; }
    /// The query asks for less than the view it came from.
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] bool isReordered() const;

private:
    void fillFilter();
    void fillOrder();
    void addChoice(QMenu &menu, const QString &text, const ConversationQuery &result);

    Workspace &m_workspace;
    QMenu *m_filter;
    QMenu *m_order;
};

} // namespace saskare
