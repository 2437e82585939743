#include "core/store/MacroTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace saskare {
namespace {

Error wrong(ErrorKind kind, const QString &happened)
{
    return {kind, happened, QCoreApplication::translate("Store", "Nothing was changed."), {}, {}};
}

} // namespace

QByteArray textOf(const std::vector<MacroAction> &actions)
{
    QJsonArray array;
    for (const MacroAction &action : actions)
        array.append(toJson(action));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<MacroAction> macroActionsFrom(const QByteArray &json)
{
    std::vector<MacroAction> actions;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &each : array) {
        Result<MacroAction> action = keptMacroActionFrom(each.toObject());
        if (!action)
            return {};
        actions.push_back(*action);
    }
    return actions;
}

std::vector<MacroRow> MacroTable::all()
{
    std::vector<MacroRow> rows;
    Statement found(m_database, "SELECT id, account, title, actions FROM own_macro ORDER BY title");
    while (found.step()) {
        MacroRow row{MacroId(found.integer(0)), AccountId(found.integer(1)), found.text(2),
                     macroActionsFrom(found.bytes(3)), true};
        if (!row.actions.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> MacroTable::put(const MacroRow &macro)
{
    const QString title = macro.title.simplified();
    if (title.isEmpty())
        return wrong(ErrorKind::BadInput, QCoreApplication::translate("Store", "The macro has no name."));
    if (macro.actions.empty())
        return wrong(ErrorKind::BadInput, QCoreApplication::translate("Store", "The macro does nothing yet."));
    const QString actions = QString::fromUtf8(textOf(macro.actions));
    if (!macro.id.isValid()) {
        Statement(m_database, "INSERT INTO own_macro (account, title, actions) VALUES (?, ?, ?)")
            .bind(macro.account, title, actions)
            .run();
        return {};
    }
    Statement known(m_database, "SELECT 1 FROM own_macro WHERE id = ?");
    if (!known.bind(macro.id).step())
        return wrong(ErrorKind::NotFound, QCoreApplication::translate("Store", "This macro is no longer there."));
    Statement(m_database, "UPDATE own_macro SET account = ?, title = ?, actions = ? WHERE id = ?")
        .bind(macro.account, title, actions, macro.id)
        .run();
    return {};
}

void MacroTable::remove(MacroId id)
{
    Statement(m_database, "DELETE FROM own_macro WHERE id = ?").bind(id).run();
}

void MacroTable::removeAccount(AccountId account)
{
    for (MacroRow macro : all()) {
        if (macro.account != account)
            continue;
        for (MacroAction &action : macro.actions) {
            if (namesSomebody(action))
                action = NamesGone{std::get<Command>(action)};
        }
        macro.account = AccountId();
        put(macro);
    }
}

} // namespace saskare
