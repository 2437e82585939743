#include "ui/board/BoardTile.h"

#include <QKeyEvent>
#include <QTextDocument>

namespace saskare {
namespace {

constexpr int tileHeight = 74, leastWidth = 132, mostWidth = 260;

} // namespace

BoardTile::BoardTile(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&BoardTile::update));
}

void BoardTile::setLook(const BoardTileLook &look)
{
    m_look = look;
    setAccessibleName(QStringLiteral("%1: %2; %3").arg(look.name, look.value, look.note));
    setAccessibleDescription(look.method);
    setToolTip(Qt::convertFromPlainText(look.method));
    setFixedSize(sizeHint());
    update();
}

QSize BoardTile::sizeHint() const
{
    const int wide = std::max(
        {QFontMetrics(m_theme.font(TextSize::Small, TextWeight::Medium)).horizontalAdvance(m_look.name),
         QFontMetrics(m_theme.figures(TextSize::Subject, TextWeight::Strong)).horizontalAdvance(m_look.value),
         QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(m_look.note)});
    return {std::clamp(wide + 2 * space::m + 2, leastWidth, mostWidth), tileHeight};
}

void BoardTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHot = m_look.tone != Tone::Neutral && m_look.isLive;
    const QRectF box = rect();
    paintBox(painter, box,
             m_theme.color(isHot              ? toneFill(m_look.tone)
                               : underMouse() ? Color::Hover
                                              : Color::Pane),
             isHot ? QColor() : m_theme.color(Color::Line));
    if (hasFocus())
        paintFocusRing(painter, m_theme, box);
    const QRect inside = rect().adjusted(space::m, 9, -space::m, -9);
    const auto write = [&](int top, int height, const QFont &font, Color color, const QString &text) {
        painter.setFont(font);
        painter.setPen(m_theme.color(color));
        painter.drawText(QRect(inside.left(), inside.top() + top, inside.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    };
    const Color strong = isHot ? toneInk(m_look.tone) : m_look.isLive ? Color::Text : Color::TextSecond;
    write(0, 16, m_theme.font(TextSize::Small, TextWeight::Medium), isHot ? strong : Color::TextSecond, m_look.name);
    write(17, 22, m_theme.figures(TextSize::Subject, TextWeight::Strong), strong, m_look.value);
    write(40, 16, m_theme.font(TextSize::Small), isHot ? strong : Color::TextSecond, m_look.note);
}

void BoardTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace saskare
