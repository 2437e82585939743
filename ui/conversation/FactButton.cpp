#include "ui/conversation/FactButton.h"

#include <QPainter>

namespace saskare {
namespace {

constexpr int glyph = 13, gap = 4, chipSide = 7, plainSide = 3;

} // namespace

FactButton::FactButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&FactButton::update));
    hide();
}

void FactButton::setFact(const QString &what, const QString &text, const QString &icon)
{
    setText(text);
    m_icon = icon;
    setAccessibleName(tr("%1: %2").arg(what, text));
    setToolTip(focusPolicy() == Qt::NoFocus ? QString() : what);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void FactButton::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

void FactButton::setChangeable(bool changeable)
{
    setFocusPolicy(changeable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(changeable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !changeable);
}

QFont FactButton::textFont() const
{
    return m_tone ? m_theme.font(TextSize::Label, TextWeight::Strong) : m_theme.font(TextSize::Small);
}

QSize FactButton::sizeHint() const
{
    const int sides = 2 * (m_tone ? chipSide : plainSide);
    return {QFontMetrics(textFont()).horizontalAdvance(text()) + sides + (m_icon.isEmpty() ? 0 : glyph + gap), 20};
}

QSize FactButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_tone ? sizeHint().width() : 40), 20};
}

void FactButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() || isDown();
    const Color ink = m_tone ? toneInk(*m_tone) : hovered ? Color::Text : Color::TextSecond;
    if (m_tone)
        paintBox(painter, rect(), m_theme.color(toneFill(*m_tone)), {}, radius::chip);
    else if (hovered)
        paintBox(painter, rect(), m_theme.color(Color::Hover), {}, 5);
    int x = m_tone ? chipSide : plainSide;
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(x, (height() - glyph) / 2, m_theme.pixmap(m_icon, ink, glyph, devicePixelRatioF()));
        x += glyph + gap;
    }
    painter.setFont(textFont());
    painter.setPen(m_theme.color(ink));
    const QRect words = rect().adjusted(x, 0, m_tone ? -chipSide + 2 : 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), radius::chip);
}

void FactButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FactButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace saskare
