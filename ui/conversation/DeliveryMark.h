#pragma once

#include "ui/conversation/DeliveryLook.h"

#include <QAbstractButton>

namespace saskare {

/// The small line beside an answer's time that says what became of it. With a report it can be pressed. Thread: GUI.
class DeliveryMark : public QAbstractButton
{
    Q_OBJECT
public:
    DeliveryMark(const Theme &theme, QWidget *parent);

    void setLook(const DeliveryLook &look);
    [[nodiscard]] const DeliveryLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    DeliveryLook m_look;
};

} // namespace saskare
