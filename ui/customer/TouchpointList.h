#pragma once

#include "ui/base/Theme.h"
#include "ui/customer/TouchpointModel.h"

#include <QListView>

namespace saskare {

/// The list of touchpoints at its full height, for a pane that scrolls as a whole. Thread: GUI.
class TouchpointList : public QListView
{
    Q_OBJECT
public:
    TouchpointList(TouchpointModel &model, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void conversationRequested(saskare::ConversationId id);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fit();

    TouchpointModel &m_model;
};

} // namespace saskare
