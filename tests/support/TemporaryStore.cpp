#include "tests/support/TemporaryStore.h"

namespace saskare {

TemporaryStore::TemporaryStore(AccountId account)
    : m_account(account)
{
    reopen();
}

void TemporaryStore::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>(folder(), m_clock, m_protection);
    QObject::connect(m_store.get(), &Store::troubled, m_store.get(),
                     [this](const Error &error) { m_troubles.append(error); });
}

Result<void> TemporaryStore::apply(RecordBatch records)
{
    AppliedPage page;
    page.records = std::move(records);
    return apply(std::move(page));
}

Result<void> TemporaryStore::apply(AppliedPage page)
{
    return await(m_store->apply(m_account, std::move(page)));
}

std::vector<ConversationRow> TemporaryStore::list(const ConversationQuery &query)
{
    return await(m_store->conversations(query, {}, 100));
}

std::vector<ConversationRow> TemporaryStore::search(const QString &text)
{
    ConversationQuery query;
    query.text = text;
    return list(query);
}

std::optional<ConversationRow> TemporaryStore::row(const RemoteId &remote)
{
    for (const ConversationRow &row : await(m_store->conversationsByNumber(remote))) {
        if (row.remoteId == remote)
            return row;
    }
    return std::nullopt;
}

ConversationId TemporaryStore::id(const RemoteId &remote)
{
    const auto found = row(remote);
    return found ? found->id : ConversationId();
}

std::vector<MessageRow> TemporaryStore::timeline(const RemoteId &remote)
{
    return await(m_store->timeline(id(remote), 0, 100));
}

CommandId TemporaryStore::submit(const RemoteId &remote, Command command)
{
    const Result<CommandId> id = await(m_store->submit(m_account, this->id(remote), std::move(command), {}));
    return id ? *id : CommandId();
}

void TemporaryStore::bring(CommandId command, OutboxState state, const QString &serverId)
{
    std::optional<OutboxEntry> entry = await(m_store->outboxEntry(command));
    Q_ASSERT(entry);
    entry->state = state;
    entry->serverId = serverId;
    entry->firstByteAt = m_clock.nowMs();
    entry->lastByteAt = m_clock.nowMs();
    if (state == OutboxState::Failed || state == OutboxState::Conflicted)
        entry->error.happened = QStringLiteral("The help desk said no.");
    const Result<void> done = await(m_store->updateOutbox(*entry));
    Q_ASSERT(done.ok());
}

QStringList TemporaryStore::sendable()
{
    QStringList texts;
    for (const OutboxEntry &entry : await(m_store->sendable(m_account, 100))) {
        if (const auto *reply = std::get_if<SendReply>(&entry.command))
            texts.append(reply->text);
        else
            texts.append(nameOf(entry.command));
    }
    return texts;
}

ConversationRecord TemporaryStore::conversation(const RemoteId &remote, qint64 updatedAt)
{
    ConversationRecord record;
    record.id = remote;
    record.number = remote;
    record.subject = QStringLiteral("Subject ") + remote;
    record.status = Status{ConversationState::Open, QStringLiteral("open"), {}};
    record.createdAt = updatedAt;
    record.updatedAt = updatedAt;
    return record;
}

MessageRecord TemporaryStore::message(const RemoteId &remote, const RemoteId &conversation, const QString &text,
                                      Direction direction, qint64 createdAt)
{
    MessageRecord record;
    record.id = remote;
    record.conversation = conversation;
    record.direction = direction;
    record.authorKind = direction == Direction::Inbound ? AuthorKind::Customer : AuthorKind::Agent;
    record.createdAt = createdAt;
    record.text = text;
    return record;
}

} // namespace saskare
