#pragma once

#include "app/torture/Helpdesk.h"
#include "app/torture/RoughWire.h"
#include "app/torture/TlsFront.h"
#include "app/torture/Workstation.h"

#include <QTemporaryDir>

namespace saskare {

/// A help desk, its wire, and a workstation connected to it; all of it on one turned clock. Thread: the main one.
class Site
{
public:
    /// "saskare" and the fakes with their variants.
    static QStringList names(const ManifestCatalog &manifests);

    /// `wrong`: what the TLS front shows when it is to fail; `right` null: no TLS.
    Site(const QString &name, const ManifestCatalog &manifests, const std::optional<TlsIdentity> &right,
         const std::optional<TlsIdentity> &wrong);
    ~Site();

    [[nodiscard]] TurnedClock &clock() { return m_clock; }
    [[nodiscard]] Helpdesk &helpdesk() { return *m_helpdesk; }
    [[nodiscard]] RoughWire &wire() { return *m_wire; }
    [[nodiscard]] Workstation &workstation() { return *m_workstation; }
    [[nodiscard]] const Manifest &manifest() const { return *m_manifest; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Turns the event loop until `ready`, in real time, at most 30 s.
    bool wait(const std::function<bool()> &ready);
    template <class T>
    T await(QFuture<T> future)
    {
        if (!wait([&] { return future.isFinished(); }))
            qFatal("a future did not finish");
        return future.result();
    }
    /// Nothing is happening: whatever comes next waits for the clock.
    bool isQuiet();
    /// The agent opens the conversation: it is in the cache as the help desk has it now. Gives its base.
    std::optional<std::pair<ConversationId, CommandBase>> show(const RemoteId &conversation);

private:
    [[nodiscard]] std::optional<ServerView> look(const RemoteId &conversation);

    TurnedClock m_clock;
    ServerClock m_serverClock;
    QTemporaryDir m_folder;
    std::shared_ptr<const Manifest> m_manifest;
    std::unique_ptr<Helpdesk> m_helpdesk;
    std::unique_ptr<RoughWire> m_wire;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<Workstation> m_workstation;
    quint64 m_seen = 0; ///< activity
};

} // namespace saskare
