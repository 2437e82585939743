#pragma once

#include "app/bench/Figure.h"

#include <QStringList>

namespace saskare::bench {

/// How large the measurements are and where they may write.
struct Setup
{
    int conversations = 20'000;
    int messagesEach = 5;
    QString folder; ///< emptied by whoever made it
    QString keep; ///< where filled stores stay for later runs; empty: in `folder`
};

/// Each measures its figures, ours and limit interleaved, and gives them; none when the setup cannot carry it
/// (said on stderr, in words).
std::vector<Figure> benchIngest(const Setup &setup);
std::vector<Figure> benchMapping(const Setup &setup);
std::vector<Figure> benchStore(const Setup &setup); ///< fills the store once: search, pages, size
std::vector<Figure> benchOutbox(const Setup &setup);
std::vector<Figure> benchStart(const Setup &setup); ///< runs the program itself
std::vector<Figure> benchList(const Setup &setup);
std::vector<Figure> benchOpening(const Setup &setup);
std::vector<Figure> benchLanguage(const Setup &setup);
std::vector<Figure> benchSync(const Setup &setup); ///< moves conversations of a kept store

/// Says on stderr why a figure is not measured.
void cannot(const QString &figure, const QString &why);

} // namespace saskare::bench
