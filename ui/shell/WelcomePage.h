#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

/// What stands in the window while no help desk is connected: connect one, or look around at the practice desk.
/// Thread: GUI.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_picture = nullptr;
};

} // namespace saskare
