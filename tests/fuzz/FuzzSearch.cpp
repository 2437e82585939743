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

/// What was typed becomes an expression that the index understands, and words that can be looked for in a text,
/// whatever it was.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Index index;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SearchWords words(index.database.handle(), typed);
    words.areIn({typed});
    words.excerpt(typed);
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
