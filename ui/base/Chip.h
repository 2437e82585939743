#pragma once

#include "ui/base/Paint.h"

#include <QWidget>

namespace saskare {

/// A small rounded label: "12 min", "live", "not delivered", "Open".
struct ChipLook
{
    QString text;
    QString icon; ///< a name for Theme::icon(); may be empty
    Tone tone = Tone::Neutral;
    bool operator==(const ChipLook &) const = default;
};

constexpr int chipHeight = 19;
int chipWidth(const Theme &theme, const ChipLook &look);
/// Draws it from `left`, `top` on, for delegates.
void paintChip(QPainter &painter, const Theme &theme, const ChipLook &look, const QRect &box);

/// A chip as a widget. A clickable one is a Button; this one only tells. Thread: GUI.
class Chip : public QWidget
{
    Q_OBJECT
public:
    Chip(const Theme &theme, QWidget *parent);

    /// An empty text hides it.
    void setLook(const ChipLook &look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipLook m_look;
};

} // namespace saskare
