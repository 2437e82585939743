#include "ui/insight/MatrixPicture.h"

#include "ui/base/Words.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"
#include "ui/insight/PlainTable.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace saskare {
namespace {

constexpr int cellHeight = 62, oneLineHead = 26, twoLineHead = 40, sideWidth = 104, leastWidth = 100, gap = 3;

/// A dot for each value on a track from 1 to 5; equal ones stand above each other.
void paintDots(QPainter &painter, const Theme &theme, const QRect &box, const std::vector<double> &values)
{
    const int middle = box.bottom() - 5; // four above each other have room
    painter.setPen(theme.color(Color::Line));
    painter.drawLine(box.left(), middle, box.right(), middle);
    QHash<int, int> stacked;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double value : values) {
        const int x = box.left() + 3 + static_cast<int>((value - 1) / 4 * (box.width() - 7));
        const int level = stacked[x]++;
        painter.setPen(theme.color(Color::Pane));
        painter.setBrush(theme.color(Color::TextSecond));
        painter.drawEllipse(QPointF(x + 0.5, middle + 0.5 - level * 5), 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

class MatrixCells : public QStyledItemDelegate
{
public:
    MatrixCells(const Theme &theme, const MatrixModel &model, QTableView *table)
        : QStyledItemDelegate(table)
        , m_theme(theme)
        , m_model(model)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const MatrixCell &cell = m_model.cell(index);
        const QRect box = option.rect.adjusted(gap, gap, -gap, -gap);
        if (cell.touchpoints == 0)
            paintNothing(*painter, box);
        else
            paintCell(*painter, box, cell, option.state.testFlag(QStyle::State_MouseOver));
        if (m_table->hasFocus() && m_table->currentIndex() == index)
            paintFocusRing(*painter, m_theme, QRectF(box).adjusted(-1, -1, 1, 1));
        painter->restore();
    }

private:
    /// No box around what is not there.
    void paintNothing(QPainter &painter, const QRect &box) const
    {
        painter.setFont(m_theme.font(TextSize::Body));
        painter.setPen(m_theme.color(Color::TextThird));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("–"));
    }

    void paintCell(QPainter &painter, const QRect &box, const MatrixCell &cell, bool hovered) const
    {
        const Tone tone = toneOf(cell.satisfaction);
        const Color ground = tone == Tone::Good ? Color::GoodSoft
            : tone == Tone::Bad                 ? Color::BadSoft
                                                : Color::Bubble;
        paintBox(painter, box, m_theme.color(ground), hovered ? m_theme.color(Color::Accent) : QColor());
        const QRect inside = box.adjusted(7, 6, -7, -6);
        if (cell.satisfaction.isEmpty() && cell.coverage.all == 0) {
            paintCounted(painter, inside, cell);
            return;
        }
        const QRect upper(inside.left(), inside.top(), inside.width(), 22);
        const QFont small = m_theme.figures(TextSize::Label);
        const QString n = QStringLiteral("n %1").arg(cell.satisfaction.count());
        if (const auto mean = cell.satisfaction.mean()) {
            painter.setFont(m_theme.figures(TextSize::Subject, TextWeight::Strong));
            painter.setPen(m_theme.color(tone == Tone::Neutral ? Color::Text : toneInk(tone)));
            painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, oneDecimal(*mean));
        } else if (!cell.satisfaction.isEmpty()) {
            const int room = QFontMetrics(small).horizontalAdvance(n) + space::s;
            paintDots(painter, m_theme, upper.adjusted(0, 0, -room, 0), cell.satisfaction.singles());
        } else {
            painter.setFont(m_theme.font(TextSize::Label));
            painter.setPen(m_theme.color(Color::TextThird));
            painter.drawText(
                upper, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(satisfactionText(cell.satisfaction), Qt::ElideRight, upper.width()));
        }
        painter.setFont(small);
        painter.setPen(m_theme.color(Color::TextSecond));
        if (!cell.satisfaction.isEmpty())
            painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, n);
        paintCoverage(painter,
                      QRect(inside.left(), upper.bottom() + 5, inside.width(), inside.bottom() - upper.bottom() - 4),
                      cell);
    }

    /// What asks for no evaluation: how many there are, and that.
    void paintCounted(QPainter &painter, const QRect &box, const MatrixCell &cell) const
    {
        painter.setFont(m_theme.figures(TextSize::Small, TextWeight::Medium));
        painter.setPen(m_theme.color(Color::TextSecond));
        painter.drawText(QRect(box.left(), box.top(), box.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(cell.touchpoints));
        painter.setFont(m_theme.font(TextSize::Label));
        painter.setPen(m_theme.color(Color::TextThird));
        painter.drawText(box.adjusted(0, 17, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         coverageText(cell.coverage));
    }

    void paintCoverage(QPainter &painter, const QRect &box, const MatrixCell &cell) const
    {
        const auto share = cell.coverage.share();
        if (share) {
            const QRectF track(box.left(), box.top(), box.width(), 4);
            paintBox(painter, track, m_theme.color(Color::Line), {}, 2);
            if (*share > 0)
                paintBox(painter, QRectF(track.left(), track.top(), std::max(4.0, track.width() * *share), 4),
                         m_theme.color(Color::Accent), {}, 2);
        }
        const QString words = share ? QStringLiteral("%1 · %2/%3")
                                          .arg(percentText(*share))
                                          .arg(cell.coverage.evaluated)
                                          .arg(cell.coverage.all)
                                    : touchpointCount(cell.touchpoints);
        painter.setPen(m_theme.color(Color::TextSecond));
        painter.drawText(box.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    }

    const Theme &m_theme;
    const MatrixModel &m_model;
    QTableView *m_table;
};

} // namespace

void MatrixModel::show(const TouchpointMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

const MatrixCell &MatrixModel::cell(const QModelIndex &index) const
{
    return m_matrix
        .cells[static_cast<size_t>(index.row()) * m_matrix.channels.size() + static_cast<size_t>(index.column())];
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.channels.empty() ? 0 : static_cast<int>(allStages.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.channels.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spokenCell(cell(index));
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return stageName(allStages[static_cast<size_t>(section)]);
    return wordFor(m_matrix.channels[static_cast<size_t>(section)]);
}

MatrixPicture::MatrixPicture(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("matrixPicture"));
    setModel(&m_model);
    setItemDelegate(new MatrixCells(theme, m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *head = new PlainHeader(Qt::Horizontal, theme, this);
    head->setWraps(space::s + 2); // where the words of a cell begin
    head->setLastInset(space::s);
    setHorizontalHeader(head);
    setVerticalHeader(new PlainHeader(Qt::Vertical, theme, this));
    verticalHeader()->setFixedWidth(sideWidth);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(cellHeight);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    if (auto *corner = findChild<QAbstractButton *>()) // between the headers; the style would draw a box
        corner->installEventFilter(this);
    setCornerButtonEnabled(false);
    setHeadHeight(oneLineHead);
    const auto choose = [this](const QModelIndex &index) {
        const MatrixCell &cell = m_model.cell(index);
        if (cell.touchpoints > 0)
            Q_EMIT cellChosen(cell.stage, cell.channel);
    };
    connect(this, &QTableView::activated, this, choose);
    connect(this, &QTableView::clicked, this, [this, choose](const QModelIndex &index) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this))
            choose(index);
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void MatrixPicture::show(const TouchpointMatrix &matrix)
{
    const QModelIndex before = currentIndex();
    const int row = before.row(), column = before.column();
    m_model.show(matrix);
    fit();
    if (row >= 0 && m_model.columnCount() > column)
        setCurrentIndex(m_model.index(row, column));
}

bool MatrixPicture::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (!corner || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    QPainter(corner).fillRect(corner->rect(), m_theme.color(Color::Pane));
    return true;
}

void MatrixPicture::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixPicture::wheelEvent(QWheelEvent *event)
{
    // The page scrolls up and down; the picture only to the side.
    if (event->angleDelta().x() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

void MatrixPicture::setHeadHeight(int height)
{
    horizontalHeader()->setFixedHeight(height);
    setFixedHeight(height + cellHeight * static_cast<int>(allStages.size()) + 14);
}

void MatrixPicture::fit()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int width = std::clamp(viewport()->width() / columns, leastWidth, 150);
    const QFontMetrics metrics(m_theme.font(TextSize::Small, TextWeight::Medium));
    bool isWhole = true;
    for (int i = 0; i < columns; ++i) {
        setColumnWidth(i, width);
        const QString name = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        isWhole &= metrics.horizontalAdvance(name) <= width - 2 * space::s - 2;
    }
    setHeadHeight(isWhole ? oneLineHead : twoLineHead);
}

} // namespace saskare
