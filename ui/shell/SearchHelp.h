#pragma once

#include "ui/base/Theme.h"

#include <QPointer>
#include <QWidget>

namespace saskare {

/// How to search, over the dimmed window, written anew each time it is shown. Any key, a click or losing the focus
/// ends it. Thread: GUI.
class SearchHelp : public QWidget
{
    Q_OBJECT
public:
    SearchHelp(const Theme &theme, QWidget *window);

    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();

    const Theme &m_theme;
    QWidget *m_panel = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace saskare
