#pragma once

#include "core/store/ReferenceTable.h"
#include "core/store/Rows.h"

namespace saskare {

class Database;
struct Conditions;

/// Lists of conversations: which ones in which order (from covering indexes, by key and id), then their rows.
/// A window never counts or skips: it continues after a key. Thread: the Database's.
class ConversationReader
{
public:
    ConversationReader(Database &database, ReferenceTable &references)
        : m_database(database)
        , m_references(references)
    {
    }

    std::vector<ConversationRow> window(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                        int limit, qint64 nowMs);
    /// Only which ones.
    std::vector<RowPosition> positions(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                       int limit, qint64 nowMs);
    std::vector<ConversationRow> matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                          qint64 nowMs);
    std::optional<ConversationRow> row(ConversationId id, qint64 nowMs);
    /// Of that problem, newest first.
    std::vector<ConversationRow> incidents(AccountId account, const RemoteId &problem, int limit, qint64 nowMs);
    std::vector<ConversationRow> byNumber(const QString &number, qint64 nowMs);
    ViewCounts counts(qint64 nowMs);

private:
    std::vector<RowPosition> fromIndexes(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                         int limit, qint64 nowMs);
    std::vector<RowPosition> fromFew(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                     int limit, qint64 nowMs);
    bool stream(std::vector<RowPosition> &keys, const ConversationQuery &query, const Conditions &further,
                qint64 leading, int owner, int shelf, const std::optional<RowPosition> &after, int limit);
    bool isRareTag(const QString &tag);
    std::vector<ConversationRow> rows(const std::vector<RowPosition> &keys, qint64 nowMs);

    Database &m_database;
    ReferenceTable &m_references;
};

} // namespace saskare
