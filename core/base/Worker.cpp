#include "core/base/Worker.h"

namespace saskare {

Worker::Worker(const QString &name)
    : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    // The last that happens in the thread, after whatever else was deleted later there.
    QObject::connect(m_context, &QObject::destroyed, [] { handover::give(); });
    m_thread.start();
}

Worker::~Worker()
{
    // Queued behind everything already asked for, so that no promise is left open.
    QMetaObject::invokeMethod(m_context, handover::given([this] { m_thread.quit(); }), Qt::QueuedConnection);
    m_thread.wait();
    handover::take();
}

} // namespace saskare
