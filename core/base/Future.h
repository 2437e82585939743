#pragma once

#include "core/base/HandOver.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace saskare {

namespace detail {

template <class T>
struct IsFuture : std::false_type
{
};
template <class T>
struct IsFuture<QFuture<T>> : std::true_type
{
    using Value = T;
};

/// What a future of ours holds when the value is a future itself: Qt's own type, which QFuture::unwrap() asks for.
template <class T>
struct Kept
{
    using Type = T;
};

} // namespace detail

template <class T>
class Future;

template <class T>
struct detail::Kept<Future<T>>
{
    using Type = QFuture<T>;
};

/// A QFuture whose then(context, …) may be outlived: when `context` has gone before the answer comes, the function is
/// not called and nothing else happens. Qt 6.4's own stops the program there, and races with a context that is being
/// destroyed in another thread.
/// Thread: then(context, …) is to be called in the context's thread, and calls the function there, never at once.
template <class T>
class Future : public QFuture<T>
{
public:
    Future() = default;
    Future(const QFuture<T> &future)
        : QFuture<T>(future)
    {
    }

    /// In whatever thread the answer comes.
    template <class Function>
    auto then(Function function)
    {
        auto next = QFuture<T>::then(std::move(function));
        return Future<typename detail::IsFuture<decltype(next)>::Value>(next);
    }
    template <class Function>
    auto then(QObject *context, Function function)
    {
        if constexpr (std::is_void_v<T>)
            return follow<std::invoke_result_t<Function>>(context, std::move(function));
        else
            return follow<std::invoke_result_t<Function, T>>(context, std::move(function));
    }

    /// As QFuture's, in whatever thread.
    void waitForFinished()
    {
        QFuture<T>::waitForFinished();
        handover::take();
    }

    /// As QFuture's: of a future that gives a future.
    auto unwrap()
    {
        static_assert(detail::IsFuture<T>::value);
        return Future<typename detail::IsFuture<T>::Value>(QFuture<T>::unwrap());
    }

private:
    template <class Given, class Function>
    Future<typename detail::Kept<Given>::Type> follow(QObject *context, Function function)
    {
        using Value = typename detail::Kept<Given>::Type;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        Future<Value> next(promise->future());
        auto *watcher = new QFutureWatcher<T>(context); // goes with its context, and the promise with it
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, promise, call = std::move(function), end = handover::Taken()]() mutable {
                             handover::take();
                             watcher->deleteLater();
                             if (!watcher->isCanceled())
                                 fulfil(*promise, watcher->future(), call);
                         });
        watcher->setFuture(*this);
        return next;
    }

    template <class Value, class Function>
    static void fulfil(QPromise<Value> &promise, QFuture<T> future, Function &call)
    {
        const auto invoke = [&]() -> decltype(auto) {
            if constexpr (std::is_void_v<T>)
                return call();
            else if constexpr (std::is_copy_constructible_v<T>)
                return call(future.result());
            else
                return call(future.takeResult());
        };
        if constexpr (std::is_void_v<Value>)
            invoke();
        else
            promise.addResult(Value(invoke()));
        handover::give();
        promise.finish();
    }
};

/// The values of all `futures`, in their order, when the last has come; cancelled if one of them was.
template <class T>
Future<QList<T>> whenAll(const QList<Future<T>> &futures)
{
    auto promise = std::make_shared<QPromise<QList<T>>>();
    promise->start();
    Future<QList<T>> all(promise->future());
    QList<QFuture<T>> plain(futures.begin(), futures.end());
    QtFuture::whenAll(plain.begin(), plain.end()).then([promise](const QList<QFuture<T>> &ended) {
        QList<T> values;
        for (const QFuture<T> &one : ended) {
            if (one.resultCount() > 0)
                values.append(one.result());
        }
        if (values.size() == ended.size())
            promise->addResult(std::move(values));
        else
            promise->future().cancel();
        promise->finish();
    });
    return all;
}

/// A future that is finished already.
template <class T>
Future<T> readyFuture(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

} // namespace saskare
