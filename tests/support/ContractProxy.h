#pragma once

#include "app/desk/WireServer.h"
#include "tests/support/Specification.h"

#include <QHash>

#include <mutex>
#include <vector>

class QProcess;

namespace saskare {

/// Prism, a validating proxy (.ci/prism installs it), between a fake and those who ask it: one process for each
/// document of the fake's specification. Requests and answers pass it to be looked at and are not taken from it,
/// because it spoils bytes that are no text: what the fake answers is what came and what goes back is what it said.
/// Requests outside of the specification do not meet it.
/// Thread: construct, start and destroy on one that has an event loop; everything else from any.
class ContractProxy : private WireHandler
{
public:
    /// Why it cannot be used here, in words; empty: it can. `build`: the folder that .ci/prism has filled.
    [[nodiscard]] static QString missing(const QString &build);

    ContractProxy(Specification specification, QString build);
    ~ContractProxy() override;

    /// Returns when all processes listen, up to five minutes later. Error: Offline, with what they said.
    Result<void> start();
    /// What is to be answered to a request. `answer` does it, at most once, on another thread.
    WireAnswer pass(const WireRequest &request, const std::function<WireAnswer()> &answer);
    /// What broke the contract since this was asked last.
    [[nodiscard]] QStringList takeViolations();

private:
    struct Passing;
    Result<quint16> listen(QProcess &process, const Specification::Document &document, quint16 upstream);
    void before(const WireRequest &, WireConnection &) override { }
    WireAnswer handle(const WireRequest &request, WireConnection &connection) override;
    void violated(const WireRequest &request, const QString &how);

    Specification m_specification;
    QString m_build;
    std::vector<std::unique_ptr<QProcess>> m_processes; ///< one for each document
    QList<quint16> m_ports; ///< of those
    std::mutex m_mutex; ///< of everything below
    QHash<QString, Passing *> m_passing; ///< by the number that goes with them
    int m_last = 0;
    QStringList m_violations;
    std::unique_ptr<WireServer> m_wire; ///< what the processes ask
};

} // namespace saskare
