#include "ui/inbox/InboxList.h"

#include "ui/base/Paint.h"
#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/models/ConversationListModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace saskare {

InboxList::InboxList(ConversationListModel &model, ChosenRows &chosenRows, const Theme &theme, const Clock &clock,
                     QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_chosen(chosenRows)
    , m_theme(theme)
    , m_delegate(new ConversationDelegate(theme, clock, this))
{
    setObjectName(QStringLiteral("inboxList"));
    m_delegate->setChosen(&chosenRows);
    connect(&chosenRows, &ChosenRows::changed, viewport(), qOverload<>(&QWidget::update));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setWordWrap(false);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(measure::row);
    verticalHeader()->setDefaultSectionSize(measure::row);
    verticalScrollBar()->setSingleStep(measure::row / 3);

    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(4));
    connect(&m_rest, &QTimer::timeout, this, &InboxList::release);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    // Qt marks the next row when the marked one leaves; but the window still shows what left.
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_shown.isValid() && m_model.indexOf(m_shown) < 0)
            clearSelection();
    });
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model.rowAt(index.row()).id); });
    connect(this, &QTableView::doubleClicked, this, &InboxList::opened);
}

void InboxList::mark(ConversationId id)
{
    m_shown = id;
    const int row = m_model.indexOf(id);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row)) {
        setCurrentIndex(m_model.index(row));
    }
}

void InboxList::step(int by)
{
    if (m_model.rowCount() == 0)
        return;
    release();
    const int last = m_model.rowCount() - 1;
    if (currentIndex().isValid() && m_model.indexOf(m_shown) < 0) {
        // What is shown has left the list: the row that took its place is the next one.
        const int row = qBound(0, currentIndex().row() + (by > 0 ? by - 1 : by), last);
        Q_EMIT chosen(m_model.rowAt(row).id);
        return;
    }
    const int row = currentIndex().isValid() ? qBound(0, currentIndex().row() + by, last) : 0;
    const QScopedValueRollback byAgent(m_byAgent, true);
    setCurrentIndex(m_model.index(row));
}

void InboxList::goOnFrom(ConversationId id)
{
    if (const int row = m_model.indexOf(id); row >= 0) {
        if (m_model.rowCount() > 1) {
            setCurrentIndex(m_model.index(row));
            step(row + 1 < m_model.rowCount() ? 1 : -1);
        }
        return;
    }
    // Qt has already moved the mark to the row that came up.
    if (m_model.rowCount() > 0)
        Q_EMIT chosen(m_model.rowAt(qMax(0, currentIndex().row())).id);
}

bool InboxList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_model.hold();
        m_rest.start();
        break;
    case QEvent::Leave:
        release();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void InboxList::release()
{
    m_rest.stop();
    m_model.release();
}

void InboxList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    const bool isVertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::ShiftModifier && isVertical) {
        stepChoosing(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_chosen.count() > 0) {
        m_chosen.clear();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    release();
    // Letters are the window's keys, not a search in the list.
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    const QScopedValueRollback byAgent(m_byAgent, true);
    QTableView::keyPressEvent(event);
}

void InboxList::stepChoosing(int by)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : 0;
    step(by);
    if (m_model.rowCount() > 0 && from < m_model.rowCount())
        m_chosen.add({m_model.rowAt(from).id, m_model.rowAt(std::max(0, currentIndex().row())).id});
}

/// All from the current row to that one.
void InboxList::chooseTo(int row)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : row;
    QSet<ConversationId> ids;
    for (int i = std::min(from, row); i <= std::max(from, row); ++i)
        ids.insert(m_model.rowAt(i).id);
    m_chosen.add(ids);
}

void InboxList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool choosing = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!choosing || event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier)
        chooseTo(index.row());
    else
        m_chosen.toggle(m_model.rowAt(index.row()).id);
}

void InboxList::mouseReleaseEvent(QMouseEvent *event)
{
    // What was chosen is not read.
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        QTableView::mouseReleaseEvent(event);
}

void InboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_byAgent && current.isValid())
        Q_EMIT chosen(m_model.rowAt(current.row()).id);
}

void InboxList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    QScrollBar *bar = verticalScrollBar();
    // Above what is seen: go along, so that it stays where it is. At the very top news may show.
    if (bar->value() > 0 && first * measure::row < bar->value()) {
        updateGeometries();
        bar->setValue(bar->value() + (last - first + 1) * measure::row);
    }
}

/// A notice above takes room: what is read stays wholly in sight if it was.
void InboxList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const QRect row = visualRect(currentIndex());
    if (row.isValid() && row.bottom() > event->size().height() && row.bottom() <= event->oldSize().height())
        scrollTo(currentIndex());
}

void InboxList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_rowsPainted && m_model.rowCount() > 0) {
        m_rowsPainted = true;
        QTimer::singleShot(0, this, &InboxList::rowsPainted); // after the picture is on the screen
    }
    // The accent bar says which row it is; the ring only that keys go here.
    if (hasFocus() && currentIndex().isValid() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter painter(viewport());
        paintFocusRing(painter, m_theme, visualRect(currentIndex()).adjusted(3, 0, 0, -1), 2);
    }
}

} // namespace saskare
