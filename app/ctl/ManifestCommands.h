#pragma once

#include "app/ctl/CtlCommand.h"
#include "app/ctl/TracingTransport.h"
#include "core/backend/Backend.h"
#include "core/backend/ManifestReader.h"
#include "core/backend/MappingProcess.h"
#include "core/backend/NetworkTransport.h"

namespace saskare {

/// check-manifest: every mistake of a description, with its place. Its mapping is compiled where it would run.
class CheckManifestCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check-manifest"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    static void tell(Session &session, const ManifestReader::Outcome &outcome);

    std::unique_ptr<MappingProcess> m_mapping;
};

/// try: one page of one stream of a live help desk, printed as records and kept nowhere.
class TryCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("try"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    void readSecrets(Session &session, const Account &account, std::shared_ptr<const Manifest> manifest,
                     QStringList names, Connection connection, const PageRequest &request);
    void fetch(Session &session, std::shared_ptr<const Manifest> manifest, const Connection &connection,
               const PageRequest &request);
    static void print(Session &session, const FetchedPage &page);

    bool m_traces = false;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<TracingTransport> m_trace; ///< before the transport, when asked for
    std::unique_ptr<Backend> m_backend; ///< ends before its transport
};

} // namespace saskare
