#pragma once

#include "app/torture/Site.h"

#include <QJsonObject>

#include <map>

namespace saskare {

/// Two agents at one conversation: a colleague changes what this agent is about to change, before the comparison or
/// between it and the write. What was overwritten without having been shown is counted. Thread: the main one.
class Races
{
public:
    /// `races`: at each help desk.
    Races(int races, quint32 seed);

    /// False: something was overwritten unseen where the help desk gives the means not to.
    bool run(const std::function<void(const QString &)> &failed);
    [[nodiscard]] QString tables() const;
    [[nodiscard]] QJsonObject summary() const;

private:
    struct Tally
    {
        int races = 0, shown = 0, merged = 0, unseen = 0, unseenInBetween = 0, troubled = 0;
    };
    enum class Moment
    {
        BeforeComparison,
        InBetween, ///< between its answer and the write: one round trip
    };
    void race(Site &site, const QString &name, const QString &command, Moment moment, int number,
              const std::function<void(const QString &)> &failed);

    int m_races;
    quint32 m_seed;
    ManifestCatalog m_manifests{QString()};
    std::map<QString, Tally> m_bySite;
};

} // namespace saskare
