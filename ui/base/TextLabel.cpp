#include "ui/base/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace saskare {

TextLabel::TextLabel(const Theme &theme, TextSize size, TextWeight weight, Color color, QWidget *parent,
                     Overflow overflow)
    : QLabel(parent)
    , m_theme(theme)
    , m_size(size)
    , m_weight(weight)
    , m_color(color)
    , m_overflow(overflow)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a Base background Qt would take Text, which is not coloured here
    setWordWrap(overflow == Overflow::Wrap);
    if (overflow == Overflow::Elide)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    apply();
    connect(&theme, &Theme::changed, this, &TextLabel::apply);
}

void TextLabel::setColor(Color color)
{
    m_color = color;
    apply();
}

void TextLabel::apply()
{
    setFont(m_theme.font(m_size, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_color));
    setPalette(colors);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_overflow == Overflow::Elide
        ? QSize(qMin(hint.width(), fontMetrics().averageCharWidth() * 3), hint.height())
        : hint;
}

int TextLabel::heightForWidth(int width) const
{
    constexpr qsizetype kept = 8;
    if (m_heights.text != text() || m_heights.margins != contentsMargins())
        m_heights = {text(), contentsMargins(), {}};
    const auto known = std::find_if(m_heights.ofWidths.cbegin(), m_heights.ofWidths.cend(),
                                    [width](const auto &height) { return height.first == width; });
    if (known != m_heights.ofWidths.cend())
        return known->second;
    if (m_heights.ofWidths.size() == kept)
        m_heights.ofWidths.remove(0);
    m_heights.ofWidths.append({width, QLabel::heightForWidth(width)});
    return m_heights.ofWidths.last().second;
}

void TextLabel::changeEvent(QEvent *event)
{
    m_heights = {}; // the font, the style, the language
    QLabel::changeEvent(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_overflow == Overflow::Wrap) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
    // Made HTML, because Qt guesses what a tip is: a customer's name may be made to look like it.
    const QString tip = shown == text() ? QString() : Qt::convertFromPlainText(text());
    if (toolTip() != tip)
        setToolTip(tip);
}

} // namespace saskare
