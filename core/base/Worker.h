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

    /// Calls `function` in the worker's thread. The future is cancelled if the worker ends before.
    template <class Function>
    auto run(Function function)
    {
        using Value = typename detail::Kept<std::invoke_result_t<Function>>::Type;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        Future<Value> future(promise->future());
        QMetaObject::invokeMethod(m_context, handover::given([promise, call = std::move(function)]() mutable {
                                      if constexpr (std::is_void_v<Value>)
                                          call();
                                      else
                                          promise->addResult(call());
                                      handover::give();
                                      promise->finish();
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
