#pragma once

#include "core/base/Future.h"

namespace saskare {

/// Calls `function` in the context's thread when no answer will ever come, because whoever was asked has gone: a
/// Future's then() is not called in that case. Never at once; nothing happens when the context has gone.
/// Thread: the context's.
template <class T, class Function>
void ifCancelled(const Future<T> &future, QObject *context, Function function)
{
    detail::onceEnded(future, context, [call = std::move(function)](const QFuture<T> &ended) mutable {
        if (ended.isCanceled())
            call();
    });
}

} // namespace saskare
