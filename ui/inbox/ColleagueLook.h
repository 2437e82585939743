#pragma once

#include "core/store/Rows.h"

#include <optional>

namespace saskare {

enum class News
{
    Flowing,
    Stopped ///< what was told before is not known to be so any more
};

/// How colleagues at work in a conversation are shown: by words and a picture, and grey when it is not sure any more.
struct ColleagueLook
{
    QString text; ///< short, for a row: "Ilze" with how many more
    QString words; ///< whole, for the header and for reading aloud: "Ilze is writing"
    QString icon;
    bool isLive = false;
};

/// Nothing: nobody is there, or it is too long ago to be told.
std::optional<ColleagueLook> colleagueLook(const QList<ColleagueRow> &colleagues, News news, qint64 nowMs);

} // namespace saskare
