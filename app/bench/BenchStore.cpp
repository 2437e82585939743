#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/FilledStore.h"
#include "ui/shell/Workspace.h"

#include <QFileInfo>

#include <limits>

namespace saskare::bench {
namespace {

constexpr int shown = 60;

/// A page and what it cost.
struct Page
{
    double waited = 0; ///< ms
    double work = 0; ///< ms of processor time
    size_t rows = 0;
};

Page pageOf(FilledStore &filled, const ConversationQuery &query, const std::optional<RowPosition> &after)
{
    Page page;
    page.waited = timed([&] {
        page.work = processorTimed([&] {
            auto rows = filled.store().conversations(query, after, shown);
            rows.waitForFinished();
            page.rows = rows.result().size();
        });
    });
    return page;
}

/// Places from the top down to the end of the list of all, as shares of the way.
std::optional<RowPosition> placeAt(int conversations, double share)
{
    if (share == 0)
        return std::nullopt;
    const auto down = static_cast<qint64>(share * conversations);
    return RowPosition{BenchData::updatedAt(static_cast<int>(down)),
                       ConversationId(std::numeric_limits<qint64>::max())};
}

/// G8: pages of 60 of what is done, at the top and ever further down, against the same columns by SQLite's C API.
std::vector<Figure> pages(FilledStore &filled, int conversations)
{
    ConversationQuery query;
    query.assignee = AssigneeFilter::Nobody;
    query.group = StateGroup::Done;
    Sqlite bare(filled.cacheFile(), Sqlite::Mode::ReadOnly);
    sqlite3_stmt *direct
        = bare.prepare("select c.*, q.name, a.name, u.name from conversation c left join queue q on q.id = c.queue "
                       "left join agent a on a.id = c.assignee left join customer u on u.id = c.customer"
                       " where c.account = 1 and c.owner = 0 and c.shelf = 2 and (c.updated_at, c.id) < (?, ?)"
                       " order by c.updated_at desc, c.id desc limit 60");
    std::vector<double> waited, work, limit, top, deep;
    for (int i = 0; i < 300; ++i) {
        const double share = i % 2 == 0 ? 0 : 0.9 * i / 300;
        const std::optional<RowPosition> after = placeAt(conversations, share);
        const Page page = pageOf(filled, query, after);
        waited.push_back(page.waited);
        work.push_back(page.work);
        if (page.rows == shown && i > 10) // the first pages warm both
            (after ? deep : top).push_back(page.work);
        const RowPosition place = after.value_or(RowPosition{std::numeric_limits<qint64>::max(), ConversationId(0)});
        limit.push_back(processorTimed([&] {
            sqlite3_bind_int64(direct, 1, place.key);
            sqlite3_bind_int64(direct, 2, place.id.value());
            bare.readAll(direct);
        }));
    }
    sqlite3_finalize(direct);
    const QString unit = u"ms of processor time"_qs;
    std::vector<Figure> figures{
        {u"G8 page of 60, p50"_qs, median(work), median(limit), unit, 4.0, Better::Less},
        {u"G8 page of 60, p95 against 1 ms"_qs, percentile(waited, 0.95), 1.0, u"ms"_qs, 1.0, Better::Less},
        {u"G8 page of 60, work at p95 against 1 ms"_qs, percentile(work, 0.95), 1.0, unit, 1.0, Better::Less}};
    if (!top.empty() && !deep.empty())
        figures.push_back({u"G8 deep page against the top page"_qs, median(deep), median(top), unit + u", p50"_qs,
                           1.3, Better::Less});
    return figures;
}

/// G8: every view that the program ships, in both orders; and the numbers beside all of them.
std::vector<Figure> views(FilledStore &filled, int conversations)
{
    using Kind = ViewChoice::Kind;
    const std::pair<Kind, const char *> shipped[]
        = {{Kind::ToSolve, "to solve"},      {Kind::Mine, "mine"},
           {Kind::Unassigned, "unassigned"}, {Kind::AllOpen, "all open"},
           {Kind::Waiting, "waiting"},       {Kind::CallbacksDue, "callbacks due"},
           {Kind::Postponed, "postponed"},   {Kind::InTrouble, "in trouble"},
           {Kind::Queue, "a queue"},         {Kind::Account, "an account"},
           {Kind::Everything, "everything"}};
    QString worstName;
    double worst = 0;
    for (const auto &[kind, name] : shipped) {
        for (const ConversationOrder order : {ConversationOrder::NewestFirst, ConversationOrder::DueFirst}) {
            ConversationQuery query = Workspace::queryFor({kind, QueueId(1), AccountId(1), {}});
            query.order = order;
            std::vector<double> work;
            for (int i = 0; i < 40; ++i) {
                const bool isTop = i % 2 == 0 || order == ConversationOrder::DueFirst;
                work.push_back(pageOf(filled, query, placeAt(conversations, isTop ? 0 : 0.9 * i / 40)).work);
            }
            const QString way = order == ConversationOrder::DueFirst ? u", due first"_qs : QString();
            if (const double slow = percentile(work, 0.95); slow > worst) {
                worst = slow;
                worstName = QLatin1String(name) + way;
            }
        }
    }
    std::vector<double> counting;
    for (int i = 0; i < 20; ++i)
        counting.push_back(processorTimed([&] { filled.store().counts().waitForFinished(); }));
    const QString unit = u"ms of processor time"_qs;
    return {{u"G8 slowest shipped view (%1), work at p95 against 1 ms"_qs.arg(worstName), worst, 1.0, unit, 1.0,
             Better::Less},
            {u"G8 numbers beside all views against 100 ms, once a second"_qs, median(counting), 100, unit, 1.0,
             Better::Less}};
}

/// G3: words typed letter by letter from the second on, each keystroke a search, against a bare full-text query.
std::vector<Figure> search(FilledStore &filled)
{
    Sqlite bare(filled.bareFile(), Sqlite::Mode::ReadOnly);
    sqlite3_stmt *direct = bare.prepare("select rowid from words where words match ? order by rowid desc limit 50");
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
                bare.readAll(direct);
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

/// G3: a word that many say, where the filter accepts few: each hit that it refuses costs, too.
Figure fewAmongMany(FilledStore &filled)
{
    BenchData data(5);
    std::vector<double> work;
    for (int i = 0; i < 12; ++i) {
        ConversationQuery query;
        query.assignee = AssigneeFilter::Me;
        query.group = StateGroup::Open;
        query.text = data.commonWord(i) + u' ';
        work.push_back(
            processorTimed([&] { filled.store().conversations(query, std::nullopt, 50).waitForFinished(); }));
    }
    return {u"G3 common word among few conversations, slowest against 500 ms"_qs,
            percentile(work, 1.0),
            500,
            u"ms of processor time"_qs,
            1.0,
            Better::Less};
}

} // namespace

std::vector<Figure> benchStore(const Setup &setup)
{
    FilledStore filled(setup, setup.conversations, FilledStore::Limit::BareSearch);
    std::vector<Figure> figures = pages(filled, setup.conversations);
    for (const auto &part : {views(filled, setup.conversations), search(filled)})
        figures.insert(figures.end(), part.begin(), part.end());
    figures.push_back(fewAmongMany(filled));
    filled.close(); // what is still in the -wal file belongs to it
    const double size = static_cast<double>(QFileInfo(filled.cacheFile()).size());
    figures.push_back(
        {u"G12 cache.db against the message text"_qs, size, filled.textBytes(), u"bytes"_qs, 3.0, Better::Less});
    return figures;
}

} // namespace saskare::bench
