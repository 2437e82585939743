#pragma once

#include "core/store/Store.h"
#include "ui/base/Paint.h"

namespace saskare {

class SyncService;

/// Does one thing with several conversations. Each is a command of its own, held back for some seconds: visible at
/// once, and until then undo() makes it as if nothing had been done. Thread: GUI.
class BulkActions : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        ConversationRow row;
        Command command;
        RemoteId newestMessage; ///< that the agent saw; for answers
        bool closesByItself = false; ///< that the help desk closes it meanwhile is no collision
    };
    static constexpr qint64 holdMs = 8'000;

    BulkActions(Store &store, SyncService &sync, Clock &clock, QObject *parent = nullptr);

    /// `done`: what has happened when all went well: "7 assigned to Anna."
    void run(const QList<Item> &items, const QString &done);
    /// Of the last run, while it is held back; else nothing.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_undoable.isEmpty(); }

Q_SIGNALS:
    /// What came of it, whenever that changes.
    void happened(saskare::Tone tone, const QString &text);

private:
    struct Run
    {
        int asked = 0;
        QList<CommandId> commands;
        QSet<AccountId> accounts;
        Error error; ///< the first
        QString done;
    };
    void finish(const std::shared_ptr<Run> &run);
    void takeBack(const QList<CommandId> &commands, const std::shared_ptr<Run> &run);

    Store &m_store;
    SyncService &m_sync;
    Clock &m_clock;
    std::shared_ptr<Run> m_last;
    QList<CommandId> m_undoable;
};

} // namespace saskare
