#pragma once

#include "core/backend/Backend.h"
#include "core/base/Clock.h"
#include "core/store/Store.h"

#include <QObject>

namespace saskare {

/// The way of one command from the outbox to the help desk: compare, commit "sending", do step after step, commit
/// what came of it; or, when its fate is unknown, look. Every state is on disk before the next thing happens. Ends
/// with ended(), once; gone without it, the entry on disk tells where to go on. Thread: sync.
class CommandDelivery : public QObject
{
    Q_OBJECT
public:
    /// `me`: ids and names under which the help desk knows this agent.
    CommandDelivery(OutboxEntry entry, Backend &backend, Store &store, Clock &clock, QStringList me,
                    QObject *parent = nullptr);

    void send(); ///< for a Queued entry that may go
    void lookWhetherItArrived(); ///< for an Uncertain entry whose time to settle has passed

    [[nodiscard]] const OutboxEntry &entry() const { return m_entry; }

Q_SIGNALS:
    /// `reached`: the help desk answered. `trouble` (happened is empty if none): what kept it from going on now, and
    /// is told to Connectivity.
    void ended(bool reached, const saskare::Error &trouble);

private:
    void compare();
    void foundThere(const ServerView &now);
    void hold(const Error &reason, const ServerView &now);
    void perform();
    void performWith(const QHash<QByteArray, QByteArray> &files);
    void stepEnded(const StepResult &result);
    void moveFollowers();
    void rebaseFollowers(const std::vector<OutboxEntry> &followers);
    [[nodiscard]] bool mustGoAsItLeft() const;
    void rebaseHeld();
    void rebase(const ServerView &now);
    void write(OutboxEntry entry, std::function<void()> written);
    void end(bool reached, const Error &trouble = {});
    [[nodiscard]] ManifestCommand rules() const;

    OutboxEntry m_entry;
    OutboxState m_written; ///< its state on disk, as far as we know
    Backend &m_backend;
    Store &m_store;
    Clock &m_clock;
    QStringList m_me;
};

} // namespace saskare
