#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/Sqlite.h"
#include "core/store/Store.h"

#include <QDir>
#include <QUuid>

namespace saskare::bench {

std::vector<Figure> benchOutbox(const Setup &setup)
{
    constexpr int commits = 400;
    const QDir folder(setup.folder);
    folder.mkpath(u"outbox"_qs);
    SystemClock clock;
    Store store(folder.filePath(u"outbox"_qs), clock);
    BenchData data(2);
    AppliedPage page;
    page.records = BenchData::reference();
    for (int i = 1; i <= commits; ++i)
        data.append(page.records, i, 1);
    page.position = {u"conversations"_qs, {}, {}, true};
    store.apply(AccountId(1), std::move(page)).waitForFinished();
    auto listing = store.conversations({}, std::nullopt, commits);
    listing.waitForFinished();
    const auto rows = listing.result();
    if (rows.empty()) {
        cannot(u"G11 outbox commit"_qs, u"the store gave no conversations"_qs);
        return {};
    }
    Sqlite bare(folder.filePath(u"outbox-limit.db"_qs));
    bare.run("pragma journal_mode=wal; pragma synchronous=full;"
             "create table command(id integer primary key, uuid text unique, body text)");
    sqlite3_stmt *insert = bare.prepare("insert into command(uuid, body) values(?,?)");
    std::vector<double> ours;
    std::vector<double> limit;
    for (int i = 0; i < commits; ++i) {
        const QString text = data.words(160);
        const QByteArray uuid = QUuid::createUuid().toByteArray();
        const QByteArray body = text.toUtf8();
        const auto &row = rows[static_cast<size_t>(i) % rows.size()];
        ours.push_back(timed([&] {
            store.submit(AccountId(1), row.id, SendReply{text, {}, {}}, {}).waitForFinished();
        }));
        limit.push_back(timed([&] {
            bind(insert, 1, uuid);
            bind(insert, 2, body);
            bare.step(insert);
        }));
    }
    sqlite3_finalize(insert);
    return {{u"G11 outbox commit"_qs, median(ours) * 1000, median(limit) * 1000, u"us p50"_qs, 2.0, Better::Less}};
}

} // namespace saskare::bench
