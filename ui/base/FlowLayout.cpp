#include "ui/base/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <numeric>

namespace saskare {

FlowLayout::FlowLayout(QWidget *parent, int gap, Lines lines)
    : QLayout(parent)
    , m_gap(gap)
    , m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Act::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

/// How wide each column is: as few lines as can be, then as few columns as these lines need.
QList<int> FlowLayout::columns(const QList<QSize> &sizes, int width) const
{
    const auto widths = [&](qsizetype count) {
        QList<int> each(count, 0);
        for (qsizetype i = 0; i < sizes.size(); ++i)
            each[i % count] = qMax(each[i % count], sizes[i].width());
        return each;
    };
    const auto fits = [&](const QList<int> &each) {
        return std::accumulate(each.begin(), each.end(), m_gap * int(each.size() - 1)) <= width;
    };
    qsizetype count = sizes.size();
    while (count > 1 && !fits(widths(count)))
        --count;
    const qsizetype lines = (sizes.size() + count - 1) / count, even = (sizes.size() + lines - 1) / lines;
    return fits(widths(even)) ? widths(even) : widths(count);
}

int FlowLayout::arrange(const QRect &rect, Act act) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QLayoutItem *> items;
    QList<QSize> sizes;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        items += item;
        sizes += item->sizeHint().boundedTo(QSize(inside.width(), QWIDGETSIZE_MAX));
    }
    const QList<int> columns
        = m_lines == Lines::InColumns && !items.isEmpty() ? this->columns(sizes, inside.width()) : QList<int>();
    int x = inside.left(), y = inside.top(), line = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int wide = columns.isEmpty() ? sizes[i].width() : columns[i % columns.size()];
        const bool isNext = columns.isEmpty() ? x > inside.left() && x + wide > inside.right() + 1
                                              : i > 0 && i % columns.size() == 0;
        if (isNext) {
            x = inside.left();
            y += line + m_gap;
            line = 0;
        }
        if (act == Act::Place)
            items[i]->setGeometry(QStyle::visualRect(direction, inside, QRect(QPoint(x, y), sizes[i])));
        x += wide + m_gap;
        line = qMax(line, sizes[i].height());
    }
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace saskare
