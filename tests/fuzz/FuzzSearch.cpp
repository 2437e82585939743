#include "core/domain/SearchSyntax.h"
#include "core/store/Database.h"
#include "core/store/SearchWords.h"
#include "core/store/Statement.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace saskare;

namespace {

/// An index with one row, as the store makes it.
struct Index
{
    QTemporaryDir folder;
    Database database{folder.filePath(QStringLiteral("index.db"))};

    Index()
    {
        const bool made = database.open(Access::ReadWrite, Durability::Normal).ok()
            && database
                   .execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'saskare', prefix = '2 3');"
                            "INSERT INTO words(text) VALUES ('kur ir mans pasūtījums 4711 anna@example.com')")
                   .ok();
        if (!made)
            std::abort();
    }
};

} // namespace

namespace {

/// Whatever was typed: what it means can be written down and means the same again, and completing stays inside it.
ConversationQuery meaningOf(const QString &typed)
{
    static const SearchNames names{{QStringLiteral("Klientu serviss"), QStringLiteral("a, \"b\"")},
                                   {QStringLiteral("Anna")},
                                   {},
                                   {},
                                   {{AccountId(1), QStringLiteral("Shop LV")}}};
    const ConversationQuery query = parseSearch(typed, names).query;
    if (parseSearch(searchText(query, names), names).query.conditions != query.conditions)
        std::abort();
    for (int cursor = 0; cursor <= std::min<qsizetype>(typed.size(), 60); ++cursor) {
        const SearchCompletions offered = completeSearch(typed, cursor, names);
        if (offered.from < 0 || offered.length < 0 || offered.from + offered.length > typed.size())
            std::abort();
    }
    return query;
}

} // namespace

/// What was typed becomes an expression that the index understands, and words that can be looked for in a text,
/// whatever it was.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Index index;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SearchWords words(index.database.handle(), typed);
    static_cast<void>(words.areIn({typed}));
    static_cast<void>(words.excerpt(typed));
    const ConversationQuery query = meaningOf(typed);
    for (const Condition &condition : query.conditions) {
        const SearchWords named(index.database.handle(), condition.value);
        if (!named.isEmpty())
            Statement(index.database, "SELECT rowid FROM words WHERE words MATCH ?")
                .bind(QString(QStringLiteral("text : (") + named.expression() + QLatin1Char(')')))
                .step();
    }
    if (words.isEmpty())
        return 0;
    const QString expression = words.expression();
    Statement search(index.database, "SELECT rowid FROM words WHERE words MATCH ?");
    search.bind(expression).step();
    if (index.database.failure()) {
        std::fprintf(stderr, "%s\n", expression.toUtf8().constData());
        std::abort();
    }
    return 0;
}
