#include "ui/customer/TouchpointDelegate.h"

#include "ui/base/Chip.h"
#include "ui/customer/EvaluationWords.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/shell/Actions.h"

#include <QPainter>

namespace saskare {
namespace {

constexpr int circle = 26, railX = space::l + circle / 2, textX = space::l + circle + 10;

QString evaluateKey()
{
    return keyText(Actions::keys(action::evaluate));
}

/// A line of text, elided at the right.
void line(QPainter &painter, const QRect &box, const QFont &font, const QColor &color, const QString &text,
          Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, side | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

TouchpointDelegate::TouchpointDelegate(const TouchpointModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

int TouchpointDelegate::heightOf(TouchpointEntry::Kind kind)
{
    switch (kind) {
    case TouchpointEntry::Kind::Group:
        return 30;
    case TouchpointEntry::Kind::Gap:
        return 24;
    case TouchpointEntry::Kind::Point:
        return 46;
    case TouchpointEntry::Kind::Earlier:
        return 32;
    }
    return 46;
}

QSize TouchpointDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, heightOf(m_model.entry(index.row()).kind)};
}

void TouchpointDelegate::paintRail(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int row = index.row();
    const auto isRail = [&](int at) {
        if (at < 0 || at >= m_model.rowCount())
            return false;
        const TouchpointEntry::Kind kind = m_model.entry(at).kind;
        return kind == TouchpointEntry::Kind::Point || kind == TouchpointEntry::Kind::Gap;
    };
    const int middle = option.rect.top() + 5 + circle / 2;
    const int top = isRail(row - 1) ? option.rect.top() : middle;
    const int bottom = isRail(row + 1) ? option.rect.bottom() : middle;
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(option.rect.left() + railX, top, option.rect.left() + railX, bottom);
    // Where the channel changes the rail is broken by two arrows.
    if (isRail(row + 1) && m_model.entry(row + 1).switched
        && m_model.entry(row).kind == TouchpointEntry::Kind::Point) {
        constexpr int size = 10;
        const QRect mark(option.rect.left() + railX - size / 2, option.rect.bottom() - size - 1, size, size);
        painter.fillRect(mark.adjusted(0, -2, 0, 2), m_theme.color(Color::Window));
        painter.drawPixmap(mark.topLeft(),
                           m_theme.pixmap(QStringLiteral("arrow-up-down"), Color::TextSecond, size,
                                          painter.device()->devicePixelRatioF()));
    }
}

void TouchpointDelegate::paintPoint(QPainter &painter, const QStyleOptionViewItem &option,
                                    const TouchpointEntry &entry) const
{
    const QRect &box = option.rect;
    const QRect disc(box.left() + railX - circle / 2, box.top() + 5, circle, circle);
    const bool order = entry.row.kind == TouchpointKind::Order;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(order ? Color::AccentSoft : Color::Pane));
    painter.setPen(QPen(m_theme.color(entry.switched ? Color::TextThird : Color::Line), 1));
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.drawPixmap(disc.left() + 6, disc.top() + 6,
                       m_theme.pixmap(iconFor(entry.row), order ? Color::Accent : Color::TextSecond, 14,
                                      painter.device()->devicePixelRatioF()));

    const int right = box.right() - space::l;
    const QFont small = m_theme.figures(TextSize::Small);
    const int dateWidth = QFontMetrics(small).horizontalAdvance(entry.date) + 2;
    const QRect first(box.left() + textX, box.top() + 3, right - box.left() - textX, 20);
    line(painter, first.adjusted(0, 0, -dateWidth - space::s, 0), m_theme.font(TextSize::Body, TextWeight::Medium),
         m_theme.color(Color::Text), entry.title);
    line(painter, first, small, m_theme.color(Color::TextThird), entry.date, Qt::AlignRight);

    QRect second(first.left(), first.bottom() + 1, first.width(), 18);
    second.setRight(paintMarks(painter, second, box, entry));
    line(painter, second, m_theme.font(TextSize::Small), m_theme.color(Color::TextSecond), entry.detail);
}

QRect TouchpointDelegate::evaluateBox(const QRect &box, const TouchpointEntry &entry) const
{
    if (entry.kind != TouchpointEntry::Kind::Point || !entry.asks || entry.row.evaluation)
        return {};
    int wide = QFontMetrics(m_theme.font(TextSize::Small, TextWeight::Medium)).horizontalAdvance(tr("Evaluate"))
        + 3; // a painter measures finer
    if (entry.next)
        wide += space::xs + keyCapWidth(m_theme, evaluateKey());
    return {box.right() - space::l - wide + 1, box.top() + 23, wide, 19};
}

int TouchpointDelegate::paintMarks(QPainter &painter, const QRect &second, const QRect &box,
                                   const TouchpointEntry &entry) const
{
    int right = second.right();
    const auto chip = [&](const ChipLook &look) {
        const int wide = chipWidth(m_theme, look);
        paintChip(painter, m_theme, look, QRect(right - wide + 1, second.top(), wide, chipHeight));
        right -= wide + space::xs;
    };
    if (entry.row.evaluation) {
        chip(evaluationChip(*entry.row.evaluation, entry.row.evaluationPlace));
    } else if (const QRect offer = evaluateBox(box, entry); !offer.isEmpty()) {
        line(painter, offer, m_theme.font(TextSize::Small, TextWeight::Medium), m_theme.color(Color::Accent),
             tr("Evaluate"));
        if (entry.next) {
            const int cap = keyCapWidth(m_theme, evaluateKey());
            paintKeyCap(painter, m_theme, QRect(offer.right() - cap + 1, offer.top(), cap, offer.height()),
                        evaluateKey(), m_theme.color(Color::TextSecond),
                        m_theme.color(entry.current ? Color::TextThird : Color::Line)); // seen on any ground
        }
        right = offer.left() - space::s;
    }
    if (entry.row.rating)
        chip({ratingShort(*entry.row.rating), {}, ratingTone(*entry.row.rating)});
    return right - (right == second.right() ? 0 : space::xs);
}

void TouchpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TouchpointEntry &entry = m_model.entry(index.row());
    painter->save();
    const QRectF card = QRectF(option.rect).adjusted(space::s, 1, -space::s, -1);
    if (entry.asked)
        paintBox(*painter, card, m_theme.color(Color::Hover), m_theme.color(Color::Accent));
    else if (entry.current)
        paintBox(*painter, card, m_theme.color(Color::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver) && entry.row.conversation.isValid())
        paintBox(*painter, card, m_theme.color(Color::Hover));
    const QRect text = option.rect.adjusted(space::l, 0, -space::l, 0);
    switch (entry.kind) {
    case TouchpointEntry::Kind::Group:
        line(*painter, text.adjusted(0, 8, 0, 0), m_theme.font(TextSize::Small, TextWeight::Medium),
             m_theme.color(Color::TextSecond), entry.title);
        break;
    case TouchpointEntry::Kind::Gap:
        paintRail(*painter, option, index);
        line(*painter, text.adjusted(textX - space::l, 0, 0, 0), m_theme.font(TextSize::Label),
             m_theme.color(Color::TextThird), entry.title);
        break;
    case TouchpointEntry::Kind::Point:
        paintRail(*painter, option, index);
        paintPoint(*painter, option, entry);
        break;
    case TouchpointEntry::Kind::Earlier:
        line(*painter, text, m_theme.font(TextSize::Small, TextWeight::Medium), m_theme.color(Color::Accent),
             entry.title);
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, m_theme, card);
    painter->restore();
}

} // namespace saskare
