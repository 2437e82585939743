#pragma once

#include "core/domain/Records.h"
#include "core/store/EffectiveState.h"
#include "core/store/SearchIndex.h"

#include <limits>

namespace saskare {

class Statement;

/// A conversation as the cache holds it; `fields` are effective in a row read from the table.
struct StoredConversation
{
    qint64 id = 0;
    AccountId account;
    RemoteId remoteId;
    bool known = false; ///< false: only referred to so far, hidden from lists
    ConversationKind kind = ConversationKind::Ticket;
    bool previewTold = false;
    Channel channel = Channel::Email;
    qint64 customer = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 dueAt = 0;
    QString version;
    QString webUrl;
    ConversationWords words;
    ConversationFields fields;
    int pending = 0;
    DeliveryState delivery = DeliveryState::None;
    qint64 deliveryScheduled = 0;
    bool operator==(const StoredConversation &) const = default;
};

// What lists are found and ordered by, derived from the row.
/// 0 open, 1 waiting, 2 done, 9 hidden: only referred to so far.
int shelfOf(const StoredConversation &row);
constexpr qint64 notDue = std::numeric_limits<qint64>::max();
/// Its place in DueFirst, or notDue.
qint64 dueKeyOf(const StoredConversation &row);
int facetOf(const StoredConversation &row); ///< kind * 32 + state
/// An id that begins with a time in seconds, for rows that searches meet newest first. `spread` parts those of one
/// second; `attempt` counts the ids that turned out to be taken. Ids are no longer than that because the full-text
/// index keeps the difference to the one before at every word: with milliseconds it was half as large again.
qint64 timeLedId(qint64 timeMs, qint64 spread, int attempt);
constexpr qint64 mostSpread = 255; ///< of `spread` in the id; what is more begins again from 0
/// Numbers as remote ids keep the order of what was made in one second.
qint64 spreadOf(const RemoteId &remote);

// What stands in one column.
QString linksText(const QList<Link> &links);
QList<Link> linksFrom(const QString &column);
/// From seven columns of a joined callback, beginning at `column`; nothing when the join found none.
std::optional<CallbackRecord> callbackFrom(const Statement &row, int column);

} // namespace saskare
