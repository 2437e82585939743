#pragma once

#include "core/insight/TouchpointMatrix.h"
#include "ui/base/Theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace saskare {

/// Stages down, channels across. Thread: GUI.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const TouchpointMatrix &matrix);
    [[nodiscard]] const MatrixCell &cell(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TouchpointMatrix m_matrix;
};

/// Draws a cell: the mean with its n, or a dot for each of few values, over how much has been evaluated. Where
/// nothing happened stands a dash. Arrows move, Enter asks for the cell's touchpoints. Thread: GUI.
class MatrixPicture : public QTableView
{
    Q_OBJECT
public:
    MatrixPicture(const Theme &theme, QWidget *parent);

    void show(const TouchpointMatrix &matrix);

Q_SIGNALS:
    void cellChosen(saskare::Stage stage, saskare::Channel channel);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void setHeadHeight(int height);

    const Theme &m_theme;
    MatrixModel m_model;
};

} // namespace saskare
