#pragma once

#include "ui/base/Theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QSet>
#include <QTableView>

namespace saskare {

/// Column or row names as quiet text, without boxes. Thread: GUI.
class PlainHeader : public QHeaderView
{
    Q_OBJECT
public:
    PlainHeader(Qt::Orientation orientation, const Theme &theme, QWidget *parent);

    /// Of columns: names of several words may take two lines, at the bottom.
    void setWraps(int leftInset = space::s);
    /// What is free at the right of the last column; else a scroll bar may lie there.
    void setLastInset(int inset);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumn(QPainter &painter, const QRect &rect, int section, const QString &words) const;

    const Theme &m_theme;
    int m_leftInset = space::s, m_lastInset;
    bool m_wraps = false;
};

/// Texts in rows and columns: what stands beside a picture for those who cannot see it.
struct TextTable
{
    QStringList headers;
    QList<QStringList> rows;
    QSet<int> figures; ///< columns of numbers, right-aligned
};

class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(TextTable table);
    [[nodiscard]] const TextTable &table() const { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TextTable m_table;
};

/// A table to read, row by row: arrows move, Enter activates. Thread: GUI.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    PlainTable(TextTableModel &model, const Theme &theme, QWidget *parent);
};

} // namespace saskare
