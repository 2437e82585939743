#include "app/soak/Samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <malloc.h>
#include <sqlite3.h>

namespace saskare {
namespace {

/// "Rss:   1234 kB" of a file of /proc.
double figureIn(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(QByteArray('\n' + name + ':'));
    return at < 0 ? 0 : text.mid(at + name.size() + 2).simplified().split(' ').constFirst().toDouble();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? '\n' + file.readAll() : QByteArray();
}

double sizeOf(const QString &database)
{
    return double(QFileInfo(database).size() + QFileInfo(database + QStringLiteral("-wal")).size());
}

} // namespace

Sample Sample::take(const QString &profile)
{
    Sample sample;
    const QByteArray memory = contentOf(QStringLiteral("/proc/self/smaps_rollup"));
    sample.rss = figureIn(memory, "Rss");
    sample.pss = figureIn(memory, "Pss");
    sample.privateDirty = figureIn(memory, "Private_Dirty");
    const struct mallinfo2 heap = mallinfo2();
    sample.heap = double(heap.uordblks + heap.hblkhd) / 1024;
    sample.sqlite = double(sqlite3_memory_used()) / 1024;
    sample.threads = int(figureIn(contentOf(QStringLiteral("/proc/self/status")), "Threads"));
    sample.descriptors = int(QDir(QStringLiteral("/proc/self/fd"))
                                 .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                 .size());
    sample.cacheBytes = sizeOf(profile + QStringLiteral("/cache.db"));
    sample.outboxBytes = sizeOf(profile + QStringLiteral("/outbox.db"));
    return sample;
}

QJsonObject Sample::toJson() const
{
    return {{QStringLiteral("seconds"), std::round(seconds)},
            {QStringLiteral("rssKb"), rss},
            {QStringLiteral("pssKb"), pss},
            {QStringLiteral("privateDirtyKb"), privateDirty},
            {QStringLiteral("heapKb"), std::round(heap)},
            {QStringLiteral("sqliteKb"), std::round(sqlite)},
            {QStringLiteral("descriptors"), descriptors},
            {QStringLiteral("threads"), threads},
            {QStringLiteral("cacheBytes"), cacheBytes},
            {QStringLiteral("outboxBytes"), outboxBytes}};
}

Trend Trend::of(const std::vector<Sample> &samples, double Sample::*figure)
{
    Trend trend;
    const size_t from = samples.size() / 2;
    const auto count = double(samples.size() - from);
    if (count < 2)
        return trend;
    double meanX = 0, meanY = 0;
    for (size_t i = from; i < samples.size(); ++i) {
        meanX += samples[i].seconds / count;
        meanY += samples[i].*figure / count;
        trend.highest = std::max(trend.highest, samples[i].*figure);
    }
    double xy = 0, xx = 0;
    for (size_t i = from; i < samples.size(); ++i) {
        xy += (samples[i].seconds - meanX) * (samples[i].*figure - meanY);
        xx += (samples[i].seconds - meanX) * (samples[i].seconds - meanX);
    }
    const double slope = xx > 0 ? xy / xx : 0;
    double rest = 0;
    for (size_t i = from; i < samples.size(); ++i) {
        const double off = samples[i].*figure - meanY - slope * (samples[i].seconds - meanX);
        rest += off * off / count;
    }
    trend.first = samples[from].*figure;
    trend.last = samples.back().*figure;
    trend.perHour = slope * 3600;
    trend.grown = slope * (samples.back().seconds - samples[from].seconds);
    trend.noise = std::sqrt(rest);
    return trend;
}

QJsonObject Trend::toJson() const
{
    return {{QStringLiteral("first"), std::round(first)},
            {QStringLiteral("last"), std::round(last)},
            {QStringLiteral("highest"), std::round(highest)},
            {QStringLiteral("perHour"), std::round(perHour)},
            {QStringLiteral("grown"), std::round(grown)},
            {QStringLiteral("noise"), std::round(noise)},
            {QStringLiteral("flat"), isFlat()}};
}

} // namespace saskare
