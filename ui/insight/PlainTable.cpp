#include "ui/insight/PlainTable.h"

#include "ui/base/Paint.h"

#include <QStyledItemDelegate>

#include <algorithm>

namespace saskare {
namespace {

constexpr int lineHeight = 30, leastColumn = 72;
constexpr int besideScrollBar = space::l; ///< it lies over the last column

class PlainCells : public QStyledItemDelegate
{
public:
    PlainCells(const Theme &theme, QTableView *table)
        : QStyledItemDelegate(table)
        , m_theme(theme)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = m_table->currentIndex().row() == index.row() && m_table->hasFocus();
        if (chosen)
            painter->fillRect(option.rect, m_theme.color(Color::AccentSoft));
        painter->setPen(m_theme.color(Color::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        painter->setFont(right ? m_theme.figures(TextSize::Small) : m_theme.font(TextSize::Small));
        painter->setPen(m_theme.color(index.column() == 0 ? Color::Text : Color::TextSecond));
        const bool last = index.column() == index.model()->columnCount() - 1;
        const QRect text = option.rect.adjusted(space::s, 0, -(last ? besideScrollBar : space::s), 0);
        painter->drawText(text, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(m_theme.figures(TextSize::Small));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * space::m, lineHeight};
    }

private:
    const Theme &m_theme;
    QTableView *m_table;
};

} // namespace

PlainHeader::PlainHeader(Qt::Orientation orientation, const Theme &theme, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_theme(theme)
    , m_lastInset(besideScrollBar)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setFont(theme.font(TextSize::Small));
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextSize::Small));
        viewport()->update();
    });
}

void PlainHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme.color(Color::Pane));
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->setFont(m_theme.font(TextSize::Small, TextWeight::Medium));
    painter->setPen(m_theme.color(Color::TextThird));
    if (orientation() == Qt::Horizontal)
        paintColumn(*painter, rect, section, words);
    else
        painter->drawText(rect.adjusted(0, 0, -space::s, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          words);
}

void PlainHeader::paintColumn(QPainter &painter, const QRect &rect, int section, const QString &words) const
{
    const int side = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const QRect text
        = rect.adjusted(m_leftInset, 0, -(section == count() - 1 ? m_lastInset : space::s), m_wraps ? -space::xs : 0);
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList each = words.split(u' ');
    const bool fits = std::all_of(each.begin(), each.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) <= text.width();
    });
    if (m_wraps && fits)
        painter.drawText(text, side | Qt::AlignBottom | Qt::TextWordWrap, words);
    else
        painter.drawText(text, side | (m_wraps ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, text.width()));
}

void PlainHeader::setWraps(int leftInset)
{
    m_leftInset = leftInset;
    m_wraps = true;
}

void PlainHeader::setLastInset(int inset)
{
    m_lastInset = inset;
}

void PlainHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // The style paints a header's ground where there are no sections.
    const int end = length() - offset();
    const QRect rest = orientation() == Qt::Horizontal ? viewport()->rect().adjusted(end, 0, 0, 0)
                                                       : viewport()->rect().adjusted(0, end, 0, 0);
    QPainter(viewport()).fillRect(rest, m_theme.color(Color::Pane));
}

void TextTableModel::show(TextTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    const QString text = m_table.rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_table.headers.at(index.column()), text);
    case Qt::TextAlignmentRole:
        return static_cast<int>(m_table.figures.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(m_table.figures.contains(section) ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

PlainTable::PlainTable(TextTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new PlainCells(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalHeader(new PlainHeader(Qt::Horizontal, theme, this));
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumHeight(lineHeight);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

} // namespace saskare
