#include "core/sync/SyncService.h"

#include "core/account/AccountConnection.h"
#include "core/base/HandOver.h"
#include "core/base/Log.h"
#include "core/base/Worker.h"
#include "core/sync/DeliveryOutcome.h"
#include "core/sync/SyncEngine.h"

#include <QFileInfo>

#include <algorithm>

namespace saskare {

/// What SyncService keeps per account, and the one thread all engines live in.
class SyncService::Private
{
public:
    Private(SyncService &service, Store &store_, AccountRegistry &accounts_, SecretStore &secrets_,
            ManifestCatalog &manifests_, Clock &clock_)
        : q(service)
        , store(store_)
        , accounts(accounts_)
        , secrets(secrets_)
        , manifests(manifests_)
        , clock(clock_)
    {
    }

    struct Entry
    {
        Account account;
        AccountSyncStatus status;
        SyncEngine *engine = nullptr; ///< lives and dies in the worker
        int generation = 0; ///< answers for an earlier engine are passed over
    };

    void follow();
    void forgetLeft();
    void connectAccount(const Account &account);
    void readSecrets(AccountId id, std::shared_ptr<const Manifest> manifest, QStringList names,
                     Connection connection);
    void startEngine(AccountId id, std::shared_ptr<const Manifest> manifest, const Connection &connection);
    void stopEngine(Entry &entry);
    void leaveInDoubt(AccountId id, std::shared_ptr<const Manifest> manifest);
    void setStatus(AccountId id, const AccountSyncStatus &status);
    void setState(AccountId id, ConnectionState state, const Error &error);
    void tellArrived(AccountId account, const QStringList &remoteIds);
    template <class Function>
    void inEngine(AccountId id, Function function)
    {
        const auto it = entries.find(id);
        if (it == entries.end() || !it->engine)
            return;
        worker->run([engine = it->engine, function] { function(*engine); });
    }
    /// Later, in the thread of `q`. Any thread.
    template <class Function>
    void atHome(Function function)
    {
        QMetaObject::invokeMethod(&q, handover::given(std::move(function)), Qt::QueuedConnection);
    }

    SyncService &q;
    Store &store;
    AccountRegistry &accounts;
    SecretStore &secrets;
    ManifestCatalog &manifests;
    Clock &clock;
    QMap<AccountId, Entry> entries;
    bool started = false;
    std::optional<AccountId> only;
    std::unique_ptr<Worker> worker = std::make_unique<Worker>(QStringLiteral("sync"));
};

namespace {

/// Two accounts that need the same connection; a new name or colour is no reason to connect again.
bool sameConnection(const Account &a, const Account &b)
{
    return a.manifestId == b.manifestId && a.baseUrl == b.baseUrl && a.user == b.user && a.values == b.values
        && a.proxy == b.proxy && a.certificates == b.certificates && a.trustedManifest == b.trustedManifest
        && a.paused == b.paused;
}

} // namespace

void SyncService::Private::follow()
{
    const QList<Account> now = accounts.accounts();
    const QList<AccountId> known = entries.keys();
    for (const AccountId id : known) {
        const bool stays = std::any_of(now.begin(), now.end(), [id](const Account &a) { return a.id == id; });
        if (stays)
            continue;
        stopEngine(entries[id]);
        entries.remove(id);
        Q_EMIT q.statusChanged(id);
    }
    forgetLeft();
    for (const Account &account : now) {
        if (only && account.id != *only)
            continue;
        const auto it = entries.find(account.id);
        if (it != entries.end() && sameConnection(it->account, account)) {
            it->account = account;
            continue;
        }
        connectAccount(account);
    }
}

/// Also those that were removed while nobody synced, or just before the program ended.
void SyncService::Private::forgetLeft()
{
    const QList<AccountId> leaving = accounts.leaving();
    for (const AccountId id : leaving) {
        store.forgetAccount(id).then(&q, [this, id](const Result<void> &gone) {
            if (gone)
                (void)accounts.forgotten(id); // else it is tried again at the next start
        });
    }
}

void SyncService::Private::connectAccount(const Account &account)
{
    Entry &entry = entries[account.id];
    stopEngine(entry);
    entry.account = account;
    entry.status.account = account.id;
    const std::shared_ptr<const Manifest> manifest = manifestFor(account, manifests);
    if (account.paused) {
        setState(account.id, ConnectionState::Paused, {});
        leaveInDoubt(account.id, manifest);
        return;
    }
    if (!manifest) {
        setState(account.id, ConnectionState::ServerTrouble,
                 {ErrorKind::Unsupported,
                  tr("“%1” does not describe a known help desk.").arg(account.manifestId),
                  {},
                  tr("Put its description back, or remove the account."),
                  {}});
        return;
    }
    const Result<Connection> connection = connectionOf(account, *manifest);
    if (!connection) {
        setState(account.id, ConnectionState::SignInNeeded, connection.error());
        return;
    }
    setState(account.id, ConnectionState::Connecting, {});
    readSecrets(account.id, manifest, secretNames(account, *manifest), *connection);
}

void SyncService::Private::readSecrets(AccountId id, std::shared_ptr<const Manifest> manifest, QStringList names,
                                       Connection connection)
{
    if (names.isEmpty()) {
        startEngine(id, manifest, connection);
        return;
    }
    const QString name = names.takeFirst();
    const int generation = entries[id].generation;
    secrets.read(secretKey(id, name)).then(&q, [=, this](const Result<Secret> &secret) mutable {
        if (!entries.contains(id) || entries[id].generation != generation)
            return;
        const bool missing = !secret && secret.error().kind == ErrorKind::NotFound;
        if (!secret && !(missing && isOptionalSecret(name, *manifest))) {
            setState(id, ConnectionState::SignInNeeded, secret.error());
            return;
        }
        if (secret)
            giveSecret(connection, name, *secret);
        readSecrets(id, manifest, names, connection);
    });
}

void SyncService::Private::startEngine(AccountId id, std::shared_ptr<const Manifest> manifest,
                                       const Connection &connection)
{
    const int generation = entries[id].generation;
    worker->run([this, id, manifest, connection] { return new SyncEngine(id, manifest, connection, store, clock); })
        .then(&q, [this, id, generation](SyncEngine *engine) {
            if (!entries.contains(id) || entries[id].generation != generation) {
                engine->deleteLater();
                return;
            }
            entries[id].engine = engine;
            // In the engine's thread, which ends before this object does.
            QObject::connect(engine, &SyncEngine::statusChanged, engine,
                             [this, id, generation](const AccountSyncStatus &status) {
                                 atHome([this, id, generation, status] {
                                     if (entries.contains(id) && entries[id].generation == generation)
                                         setStatus(id, status);
                                 });
                             });
            QObject::connect(engine, &SyncEngine::newsArrived, engine,
                             [this, id, generation](AccountId account, const QStringList &ids) {
                                 atHome([this, id, generation, account, ids] {
                                     if (entries.contains(id) && entries[id].generation == generation)
                                         tellArrived(account, ids);
                                 });
                             });
            worker->run([engine] { engine->start(); });
        });
}

void SyncService::Private::stopEngine(Entry &entry)
{
    entry.generation++;
    if (!entry.engine)
        return;
    worker->run([engine = entry.engine] { delete engine; });
    entry.engine = nullptr;
}

/// Nobody sends for a paused account, perhaps for days: what was on its way when it was paused must not be shown as
/// being sent until it runs again. It is looked for then, as after a crash.
void SyncService::Private::leaveInDoubt(AccountId id, std::shared_ptr<const Manifest> manifest)
{
    // The engine is deleted in the worker; whatever it gave to be written before is written before this is asked.
    worker->run([] {})
        .then(&q, [this] { return store.outboxOnceWritten(); })
        .then(&q, [=, this](const std::vector<OutboxEntry> &unsent) {
            if (!entries.value(id).account.paused)
                return;
            for (const OutboxEntry &entry : unsent) {
                if (entry.account != id || entry.state != OutboxState::Sending)
                    continue;
                const ManifestCommand rules
                    = manifest ? manifest->commandRules.value(nameOf(entry.command)) : ManifestCommand();
                store.updateOutbox(outcome::afterRestart(entry, rules, clock.nowMs()), OutboxState::Sending);
            }
        });
}

void SyncService::Private::setStatus(AccountId id, const AccountSyncStatus &status)
{
    entries[id].status = status;
    Q_EMIT q.statusChanged(id);
}

void SyncService::Private::setState(AccountId id, ConnectionState state, const Error &error)
{
    AccountSyncStatus status = entries[id].status;
    status.state = state;
    status.error = error;
    status.nextTryAt = 0;
    status.caughtUp = false;
    status.answers = false;
    status.failing.clear();
    status.progress = {};
    setStatus(id, status);
}

void SyncService::Private::tellArrived(AccountId account, const QStringList &remoteIds)
{
    constexpr qsizetype atOnce = 50; // more than anybody reads in notifications
    QList<Future<std::vector<ConversationRow>>> rows;
    for (const QString &id : remoteIds.first(std::min(remoteIds.size(), atOnce)))
        rows.append(store.conversationsByNumber(id));
    if (rows.isEmpty())
        return;
    whenAll(&q, rows).then(&q, [this, account, remoteIds](const QList<std::vector<ConversationRow>> &found) {
        QList<ConversationId> ids;
        for (const std::vector<ConversationRow> &ofOneNumber : found) {
            for (const ConversationRow &row : ofOneNumber) {
                if (row.account == account && remoteIds.contains(row.remoteId) && !ids.contains(row.id))
                    ids.append(row.id);
            }
        }
        if (!ids.isEmpty())
            Q_EMIT q.arrived(ids);
    });
}

SyncService::SyncService(Store &store, AccountRegistry &accounts, SecretStore &secrets, ManifestCatalog &manifests,
                         Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store, accounts, secrets, manifests, clock))
{
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<AccountSyncStatus>();
}

SyncService::~SyncService()
{
    for (Private::Entry &entry : d->entries)
        d->stopEngine(entry);
    d->worker.reset(); // ends the thread after the engines have gone
}

void SyncService::start()
{
    if (d->started)
        return;
    d->started = true;
    connect(&d->accounts, &AccountRegistry::changed, this, [this] { d->follow(); });
    d->follow();
}

void SyncService::startOnly(AccountId account)
{
    d->only = account;
    start();
}

void SyncService::refresh(AccountId account, SyncPriority priority)
{
    const auto it = d->entries.constFind(account);
    if (it == d->entries.constEnd())
        return;
    if (!it->engine && it->status.state == ConnectionState::SignInNeeded)
        d->connectAccount(Account(it->account)); // the keychain may have been unlocked
    d->inEngine(account, [priority](SyncEngine &engine) { engine.refresh(priority); });
}

void SyncService::refreshAll()
{
    const QList<AccountId> ids = d->entries.keys();
    for (const AccountId id : ids)
        refresh(id, SyncPriority::Asked);
}

void SyncService::rouse()
{
    const QList<AccountId> ids = d->entries.keys();
    for (const AccountId id : ids)
        d->inEngine(id, [](SyncEngine &engine) { engine.rouse(); });
}

void SyncService::conversationOpened(AccountId account, ConversationId conversation)
{
    d->store.conversation(conversation).then(this, [this, account](const std::optional<ConversationRow> &row) {
        if (!row)
            return;
        d->inEngine(account, [id = row->remoteId](SyncEngine &engine) { engine.conversationOpened(id); });
    });
}

void SyncService::wakeOutbox(AccountId account)
{
    d->inEngine(account, [](SyncEngine &engine) { engine.wakeOutbox(); });
}

void SyncService::tellPresence(AccountId account, const RemoteId &conversation, PresenceKind kind)
{
    d->inEngine(account, [conversation, kind](SyncEngine &engine) { engine.tellPresence(conversation, kind); });
}

Future<Result<QString>> SyncService::fetchAttachment(AccountId account, AttachmentId attachment)
{
    const auto it = d->entries.constFind(account);
    if (it != d->entries.constEnd() && it->engine) {
        return d->worker->run([engine = it->engine, attachment] { return engine->fetchAttachment(attachment); });
    }
    const auto ifHere = [](const std::optional<AttachmentRow> &row) -> Result<QString> {
        if (row && !row->localPath.isEmpty() && QFileInfo::exists(row->localPath))
            return row->localPath;
        return Error{ErrorKind::Offline,
                     tr("The help desk is not connected, and this file has not been fetched yet."),
                     {},
                     tr("Open it again when you are connected."),
                     {}};
    };
    return d->store.attachment(attachment).then(this, [this, ifHere](const std::optional<AttachmentRow> &row) {
        return d->worker->run([row, ifHere] { return ifHere(row); });
    });
}

Future<Result<FoundThere>> SyncService::search(AccountId account, ConversationQuery query, GivenUp givenUp)
{
    const auto it = d->entries.constFind(account);
    if (it == d->entries.constEnd() || !it->engine)
        return readyFuture(
            Result<FoundThere>(Error{ErrorKind::Offline, tr("The help desk is not connected."), {}, {}, {}}));
    return d->worker->run([engine = it->engine, query, givenUp] { return engine->search(query, givenUp); });
}

void SyncService::credentialsChanged(AccountId account)
{
    const std::optional<Account> known = d->accounts.account(account);
    if (known)
        d->connectAccount(*known);
}

AccountSyncStatus SyncService::status(AccountId account) const
{
    return d->entries.value(account).status;
}

QList<AccountSyncStatus> SyncService::statuses() const
{
    QList<AccountSyncStatus> list;
    for (const Private::Entry &entry : d->entries)
        list.append(entry.status);
    return list;
}

qint64 SyncService::asOf() const
{
    qint64 oldest = 0;
    bool first = true;
    for (const Private::Entry &entry : d->entries) {
        if (entry.status.state == ConnectionState::Paused)
            continue;
        oldest = first ? entry.status.lastSyncAt : std::min(oldest, entry.status.lastSyncAt);
        first = false;
    }
    return oldest;
}

} // namespace saskare
