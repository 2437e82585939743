#pragma once

#include "ui/base/Theme.h"

#include <QTableView>

namespace saskare {

class BoardModel;

/// Figures in lines, as high as they are; the arrows go from figure to figure, Enter and a click lead to the list
/// behind one. Thread: GUI.
class BoardTable : public QTableView
{
    Q_OBJECT
public:
    BoardTable(BoardModel &model, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void figureChosen(int line, int figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void setHeadHeight(int height);
    [[nodiscard]] int widestAge() const;
    void choose(const QModelIndex &index);

    BoardModel &m_model;
    const Theme &m_theme;
};

} // namespace saskare
