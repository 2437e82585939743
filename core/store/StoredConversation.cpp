#include "core/store/StoredConversation.h"

#include "core/domain/DueRules.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace saskare {

QString linksText(const QList<Link> &links)
{
    QStringList list;
    for (const Link &link : links)
        list.append(QString::number(static_cast<int>(link.relation)) + u':' + link.conversation);
    return joined(list);
}

int shelfOf(const StoredConversation &row)
{
    if (!row.known)
        return 9;
    switch (groupOf(row.fields.status.state)) {
    case StateGroup::Any:
    case StateGroup::Open:
        return 0;
    case StateGroup::Waiting:
        return 1;
    case StateGroup::Done:
        return 2;
    }
    Q_UNREACHABLE();
}

qint64 dueKeyOf(const StoredConversation &row)
{
    const Due due = dueOf(row.fields.status.state, row.fields.callback, row.dueAt, row.fields.postponedUntil);
    if (!row.known || due.kind == DueKind::Nothing)
        return notDue;
    return due.at > 0 ? due.at : row.createdAt; // no time: as soon as possible
}

int facetOf(const StoredConversation &row)
{
    return static_cast<int>(row.kind) * 32 + static_cast<int>(row.fields.status.state);
}

qint64 spreadOf(const RemoteId &remote)
{
    bool number = false;
    const qint64 value = remote.toLongLong(&number);
    return number ? value : static_cast<qint64>(qHash(remote, 0));
}

QList<Link> linksFrom(const QString &text)
{
    QList<Link> links;
    for (const QString &part : parts(text)) {
        const qsizetype colon = part.indexOf(u':');
        links.append({static_cast<LinkRelation>(part.left(colon).toInt()), part.mid(colon + 1)});
    }
    return links;
}

std::optional<CallbackRecord> callbackFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const qint64 outcome = row.integer(column + 6);
    return CallbackRecord{row.word<CallbackState>(column),
                          row.text(column + 1),
                          row.integer(column + 2),
                          row.integer(column + 3),
                          row.text(column + 4),
                          static_cast<int>(row.integer(column + 5)),
                          outcome < 0 ? std::nullopt : std::optional(static_cast<CallOutcome>(outcome))};
}

qint64 timeLedId(qint64 timeMs, qint64 spread, int attempt)
{
    constexpr qint64 latest = qint64(1) << 42; // ms: the year 2109
    const qint64 led = std::clamp<qint64>(timeMs, 1, latest) / 1000 * (mostSpread + 1);
    if (attempt == 0)
        return led | (spread & mostSpread);
    // Where thousands were written in one second, ranges that double find room beyond the crowd soon.
    const qint64 range = qint64(1) << std::min(attempt + 2, 30);
    return (led | (spread & mostSpread)) + 1
        + static_cast<qint64>(::qHash(quint64(spread), size_t(attempt)) % size_t(range));
}

} // namespace saskare
