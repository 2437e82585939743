#pragma once

#include "ui/base/Theme.h"

#include <QPointer>
#include <QWidget>

namespace saskare {

/// Something to read over the dimmed window, written anew each time it is shown. Any key, a click or losing the focus
/// ends it, and the focus goes back to where it was. Thread: GUI.
class WindowSheet : public QWidget
{
    Q_OBJECT
public:
    /// `name`: its object name.
    WindowSheet(const Theme &theme, const QString &name, QWidget *window);

    void toggle();

protected:
    /// Puts into `panel`, which is new and empty, what is to be read; sets the accessible name.
    virtual void fill(QWidget &panel) = 0;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QWidget *m_panel = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace saskare
