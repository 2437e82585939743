#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class FlowLayout;
class TextLabel;
struct HeadFigure;

/// The head figures beside each other: name, value, n. The method is the tool tip. Thread: GUI.
class FigureStrip : public QWidget
{
    Q_OBJECT
public:
    FigureStrip(const Theme &theme, QWidget *parent);

    void show(const QList<HeadFigure> &figures);

private:
    struct Tile
    {
        QWidget *whole;
        TextLabel *name, *value, *note;
    };
    Tile add();

    const Theme &m_theme;
    FlowLayout *m_layout;
    QList<Tile> m_tiles;
};

} // namespace saskare
