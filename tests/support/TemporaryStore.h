#pragma once

#include "core/store/Store.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>

#include <memory>

namespace saskare {

/// A real Store on real files in a folder of its own, with one account, and short words for what tests do with it.
class TemporaryStore
{
public:
    explicit TemporaryStore(AccountId account = AccountId(1));

    [[nodiscard]] Store &operator*() { return *m_store; }
    [[nodiscard]] Store *operator->() { return m_store.get(); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/profile"); }
    /// What troubled() said so far.
    [[nodiscard]] const QList<Error> &troubles() const { return m_troubles; }

    void close() { m_store.reset(); }
    /// How it is opened from the next reopen() on.
    void setProtection(const StoreProtection &protection) { m_protection = protection; }
    /// Closes and opens again: what was not on disk is gone.
    void reopen();

    Result<void> apply(RecordBatch records);
    Result<void> apply(AppliedPage page);
    std::vector<ConversationRow> list(const ConversationQuery &query = {});
    std::vector<ConversationRow> search(const QString &text);
    std::optional<ConversationRow> row(const RemoteId &remote);
    ConversationId id(const RemoteId &remote);
    std::vector<MessageRow> timeline(const RemoteId &remote);
    CommandId submit(const RemoteId &remote, Command command);
    /// Brings a command to a state as the outbox pusher does.
    void bring(CommandId command, OutboxState state, const QString &serverId = {});
    QStringList sendable(); ///< texts of the replies that may go now

    static ConversationRecord conversation(const RemoteId &remote, qint64 updatedAt = 1000);
    static MessageRecord message(const RemoteId &remote, const RemoteId &conversation, const QString &text,
                                 Direction direction = Direction::Inbound, qint64 createdAt = 1000);

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    AccountId m_account;
    StoreProtection m_protection;
    QList<Error> m_troubles;
    std::unique_ptr<Store> m_store;
};

} // namespace saskare
