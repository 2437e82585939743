#pragma once

#include "ui/base/Theme.h"

#include <QLabel>
#include <QPair>
#include <QVarLengthArray>

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
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What layouts ask for again and again, of hidden pages too, while QLabel breaks its lines anew each time.
    struct Heights
    {
        QString text;
        QMargins margins;
        QVarLengthArray<QPair<int, int>, 8> ofWidths; ///< the oldest first
    };

    void apply();

    const Theme &m_theme;
    TextSize m_size;
    TextWeight m_weight;
    Color m_color;
    Overflow m_overflow;
    mutable Heights m_heights;
};

} // namespace saskare
