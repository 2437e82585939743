#include "tests/scenarios/Workplace.h"

#include "tests/support/Await.h"

namespace saskare {
namespace {

DeskOptions options(int conversations)
{
    DeskOptions quiet;
    quiet.conversations = conversations;
    quiet.people = DeskPeople::Quiet;
    quiet.token = QStringLiteral("token");
    return quiet;
}

} // namespace

Workplace::Workplace(int conversations)
    : desk(options(conversations), clock)
{
    const Result<quint16> port = desk.start();
    Q_ASSERT(port.ok());
    AccountRegistry registry(folder.path());
    Account entry;
    entry.manifestId = QStringLiteral("saskare");
    entry.baseUrl = desk.url();
    account = registry.save(entry)->id;
    for (const ManifestParameter &parameter : manifests.manifest(entry.manifestId)->parameters) {
        if (parameter.kind == ManifestParameter::Kind::Secret)
            secrets.write(secretKey(account, parameter.name), Secret(desk.token()));
    }
}

Workplace::~Workplace()
{
    close();
}

void Workplace::open()
{
    accounts = std::make_unique<AccountRegistry>(folder.path());
    const Result<void> loaded = accounts->load();
    Q_ASSERT(loaded.ok());
    store = std::make_unique<Store>(folder.path(), clock);
    sync = std::make_unique<SyncService>(*store, *accounts, secrets, manifests, clock);
    sync->start();
}

void Workplace::close()
{
    sync.reset();
    store.reset();
    accounts.reset();
}

bool Workplace::turnUntil(const std::function<bool()> &ready, std::chrono::minutes patience)
{
    using namespace std::chrono_literals;
    constexpr int realMs = 10;
    const qint64 limit = clock.nowMs() + std::chrono::milliseconds(patience).count();
    while (clock.nowMs() < limit) {
        if (saskare::turnUntil(ready, realMs))
            return true;
        clock.advance(100ms);
    }
    return ready();
}

bool Workplace::untilCaughtUp()
{
    return turnUntil([this] { return status().caughtUp; });
}

bool Workplace::untilState(ConnectionState state)
{
    return turnUntil([this, state] { return status().state == state; });
}

ConversationRow Workplace::row(const QString &remoteId)
{
    for (const ConversationRow &row : await(store->conversationsByNumber(remoteId))) {
        if (row.remoteId == remoteId)
            return row;
    }
    return {};
}

std::vector<OutboxEntry> Workplace::outbox()
{
    return await(store->outbox());
}

CommandId Workplace::submit(const QString &remoteId, const Command &command)
{
    const ConversationRow conversation = row(remoteId);
    CommandBase base{conversation.version, {}, conversation.status.code, conversation.assignee, clock.nowMs()};
    for (const MessageRow &message : await(store->timeline(conversation.id, 0, 50))) {
        if (!message.remoteId.isEmpty()
            && (message.direction == Direction::Inbound || message.direction == Direction::Outbound))
            base.newestMessage = message.remoteId;
    }
    const Result<CommandId> id = await(store->submit(account, conversation.id, command, base));
    Q_ASSERT(id.ok());
    if (sync)
        sync->wakeOutbox(account);
    return *id;
}

QStringList Workplace::written(const QString &remoteId) const
{
    QStringList texts;
    for (const DeskMessage &message : desk.messagesOf(remoteId)) {
        if (!message.clientId.isEmpty())
            texts.append(message.text);
    }
    return texts;
}

QStringList Workplace::requests() const
{
    QStringList list;
    for (const DeskRequest &request : desk.requestLog()) {
        if (!request.path.endsWith(u"/events"))
            list.append(request.method % u' ' % request.path);
    }
    return list;
}

void Workplace::fault(const QStringList &rules)
{
    for (const QString &rule : rules) {
        const Result<void> added = desk.faults().add(rule);
        Q_ASSERT(added.ok());
    }
}

} // namespace saskare
