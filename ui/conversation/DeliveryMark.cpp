#include "ui/conversation/DeliveryMark.h"

#include <QPainter>

namespace saskare {
namespace {

constexpr int glyph = 13, gap = 4;

} // namespace

DeliveryMark::DeliveryMark(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("delivery"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&DeliveryMark::update));
    hide();
}

void DeliveryMark::setLook(const DeliveryLook &look)
{
    m_look = look;
    setText(look.text);
    setAccessibleName(look.text);
    setEnabled(true);
    setFocusPolicy(look.hasDetail ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(look.hasDetail ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !look.hasDetail);
    setToolTip(look.hasDetail ? tr("What became of this answer") : QString());
    setVisible(!look.text.isEmpty());
    updateGeometry();
    update();
}

QSize DeliveryMark::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(TextSize::Small, TextWeight::Medium)).horizontalAdvance(m_look.text);
    return {glyph + gap + words + 2, 17};
}

void DeliveryMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Color ink = m_look.tone == Tone::Neutral ? Color::TextSecond : toneInk(m_look.tone);
    painter.drawPixmap(0, (height() - glyph) / 2, m_theme.pixmap(m_look.icon, ink, glyph, devicePixelRatioF()));
    QFont font = m_theme.font(TextSize::Small, TextWeight::Medium);
    font.setUnderline(m_look.hasDetail && underMouse());
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    const QRect words = rect().adjusted(glyph + gap, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_look.text, Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), 4);
}

} // namespace saskare
