#include "core/insight/Gaps.h"

#include <QStringList>

#include <algorithm>

namespace saskare {

QString textOf(const Importances &importances)
{
    QStringList parts;
    for (const auto &[place, importance] : importances) {
        if (importance != Stake{})
            parts += QStringLiteral("%1/%2=%3,%4")
                         .arg(code(place.first), code(place.second))
                         .arg(importance.toCustomer)
                         .arg(importance.toCompany);
    }
    return parts.join(u';');
}

Importances importancesFrom(const QString &text)
{
    Importances importances;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto stage = from<Stage>(part.section(u'/', 0, 0));
        const auto channel = from<Channel>(part.section(u'/', 1).section(u'=', 0, 0));
        const QString values = part.section(u'=', 1);
        const Stake importance{values.section(u',', 0, 0).toInt(), values.section(u',', 1).toInt()};
        const auto fits = [](int value) { return value >= 0 && value <= 5; };
        if (stage && channel && fits(importance.toCustomer) && fits(importance.toCompany) && importance != Stake{})
            importances[{*stage, *channel}] = importance;
    }
    return importances;
}

GapRanking gapsOf(const TouchpointMatrix &matrix, const Importances &importances)
{
    GapRanking ranking;
    for (const MatrixCell &cell : matrix.cells) {
        if (cell.coverage.all == 0 && cell.satisfaction.isEmpty())
            continue;
        const auto found = importances.find({cell.stage, cell.channel});
        if (found == importances.end() || !found->second.isSet()) {
            ++ranking.unset;
            continue;
        }
        Gap gap{cell.stage, cell.channel, found->second, cell.satisfaction, {}};
        const std::optional<double> satisfaction = cell.satisfaction.mean();
        if (!satisfaction) {
            ranking.few.push_back(gap);
            continue;
        }
        gap.value = gap.importance.toCustomer + gap.importance.toCompany - *satisfaction;
        ranking.ranked.push_back(gap);
    }
    std::stable_sort(ranking.ranked.begin(), ranking.ranked.end(), [](const Gap &a, const Gap &b) {
        return *a.value != *b.value ? *a.value > *b.value : a.satisfaction.count() > b.satisfaction.count();
    });
    return ranking;
}

} // namespace saskare
