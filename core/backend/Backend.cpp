#include "core/backend/Backend.h"

#include "core/backend/HttpTransport.h"

#include <QCoreApplication>

namespace saskare {
namespace {

Error notYet()
{
    return {
        ErrorKind::Unsupported, QCoreApplication::translate("Backend", "This help desk cannot do that."), {}, {}, {}};
}

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

class Backend::Engine
{
};

Backend::Backend(std::shared_ptr<const Manifest> manifest, Connection, Clock &, HttpTransport &, QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
{
}

Backend::~Backend() = default;

QFuture<Result<FetchedPage>> Backend::fetchPage(PageRequest)
{
    return ready<Result<FetchedPage>>(notYet());
}

QFuture<StepResult> Backend::perform(OutboxEntry, QHash<QByteArray, QByteArray>)
{
    StepResult result;
    result.outcome = WriteOutcome::NothingSent;
    result.error = notYet();
    return ready(result);
}

QFuture<Result<ReadBack>> Backend::readBack(OutboxEntry)
{
    return ready<Result<ReadBack>>(notYet());
}

QFuture<Result<std::optional<ServerView>>> Backend::view(RemoteId)
{
    return ready<Result<std::optional<ServerView>>>(notYet());
}

QFuture<Result<QByteArray>> Backend::attachment(RemoteId, RemoteId, QString, QString, qint64)
{
    return ready<Result<QByteArray>>(notYet());
}

QFuture<QList<CheckStep>> Backend::check()
{
    return ready<QList<CheckStep>>({});
}

void Backend::signOut() { }

} // namespace saskare
