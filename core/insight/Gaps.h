#pragma once

#include "core/insight/TouchpointMatrix.h"

#include <QString>

#include <map>

namespace saskare {

/// Of whom an importance was said.
enum class StakeOf
{
    All, ///< all queues
    AllForTeam, ///< all queues, and taken for one of which nothing else was said
    Team ///< that queue, at least one of the two
};

/// How much a stage on a channel matters, 1 to 5; 0: nobody has said so yet. The supervisor's own judgement.
struct Stake
{
    int toCustomer = 0;
    int toCompany = 0;
    StakeOf of = StakeOf::All;

    [[nodiscard]] bool isSet() const { return toCustomer > 0 && toCompany > 0; }
    bool operator==(const Stake &) const = default;
};
using Importances = std::map<std::pair<Stage, Channel>, Stake>;

/// "after/email=5,4;before/chat=3,5", and back. What cannot be read is left out.
QString textOf(const Importances &importances);
Importances importancesFrom(const QString &text);

/// What was said of all queues, and of single ones, whose teams may see it otherwise.
struct ImportanceBook
{
    Importances general;
    std::map<QString, Importances> teams; ///< by teamKey(); only what is said of that one

    /// General, and over it what is said of that team, each of the two numbers by itself. Empty: of all.
    [[nodiscard]] Importances of(const QString &team) const;
    bool operator==(const ImportanceBook &) const = default;
};
/// A queue by names that outlive the cache.
QString teamKey(AccountId account, const RemoteId &queue);
/// The first line is what textOf(Importances) writes; each further one is of a team. And back.
QString textOf(const ImportanceBook &book);
ImportanceBook importanceBookFrom(const QString &text);

/// Gap (moment of truth) = importance to the customer + importance to the company − satisfaction: from −3 to 9. The
/// greater, the more it pays to make that touchpoint better.
/// Source: the moment-of-truth sheet (emotional impact + business impact − current experience, each 1 to 5).
struct Gap
{
    Stage stage = Stage::Unknown;
    Channel channel = Channel::Other;
    Stake importance;
    Sample satisfaction;
    std::optional<double> value; ///< nothing below leastForMean
};

struct GapRanking
{
    std::vector<Gap> ranked; ///< widest first; of equal ones that with more evaluations
    std::vector<Gap> few; ///< importance is set, but there are too few evaluations for a mean
    int unset = 0; ///< cells in which something happened and nobody has said how much they matter
};

GapRanking gapsOf(const TouchpointMatrix &matrix, const Importances &importances);

} // namespace saskare
