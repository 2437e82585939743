#include "ui/inbox/ColleagueLook.h"

#include "core/domain/PresenceRules.h"
#include "ui/base/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColleagueLook)
};

QString nameOf(const ColleagueRow &colleague)
{
    return colleague.name.isEmpty() ? Words::tr("A colleague") : colleague.name;
}

QString said(const ColleagueRow &colleague, bool isLive, qint64 nowMs)
{
    const bool writes = colleague.kind == PresenceKind::Writing;
    if (isLive)
        return (writes ? Words::tr("%1 is writing", "a colleague") : Words::tr("%1 is looking at it", "a colleague"))
            .arg(nameOf(colleague));
    const QString ago = shortSpan(std::max<qint64>(60'000, nowMs - colleague.toldAt));
    return (writes ? Words::tr("%1 was writing %2 ago", "a colleague, 3 min")
                   : Words::tr("%1 was looking at it %2 ago", "a colleague, 3 min"))
        .arg(nameOf(colleague), ago);
}

} // namespace

std::optional<ColleagueLook> colleagueLook(const QList<ColleagueRow> &colleagues, News news, qint64 nowMs)
{
    const auto isLive = [&](const ColleagueRow &colleague) {
        return news == News::Flowing && presenceAge(colleague.toldAt, nowMs) == PresenceAge::Live;
    };
    QList<ColleagueRow> here;
    for (const ColleagueRow &colleague : colleagues) {
        if (presenceAge(colleague.toldAt, nowMs) != PresenceAge::Gone)
            here.append(colleague);
    }
    if (here.isEmpty())
        return std::nullopt;
    std::stable_partition(here.begin(), here.end(), isLive);
    const ColleagueRow &first = here.first();
    ColleagueLook look;
    look.isLive = isLive(first);
    look.icon = first.kind == PresenceKind::Writing ? QStringLiteral("pencil") : QStringLiteral("eye");
    look.text = nameOf(first).section(QLatin1Char(' '), 0, 0);
    QStringList words;
    for (const ColleagueRow &colleague : here)
        words.append(said(colleague, isLive(colleague), nowMs));
    look.words = words.join(QStringLiteral(" · "));
    if (here.size() > 1)
        look.text = Words::tr("%1 +%2", "a colleague and how many more")
                        .arg(look.text, QLocale().toString(here.size() - 1));
    return look;
}

} // namespace saskare
