#include "core/account/ConnectionCheck.h"

#include "core/backend/Backend.h"
#include "core/backend/NetworkTransport.h"

#include <memory>

namespace saskare {
namespace {

/// A connection for one check, from its transport up. Lives in the worker.
struct Trial
{
    Trial(std::shared_ptr<const Manifest> manifest, Connection connection, Clock &clock)
        : transport(clock, connection.route)
        , backend(std::move(manifest), std::move(connection), clock, transport)
    {
    }
    NetworkTransport transport;
    Backend backend;
};

Future<QList<CheckStep>> start(const std::shared_ptr<const Manifest> &manifest, const Connection &connection,
                               Clock &clock, QObject *context)
{
    auto *trial = new Trial(manifest, connection, clock);
    return trial->backend.check().then(context, [trial, context](const QList<CheckStep> &steps) {
        // Not here: the backend is still on the stack that finished the future.
        QMetaObject::invokeMethod(
            context, [trial] { delete trial; }, Qt::QueuedConnection);
        return steps;
    });
}

} // namespace

ConnectionCheck::ConnectionCheck(const ManifestCatalog &manifests, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manifests(manifests)
    , m_clock(clock)
    , m_worker(QStringLiteral("check"))
{
}

ConnectionCheck::~ConnectionCheck() = default;

Future<QList<CheckStep>> ConnectionCheck::run(const QString &manifestId, Connection connection)
{
    const std::shared_ptr<const Manifest> manifest = m_manifests.manifest(manifestId);
    if (!manifest) {
        const Error unknown{ErrorKind::NotFound,
                            tr("There is no description of a help desk called “%1”.").arg(manifestId),
                            {},
                            {},
                            {}};
        return readyFuture(QList<CheckStep>{{tr("Finding the description"), false, unknown}});
    }
    return m_worker.run([this, manifest, connection = std::move(connection)] {
        return start(manifest, connection, m_clock, m_worker.context());
    });
}

} // namespace saskare
