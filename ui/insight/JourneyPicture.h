#pragma once

#include "core/insight/Journey.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

/// One customer's way through the stages: how satisfied they seemed in each, as a mean or as dots, with n in words
/// below. A stage without an evaluation interrupts the line. Thread: GUI.
class JourneyPicture : public QWidget
{
    Q_OBJECT
public:
    JourneyPicture(const Theme &theme, QWidget *parent);

    void show(const std::vector<JourneyPoint> &journey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    const Theme &m_theme;
    std::vector<JourneyPoint> m_journey;
};

} // namespace saskare
