#pragma once

#include "ui/base/Paint.h"

#include <QAbstractButton>

namespace saskare {

/// What a tile says.
struct BoardTileLook
{
    QString name;
    QString value;
    QString note;
    QString method;
    Tone tone = Tone::Neutral;
    bool isLive = true;
};

/// One figure of the whole, large enough to be seen from a step away; a click leads to the list behind it.
/// Thread: GUI.
class BoardTile : public QAbstractButton
{
    Q_OBJECT
public:
    BoardTile(const Theme &theme, QWidget *parent);

    void setLook(const BoardTileLook &look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    BoardTileLook m_look;
};

} // namespace saskare
