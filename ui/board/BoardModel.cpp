#include "ui/board/BoardModel.h"

#include <QTextDocument>

namespace saskare {

void BoardModel::show(const QList<BoardColumn> &columns, QList<BoardLine> lines)
{
    const auto sameNames = [&] {
        if (lines.size() != m_lines.size() || columns.size() != m_columns.size())
            return false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].name != m_lines[i].name || lines[i].isHead != m_lines[i].isHead)
                return false;
        }
        return true;
    };
    // While the lines are the same, the keyboard stays where it is.
    if (sameNames()) {
        m_columns = columns;
        m_lines = std::move(lines);
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<int> BoardModel::figureAt(int column) const
{
    return column > 0 && column + 1 < columnCount() ? std::optional(column - 1) : std::nullopt;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString BoardModel::textAt(const QModelIndex &index) const
{
    const BoardLine &line = m_lines[index.row()];
    const std::optional<int> figure = figureAt(index.column());
    return figure ? line.cells.value(*figure).text : index.column() == 0 ? line.name : line.age;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const BoardLine &line = m_lines[index.row()];
    const BoardColumn &column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
        return index.column() == 0
            ? Qt::convertFromPlainText(line.name)
            : Qt::convertFromPlainText(
                QStringLiteral("%1\n%2 · %3").arg(column.method, m_columns.last().name, line.age));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? line.name
                                   : QStringLiteral("%1, %2: %3").arg(line.name, column.name, textAt(index));
    case Qt::AccessibleDescriptionRole:
        return figureAt(index.column())
            ? QStringLiteral("%1 %2: %3").arg(column.method, m_columns.last().name, line.age)
            : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].name;
    if (role == Qt::ToolTipRole)
        return m_columns[section].method.isEmpty() ? QString() : Qt::convertFromPlainText(m_columns[section].method);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    return {};
}

} // namespace saskare
