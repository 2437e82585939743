#pragma once

#include "ui/base/Paint.h"
#include "ui/shell/Workspace.h"

#include <QAbstractListModel>

namespace saskare {

/// One line at the left: a heading, or a view with its mark, number and age.
struct ViewEntry
{
    enum class Kind
    {
        Heading,
        View
    };
    Kind kind = Kind::View;
    ViewChoice view;
    SavedSearchRow search; ///< for a saved search
    QString text;
    QString icon; ///< or
    QColor dot; ///< a coloured mark: round for a queue, square for an account
    int count = 0; ///< 0 is not shown
    bool isMore = false; ///< than `count`
    QString age; ///< "12 min old", when what is shown is not live
    QString tip;
    bool operator==(const ViewEntry &other) const;
};

/// The views as a list: lines that only changed their numbers stay in their place. Thread: GUI.
class ViewListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        EntryRole = Qt::UserRole, ///< const ViewEntry *
    };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<ViewEntry> entries);
    [[nodiscard]] const ViewEntry &entry(int row) const { return m_entries[row]; }
    [[nodiscard]] int indexOf(const ViewChoice &view) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ViewEntry> m_entries;
};

} // namespace saskare

Q_DECLARE_METATYPE(const saskare::ViewEntry *)
