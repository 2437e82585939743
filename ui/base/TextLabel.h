#pragma once

#include "ui/base/Theme.h"

#include <QLabel>

namespace saskare {

enum class Overflow
{
    Wrap,
    Elide
};

/// A label of plain text in a size, weight and colour of the theme. It never reads markup, so that foreign words are
/// safe in it; with Overflow::Elide it stays one line and shows the whole as a tool tip when it does not fit.
/// Thread: GUI.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const Theme &theme, TextSize size, TextWeight weight, Color color, QWidget *parent,
              Overflow overflow = Overflow::Wrap);

    void setColor(Color color);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();

    const Theme &m_theme;
    TextSize m_size;
    TextWeight m_weight;
    Color m_color;
    Overflow m_overflow;
};

} // namespace saskare
