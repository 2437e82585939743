#pragma once

#include <QList>
#include <QString>

namespace saskare {

struct PostponeTime
{
    QString words; ///< "Tomorrow morning"
    qint64 at = 0; ///< UTC ms
};

/// The times people ask for, as seen from `nowMs` in local time; only such that lie ahead, earliest first.
QList<PostponeTime> postponeTimes(qint64 nowMs);

} // namespace saskare
