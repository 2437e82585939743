#pragma once

#include "app/bench/Figure.h"

#include <QStringList>

namespace saskare::bench {

/// How large the measurements are and where they may write.
struct Setup
{
    int conversations = 100'000;
    int messagesEach = 5;
    QString folder; ///< emptied by whoever made it
};

/// Each measures its figures, ours and limit interleaved, and gives them; none when the setup cannot carry it
/// (said on stderr, in words).
std::vector<Figure> benchIngest(const Setup &setup);
std::vector<Figure> benchMapping(const Setup &setup);
std::vector<Figure> benchStore(const Setup &setup); ///< fills the store once: search, pages, size
std::vector<Figure> benchOutbox(const Setup &setup);

/// Says on stderr why a figure is not measured.
void cannot(const QString &figure, const QString &why);

} // namespace saskare::bench
