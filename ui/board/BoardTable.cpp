#include "ui/board/BoardTable.h"

#include "ui/board/BoardModel.h"
#include "ui/insight/PlainTable.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace saskare {
namespace {

constexpr int lineHeight = 36, oneLineHead = 28, twoLineHead = 42, leastFigure = 58, leastName = 120, leastAge = 72,
              mostAge = 220, widerBy = 40;

class BoardCells : public QStyledItemDelegate
{
public:
    BoardCells(const Theme &theme, const BoardModel &model, QTableView *table)
        : QStyledItemDelegate(table)
        , m_theme(theme)
        , m_model(model)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const BoardLine &line = m_model.line(index.row());
        const std::optional<int> figure = m_model.figureAt(index.column());
        if (figure && option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, QRectF(option.rect).adjusted(2, 3, -2, -3), m_theme.color(Color::Hover));
        if (m_table->hasFocus() && m_table->currentIndex() == index)
            paintFocusRing(*painter, m_theme, QRectF(option.rect).adjusted(1, 2, -1, -2));
        painter->setPen(m_theme.color(Color::Line));
        // From text to text: in line with what stands over the table.
        const bool isName = index.column() == 0, isLast = index.column() + 1 == m_model.columnCount();
        const int left = isName && line.isInside ? space::xl : space::s;
        painter->drawLine(option.rect.bottomLeft() + QPoint(isName ? space::s : 0, 0),
                          option.rect.bottomRight() - QPoint(isLast ? space::s : 0, 0));
        const BoardCell cell = figure ? line.cells.value(*figure) : BoardCell{};
        const bool isStrong = line.isHead || cell.tone != Tone::Neutral;
        const TextWeight weight = isStrong && (isName || figure) ? TextWeight::Strong : TextWeight::Regular;
        painter->setFont(isName ? m_theme.font(TextSize::Body, weight)
                                : m_theme.figures(figure ? TextSize::Body : TextSize::Small, weight));
        painter->setPen(m_theme.color(ink(line, cell, index.column(), figure.has_value())));
        const QRect text = option.rect.adjusted(left, 0, -space::s, 0);
        painter->drawText(text, (isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    /// What is old is grey whatever it says: nobody knows whether it is still late.
    static Color ink(const BoardLine &line, const BoardCell &cell, int column, bool isFigure)
    {
        if (isFigure)
            return cell.isZero               ? Color::TextThird
                : !line.isLive               ? Color::TextSecond
                : cell.tone == Tone::Neutral ? Color::Text
                                             : toneInk(cell.tone);
        return column == 0 ? Color::Text : line.isLive ? Color::TextThird : Color::Warn;
    }

    const Theme &m_theme;
    const BoardModel &m_model;
    QTableView *m_table;
};

} // namespace

BoardTable::BoardTable(BoardModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new BoardCells(theme, model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *head = new PlainHeader(Qt::Horizontal, theme, this);
    head->setWraps();
    head->setLastInset(space::s);
    setHorizontalHeader(head);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardTable::fit);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &BoardTable::fit);
    connect(this, &QTableView::clicked, this, &BoardTable::choose);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    fit();
}

/// The name takes what the figures leave.
void BoardTable::fit()
{
    const int columns = m_model.columnCount();
    if (columns < 2) {
        setHeadHeight(oneLineHead);
        return;
    }
    const QFontMetrics metrics(m_theme.font(TextSize::Small, TextWeight::Medium));
    const int figures = columns - 2, room = viewport()->width();
    const int age = std::clamp(room - leastName - figures * leastFigure, leastAge, widestAge());
    const int most = figures > 0 ? std::max(leastFigure, (room - leastName - age) / figures) : 0;
    int used = age;
    int head = oneLineHead;
    QList<int> widths;
    for (int i = 1; i <= figures; ++i) {
        const QString name = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        widths += std::clamp(metrics.horizontalAdvance(name) + space::xl + space::s, leastFigure, most);
        used += widths.constLast();
        if (widths.constLast() < metrics.horizontalAdvance(name) + 2 * space::s)
            head = twoLineHead;
    }
    setHeadHeight(head);
    // What is left over goes to all, so that no figure stands far from its name.
    const int wider = figures > 0 ? std::clamp((room - used - 2 * leastName) / (figures + 1), 0, widerBy) : 0;
    for (int i = 1; i <= figures; ++i)
        setColumnWidth(i, widths[i - 1] + wider);
    setColumnWidth(columns - 1, age + wider);
    setColumnWidth(0, std::max(leastName, room - used - wider * (figures + 1)));
}

void BoardTable::setHeadHeight(int height)
{
    horizontalHeader()->setFixedHeight(height);
    setFixedHeight(height + m_model.rowCount() * lineHeight + 2);
}

/// What the longest age needs.
int BoardTable::widestAge() const
{
    const QFontMetrics metrics(m_theme.figures(TextSize::Small)),
        head(m_theme.font(TextSize::Small, TextWeight::Medium));
    const int last = m_model.columnCount() - 1;
    int wide = head.horizontalAdvance(m_model.headerData(last, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model.rowCount(); ++row)
        wide = std::max(wide, metrics.horizontalAdvance(m_model.index(row, last).data().toString()));
    return std::clamp(wide + 2 * space::s + space::xs, leastAge, mostAge);
}

void BoardTable::choose(const QModelIndex &index)
{
    if (const std::optional<int> figure = m_model.figureAt(index.column()))
        Q_EMIT figureChosen(index.row(), *figure);
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void BoardTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    viewport()->setCursor(under.isValid() && m_model.figureAt(under.column()) ? Qt::PointingHandCursor
                                                                              : Qt::ArrowCursor);
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void BoardTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 1));
    QTableView::focusInEvent(event);
}

void BoardTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace saskare
