#include "core/backend/HomeAddress.h"

#include "core/backend/ManifestPlan.h"
#include "core/backend/RouteSettings.h"

namespace saskare {
namespace {

void cutSlashes(QString &path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
}

/// Where `part` stands in `path` as whole segments; -1 if nowhere. The last place: a help desk may live below a
/// folder that is called like one of its pages.
qsizetype placeOf(const QString &part, const QString &path)
{
    for (qsizetype at = path.lastIndexOf(part); at >= 0; at = at > 0 ? path.lastIndexOf(part, at - 1) : -1) {
        const qsizetype end = at + part.size();
        if (end == path.size() || path[end] == u'/')
            return at;
    }
    return -1;
}

} // namespace

QUrl homeAddress(const QUrl &given, const Manifest &manifest)
{
    if (!given.isValid() || given.host().isEmpty())
        return given;
    QString path = given.path(QUrl::FullyEncoded);
    cutSlashes(path);
    qsizetype end = path.size();
    for (const QString &page : manifest.plan->webPaths) {
        if (const qsizetype at = placeOf(page, path); at >= 0)
            end = qMin(end, at);
    }
    path.truncate(end);
    // Only at the end: what stands before the API's own path may be called like it.
    for (QString base : manifest.plan->bases) {
        cutSlashes(base);
        if (!base.isEmpty() && path.endsWith(base))
            path.chop(base.size());
    }
    cutSlashes(path);
    QUrl home = given;
    home.setPath(path, QUrl::StrictMode);
    home.setQuery(QString());
    home.setFragment(QString());
    return home;
}

bool isOpenToAll(const QUrl &url)
{
    return url.scheme() == u"http" && !isLoopback(url.host());
}

} // namespace saskare
