#pragma once

#include "core/base/HandOver.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace saskare {

template <class T>
class Future;

namespace detail {

/// What is awaited of a function that gives T: of a future, what that future gives.
template <class T>
struct Awaited
{
    using Value = T;
    static constexpr bool later = false;
};
template <class T>
struct Awaited<Future<T>>
{
    using Value = T;
    static constexpr bool later = true;
};
template <class T>
struct Awaited<QFuture<T>> : Awaited<Future<T>>
{
};

template <class T>
using Promised = std::shared_ptr<QPromise<T>>; ///< cancels its future when it goes unkept

template <class T>
Promised<T> promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

/// Calls `function` in the thread of `context` when `future` has its answer or was cancelled; never at once, and not
/// at all when the context has gone by then. What the function holds is let go of in that thread, too.
template <class T, class Function>
void onceEnded(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context); // goes with its context, and the function with it
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::move(function), shared = handover::Shared()]() mutable {
                         handover::take();
                         watcher->deleteLater();
                         call(watcher->future());
                         handover::give();
                     });
    watcher->setFuture(future);
}

/// Calls `function` with the answer of `future`, which has one.
template <class T, class Function>
decltype(auto) withAnswer(QFuture<T> &future, Function &function)
{
    if constexpr (std::is_void_v<T>)
        return function();
    else if constexpr (std::is_copy_constructible_v<T>)
        return function(*std::as_const(future).constBegin()); // no copy: rows are many
    else
        return function(future.takeResult());
}

template <class T>
T answerOf(QFuture<T> &future)
{
    if constexpr (std::is_copy_constructible_v<T>)
        return future.result();
    else if constexpr (!std::is_void_v<T>)
        return future.takeResult();
}

template <class T, class Function>
void keep(const Promised<T> &promise, Function function)
{
    if constexpr (std::is_void_v<T>)
        function();
    else
        promise->addResult(function());
    handover::give();
    promise->finish();
}

/// Keeps the promise by what `function` gives; where that is a future, when its answer comes to the thread of
/// `context`.
template <class T, class Function>
void keepIn(QObject *context, const Promised<T> &promise, Function function)
{
    if constexpr (!Awaited<std::invoke_result_t<Function>>::later) {
        keep(promise, std::move(function));
    } else {
        const QPointer<QObject> there(context);
        const Future<T> given = function();
        if (!there)
            return; // the function has let go of its own context
        onceEnded(given, context, [promise](QFuture<T> ended) {
            if (!ended.isCanceled())
                keep(promise, [&]() -> T { return answerOf(ended); });
        });
    }
}

} // namespace detail

/// A QFuture that is only ever followed in the thread of a context, which it may outlive: when `context` has gone
/// before the answer comes, the function is not called and nothing else happens. Qt 6.4's own stops the program
/// there, and races with a context that is being destroyed in another thread. A function that gives a Future is
/// awaited: no future of a future ever arises.
/// Thread: then() is to be called in the context's thread, and calls the function there, never at once.
template <class T>
class Future : public QFuture<T>
{
public:
    Future() = default;
    Future(const QFuture<T> &future)
        : QFuture<T>(future)
    {
    }

    template <class Function>
    auto then(QObject *context, Function function)
    {
        if constexpr (std::is_void_v<T>)
            return follow<std::invoke_result_t<Function>>(context, std::move(function));
        else if constexpr (std::is_copy_constructible_v<T>)
            return follow<std::invoke_result_t<Function, const T &>>(context, std::move(function));
        else
            return follow<std::invoke_result_t<Function, T>>(context, std::move(function));
    }

    /// As QFuture's, in whatever thread.
    void waitForFinished()
    {
        QFuture<T>::waitForFinished();
        handover::take();
    }

    void unwrap() = delete; ///< then() has done it

private:
    template <class Given, class Function>
    auto follow(QObject *context, Function function)
    {
        using Value = typename detail::Awaited<Given>::Value;
        auto promise = detail::promised<Value>();
        Future<Value> next(promise->future());
        detail::onceEnded(*this, context, [promise, context, call = std::move(function)](QFuture<T> ended) mutable {
            if (!ended.isCanceled())
                detail::keepIn(context, promise, [&]() -> Given { return detail::withAnswer(ended, call); });
        });
        return next;
    }
};

/// The values of all `futures`, in their order, when the last has come to the thread of `context`; cancelled if one
/// of them was, or if the context goes before. Thread: the context's.
template <class T>
Future<QList<T>> whenAll(QObject *context, const QList<Future<T>> &futures)
{
    struct Gathered
    {
        QList<Future<T>> futures;
        qsizetype awaited;
    };
    auto promise = detail::promised<QList<T>>();
    Future<QList<T>> all(promise->future());
    const auto finish = [promise](const QList<Future<T>> &ended) {
        QList<T> values;
        for (const Future<T> &one : ended) {
            if (one.isCanceled())
                return;
            values.append(*one.constBegin());
        }
        detail::keep(promise, [&] { return std::move(values); });
    };
    if (futures.isEmpty()) {
        finish({});
        return all;
    }
    auto gathered = std::make_shared<Gathered>(Gathered{futures, futures.size()});
    for (const Future<T> &one : futures) {
        detail::onceEnded(one, context, [gathered, finish](const QFuture<T> &) {
            if (--gathered->awaited == 0)
                finish(gathered->futures);
        });
    }
    return all;
}

/// A future that is finished already.
template <class T>
Future<T> readyFuture(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

} // namespace saskare
