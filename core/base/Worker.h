#pragma once

#include "core/base/Future.h"
#include "core/base/HandOver.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace saskare {

/// A thread with an event loop, and the one way to cross into it: run(function) gives a future.
/// Objects that live there are moved with adopt() before first use and deleted by deleteLater or in the thread.
/// Thread: construct and destroy on one thread; run() from any.
class Worker
{
public:
    /// `name` is what a debugger and `top -H` show.
    explicit Worker(const QString &name);
    ~Worker(); ///< runs what is queued, then ends the thread and waits for it
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Calls `function` in the worker's thread; a future it gives is awaited there. The future is cancelled if the
    /// worker ends before.
    template <class Function>
    auto run(Function function)
    {
        using Given = std::invoke_result_t<Function>;
        auto promise = detail::promised<typename detail::Awaited<Given>::Value>();
        Future<typename detail::Awaited<Given>::Value> future(promise->future());
        QMetaObject::invokeMethod(
            m_context, handover::given([promise, context = m_context, call = std::move(function)]() mutable {
                detail::keepIn(context, promise, [&]() -> Given { return call(); });
            }),
            Qt::QueuedConnection);
        return future;
    }

    void adopt(QObject *object) { object->moveToThread(&m_thread); }
    [[nodiscard]] bool isHere() const { return QThread::currentThread() == &m_thread; }
    /// An object that lives in the thread, for timers and queued calls.
    [[nodiscard]] QObject *context() const { return m_context; }

private:
    QThread m_thread;
    QObject *m_context;
};

} // namespace saskare
