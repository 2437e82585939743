#include "ui/insight/GapList.h"

#include "ui/base/Paint.h"
#include "ui/base/Words.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/InsightWords.h"

#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace saskare {
namespace {

constexpr int rowHeight = 54;
constexpr double widest = 9;

QString placeOf(const Gap &gap)
{
    return QStringLiteral("%1 · %2").arg(stageName(gap.stage), wordFor(gap.channel));
}

class GapRows : public QStyledItemDelegate
{
public:
    GapRows(const Theme &theme, const GapModel &model, QListView *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_model(model)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Gap &gap = m_model.gap(index.row());
        painter->save();
        if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect, m_theme.color(Color::Hover));
        if (m_list->hasFocus() && m_list->currentIndex() == index)
            paintFocusRing(*painter, m_theme, QRectF(option.rect).adjusted(1, 1, -1, -1));
        const QRect box = option.rect.adjusted(space::s, 5, -space::s, -5);
        const QRect first(box.left(), box.top(), box.width(), 18);
        const QString value = gap.value ? oneDecimal(*gap.value) : QStringLiteral("–");
        painter->setFont(m_theme.figures(TextSize::Body, TextWeight::Strong));
        painter->setPen(m_theme.color(gap.value ? Color::Text : Color::TextThird));
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, value);
        const int room = painter->fontMetrics().horizontalAdvance(value) + space::s;
        painter->setFont(m_theme.font(TextSize::Body));
        painter->setPen(m_theme.color(Color::Text));
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(placeOf(gap), Qt::ElideRight, first.width() - room));
        painter->setFont(m_theme.figures(TextSize::Small));
        painter->setPen(m_theme.color(Color::TextSecond));
        const QRect second(box.left(), first.bottom() + 1, box.width(), 17);
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::ToolTipRole).toString(), Qt::ElideRight,
                                                            second.width()));
        if (gap.value) {
            const QRectF track(box.left(), box.bottom() - 2, box.width(), 3);
            paintBox(*painter, track, m_theme.color(Color::Line), {}, 1.5);
            if (*gap.value > 0)
                paintBox(*painter, QRectF(track.left(), track.top(), track.width() * *gap.value / widest, 3),
                         m_theme.color(Color::Accent), {}, 1.5);
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
    const GapModel &m_model;
    QListView *m_list;
};

} // namespace

void GapModel::show(const GapRanking &ranking)
{
    beginResetModel();
    m_gaps = ranking.ranked;
    m_gaps.insert(m_gaps.end(), ranking.few.begin(), ranking.few.end());
    endResetModel();
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    const Gap &each = gap(index.row());
    QString parts = each.value ? tr("importance %1 + %2 − satisfaction %3, n %4")
                                     .arg(each.importance.toCustomer)
                                     .arg(each.importance.toCompany)
                                     .arg(satisfactionText(each.satisfaction))
                                     .arg(each.satisfaction.count())
                               : tr("n %1: too few for a gap").arg(each.satisfaction.count());
    if (each.importance.of == StakeOf::Team)
        parts += QStringLiteral(" · ") + tr("importance as set for this queue");
    else if (each.importance.of == StakeOf::AllForTeam)
        parts += QStringLiteral(" · ") + tr("importance as set for all queues");
    switch (role) {
    case Qt::ToolTipRole:
        return parts;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return each.value ? tr("%1: gap %2; %3").arg(placeOf(each), oneDecimal(*each.value), parts)
                          : QStringLiteral("%1: %2").arg(placeOf(each), parts);
    default:
        return {};
    }
}

GapList::GapList(const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("gapList"));
    setModel(&m_model);
    setItemDelegate(new GapRows(theme, m_model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT cellChosen(m_model.gap(index.row()).stage, m_model.gap(index.row()).channel);
    };
    connect(this, &QListView::activated, this, choose);
    connect(this, &QListView::clicked, this, choose);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void GapList::show(const GapRanking &ranking)
{
    m_model.show(ranking);
    setFixedHeight(m_model.rowCount() * rowHeight);
    setVisible(m_model.rowCount() > 0);
}

void GapList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace saskare
