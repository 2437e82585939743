#include "ui/base/Paint.h"

#include <QFontMetrics>
#include <QKeySequence>

namespace saskare {

void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &line, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(line.isValid() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, corner, corner);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &box, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

int keyCapWidth(const Theme &theme, const QString &key)
{
    return qMax(18, QFontMetrics(theme.font(TextSize::Label)).horizontalAdvance(key) + 10);
}

int paintKeyCap(QPainter &painter, const Theme &theme, const QRect &box, const QString &key, const QColor &ink,
                const QColor &line)
{
    const int width = keyCapWidth(theme, key);
    const QRect cap(box.left(), box.center().y() - 8, width, 18);
    paintBox(painter, cap, {}, line, 4);
    painter.setFont(theme.font(TextSize::Label));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    return width;
}

Color toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Color::TextSecond;
    case Tone::Accent:
        return Color::Accent;
    case Tone::Good:
        return Color::Good;
    case Tone::Warn:
        return Color::Warn;
    case Tone::Bad:
        return Color::Bad;
    }
    return Color::TextSecond;
}

Color toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Color::Hover;
    case Tone::Accent:
        return Color::AccentSoft;
    case Tone::Good:
        return Color::GoodSoft;
    case Tone::Warn:
        return Color::WarnSoft;
    case Tone::Bad:
        return Color::BadSoft;
    }
    return Color::Hover;
}

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(QStringLiteral("Return"), QStringLiteral("↵")).replace(QStringLiteral("Enter"), QStringLiteral("↵"));
    return text.size() > 1 ? text.replace(QLatin1Char('+'), QLatin1Char(' ')) : text;
}

} // namespace saskare
