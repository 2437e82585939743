#pragma once

#include "core/store/Rows.h"

#include <QByteArray>

namespace saskare {

class Database;

/// A macro's actions as they are kept, and back; empty when one of them cannot be read: half a macro would do
/// something else than its name says.
QByteArray textOf(const std::vector<MacroAction> &actions);
std::vector<MacroAction> macroActionsFrom(const QByteArray &json);

/// The agent's own macros in outbox.db. Thread: the Database's.
class MacroTable
{
public:
    explicit MacroTable(Database &database)
        : m_database(database)
    {
    }

    std::vector<MacroRow> all();
    /// Adds one without an id. Error: BadInput without a title or an action, NotFound.
    Result<void> put(const MacroRow &macro);
    void remove(MacroId id);
    /// What names agents and queues of an account that goes becomes NamesGone; all else stays.
    void removeAccount(AccountId account);

private:
    Database &m_database;
};

} // namespace saskare
