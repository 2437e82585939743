#include "ui/shell/LineDelegate.h"

#include "ui/base/Paint.h"

#include <QAbstractItemView>

namespace saskare {

LineDelegate::LineDelegate(const Theme &theme, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_texts(theme)
{
    view->viewport()->setAutoFillBackground(false);
    view->setMouseTracking(true);
    view->setItemDelegate(this);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, height};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect box = option.rect;
    const auto at = [&](const QRect &rect) { return placed(option.direction, box, rect); };
    const Qt::Alignment end = option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, QRectF(box).adjusted(1, 1, -1, -1),
                 m_theme.color(chosen ? Color::AccentSoft : Color::Hover));
    QRect inside = box.adjusted(space::m, 0, -space::m, 0);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const QRect where = at(QRect(inside.left(), box.center().y() - 7, 16, 16));
        painter->drawPixmap(where.topLeft(),
                            m_theme.pixmap(icon, chosen ? Color::Accent : Color::TextSecond, 16,
                                           painter->device()->devicePixelRatioF()));
        inside.setLeft(inside.left() + 26);
    }
    if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
        const int width = keyCapWidth(m_theme, keys);
        paintKeyCap(*painter, m_theme, at(QRect(inside.right() - width + 1, box.top() + 7, width, box.height() - 14)),
                    keys, m_theme.color(Color::TextSecond),
                    m_theme.color(chosen ? Color::TextThird : Color::Line)); // seen on any ground
        inside.setRight(inside.right() - width - space::m);
    }
    const int used = m_texts.draw(*painter, at(inside), index.data(GroupRole).toString(),
                                  {TextSize::Small, TextWeight::Regular, Color::TextThird}, end);
    inside.setRight(inside.right() - used - space::m);
    m_texts.draw(
        *painter, at(inside), index.data().toString(),
        {TextSize::Body, chosen ? TextWeight::Medium : TextWeight::Regular, chosen ? Color::Accent : Color::Text},
        option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight);
    painter->restore();
}

} // namespace saskare
