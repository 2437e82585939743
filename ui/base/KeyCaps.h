#pragma once

#include "ui/base/Paint.h"

#include <QWidget>

namespace saskare {

/// The keys of one action as they are printed on a keyboard, from left to right. Thread: GUI.
class KeyCaps : public QWidget
{
public:
    KeyCaps(const Theme &theme, QStringList keys, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_keys(std::move(keys))
    {
        int width = 0;
        for (const QString &key : m_keys)
            width += keyCapWidth(theme, key) + (width > 0 ? space::xs : 0);
        setFixedSize(width, 22);
        setAccessibleName(m_keys.join(QStringLiteral(", ")));
        connect(&theme, &Theme::changed, this, qOverload<>(&KeyCaps::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int x = 0;
        for (const QString &key : m_keys)
            x += paintKeyCap(painter, m_theme, QRect(x, 0, width(), height()), key, m_theme.color(Color::TextSecond),
                             m_theme.color(Color::Line))
                + space::xs;
    }

private:
    const Theme &m_theme;
    QStringList m_keys;
};

} // namespace saskare
