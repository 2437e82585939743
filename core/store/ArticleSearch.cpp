#include "core/store/ArticleSearch.h"

#include "core/store/Database.h"
#include "core/store/SearchWords.h"
#include "core/store/Statement.h"

namespace saskare {
namespace {

constexpr qsizetype beginning = 160; ///< letters that show how an article begins

ArticleRow read(const Statement &found)
{
    ArticleRow row;
    row.id = ArticleId(found.integer(0));
    row.account = AccountId(found.integer(1));
    row.title = found.text(2);
    row.text = found.text(3);
    row.html = found.text(4);
    row.language = found.text(5);
    row.webUrl = found.text(6);
    return row;
}

} // namespace

std::vector<ArticleRow> ArticleSearch::find(AccountId account, const QString &words, const QString &language,
                                            int limit)
{
    const SearchWords search(m_database.handle(), words);
    std::vector<ArticleRow> rows;
    if (!words.trimmed().isEmpty() && search.isEmpty())
        return rows;
    // A hit in the title is worth ten in the text.
    Statement found(m_database,
                    search.isEmpty()
                        ? "SELECT id, account, title, text, html, language, web_url FROM article WHERE account = ?1"
                          " ORDER BY language <> ?2, title LIMIT ?3"
                        : "SELECT a.id, a.account, a.title, a.text, a.html, a.language, a.web_url FROM article_text f"
                          " JOIN article a ON a.id = f.rowid WHERE a.account = ?1 AND article_text MATCH ?4"
                          " ORDER BY a.language <> ?2, bm25(article_text, 10.0, 1.0) LIMIT ?3");
    found.bind(account, language, limit);
    if (!search.isEmpty())
        found.bind(search.expression());
    while (found.step()) {
        ArticleRow row = read(found);
        row.snippet = search.isEmpty() ? QString() : search.excerpt(row.text);
        if (row.snippet.isEmpty())
            row.snippet = row.text.left(beginning).simplified();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace saskare
