#include "ui/customer/TouchpointList.h"

#include "ui/base/LiveText.h"
#include "ui/customer/TouchpointDelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QUrl>

namespace saskare {

TouchpointList::TouchpointList(TouchpointModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TouchpointDelegate(model, theme, this))
{
    setObjectName(QStringLiteral("touchpointList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const QModelIndex index = currentIndex(); index.isValid())
            m_current = keyOf(m_model.entry(index.row()).row);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &TouchpointList::fit);
    connect(&model, &QAbstractItemModel::modelReset, this, &TouchpointList::findCurrent);
    connect(this, &QListView::clicked, this, &TouchpointList::open);
    connect(this, &QListView::activated, this, &TouchpointList::open);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    new LiveText(this, [this] {
        setAccessibleName(tr("Touchpoints"));
        m_model.retranslate();
    });
}

void TouchpointList::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TouchpointEntry &entry = m_model.entry(index.row());
    if (entry.kind == TouchpointEntry::Kind::Earlier)
        m_model.showAll();
    else if (entry.row.conversation.isValid())
        Q_EMIT conversationRequested(entry.row.conversation);
}

std::optional<TouchpointRow> TouchpointList::chosen() const
{
    const QModelIndex index = currentIndex();
    if (!hasFocus() || !index.isValid() || m_model.entry(index.row()).kind != TouchpointEntry::Kind::Point)
        return std::nullopt;
    return m_model.entry(index.row()).row;
}

void TouchpointList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isOffer = event->button() == Qt::LeftButton && index.isValid()
        && m_delegate->evaluateBox(visualRect(index), m_model.entry(index.row())).contains(event->pos());
    if (!isOffer) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const TouchpointRow touchpoint = m_model.entry(index.row()).row; // the answer may rebuild the model
    Q_EMIT evaluationRequested(touchpoint);
}

void TouchpointList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model.entry(index.row()).kind != TouchpointEntry::Kind::Point)
        return;
    const TouchpointEntry entry = m_model.entry(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry.row.conversation.isValid())
        menu->addAction(tr("Open the conversation"), this,
                        [this, id = entry.row.conversation] { Q_EMIT conversationRequested(id); });
    menu->addAction(entry.row.evaluation && !entry.asks ? tr("Change the evaluation") : tr("Evaluate"), this,
                    [this, row = entry.row] { Q_EMIT evaluationRequested(row); });
    const QUrl link(entry.row.link, QUrl::StrictMode);
    if (link.isValid()
        && (link.scheme() == u"https" || link.scheme() == u"http")) // a link is foreign: nothing else is handed over
        menu->addAction(tr("Open %1 in the browser").arg(link.host()), this,
                        [link] { QDesktopServices::openUrl(link); });
    menu->addAction(tr("Copy"), this, [text = entry.more] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(event->globalPos());
}

void TouchpointList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane scrolls, not the list
}

void TouchpointList::findCurrent()
{
    if (const int row = m_current ? m_model.rowOf(*m_current) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
}

void TouchpointList::fit()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += TouchpointDelegate::heightOf(m_model.entry(row).kind);
    setFixedHeight(height + 2);
}

} // namespace saskare
