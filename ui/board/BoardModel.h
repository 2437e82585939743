#pragma once

#include "ui/base/Paint.h"

#include <QAbstractTableModel>

namespace saskare {

/// One figure as it is shown.
struct BoardCell
{
    QString text;
    Tone tone = Tone::Neutral;
    bool isZero = false; ///< nothing to see there
};

struct BoardLine
{
    QString name;
    bool isHead = false; ///< an account, above its queues
    bool isInside = false; ///< a queue below its account
    bool isLive = false;
    QString age;
    QList<BoardCell> cells;
};

struct BoardColumn
{
    QString name;
    QString method;
};

/// Names, figures, and how old each line is: the last column. Thread: GUI.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<BoardColumn> &columns, QList<BoardLine> lines);
    [[nodiscard]] const BoardLine &line(int row) const { return m_lines[row]; }
    /// The figure in a column of the table; nothing: it is the name or the age.
    [[nodiscard]] std::optional<int> figureAt(int column) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    QList<BoardColumn> m_columns;
    QList<BoardLine> m_lines;
};

} // namespace saskare
