#pragma once

#include "ui/base/Theme.h"

#include <QCache>
#include <QPoint>
#include <QStaticText>

class QPainter;

namespace saskare {

/// Single lines of text, laid out and elided once and then drawn many times: what delegates draw with.
/// Line breaks and other white space become blanks; only the beginning of a very long text is looked at.
/// Forgets all when the theme changes. Thread: GUI.
class TextCache : public QObject
{
    Q_OBJECT
public:
    explicit TextCache(const Theme &theme, QObject *parent = nullptr);

    struct Style
    {
        TextSize size = TextSize::Body;
        TextWeight weight = TextWeight::Regular;
        Color color = Color::Text;
    };
    /// Draws in `box`, vertically centred, elided to its width. Gives the width used.
    int draw(QPainter &painter, const QRect &box, const QString &text, const Style &style,
             Qt::Alignment horizontal = Qt::AlignLeft);
    [[nodiscard]] int width(const QString &text, TextSize size, TextWeight weight);

private:
    struct Key
    {
        QString text;
        int width;
        int font;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width, key.font); }
    };
    struct Line
    {
        QStaticText text;
        QSize size;
    };
    const Line &line(const QString &text, int width, TextSize size, TextWeight weight);

    const Theme &m_theme;
    QCache<Key, Line> m_lines;
};

} // namespace saskare
