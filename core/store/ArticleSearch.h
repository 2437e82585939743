#pragma once

#include "core/store/Rows.h"

namespace saskare {

class Database;

/// Finds articles of an account by their words. Thread: the Database's.
class ArticleSearch
{
public:
    explicit ArticleSearch(Database &database)
        : m_database(database)
    {
    }

    /// As Store::articles says.
    std::vector<ArticleRow> find(AccountId account, const QString &words, const QString &language, int limit);

private:
    Database &m_database;
};

} // namespace saskare
