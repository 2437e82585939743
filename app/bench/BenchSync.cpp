#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "app/bench/FilledStore.h"
#include "app/bench/Turning.h"
#include "app/bench/WholeWindow.h"
#include "core/backend/RecordReader.h"
#include "core/base/Worker.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>

namespace saskare::bench {
namespace {

constexpr int perPage = 500; // as our own help desk is asked

/// A page of conversations that have changed, the newest more often than the old, as they come over the wire.
QByteArray changedPage(BenchData &data, QRandomGenerator &random, int conversations, qint64 at)
{
    QJsonArray records;
    for (int i = 0; i < perPage; ++i) {
        const double share = random.generateDouble();
        const int number = 1 + static_cast<int>(share * share * share * (conversations - 1));
        QJsonObject record = data.json(number);
        record.insert(u"updatedAt"_qs, QDateTime::fromMSecsSinceEpoch(at + i, Qt::UTC).toString(Qt::ISODateWithMs));
        record.insert(u"version"_qs, QString::number(at + i));
        record.remove(u"subject"_qs); // so that a kept store keeps its words
        record.remove(u"preview"_qs);
        records.append(record);
    }
    return QJsonDocument(QJsonObject{{u"records"_qs, records}}).toJson(QJsonDocument::Compact);
}

/// Reads and applies pages one after the other in a thread of its own, as a sync does.
void sync(Store &store, const std::vector<QByteArray> &pages, std::atomic_int &done)
{
    const RecordReader reader(u"conversations"_qs);
    for (const QByteArray &json : pages) {
        auto read = reader.read(json);
        AppliedPage page;
        page.records = std::move(read->records);
        page.position = {u"conversations"_qs, {}, QByteArray::number(done.load()), true};
        store.apply(AccountId(1), std::move(page)).waitForFinished();
        ++done;
    }
}

void spin(std::atomic_bool &stop)
{
    volatile quint64 number = 0;
    while (!stop)
        number = number + 1;
}

} // namespace

std::vector<Figure> benchSync(const Setup &setup)
{
    FilledStore filled(setup, setup.conversations, FilledStore::Limit::None);
    const int rows = std::min(100'000, setup.conversations);
    BenchData data(6);
    QRandomGenerator random(6);
    SystemClock clock;
    const qint64 now = clock.nowMs();
    WholeWindow whole(filled.store(), filled.profile());
    if (!whole.show()) {
        cannot(u"G5 gaps during a sync"_qs, u"the window showed no rows"_qs);
        return {};
    }
    turnFor(1'500);
    constexpr int parts = 4; // control and sync take turns
    Heartbeat beat;
    Worker worker(u"bench sync"_qs);
    int over = 0, controlOver = 0;
    double longest = 0, controlLongest = 0, syncTime = 0;
    for (int part = 0; part < parts; ++part) {
        std::vector<QByteArray> pages;
        for (int page = 0; page < std::max(1, rows / perPage / parts); ++page)
            pages.push_back(changedPage(data, random, setup.conversations, now + (part * 1000 + page) * perPage));
        std::atomic_int done = 0;
        beat.start();
        syncTime += timed([&] {
            auto syncing = worker.run([&] { sync(filled.store(), pages, done); });
            turnUntil([&] { return syncing.isFinished(); }, 600'000);
        });
        beat.stop();
        over += beat.gapsOver(16.7);
        longest = std::max(longest, beat.longest());
        turnFor(1'500); // the last news come to rest

        std::atomic_bool stop = false;
        auto spinning = worker.run([&] { spin(stop); });
        beat.start();
        turnFor(static_cast<int>(syncTime / (part + 1)));
        beat.stop();
        stop = true;
        spinning.waitForFinished();
        controlOver += beat.gapsOver(16.7);
        controlLongest = std::max(controlLongest, beat.longest());
    }
    return {{u"G5 longest gap during a sync against 33 ms"_qs, longest, 33, u"ms"_qs, 1.0, Better::Less},
            {u"G5 gaps over 16.7 ms against the spin control's and 2"_qs, double(over), double(controlOver + 2),
             u"gaps"_qs, 1.0, Better::Less},
            {u"G5 longest gap against the spin control's"_qs, longest, controlLongest, u"ms"_qs, 2.0, Better::Less}};
}

} // namespace saskare::bench
