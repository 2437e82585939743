#include "ui/outbox/OutboxDelegate.h"

#include "ui/base/RelativeTime.h"
#include "ui/outbox/OutboxWords.h"

#include <QPainter>

namespace saskare {
namespace {

void line(QPainter &painter, const QRect &box, const QFont &font, const QColor &color, const QString &text,
          Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, side | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text.left(300).simplified(), Qt::ElideRight, box.width()));
}

} // namespace

OutboxDelegate::OutboxDelegate(const OutboxModel &model, const Theme &theme, Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_clock(clock)
{
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, 68};
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OutboxLine &entry = m_model.line(index.row());
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(selected ? Color::AccentSoft : Color::Hover));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), m_theme.color(Color::Accent));
    painter->setPen(m_theme.color(Color::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect box = option.rect.adjusted(space::l, space::s, -space::l, -space::s);
    painter->drawPixmap(
        box.left(), box.top() + 2,
        m_theme.pixmap(iconFor(entry.entry.command), Color::TextSecond, 16, painter->device()->devicePixelRatioF()));
    const QString since = relativeTime(entry.since, m_clock.nowMs());
    const QFont small = m_theme.figures(TextSize::Small);
    const int sinceWidth = QFontMetrics(small).horizontalAdvance(since) + space::s;
    const QRect first(box.left() + 16 + space::s, box.top(), box.width() - 16 - space::s, 18);
    line(*painter, first.adjusted(0, 0, -sinceWidth, 0), m_theme.font(TextSize::Body, TextWeight::Medium),
         m_theme.color(Color::Text), entry.whom);
    line(*painter, first, small, m_theme.color(Color::TextThird), since, Qt::AlignRight);
    const QString words = wordsOf(entry.entry.command);
    line(*painter, first.translated(0, 18), m_theme.font(TextSize::Small), m_theme.color(Color::TextSecond),
         words.isEmpty() ? entry.what : QStringLiteral("%1: %2").arg(entry.what, words.left(200)));
    line(*painter, first.translated(0, 35), m_theme.font(TextSize::Small, TextWeight::Medium),
         m_theme.color(toneInk(stateTone(entry.entry.state))), entry.state);
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected)
        paintFocusRing(*painter, m_theme, option.rect);
    painter->restore();
}

} // namespace saskare
