#include "tests/scenarios/TestStation.h"

#include "tests/support/Await.h"

namespace saskare {

TestStation::~TestStation()
{
    close();
}

void TestStation::connectTo(Account entry, const QMap<QString, Secret> &given)
{
    AccountRegistry registry(folder.path());
    account = registry.save(std::move(entry))->id;
    for (auto it = given.begin(); it != given.end(); ++it)
        secrets.write(secretKey(account, it.key()), it.value());
}

void TestStation::open()
{
    accounts = std::make_unique<AccountRegistry>(folder.path());
    const Result<void> loaded = accounts->load();
    Q_ASSERT(loaded.ok());
    store = std::make_unique<Store>(folder.path(), clock);
    sync = std::make_unique<SyncService>(*store, *accounts, secrets, manifests, clock);
    sync->start();
}

void TestStation::close()
{
    sync.reset();
    store.reset();
    accounts.reset();
}

bool TestStation::turnUntil(const std::function<bool()> &ready, std::chrono::minutes patience)
{
    using namespace std::chrono_literals;
    constexpr int realMs = 10;
    // When everybody waits for the clock it goes on to the next wake-up; not far at once, for answers may be under
    // way, and not at all where each answer passes a witness first, which takes its time.
    constexpr auto least = 100ms;
    const auto most = qEnvironmentVariableIsEmpty("SASKARE_CONTRACT") ? 1000ms : least;
    const qint64 limit = clock.nowMs() + std::chrono::milliseconds(patience).count();
    while (clock.nowMs() < limit) {
        if (saskare::turnUntil(ready, realMs))
            return true;
        clock.advance(std::clamp<std::chrono::milliseconds>(clock.untilNext().value_or(least), least, most));
    }
    return ready();
}

bool TestStation::untilCaughtUp()
{
    return turnUntil([this] { return status().caughtUp; });
}

bool TestStation::untilState(ConnectionState state)
{
    return turnUntil([this, state] { return status().state == state; });
}

ConversationRow TestStation::row(const QString &remoteId)
{
    for (const ConversationRow &row : await(store->conversationsByNumber(remoteId))) {
        if (row.remoteId == remoteId)
            return row;
    }
    return {};
}

std::vector<MessageRow> TestStation::messages(const QString &remoteId)
{
    return await(store->timeline(row(remoteId).id, 0, 1000));
}

std::vector<OutboxEntry> TestStation::outbox()
{
    return await(store->outbox());
}

CommandId TestStation::submit(const QString &remoteId, const Command &command,
                              const QHash<QByteArray, QByteArray> &files)
{
    const ConversationRow conversation = row(remoteId);
    CommandBase base{conversation.version, {}, conversation.status.code, conversation.assignee, clock.nowMs()};
    for (const MessageRow &message : await(store->timeline(conversation.id, 0, 50))) {
        if (!message.remoteId.isEmpty()
            && (message.direction == Direction::Inbound || message.direction == Direction::Outbound))
            base.newestMessage = message.remoteId;
    }
    const Result<CommandId> id = await(store->submit(account, conversation.id, command, base, files));
    Q_ASSERT(id.ok());
    if (sync)
        sync->wakeOutbox(account);
    return *id;
}

} // namespace saskare
