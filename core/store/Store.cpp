#include "core/store/Store.h"

#include "core/store/Statement.h"
#include "core/store/StoreReader.h"
#include "core/store/StoreWriter.h"

#include <QFile>
#include <QTimer>

#include <algorithm>

namespace saskare {

using Reader = StoreReader;
using Tables = StoreReader::Tables;

namespace {

/// What may take its time and is given up when another one is asked for.
bool isSearch(const ConversationQuery &query)
{
    return !query.text.trimmed().isEmpty() || !query.conditions.isEmpty();
}

} // namespace

Store::Store(QString folder, Clock &clock, QObject *parent)
    : Store(std::move(folder), clock, StoreProtection(), parent)
{
}

Store::Store(QString folder, Clock &clock, const StoreProtection &protection, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
    qRegisterMetaType<ChangeSet>();
    const auto report = [this](const Error &error) {
        QMetaObject::invokeMethod(this, handover::given([this, error] { Q_EMIT troubled(error); }),
                                  Qt::QueuedConnection);
    };
    StoreListener listener;
    listener.troubled = report;
    listener.opened = [this] {
        QMetaObject::invokeMethod(this, handover::given([this] { Q_EMIT opened(); }), Qt::QueuedConnection);
    };
    listener.changed = [this](const ChangeSet &changes) {
        QMetaObject::invokeMethod(this, handover::given([this, changes] { collect(changes); }), Qt::QueuedConnection);
    };
    const StorePlace place = StorePlace::of(m_folder, protection);
    m_attachments = place.attachments;
    m_writer = std::make_unique<StoreWriter>(place, m_clock, std::move(listener));
    m_reader = std::make_unique<StoreReader>(u"store reader"_qs, place, m_clock, m_writer->ready(), report);
    m_searcher = std::make_unique<StoreReader>(u"store search"_qs, place, m_clock, m_writer->ready(), report);
}

Store::~Store()
{
    m_searcher.reset(); // both wait for the writer's opening
    m_reader.reset();
    m_writer.reset();
}

/// Commits come faster than lists can follow: those within a frame are told as one.
void Store::collect(const ChangeSet &changes)
{
    const bool waiting = !m_collected.isEmpty();
    m_collected.add(changes);
    constexpr qsizetype tooMany = 500;
    if (m_collected.conversations.size() > tooMany || m_collected.timelines.size() > tooMany
        || m_collected.customers.size() > tooMany)
        m_collected.everything = true;
    if (!waiting) {
        constexpr std::chrono::milliseconds frame(10);
        QTimer::singleShot(frame, Qt::PreciseTimer, this, [this] { Q_EMIT changed(std::exchange(m_collected, {})); });
    }
}

Future<std::vector<ConversationRow>> Store::conversations(ConversationQuery query, std::optional<RowPosition> after,
                                                          int limit)
{
    if (!query.found.isEmpty())
        return m_searcher->read(
            [=](Reader &reader, Tables &t) { return t.found.window(query, after, limit, reader.now()); });
    if (isSearch(query))
        return m_searcher->search(query, after, limit);
    return m_reader->read(
        [=](Reader &reader, Tables &t) { return t.conversations.window(query, after, limit, reader.now()); });
}

Future<std::vector<ConversationRow>> Store::conversationsById(ConversationQuery query, QList<ConversationId> ids)
{
    if (!query.found.isEmpty())
        return m_searcher->read(
            [=](Reader &reader, Tables &t) { return t.found.matching(query, ids, reader.now()); });
    if (isSearch(query))
        return m_searcher->read(
            [=](Reader &reader, Tables &t) { return t.search.matching(query, ids, reader.now()); });
    return m_reader->read(
        [=](Reader &reader, Tables &t) { return t.conversations.matching(query, ids, reader.now()); });
}

Future<std::vector<ConversationRow>> Store::allConversations(ConversationQuery query, int most)
{
    return m_searcher->read(
        [=](Reader &reader, Tables &t) { return t.found.window(query, std::nullopt, most, reader.now()); });
}

Future<QList<ConversationId>> Store::conversationIds(AccountId account, QStringList remoteIds)
{
    return m_reader->read([=](Reader &reader, Tables &) {
        QList<ConversationId> ids;
        for (const QString &remote : remoteIds) {
            if (const ConversationId id = reader.conversation(account, remote); id.isValid())
                ids.append(id);
        }
        return ids;
    });
}

Future<std::optional<ConversationRow>> Store::conversation(ConversationId id)
{
    return m_reader->read([=](Reader &reader, Tables &t) { return t.conversations.row(id, reader.now()); });
}

Future<QList<Limit>> Store::limits(ConversationId id)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.limits.of(id); });
}

Future<std::vector<ConversationRow>> Store::conversationsByNumber(QString number)
{
    return m_reader->read([=](Reader &reader, Tables &t) { return t.conversations.byNumber(number, reader.now()); });
}

Future<std::vector<ConversationRow>> Store::incidents(AccountId account, RemoteId problem)
{
    constexpr int most = 500;
    return m_reader->read(
        [=](Reader &reader, Tables &t) { return t.conversations.incidents(account, problem, most, reader.now()); });
}

Future<std::vector<MessageRow>> Store::timeline(ConversationId id, qint64 before, int limit)
{
    return m_reader->readInOrder([=](Reader &, Tables &t) { return t.timeline.rows(id, before, limit); });
}

Future<std::optional<CustomerRow>> Store::customer(CustomerId id)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.customers.row(id); });
}

Future<QHash<CustomerId, QString>> Store::customerNames(QList<CustomerId> ids)
{
    return m_reader->read([ids = std::move(ids)](Reader &, Tables &t) { return t.customers.names(ids); });
}

Future<std::vector<TouchpointRow>> Store::touchpoints(CustomerId id)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.evaluations.touchpoints(id); });
}

Future<QStringList> Store::evaluationReasons()
{
    return m_reader->read([](Reader &, Tables &t) { return t.evaluations.reasons(); });
}

Future<std::vector<TouchpointRow>> Store::touchpointsBetween(TouchpointSpan span)
{
    // By the reader of searches: it takes long, and no list is to wait for it.
    return m_searcher->read([=](Reader &, Tables &t) {
        std::vector<TouchpointRow> rows = t.customers.touchpointsBetween(span);
        t.evaluations.lay(rows);
        const QHash<CustomerId, CustomerId> persons = t.kin.persons();
        for (TouchpointRow &row : rows)
            row.person = persons.value(row.customer);
        return rows;
    });
}

Future<std::vector<TouchpointRow>> Store::touchpointsOfPerson(CustomerId id)
{
    return m_reader->read([=](Reader &, Tables &t) {
        std::vector<TouchpointRow> rows = t.evaluations.touchpoints(id);
        for (const KinRow &kin : t.kin.rows(id)) {
            if (kin.kinship != Kinship::Same)
                continue;
            const std::vector<TouchpointRow> theirs = t.evaluations.touchpoints(kin.customer.id);
            rows.insert(rows.end(), theirs.begin(), theirs.end());
        }
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        return rows;
    });
}

Future<std::vector<KinRow>> Store::kin(CustomerId id)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.kin.rows(id); });
}

Future<ViewCounts> Store::counts()
{
    return m_reader->read([](Reader &reader, Tables &t) { return t.conversations.counts(reader.now()); });
}

Future<Board> Store::board()
{
    // By the searching thread: figures do not keep lists waiting.
    return m_searcher->read([](Reader &reader, Tables &t) { return t.board.board(reader.now()); });
}

Future<int> Store::count(ConversationQuery query, int most)
{
    // By the searching thread: a list must not wait for a number.
    return m_searcher->read([=](Reader &reader, Tables &t) { return t.search.count(query, most, reader.now()); });
}

Future<NextToSolve> Store::nextToSolve(QHash<ConversationId, qint64> passed)
{
    return m_reader->read([=](Reader &reader, Tables &t) { return t.toSolve.next(passed, reader.now()); });
}

Future<SearchNames> Store::searchNames()
{
    return m_reader->read([](Reader &, Tables &t) { return t.references.searchNames(); });
}

Future<std::vector<AgentRow>> Store::agents(AccountId account)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.references.agents(account); });
}

Future<std::vector<QueueRow>> Store::queues()
{
    return m_reader->read([](Reader &, Tables &t) { return t.references.queues(); });
}

Future<QStringList> Store::tags(AccountId account)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.references.tags(account); });
}

Future<std::vector<CannedResponseRow>> Store::cannedResponses(AccountId account)
{
    return m_reader->read([=](Reader &, Tables &t) {
        std::vector<CannedResponseRow> rows = t.references.cannedResponses(account);
        const QHash<RemoteId, WritingTable::Use> uses = t.writing.uses(account);
        for (CannedResponseRow &row : rows) {
            const WritingTable::Use use = uses.value(row.remoteId);
            row.uses = use.uses;
            row.usedAt = use.usedAt;
        }
        return rows;
    });
}

Future<std::vector<ArticleRow>> Store::articles(AccountId account, QString words, QString language, int limit)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.articles.find(account, words, language, limit); });
}

Future<std::vector<MacroRow>> Store::macros(AccountId account)
{
    return m_reader->read([=](Reader &, Tables &t) {
        std::vector<MacroRow> rows = t.references.macros(account), own = t.macros.all();
        rows.insert(rows.begin(), own.begin(), own.end());
        std::stable_sort(rows.begin(), rows.end(), [](const MacroRow &a, const MacroRow &b) {
            return a.title.localeAwareCompare(b.title) < 0;
        });
        return rows;
    });
}

Future<Result<void>> Store::saveMacro(MacroRow macro)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) {
        changes.reference = true;
        return outbox.personal().saveMacro(macro);
    });
}

Future<Result<void>> Store::removeMacro(MacroId id)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) {
        changes.reference = true;
        return outbox.personal().removeMacro(id);
    });
}

Future<QString> Store::writingLanguage(ConversationId id)
{
    return m_reader->read([=](Reader &reader, Tables &t) -> QString {
        Statement name(reader.cache(), "SELECT account, remote_id FROM conversation WHERE id = ?");
        return name.bind(id).step() ? t.writing.language(AccountId(name.integer(0)), name.text(1)) : QString();
    });
}

Future<Result<void>> Store::setWritingLanguage(ConversationId id, QString language)
{
    return m_writer->outbox(
        [=](OutboxWriter &outbox, ChangeSet &) { return outbox.personal().setWritingLanguage(id, language); });
}

Future<Result<void>> Store::noteCannedUse(AccountId account, RemoteId response)
{
    return m_writer->outbox(
        [=](OutboxWriter &outbox, ChangeSet &) { return outbox.personal().noteCannedUse(account, response); });
}

Future<std::vector<SavedSearchRow>> Store::savedSearches()
{
    return m_reader->read([](Reader &reader, Tables &t) {
        std::vector<SavedSearchRow> rows;
        for (const StoredSearch &stored : t.searches.all())
            rows.push_back(reader.savedSearch(stored));
        return rows;
    });
}

Future<CacheTotals> Store::totals(std::optional<AccountId> account)
{
    return m_reader->read([=](Reader &reader, Tables &) { return reader.totals(account); });
}

Future<std::vector<SetAsideRow>> Store::setAside()
{
    return m_reader->read([](Reader &, Tables &t) { return t.cursors.setAside(); });
}

Future<std::optional<AttachmentRow>> Store::attachment(AttachmentId id)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.timeline.attachment(id); });
}

Future<Result<CommandId>> Store::submit(AccountId account, ConversationId conversation, Command command,
                                        CommandBase base, QHash<QByteArray, QByteArray> files, qint64 holdMs,
                                        std::optional<qint64> draft)
{
    return m_writer->submit(
        {account, conversation, std::move(command), std::move(base), std::move(files), holdMs, draft});
}

Future<SubmittedAll> Store::submitAll(QList<Submission> all, qint64 holdMs)
{
    QList<OutboxWriter::Submission> submissions;
    for (Submission &one : all)
        submissions.append(
            {one.account, one.conversation, std::move(one.command), std::move(one.base), {}, holdMs, std::nullopt});
    return m_writer->submitAll(std::move(submissions));
}

Future<Result<int>> Store::discardAll(QList<CommandId> commands)
{
    return m_writer->discardAll(std::move(commands));
}

Future<Result<void>> Store::keepEvaluation(AccountId account, ConversationId conversation, EvaluateTouchpoint command)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) {
        return outbox.keepEvaluation(account, conversation, command, changes);
    });
}

Future<KeptEvaluations> Store::keptEvaluations(AccountId account)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.evaluations.kept(account); });
}

Future<Result<int>> Store::sendKeptEvaluations(AccountId account, EvaluationsOf which)
{
    return m_writer->sendKeptEvaluations(account, which);
}

Future<Result<SavedDraft>> Store::saveDraft(Draft draft, QHash<QByteArray, QByteArray> files, qint64 as)
{
    return m_writer->saveDraft(std::move(draft), std::move(files), as);
}

Future<Result<void>> Store::prependDraft(Draft draft, QHash<QByteArray, QByteArray> files)
{
    return m_writer->outbox(
        [=](OutboxWriter &outbox, ChangeSet &changes) { return outbox.prependDraft(draft, files, changes); });
}

Future<std::optional<Draft>> Store::draft(ConversationId id)
{
    return m_reader->read([=](Reader &reader, Tables &t) -> std::optional<Draft> {
        Statement name(reader.cache(), "SELECT account, remote_id FROM conversation WHERE id = ?");
        if (!name.bind(id).step())
            return std::nullopt;
        const std::optional<StoredDraft> stored = t.drafts.find(AccountId(name.integer(0)), name.text(1));
        return stored ? std::optional(reader.draft(*stored)) : std::nullopt;
    });
}

Future<std::vector<Draft>> Store::drafts()
{
    return m_reader->read([](Reader &reader, Tables &t) {
        std::vector<Draft> drafts;
        for (const StoredDraft &stored : t.drafts.all())
            drafts.push_back(reader.draft(stored));
        return drafts;
    });
}

Future<Result<void>> Store::saveSearch(QString name, ConversationQuery query, SavedSearchId id)
{
    // The help desk's names are looked up here, because ids of the cache do not outlive it.
    return m_writer->outboxAndCache([=](OutboxWriter &outbox, CacheTables &cache, ChangeSet &changes) {
        StoredSearch search{id, name, query, query.account.value_or(AccountId()), {}, {}, 0};
        const auto lookUp = [&](const char *sql, qint64 number, RemoteId &remote) {
            Statement found(cache.database, sql);
            if (found.bind(number).step()) {
                search.queueAccount = AccountId(found.integer(0));
                remote = found.text(1);
            }
        };
        if (query.queue)
            lookUp("SELECT account, remote_id FROM queue WHERE id = ?", query.queue->value(), search.queue);
        if (query.customer)
            lookUp("SELECT account, remote_id FROM customer WHERE id = ?", query.customer->value(), search.customer);
        search.query.queue.reset();
        search.query.customer.reset();
        changes.reference = true;
        return outbox.personal().saveSearch(search);
    });
}

Future<Result<void>> Store::removeSavedSearch(SavedSearchId id)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) {
        changes.reference = true;
        return outbox.personal().removeSavedSearch(id);
    });
}

Future<Result<void>> Store::orderSavedSearches(QList<SavedSearchId> order)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) {
        changes.reference = true;
        return outbox.personal().orderSavedSearches(order);
    });
}

Future<Result<void>> Store::decideKin(CustomerId one, CustomerId other, Kinship kinship)
{
    return m_writer->outboxAndCache(
        [=](OutboxWriter &outbox, CacheTables &cache, ChangeSet &changes) -> Result<void> {
            const std::optional<CustomerRow> first = cache.customers.row(one), second = cache.customers.row(other);
            if (!first || !second)
                return Error{ErrorKind::NotFound, tr("This customer is no longer there."), {}, {}, {}};
            if (first->account == second->account)
                return Error{ErrorKind::BadInput,
                             tr("Both are customers of one account: its help desk can make them one."),
                             {},
                             {},
                             {}};
            changes.customers = {one, other};
            return outbox.personal().decideKin({first->account, first->remoteId}, {second->account, second->remoteId},
                                               kinship);
        });
}

Future<std::vector<OutboxEntry>> Store::outbox()
{
    return m_reader->read([](Reader &reader, Tables &t) { return reader.entries(t.outbox.unsent()); });
}

Future<std::vector<OutboxEntry>> Store::outboxOnceWritten()
{
    return m_writer->unsent();
}

Future<std::optional<OutboxEntry>> Store::outboxEntry(CommandId id)
{
    return m_reader->read([=](Reader &reader, Tables &t) -> std::optional<OutboxEntry> {
        const std::optional<StoredCommand> stored = t.outbox.find(id);
        return stored ? std::optional(reader.entry(*stored)) : std::nullopt;
    });
}

Future<QByteArray> Store::outgoingFile(QByteArray sha256)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.outbox.file(sha256); });
}

Future<Result<void>> Store::retry(CommandId id)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) { return outbox.retry(id, changes); });
}

Future<Result<void>> Store::discard(CommandId id)
{
    return m_writer->outbox([=](OutboxWriter &outbox, ChangeSet &changes) { return outbox.discard(id, changes); });
}

Future<Result<void>> Store::markArrived(CommandId id)
{
    return m_writer->outbox(
        [=](OutboxWriter &outbox, ChangeSet &changes) { return outbox.markArrived(id, changes); });
}

Future<Result<void>> Store::takeBackAsDraft(CommandId id)
{
    return m_writer->outbox(
        [=](OutboxWriter &outbox, ChangeSet &changes) { return outbox.takeBackAsDraft(id, changes); });
}

Future<Result<void>> Store::apply(AccountId account, AppliedPage page)
{
    return m_writer->apply(account, std::move(page));
}

Future<std::vector<StreamPosition>> Store::positions(AccountId account)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.cursors.positions(account); });
}

Future<std::vector<PartitionRequest>> Store::requestedPartitions(AccountId account, int limit)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.cursors.requested(account, limit); });
}

Future<std::vector<OutboxEntry>> Store::sendable(AccountId account, int limit)
{
    return m_reader->read(
        [=](Reader &reader, Tables &t) { return reader.entries(t.outbox.sendable(account, reader.now(), limit)); });
}

Future<std::vector<OutboxEntry>> Store::uncertain(AccountId account)
{
    return m_reader->read(
        [=](Reader &reader, Tables &t) { return reader.entries(t.outbox.uncertain(account, reader.now())); });
}

Future<qint64> Store::nextOutboxDue(AccountId account)
{
    return m_reader->read([=](Reader &reader, Tables &t) { return t.outbox.nextDue(account, reader.now()); });
}

Future<Result<void>> Store::updateOutbox(OutboxEntry entry, std::optional<OutboxState> was)
{
    return m_writer->outbox(
        [=](OutboxWriter &outbox, ChangeSet &changes) { return outbox.update(entry, was, changes); });
}

Future<Result<void>> Store::setAttachmentPath(AttachmentId id, QString path)
{
    return m_writer->cache([=](CacheTables &cache, ChangeSet &changes) {
        if (const qint64 conversation = cache.messages.setAttachmentPath(id, path))
            changes.timelines.insert(ConversationId(conversation));
        Statement needed(cache.database, "SELECT 1 FROM attachment WHERE id = ? OR local_path = ?");
        if (!path.isEmpty() && !needed.bind(id, path).step())
            QFile::remove(path);
    });
}

Future<Result<void>> Store::forgetAccount(AccountId account)
{
    return m_writer->forgetAccount(account);
}

Future<Result<void>> Store::forgetPositions(AccountId account)
{
    return m_writer->cache([=](CacheTables &cache, ChangeSet &) { cache.cursors.forgetPositions(account); });
}

Future<Result<void>> Store::readAgain(AccountId account, QStringList streams, QStringList known, QString fact,
                                      QString value)
{
    return m_writer->cache([=](CacheTables &cache, ChangeSet &) {
        cache.cursors.readAgain(account, streams);
        cache.cursors.forgetAllBut(account, known);
        cache.cursors.setFact(fact, value);
    });
}

Future<Result<void>> Store::forgetToldEvaluations(AccountId account)
{
    return m_writer->outboxAndCache(
        [=](OutboxWriter &outbox, CacheTables &cache, ChangeSet &changes) -> Result<void> {
            if (Result<void> done = outbox.evaluationsUnread(account); !done)
                return done;
            Transaction transaction(cache.database);
            cache.evaluations.removeAccount(account);
            changes.everything = true;
            return transaction.commit();
        });
}

Future<Result<void>> Store::setFact(QString name, QString value)
{
    return m_writer->cache([=](CacheTables &cache, ChangeSet &) { cache.cursors.setFact(name, value); });
}

Future<QString> Store::fact(QString name)
{
    return m_reader->read([=](Reader &, Tables &t) { return t.cursors.fact(name); });
}

} // namespace saskare
