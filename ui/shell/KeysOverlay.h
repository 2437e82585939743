#pragma once

#include "ui/base/WindowSheet.h"
#include "ui/shell/Actions.h"

class QGridLayout;

namespace saskare {

/// All keys of the window. Thread: GUI.
class KeysOverlay : public WindowSheet
{
    Q_OBJECT
public:
    KeysOverlay(const Theme &theme, QWidget *window);

protected:
    void fill(QWidget &panel) override;

private:
    void addGroup(QWidget &panel, QGridLayout &grid, ActionGroup group);
    void addLine(QWidget &panel, QGridLayout &grid, const QString &what, const QStringList &keys);
};

} // namespace saskare
