#pragma once

#include "app/bench/Bench.h"
#include "app/bench/Sqlite.h"
#include "core/store/Store.h"

#include <QDir>

#include <memory>

namespace saskare::bench {

/// A store with so many conversations, filled by the product's own writing, and beside it the bare full-text table
/// that is the limit of a search. Left where Setup::keep says, it serves later runs too, as long as nothing about how
/// it is made has changed. Thread: any one.
class FilledStore
{
public:
    /// What is made besides the store.
    enum class Limit
    {
        None,
        BareSearch
    };
    FilledStore(const Setup &setup, int conversations, Limit limit);

    Store &store() { return *m_store; }
    /// Lets go of the files, so that another program may work with them; the store is gone then.
    void close() { m_store.reset(); }
    /// The folder of cache.db and outbox.db: what --profile wants.
    [[nodiscard]] QString profile() const { return m_folder.filePath(u"store"_qs); }
    [[nodiscard]] QString cacheFile() const { return m_folder.filePath(u"store/cache.db"_qs); }
    [[nodiscard]] QString bareFile() const { return m_folder.filePath(u"search-limit.db"_qs); }
    [[nodiscard]] double textBytes() const { return m_textBytes; } ///< of all messages

private:
    [[nodiscard]] bool isMade();
    void make(const Setup &setup, int conversations, Limit limit);
    Future<Result<void>> apply(RecordBatch batch, int place, bool last);

    QDir m_folder;
    QByteArray m_recipe; ///< what it was made from: another one, and it is made anew
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    double m_textBytes = 0;
};

} // namespace saskare::bench
