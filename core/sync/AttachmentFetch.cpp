#include "core/sync/AttachmentFetch.h"

#include <QFileInfo>

namespace saskare {
namespace {

constexpr qint64 largest = 50 * 1024 * 1024; // bytes

} // namespace

AttachmentFetch::AttachmentFetch(Backend &backend, Store &store, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
{
}

Future<Result<QString>> AttachmentFetch::fetch(AttachmentId id)
{
    if (const auto running = m_running.value(id))
        return running->future();
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    m_running.insert(id, promise);
    m_store.attachment(id).then(this, [this, id](const std::optional<AttachmentRow> &row) {
        if (!row)
            settle(id, Error{ErrorKind::NotFound, tr("This file is no longer there."), {}, {}, {}});
        else if (!row->localPath.isEmpty() && QFileInfo::exists(row->localPath))
            settle(id, row->localPath);
        else
            fetchRow(id, *row);
    });
    return promise->future();
}

void AttachmentFetch::fetchRow(AttachmentId id, const AttachmentRow &row)
{
    if (row.size > largest) {
        settle(id,
               Error{ErrorKind::Unsupported,
                     tr("This file is larger than 50 MB."),
                     tr("It was not fetched."),
                     tr("Open it in the help desk's own pages."),
                     {}});
        return;
    }
    m_backend.attachment(row.remoteId, row.message, row.name, row.location, largest)
        .then(this, [this, id](const Result<QByteArray> &bytes) {
            if (!bytes) {
                settle(id, bytes.error());
                return;
            }
            const Result<QString> path = m_store.attachmentFiles().keep(*bytes);
            if (!path) {
                settle(id, path);
                return;
            }
            m_store.setAttachmentPath(id, *path).then(this,
                                                      [this, id, path](const Result<void> &) { settle(id, path); });
        });
}

void AttachmentFetch::settle(AttachmentId id, const Result<QString> &result)
{
    const auto promise = m_running.take(id);
    promise->addResult(result);
    promise->finish();
}

} // namespace saskare
