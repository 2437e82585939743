#pragma once

#include "core/backend/Connection.h"
#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/base/Worker.h"

#include "core/base/Future.h"
#include <QObject>

namespace saskare {

/// Answers "do this address and these credentials work?" step by step, for the wizard and the console.
/// Stores nothing. Thread: GUI (the requests run in a worker of its own).
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    ConnectionCheck(const ManifestCatalog &manifests, Clock &clock, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// All steps, up to and including the first that failed. An unknown manifest is one failed step.
    Future<QList<CheckStep>> run(const QString &manifestId, Connection connection);

private:
    const ManifestCatalog &m_manifests;
    Clock &m_clock;
    Worker m_worker;
};

} // namespace saskare
