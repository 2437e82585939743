#include "ui/base/Chip.h"

namespace saskare {
namespace {

constexpr int iconSize = 12, gap = 4, side = 7;

} // namespace

int chipWidth(const Theme &theme, const ChipLook &look)
{
    const int text = QFontMetrics(theme.font(TextSize::Label, TextWeight::Medium)).horizontalAdvance(look.text);
    return text + 2 * side + (look.icon.isEmpty() ? 0 : iconSize + gap);
}

void paintChip(QPainter &painter, const Theme &theme, const ChipLook &look, const QRect &box)
{
    paintBox(painter, box, theme.color(toneFill(look.tone)), {}, radius::chip);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    int x = box.left() + side;
    if (!look.icon.isEmpty()) {
        const QRect place = placed(direction, box, QRect(x, box.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        painter.drawPixmap(
            place.topLeft(),
            theme.pixmap(look.icon, toneInk(look.tone), iconSize, painter.device()->devicePixelRatioF()));
        x += iconSize + gap;
    }
    painter.setFont(theme.font(TextSize::Label, TextWeight::Medium));
    painter.setPen(theme.color(toneInk(look.tone)));
    const QRect text = placed(direction, box, QRect(x, box.top(), box.right() - side - x + 2, box.height()));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(look.text, Qt::ElideRight, text.width()));
}

Chip::Chip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&Chip::update));
    hide();
}

void Chip::setLook(const ChipLook &look)
{
    setVisible(!look.text.isEmpty());
    if (m_look == look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_theme, m_look), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, m_theme, m_look, rect());
}

} // namespace saskare
