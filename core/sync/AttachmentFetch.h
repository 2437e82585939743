#pragma once

#include "core/backend/Backend.h"
#include "core/store/Store.h"

#include <QHash>
#include <QObject>

namespace saskare {

/// Brings attachments to this computer: `attachments/<sha256>` of the profile, readable by the owner alone, written
/// whole or not at all, at most 50 MB each. Thread: sync.
class AttachmentFetch : public QObject
{
    Q_OBJECT
public:
    AttachmentFetch(Backend &backend, Store &store, QObject *parent = nullptr);

    /// The path of the file, fetched if need be. Asking twice fetches once.
    Future<Result<QString>> fetch(AttachmentId id);

private:
    void fetchRow(AttachmentId id, const AttachmentRow &row);
    void settle(AttachmentId id, const Result<QString> &result);

    Backend &m_backend;
    Store &m_store;
    QHash<AttachmentId, std::shared_ptr<QPromise<Result<QString>>>> m_running;
};

} // namespace saskare
