#pragma once

#include "app/desk/DeskDatabase.h"

#include <optional>

namespace saskare {

struct AgendaItem
{
    qint64 number = 0; ///< never used twice; the source of this item's chance
    qint64 at = 0; ///< UTC ms
    QString act;
    qint64 about = 0; ///< a conversation's, message's or other record's id
};

/// What will happen by itself, and when. Kept in the database, so a desk in a file goes on where it was.
/// Thread: under DeskState's lock.
class DeskAgenda
{
public:
    explicit DeskAgenda(DeskDatabase &database);
    void createTables();

    void add(qint64 at, const QString &act, qint64 about);
    /// Takes the earliest item that is due at `now`.
    std::optional<AgendaItem> takeDue(qint64 now);
    [[nodiscard]] std::optional<qint64> nextAt() const;
    [[nodiscard]] bool holds(const QString &act, qint64 about) const;
    void drop(const QString &act, qint64 about);

private:
    DeskDatabase &m_database;
};

} // namespace saskare
