#pragma once

#include "ui/shell/Actions.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace saskare {

/// All keys of the window over the dimmed window, written anew each time it is shown. Any key, a click or losing the
/// focus ends it. Thread: GUI.
class KeysOverlay : public QWidget
{
    Q_OBJECT
public:
    KeysOverlay(const Theme &theme, QWidget *window);

    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addGroup(QGridLayout &grid, ActionGroup group);
    void addLine(QGridLayout &grid, const QString &what, const QStringList &keys);

    const Theme &m_theme;
    QWidget *m_panel = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace saskare
