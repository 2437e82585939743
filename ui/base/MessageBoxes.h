#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace saskare {

/// The only place that opens questions over a window. They never wait in a nested event loop: the answer comes to a
/// function. Thread: GUI.
namespace messageboxes {

struct Question
{
    QString title; ///< what is asked, in one short sentence
    QString text; ///< what happens then; plain text
    QStringList answers; ///< texts of the buttons; the last one is the safe one and what Escape means
    bool dangerous = false; ///< the first answer cannot be taken back
};

/// Asks, and calls `answered` with the index of the answer, unless `parent` has gone by then.
void ask(QWidget *parent, const Question &question, std::function<void(int)> answered);
/// Tells an error with its three sentences.
void tell(QWidget *parent, const Error &error);

/// For tests: the next ask() is not shown but answered with this index.
void answerNext(std::optional<int> index);

} // namespace messageboxes
} // namespace saskare
