#pragma once

#include "ui/base/Theme.h"

#include <QPainter>
#include <QStyleOption>

/// Shapes that more than one widget or delegate draws, so that they look the same everywhere.
namespace saskare {

/// A box with round corners, its one-pixel line inside `box`. An invalid colour is not drawn.
void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &line = {},
              qreal corner = radius::control);
/// The two-pixel ring that says where the keyboard is.
void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &box, qreal corner = radius::control);
/// A key as printed on a keyboard: "Ctrl+K" becomes small boxed words. Gives the width that was used.
int paintKeyCap(QPainter &painter, const Theme &theme, const QRect &box, const QString &key, const QColor &ink,
                const QColor &line);
int keyCapWidth(const Theme &theme, const QString &key);

/// What a chip, badge or bar says by its colour; the text says it too.
enum class Tone
{
    Neutral,
    Accent,
    Good,
    Warn,
    Bad
};
Color toneInk(Tone tone);
Color toneFill(Tone tone);

/// "Ctrl ↵" for Ctrl+Return: as short as it is printed on keys.
QString keyText(const QKeySequence &keys);

/// Puts `rect` where a right-to-left layout wants it, inside `within`.
inline QRect placed(Qt::LayoutDirection direction, const QRect &within, const QRect &rect)
{
    return QStyle::visualRect(direction, within, rect);
}

} // namespace saskare
