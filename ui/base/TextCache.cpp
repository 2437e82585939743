#include "ui/base/TextCache.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace saskare {
namespace {

constexpr int kept = 3000; // lines: some thirty screens of rows
constexpr qsizetype looked = 400; // characters: wider than any column

} // namespace

TextCache::TextCache(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_lines(kept)
{
    connect(&theme, &Theme::changed, this, [this] { m_lines.clear(); });
}

const TextCache::Line &TextCache::line(const QString &text, int width, TextSize size, TextWeight weight)
{
    const Key key{text, width, static_cast<int>(size) * 1000 + static_cast<int>(weight)};
    if (const Line *found = m_lines.object(key))
        return *found;
    const QFont font = m_theme.font(size, weight);
    const QFontMetrics metrics(font);
    auto *made = new Line;
    made->text.setTextFormat(Qt::PlainText);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.setText(metrics.elidedText(text.left(looked).simplified(), Qt::ElideRight, width));
    made->text.prepare({}, font);
    made->size = made->text.size().toSize();
    m_lines.insert(key, made);
    return *made;
}

int TextCache::draw(QPainter &painter, const QRect &box, const QString &text, const Style &style,
                    Qt::Alignment horizontal)
{
    if (text.isEmpty() || box.width() <= 0)
        return 0;
    const Line &line = this->line(text, box.width(), style.size, style.weight);
    painter.setFont(m_theme.font(style.size, style.weight));
    painter.setPen(m_theme.color(style.color));
    const int x = horizontal.testFlag(Qt::AlignRight) ? box.right() + 1 - line.size.width() : box.left();
    painter.drawStaticText(x, box.top() + (box.height() - line.size.height()) / 2, line.text);
    return line.size.width();
}

int TextCache::width(const QString &text, TextSize size, TextWeight weight)
{
    return line(text, 1 << 20, size, weight).size.width();
}

} // namespace saskare
