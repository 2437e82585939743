#pragma once

#include "core/base/Future.h"

#include <utility>

namespace saskare {

/// The older way to write `future.then(context, use)`.
template <class Value, class Function>
void whenDone(const QFuture<Value> &future, QObject *context, Function use)
{
    Future<Value>(future).then(context, std::move(use));
}

} // namespace saskare
