#pragma once

#include "core/account/Account.h"
#include "core/domain/Outbox.h"
#include "core/store/Rows.h"

#include <QJsonObject>

/// Rows as JSON objects for --json and export, with the names of the records (resources/backends/README.md).
/// Each has `id`, ours, and `remoteId`, the help desk's. Times are ISO 8601 in UTC.
namespace saskare::json {

QJsonObject of(const ConversationRow &row);
QJsonObject of(const MessageRow &row);
QJsonObject of(const CustomerRow &row);
QJsonObject of(const TouchpointRow &row);
QJsonObject of(const OutboxEntry &entry);
QJsonObject of(const Account &account);
QJsonObject of(const SetAsideRow &row);
QJsonObject of(const Error &error);
QString time(qint64 ms); ///< empty for 0
inline QString word(OutboxState state)
{
    return code(state);
}

} // namespace saskare::json
