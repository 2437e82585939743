#pragma once

#include "ui/base/TextLabel.h"

namespace saskare {

/// Numbered steps, one below the other; what a step needs more lines for stands under its words, not under its
/// number. The text is all of them, for those who hear it. Thread: GUI.
class StepsLabel : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    void setSteps(const QStringList &steps);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indent() const;
    [[nodiscard]] int heightOf(const QString &step, int width) const;

    QStringList m_steps;
};

} // namespace saskare
