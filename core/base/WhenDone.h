#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace saskare {

/// Calls `use` with the future's value in `context`'s thread (the one this is called in), or never, if the context
/// has gone by then or the future was cancelled. QFuture::then(context, ...) of Qt 6.4 asserts that the context is
/// still there when the future finishes, so a window that is closed while it waits would end the program.
template <class Value, class Function>
void whenDone(const QFuture<Value> &future, QObject *context, Function use)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, call = std::move(use)]() mutable {
        const QFuture<Value> done = watcher->future();
        watcher->deleteLater();
        if constexpr (std::is_void_v<Value>) {
            if (!done.isCanceled())
                call();
        } else if (done.resultCount() > 0) {
            call(done.result());
        }
    });
    watcher->setFuture(future);
}

} // namespace saskare
