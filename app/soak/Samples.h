#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace saskare {

/// What a process holds at one moment, as the kernel tells it.
struct Sample
{
    double seconds = 0; ///< since the first one
    double rss = 0, pss = 0, privateDirty = 0; ///< kB
    double heap = 0; ///< kB that malloc() has given out; what is beyond it in privateDirty lies between
    double sqlite = 0; ///< kB of these that SQLite holds, most of them pages kept for speed
    int descriptors = 0;
    int threads = 0;
    double cacheBytes = 0, outboxBytes = 0; ///< files with their logs

    /// Of this process, with its profile's files.
    static Sample take(const QString &profile);
    [[nodiscard]] QJsonObject toJson() const;
};

/// How a figure develops over the second half of the samples, when the program has warmed up.
struct Trend
{
    double first = 0, last = 0, highest = 0;
    double perHour = 0;
    double grown = 0; ///< by the line that fits best, over the half
    double noise = 0; ///< standard deviation around that line

    static Trend of(const std::vector<Sample> &samples, double Sample::*figure);
    /// What it has grown by does not stand out from how it goes up and down.
    [[nodiscard]] bool isFlat() const { return grown <= 2 * noise; }
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace saskare
