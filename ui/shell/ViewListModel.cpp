#include "ui/shell/ViewListModel.h"

#include <QLocale>

namespace saskare {

bool ViewEntry::operator==(const ViewEntry &other) const
{
    return kind == other.kind && view == other.view && text == other.text && icon == other.icon && dot == other.dot
        && count == other.count && isMore == other.isMore && age == other.age && tip == other.tip
        && search.name == other.search.name && search.query == other.search.query;
}

void ViewListModel::setEntries(QList<ViewEntry> entries)
{
    bool sameLines = entries.size() == m_entries.size();
    for (qsizetype i = 0; sameLines && i < entries.size(); ++i)
        sameLines = entries[i].kind == m_entries[i].kind && entries[i].view == m_entries[i].view;
    if (!sameLines) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        if (entries[i] == m_entries[i])
            continue;
        m_entries[i] = std::move(entries[i]);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int ViewListModel::indexOf(const ViewChoice &view) const
{
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        if (m_entries[i].kind == ViewEntry::Kind::View && m_entries[i].view == view)
            return i;
    }
    return -1;
}

int ViewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ViewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ViewEntry &entry = m_entries[index.row()];
    switch (role) {
    case EntryRole:
        return QVariant::fromValue<const ViewEntry *>(&entry);
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.tip.isEmpty() ? QString() : QStringLiteral("<qt>") + entry.tip.toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QString text = entry.text;
        if (entry.count > 0)
            text += QStringLiteral(", ") + QLocale().toString(entry.count);
        if (!entry.age.isEmpty())
            text += QStringLiteral(", ") + entry.age;
        return text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags ViewListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries[index.row()].kind == ViewEntry::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace saskare
