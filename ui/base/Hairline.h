#pragma once

#include "ui/base/Theme.h"

#include <QPainter>
#include <QWidget>

namespace saskare {

/// One pixel of line between two places. Thread: GUI.
class Hairline : public QWidget
{
public:
    Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
        connect(&theme, &Theme::changed, this, qOverload<>(&Hairline::update));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.color(Color::Line)); }

private:
    const Theme &m_theme;
};

} // namespace saskare
