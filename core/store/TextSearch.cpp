#include "core/store/TextSearch.h"

#include "core/store/Database.h"
#include "core/store/FilteredRows.h"
#include "core/store/Statement.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace saskare {
namespace {

/// So many hits that the filter refuses are looked at before the conversations it accepts are looked up instead.
constexpr size_t patience = 2'000;
/// More conversations than this are no few: the next hit that fits is near.
constexpr int few = 20'000;

ConversationQuery withoutText(ConversationQuery query)
{
    query.text.clear();
    return query;
}

/// Nothing is to be found by words, and that is meant: not just one letter of a word so far.
bool isWordless(const ConversationQuery &query, const SearchWords &words)
{
    return query.text.trimmed().isEmpty() || !words.excluded().isEmpty();
}

/// The hits of one full-text table, from the newest down, with the conversation they belong to.
class Hits
{
public:
    enum class Kind
    {
        Messages,
        OwnWords
    };
    Hits(Database &database, Kind kind, const QString &expression)
        : m_database(database)
        , m_kind(kind)
        , m_expression(expression)
        , m_statement(std::in_place, database,
                      kind == Kind::Messages
                          ? "SELECT m.id, m.conversation, m.text FROM message_text f CROSS JOIN message m"
                            " ON m.id = f.rowid WHERE message_text MATCH ? ORDER BY f.rowid DESC"
                          : "SELECT rowid, rowid FROM conversation_text WHERE conversation_text MATCH ?"
                            " ORDER BY rowid DESC")
    {
        m_statement->bind(expression);
        next();
    }
    [[nodiscard]] qint64 id() const { return m_id; } ///< 0: there are no more
    [[nodiscard]] qint64 conversation() const { return m_conversation; }
    [[nodiscard]] QString text() const { return m_statement->text(2); } ///< of a message

    void next()
    {
        do
            m_id = m_statement->step() ? m_statement->integer(0) : 0;
        while (m_id != 0 && m_accepted && !m_accepted->contains(m_id));
        if (m_id != 0)
            m_conversation = m_accepted ? m_accepted->value(m_id) : m_statement->integer(1);
    }

    /// Goes on with those of `accepted` alone, which are hits by conversations. Messages that are no hits here are
    /// not even read.
    void narrow(QHash<qint64, qint64> accepted)
    {
        const qint64 from = m_id;
        m_accepted = std::move(accepted);
        m_statement.emplace(m_database,
                            m_kind == Kind::Messages
                                ? "SELECT rowid, 0, '' FROM message_text WHERE message_text MATCH ? AND rowid <= ?"
                                  " ORDER BY rowid DESC"
                                : "SELECT rowid, rowid FROM conversation_text WHERE conversation_text MATCH ?"
                                  " AND rowid <= ? ORDER BY rowid DESC");
        m_statement->bind(m_expression, from);
        next();
    }

private:
    Database &m_database;
    Kind m_kind;
    QString m_expression;
    std::optional<Statement> m_statement;
    std::optional<QHash<qint64, qint64>> m_accepted;
    qint64 m_id = 0;
    qint64 m_conversation = 0;
};

} // namespace

/// The search under way.
struct TextSearch::Walk
{
    struct Hit
    {
        qint64 id = 0;
        ConversationId conversation;
        bool isMessage = false;
        QString text; ///< of a message; empty when the search was narrowed
    };
    Hits messages;
    Hits own;
    qint64 below; ///< hits from here on upwards are in the windows before
    QSet<qint64> seen;
    bool isNarrowed = false;

    /// The next `count` conversations that have a hit, with it.
    std::vector<Hit> next(size_t count)
    {
        std::vector<Hit> hits;
        while (hits.size() < count && (messages.id() != 0 || own.id() != 0)) {
            const bool isMessage = messages.id() > own.id();
            Hits &from = isMessage ? messages : own;
            const Hit hit{from.id(), ConversationId(from.conversation()), isMessage, {}};
            if (hit.conversation.isValid() && !seen.contains(hit.conversation.value())) {
                seen.insert(hit.conversation.value());
                if (hit.id < below) {
                    hits.push_back(hit);
                    if (isMessage && !isNarrowed)
                        hits.back().text = from.text();
                }
            }
            from.next();
        }
        return hits;
    }
};

std::vector<ConversationRow> TextSearch::window(const ConversationQuery &query,
                                                const std::optional<RowPosition> &after, int limit, qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const SearchWords words(m_database.handle(), query.text);
    const Excluded excluded = excludedBy(words);
    if (words.isEmpty())
        return isWordless(query, words) ? without(query, excluded, after, limit, nowMs) : rows;
    const QString expression = words.expression();
    // Both walk downwards by id, so the newest hit of either comes next and nothing is sorted.
    Walk walk{Hits(m_database, Hits::Kind::Messages, expression),
              Hits(m_database, Hits::Kind::OwnWords, expression),
              after ? after->key : std::numeric_limits<qint64>::max(),
              {},
              false};
    FilteredRows filtered(m_database, query, nowMs);
    const auto wanted = static_cast<size_t>(limit);
    size_t looked = 0;
    while (rows.size() < wanted) {
        const std::vector<Walk::Hit> hits = walk.next(wanted - rows.size());
        if (hits.empty())
            break;
        QList<ConversationId> ids;
        for (const Walk::Hit &hit : hits)
            ids.append(hit.conversation);
        QHash<ConversationId, ConversationRow> found = filtered.rows(ids);
        for (const Walk::Hit &hit : hits) {
            const auto row = found.find(hit.conversation);
            if (row == found.end() || isExcluded(excluded, hit.conversation))
                continue;
            row->sortKey = hit.id;
            row->snippet = hit.isMessage ? words.excerpt(walk.isNarrowed ? textOf(hit.id) : hit.text)
                                         : excerptOfOwn(words, *row);
            rows.push_back(std::move(*row));
        }
        looked += hits.size();
        if (filtered.isFilter() && !walk.isNarrowed && looked > rows.size() + patience)
            narrow(walk, query, nowMs);
    }
    return rows;
}

TextSearch::Excluded TextSearch::excludedBy(const SearchWords &words) const
{
    Excluded all;
    for (const QString &typed : words.excluded())
        all.emplace_back(m_database.handle(), typed);
    return all;
}

/// Looks into the texts of the one conversation; see newestHit().
bool TextSearch::isExcluded(const Excluded &excluded, ConversationId id)
{
    return std::any_of(excluded.begin(), excluded.end(),
                       [&](const SearchWords &words) { return newestHit(words, id) != 0; });
}

std::vector<ConversationRow> TextSearch::without(const ConversationQuery &query, const Excluded &excluded,
                                                 std::optional<RowPosition> after, int limit, qint64 nowMs)
{
    const ConversationQuery filter = withoutText(query);
    std::vector<ConversationRow> rows;
    while (rows.size() < static_cast<size_t>(limit)) {
        std::vector<ConversationRow> page = m_conversations.window(filter, after, limit, nowMs);
        const bool isLast = page.size() < static_cast<size_t>(limit);
        if (!page.empty())
            after = RowPosition{page.back().sortKey, page.back().id};
        for (ConversationRow &row : page) {
            if (rows.size() < static_cast<size_t>(limit) && !isExcluded(excluded, row.id))
                rows.push_back(std::move(row));
        }
        if (isLast || excluded.empty())
            break;
    }
    return rows;
}

int TextSearch::count(const ConversationQuery &query, int most, qint64 nowMs)
{
    constexpr int mostByWords = 200; // their rows are read
    if (query.text.trimmed().isEmpty())
        return static_cast<int>(m_conversations.positions(query, std::nullopt, most, nowMs).size());
    return static_cast<int>(window(query, std::nullopt, std::min(most, mostByWords), nowMs).size());
}

/// A filter that accepts few conversations, and words that are common: then it is cheaper to know where hits may
/// stand.
void TextSearch::narrow(Walk &walk, const ConversationQuery &query, qint64 nowMs)
{
    walk.isNarrowed = true; // or need not be: this is asked once
    const ConversationQuery filter = withoutText(query);
    const std::vector<RowPosition> accepted = m_conversations.positions(filter, std::nullopt, few + 1, nowMs);
    if (accepted.size() > few)
        return;
    QHash<qint64, qint64> own, inMessages;
    Statement messages(m_database, "SELECT id FROM message WHERE conversation = ?");
    for (const RowPosition &position : accepted) {
        own.insert(position.id.value(), position.id.value());
        messages.again();
        messages.bind(position.id);
        while (messages.step())
            inMessages.insert(messages.integer(0), position.id.value());
    }
    walk.own.narrow(std::move(own));
    walk.messages.narrow(std::move(inMessages));
}

QString TextSearch::textOf(qint64 message)
{
    Statement found(m_database, "SELECT text FROM message WHERE id = ?");
    return found.bind(message).step() ? found.text(0) : QString();
}

QStringList TextSearch::ownWords(ConversationId id)
{
    Statement found(m_database, "SELECT subject, people, number FROM conversation WHERE id = ?");
    if (!found.bind(id).step())
        return {};
    return {found.text(0), found.text(1), found.text(2)};
}

QString TextSearch::excerptOfOwn(const SearchWords &words, const ConversationRow &row)
{
    for (const QString &text : ownWords(row.id)) {
        if (const QString excerpt = words.excerpt(text); !excerpt.isEmpty())
            return excerpt;
    }
    return {};
}

/// Looks into the texts: the index can only be asked about all conversations at once.
qint64 TextSearch::newestHit(const SearchWords &words, ConversationId id)
{
    qint64 newest = words.areIn(ownWords(id)) ? id.value() : 0;
    Statement messages(m_database,
                       "SELECT id, text FROM message WHERE conversation = ? AND known = 1 ORDER BY id DESC");
    messages.bind(id);
    while (messages.step() && messages.integer(0) > newest) {
        if (words.areIn({messages.text(1)}))
            newest = messages.integer(0);
    }
    return newest;
}

std::vector<ConversationRow> TextSearch::matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                                  qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const SearchWords words(m_database.handle(), query.text);
    const Excluded excluded = excludedBy(words);
    if (words.isEmpty()) {
        if (isWordless(query, words))
            rows = m_conversations.matching(withoutText(query), ids, nowMs);
        std::erase_if(rows, [&](const ConversationRow &row) { return isExcluded(excluded, row.id); });
        return rows;
    }
    FilteredRows filtered(m_database, query, nowMs);
    for (const ConversationId id : ids) {
        auto row = filtered.row(id);
        const qint64 hit = row && !isExcluded(excluded, id) ? newestHit(words, id) : 0;
        if (hit == 0)
            continue;
        row->sortKey = hit;
        row->snippet = hit == id.value() ? excerptOfOwn(words, *row) : words.excerpt(textOf(hit));
        rows.push_back(std::move(*row));
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.sortKey > b.sortKey; });
    return rows;
}

} // namespace saskare
