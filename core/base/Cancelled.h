#pragma once

#include "core/base/Future.h"

namespace saskare {

/// Calls `function` in the context's thread when no answer will ever come, because whoever was asked has gone: a
/// Future's then() is not called in that case. Never at once; nothing happens when the context has gone.
/// Thread: the context's.
template <class T, class Function>
void ifCancelled(const Future<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->isCanceled())
                             call();
                     });
    watcher->setFuture(future);
}

} // namespace saskare
