#pragma once

#include "ui/base/Theme.h"
#include "ui/customer/TouchpointModel.h"

#include <QListView>

namespace saskare {

class TouchpointDelegate;

/// The list of touchpoints at its full height, for a pane that scrolls as a whole. Thread: GUI.
class TouchpointList : public QListView
{
    Q_OBJECT
public:
    TouchpointList(TouchpointModel &model, const Theme &theme, QWidget *parent);

    /// The one that the keyboard is on; nothing while it is elsewhere.
    [[nodiscard]] std::optional<TouchpointRow> chosen() const;

Q_SIGNALS:
    void conversationRequested(saskare::ConversationId id);
    void evaluationRequested(const saskare::TouchpointRow &touchpoint);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fit();
    void findCurrent();

    std::optional<TouchpointKey> m_current; ///< where the keyboard was before the lines were made anew
    TouchpointModel &m_model;
    TouchpointDelegate *m_delegate;
};

} // namespace saskare
