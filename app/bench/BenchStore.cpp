#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/Sqlite.h"
#include "core/store/Store.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <memory>

namespace saskare::bench {
namespace {

constexpr int perPage = 1000;
constexpr int shown = 60;

/// A store with the setup's conversations, and beside it the bare tables that are the limits.
class Filled
{
public:
    explicit Filled(const Setup &setup)
        : m_folder(setup.folder)
        , m_store(std::make_unique<Store>(m_folder.filePath(u"store"_qs), m_clock))
        , m_bare(std::make_unique<Sqlite>(m_folder.filePath(u"search-limit.db"_qs)))
    {
        m_bare->run("pragma journal_mode=wal; pragma synchronous=off; pragma cache_size=-65536;"
                    "create table message(id integer primary key, text text);"
                    "create virtual table words using fts5(text, content=message, content_rowid=id, prefix='2 3',"
                    " tokenize='unicode61 remove_diacritics 2');");
        apply(BenchData::reference(), 0, true);
        sqlite3_stmt *message = m_bare->prepare("insert into message values(?,?)");
        sqlite3_stmt *words = m_bare->prepare("insert into words(rowid, text) values(?,?)");
        BenchData data(4);
        QTextStream progress(stderr);
        qint64 rowid = qint64(setup.conversations) * setup.messagesEach;
        for (int first = 0; first < setup.conversations; first += perPage) {
            RecordBatch batch;
            for (int i = 0; i < perPage && first + i < setup.conversations; ++i)
                data.append(batch, first + i + 1, setup.messagesEach);
            m_bare->run("begin");
            // Newest first, as a help desk is read; within a page by rising ids, as FTS5 wants them.
            rowid -= static_cast<qint64>(batch.messages.size());
            qint64 next = rowid;
            for (auto told = batch.messages.crbegin(); told != batch.messages.crend(); ++told) {
                const QByteArray text = told->text->toUtf8();
                m_textBytes += static_cast<double>(text.size());
                sqlite3_bind_int64(message, 1, next);
                bind(message, 2, text);
                m_bare->step(message);
                sqlite3_bind_int64(words, 1, next++);
                bind(words, 2, text);
                m_bare->step(words);
            }
            m_bare->run("commit");
            apply(std::move(batch), first + perPage, first + perPage >= setup.conversations);
            if ((first / perPage) % 20 == 0)
                progress << u"\rfilling: "_qs << first << u" of "_qs << setup.conversations << Qt::flush;
        }
        progress << Qt::endl;
        sqlite3_finalize(message);
        sqlite3_finalize(words);
    }

    Store &store() { return *m_store; }
    Sqlite &bare() { return *m_bare; }
    [[nodiscard]] QString cacheFile() const { return m_folder.filePath(u"store/cache.db"_qs); }
    [[nodiscard]] double textBytes() const { return m_textBytes; }

private:
    void apply(RecordBatch batch, int place, bool last)
    {
        AppliedPage page;
        page.records = std::move(batch);
        page.position = {u"conversations"_qs, {}, QByteArray::number(place), last};
        auto applied = m_store->apply(AccountId(1), std::move(page));
        applied.waitForFinished();
        if (!applied.result().ok())
            qFatal("filling failed: %s", qPrintable(applied.result().error().text()));
    }

    QDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Sqlite> m_bare;
    double m_textBytes = 0;
};

/// G8: a page of 60 of "mine", at the top and far down, against the same columns by SQLite's C API.
std::vector<Figure> pages(Filled &filled)
{
    ConversationQuery query;
    query.assignee = AssigneeFilter::Me;
    Sqlite bare(filled.cacheFile(), Sqlite::Mode::ReadOnly);
    sqlite3_stmt *direct
        = bare.prepare("select c.*, q.name, a.name, u.name from conversation c left join queue q on q.id = c.queue "
                       "left join agent a on"
                       " a.id = c.assignee left join customer u on u.id = c.customer where c.account = 1 and c.owner "
                       "= 1 and c.shelf = 2"
                       " and (c.updated_at, c.id) < (?, ?) order by c.updated_at desc, c.id desc limit 60");
    query.group = StateGroup::Done;
    std::vector<double> ours;
    std::vector<double> limit;
    std::vector<double> work; // of ours
    std::vector<double> top;
    std::vector<double> deep;
    std::optional<RowPosition> after;
    std::optional<RowPosition> deepest;
    for (int i = 0; i < 300; ++i) {
        std::vector<ConversationRow> rows;
        double worked = 0;
        ours.push_back(timed([&] {
            worked = processorTimed([&] {
                auto page = filled.store().conversations(query, after, shown);
                page.waitForFinished();
                rows = page.result();
            });
        }));
        work.push_back(worked);
        if (rows.size() == shown) // the last page of the list is a shorter one
            (after ? deep : top).push_back(worked);
        const RowPosition place = after.value_or(RowPosition{std::numeric_limits<qint64>::max(), ConversationId(0)});
        limit.push_back(processorTimed([&] {
            sqlite3_bind_int64(direct, 1, place.key);
            sqlite3_bind_int64(direct, 2, place.id.value());
            bare.readAll(direct);
        }));
        // Alternate between the top and ever deeper places, down to the end and again.
        if (after || !deepest)
            deepest = rows.size() == shown ? std::optional(RowPosition{rows.back().sortKey, rows.back().id})
                                           : std::nullopt;
        after = i % 2 == 0 ? deepest : std::nullopt;
    }
    sqlite3_finalize(direct);
    return {{u"G8 page of 60, p50"_qs, median(work), median(limit), u"ms of processor time"_qs, 4.0, Better::Less},
            {u"G8 page of 60, p95 against 1 ms"_qs, percentile(ours, 0.95), 1.0, u"ms"_qs, 1.0, Better::Less},
            {u"G8 page of 60, work at p95 against 1 ms"_qs, percentile(work, 0.95), 1.0, u"ms of processor time"_qs,
             1.0, Better::Less},
            {u"G8 deep page against the top page"_qs, deep.empty() ? 0 : median(deep), top.empty() ? 0 : median(top),
             u"ms of processor time, p50"_qs, 1.3, Better::Less}};
}

/// G3: words typed letter by letter from the second on, each keystroke a search, against a bare full-text query.
std::vector<Figure> search(Filled &filled)
{
    sqlite3_stmt *direct
        = filled.bare().prepare("select rowid from words where words match ? order by rowid desc limit 50");
    BenchData data(5);
    std::vector<double> ours;
    std::vector<double> work; // of ours
    std::vector<double> limit;
    for (int session = 0; session < 80; ++session) {
        const QString typed = session % 3 == 0 ? data.words(2) : data.word();
        for (int length = 2; length <= typed.size(); ++length) {
            const QString words = typed.left(length);
            ConversationQuery query;
            query.text = words;
            ours.push_back(timed([&] {
                work.push_back(
                    processorTimed([&] { filled.store().conversations(query, std::nullopt, 50).waitForFinished(); }));
            }));
            QStringList quoted;
            const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                quoted.append(u'"' + part + u'"');
            const QByteArray match = (quoted.join(u' ') + u'*').toUtf8();
            limit.push_back(processorTimed([&] {
                bind(direct, 1, match);
                filled.bare().readAll(direct);
            }));
        }
    }
    sqlite3_finalize(direct);
    const QString waited = u"ms"_qs;
    const QString worked = u"ms of processor time"_qs;
    const QString name = u"G3 search while typing, "_qs;
    return {{name + u"p50"_qs, median(work), median(limit), worked, 2.0, Better::Less},
            {name + u"p95 against 16 ms"_qs, percentile(ours, 0.95), 16.0, waited, 1.0, Better::Less},
            {name + u"work at p95 against 16 ms"_qs, percentile(work, 0.95), 16.0, worked, 1.0, Better::Less},
            {name + u"slowest against 60 ms"_qs, percentile(ours, 1.0), 60.0, waited, 1.0, Better::Less},
            {name + u"most work against 60 ms"_qs, percentile(work, 1.0), 60.0, worked, 1.0, Better::Less},
            {name + u"most work against the bare query's"_qs, percentile(work, 1.0), percentile(limit, 1.0), worked,
             2.0, Better::Less}};
}

} // namespace

std::vector<Figure> benchStore(const Setup &setup)
{
    Filled filled(setup);
    std::vector<Figure> figures = pages(filled);
    for (const Figure &figure : search(filled))
        figures.push_back(figure);
    const double size = static_cast<double>(QFileInfo(filled.cacheFile()).size());
    figures.push_back(
        {u"G12 cache.db against the message text"_qs, size, filled.textBytes(), u"bytes"_qs, 3.0, Better::Less});
    return figures;
}

} // namespace saskare::bench
