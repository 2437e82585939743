#include "core/store/FoundRows.h"

#include "core/domain/SearchData.h"

#include <QSet>

#include <algorithm>

namespace saskare {
namespace {

bool isByWords(const ConversationQuery &query)
{
    return !query.text.trimmed().isEmpty();
}

ConversationQuery withoutFound(ConversationQuery query)
{
    query.found.clear();
    return query;
}

/// Without what a help desk may take otherwise than we do: words to be found, and conditions that are made of words.
/// An alternative goes as a whole.
ConversationQuery withoutWords(const ConversationQuery &query)
{
    ConversationQuery rest = withoutFound(query);
    rest.text.clear();
    for (const QString &word : searchedWords(query.text).excluded)
        rest.text += u"-\""_qs + word + u"\" "_qs;
    rest.conditions.clear();
    for (qsizetype i = 0; i < query.conditions.size();) {
        qsizetype end = i + 1;
        while (end < query.conditions.size() && query.conditions[end].orPrevious)
            ++end;
        const QList<Condition> together = query.conditions.mid(i, end - i);
        const bool isOfWords = std::any_of(together.begin(), together.end(), [](const Condition &condition) {
            return condition.field == ConditionField::From || condition.field == ConditionField::Subject;
        });
        if (!isOfWords)
            rest.conditions += together;
        i = end;
    }
    return rest;
}

bool isBefore(const ConversationQuery &query, const RowPosition &a, const RowPosition &b)
{
    const auto left = std::pair(a.key, a.id.value()), right = std::pair(b.key, b.id.value());
    const bool ascending = query.order == ConversationOrder::DueFirst && !isByWords(query);
    return ascending ? left < right : left > right;
}

RowPosition positionOf(const ConversationRow &row)
{
    return {row.sortKey, row.id};
}

void sort(const ConversationQuery &query, std::vector<ConversationRow> &rows)
{
    std::sort(rows.begin(), rows.end(),
              [&](const auto &a, const auto &b) { return isBefore(query, positionOf(a), positionOf(b)); });
}

} // namespace

std::vector<ConversationRow> FoundRows::ours(const ConversationQuery &query, const QList<ConversationId> &ids,
                                             qint64 nowMs)
{
    const ConversationQuery own = withoutFound(query);
    return isByWords(own) ? m_search.matching(own, ids, nowMs) : m_conversations.matching(own, ids, nowMs);
}

/// Those of `ids` that were found by a help desk alone.
std::vector<ConversationRow> FoundRows::theirs(const ConversationQuery &query, const QList<ConversationId> &ids,
                                               qint64 nowMs)
{
    QSet<ConversationId> known;
    for (const ConversationRow &row : ours(query, ids, nowMs))
        known.insert(row.id);
    QList<ConversationId> wanted;
    for (const ConversationId id : ids) {
        if (query.found.contains(id) && !known.contains(id))
            wanted.append(id);
    }
    std::vector<ConversationRow> rows;
    if (!wanted.isEmpty())
        rows = ours(withoutWords(query), wanted, nowMs);
    // Hits are ordered by their ids, which begin with their time; so does a conversation's own.
    if (isByWords(query)) {
        for (ConversationRow &row : rows)
            row.sortKey = row.id.value();
    }
    return rows;
}

std::vector<ConversationRow> FoundRows::window(const ConversationQuery &query,
                                               const std::optional<RowPosition> &after, int limit, qint64 nowMs)
{
    const ConversationQuery own = withoutFound(query);
    std::vector<ConversationRow> rows = isByWords(own) ? m_search.window(own, after, limit, nowMs)
                                                       : m_conversations.window(own, after, limit, nowMs);
    for (ConversationRow &row : theirs(query, query.found, nowMs)) {
        if (!after || isBefore(query, *after, positionOf(row)))
            rows.push_back(std::move(row));
    }
    sort(query, rows);
    if (rows.size() > static_cast<size_t>(limit))
        rows.resize(static_cast<size_t>(limit));
    return rows;
}

std::vector<ConversationRow> FoundRows::matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                                 qint64 nowMs)
{
    std::vector<ConversationRow> rows = ours(query, ids, nowMs);
    for (ConversationRow &row : theirs(query, ids, nowMs))
        rows.push_back(std::move(row));
    sort(query, rows);
    return rows;
}

} // namespace saskare
