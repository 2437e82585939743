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

Importances ImportanceBook::of(const QString &team) const
{
    Importances all = general;
    if (team.isEmpty())
        return all;
    for (auto &[place, stake] : all)
        stake.of = StakeOf::AllForTeam;
    const auto own = teams.find(team);
    if (own == teams.end())
        return all;
    for (const auto &[place, said] : own->second) {
        Stake &stake = all[place];
        stake.toCustomer = said.toCustomer > 0 ? said.toCustomer : stake.toCustomer;
        stake.toCompany = said.toCompany > 0 ? said.toCompany : stake.toCompany;
        stake.of = StakeOf::Team;
    }
    return all;
}

QString teamKey(AccountId account, const RemoteId &queue)
{
    return QStringLiteral("%1:%2").arg(account.value()).arg(queue);
}

QString textOf(const ImportanceBook &book)
{
    QStringList lines{textOf(book.general)};
    for (const auto &[team, importances] : book.teams) {
        if (const QString text = textOf(importances); !text.isEmpty())
            lines += QString::fromLatin1(team.toUtf8().toPercentEncoding()) + u' ' + text;
    }
    return lines.join(u'\n');
}

ImportanceBook importanceBookFrom(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    ImportanceBook book;
    book.general = importancesFrom(lines.value(0));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString team
            = QString::fromUtf8(QByteArray::fromPercentEncoding(lines[i].section(u' ', 0, 0).toLatin1()));
        Importances importances = importancesFrom(lines[i].section(u' ', 1));
        if (!team.isEmpty() && !importances.empty())
            book.teams[team] = std::move(importances);
    }
    return book;
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
