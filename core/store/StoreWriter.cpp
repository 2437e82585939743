#include "core/store/StoreWriter.h"

#include "core/base/Log.h"
#include "core/store/Statement.h"

#include <QCoreApplication>

namespace saskare {

struct StoreWriter::Tables
{
    Tables(StoreFiles &files, Clock &clock)
        : cache(files.cache())
        , outbox(files.outbox())
        , drafts(files.outbox(), outbox, clock)
        , rows(cache, outbox, clock)
        , pages(cache, drafts, rows, clock)
        , commands(files.outbox(), cache, outbox, drafts, rows, clock)
    {
    }

    CacheTables cache;
    OutboxTable outbox;
    DraftWriter drafts;
    EffectiveRows rows;
    PageWriter pages;
    OutboxWriter commands;
};

namespace {

Error notOpen()
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("Store", "The local data is not open."),
            QCoreApplication::translate("Store", "Nothing was changed."),
            QCoreApplication::translate("Store", "Start the program again."),
            {}};
}

Error accountGone()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("AccountRegistry", "This account is no longer there."),
            {},
            {},
            {}};
}

} // namespace

StoreWriter::StoreWriter(const StorePlace &place, Clock &clock, StoreListener listener)
    : m_clock(clock)
    , m_listener(std::move(listener))
    , m_files(place)
    , m_attachments(place.attachments)
    , m_worker(u"store writer"_qs)
    , m_ready(m_worker.run([this] { return open(); }))
{
}

StoreWriter::~StoreWriter()
{
    m_worker.run([this] {
        m_giveBack.reset();
        m_tables.reset();
        m_files.close();
    });
}

bool StoreWriter::open()
{
    std::optional<Error> notice;
    if (Result<void> done = m_files.open(notice); !done) {
        m_files.close();
        m_listener.troubled(done.error());
        return false;
    }
    m_tables = std::make_unique<Tables>(m_files, m_clock);
    m_tables->cache.references.load();
    fillAddresses();
    if (Result<void> done = checked(m_tables->commands.recover()); !done)
        m_listener.troubled(done.error());
    if (notice)
        m_listener.troubled(*notice);
    m_listener.opened();
    giveBackLater();
    return true;
}

/// A big page fills up to 64 MB of pages kept for speed. They are given back soon after, also while more is written:
/// the hot ones come again from the system's own cache.
void StoreWriter::giveBackLater()
{
    if (!m_giveBack) {
        m_giveBack = std::make_unique<QTimer>();
        m_giveBack->setSingleShot(true);
        m_giveBack->setInterval(std::chrono::seconds(10));
        QObject::connect(m_giveBack.get(), &QTimer::timeout, m_giveBack.get(), [this] {
            m_files.cache().releaseMemory();
            m_files.outbox().releaseMemory();
        });
    }
    if (!m_giveBack->isActive())
        m_giveBack->start();
}

/// A cache from before addresses were kept apart gets them once; what a migration cannot spell in SQL.
void StoreWriter::fillAddresses()
{
    const QString fact = u"addressesFilled"_qs;
    if (!m_tables->cache.cursors.fact(fact).isEmpty())
        return;
    Transaction transaction(m_files.cache());
    m_tables->cache.customers.fillAddresses();
    m_tables->cache.cursors.setFact(fact, u"1"_qs);
    if (!transaction.commit())
        qCWarning(logStore, "the customers' addresses could not be kept apart");
}

void StoreWriter::announce(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    giveBackLater();
    m_listener.changed(changes);
}

Result<void> StoreWriter::checked(Result<void> result)
{
    if (m_files.cache().isDamaged() && !m_condemned) {
        m_condemned = true;
        m_files.condemnCache();
        m_listener.troubled(
            {ErrorKind::Storage,
             QCoreApplication::translate("Store", "The local copy of your conversations is damaged."),
             QCoreApplication::translate("Store", "What you wrote is safe."),
             QCoreApplication::translate("Store", "Start the program again: the copy will then be fetched anew."),
             {}});
    }
    return result;
}

Future<Result<CommandId>> StoreWriter::submit(OutboxWriter::Submission submission)
{
    return m_worker.run([this, submission = std::move(submission)]() -> Result<CommandId> {
        if (!m_tables)
            return notOpen();
        if (m_forgotten.contains(submission.account))
            return accountGone();
        ChangeSet changes;
        Result<CommandId> id = m_tables->commands.submit(submission, changes);
        announce(changes);
        return id;
    });
}

Future<SubmittedAll> StoreWriter::submitAll(QList<OutboxWriter::Submission> submissions)
{
    return m_worker.run([this, submissions = std::move(submissions)]() mutable -> SubmittedAll {
        if (!m_tables)
            return {{}, notOpen()};
        const qsizetype asked = submissions.size();
        submissions.removeIf(
            [this](const OutboxWriter::Submission &one) { return m_forgotten.contains(one.account); });
        ChangeSet changes;
        SubmittedAll all = m_tables->commands.submitAll(submissions, changes);
        if (submissions.size() < asked && all.error.happened.isEmpty())
            all.error = accountGone();
        announce(changes);
        return all;
    });
}

Future<Result<int>> StoreWriter::discardAll(QList<CommandId> commands)
{
    return m_worker.run([this, commands = std::move(commands)]() -> Result<int> {
        if (!m_tables)
            return notOpen();
        ChangeSet changes;
        Result<int> discarded = m_tables->commands.discardAll(commands, changes);
        checked(discarded ? Result<void>() : discarded.error());
        announce(changes);
        return discarded;
    });
}

Future<Result<int>> StoreWriter::sendKeptEvaluations(AccountId account, EvaluationsOf which)
{
    return m_worker.run([this, account, which]() -> Result<int> {
        if (!m_tables)
            return notOpen();
        ChangeSet changes;
        Result<int> sent = m_tables->commands.sendKeptEvaluations(account, which, changes);
        checked(sent ? Result<void>() : sent.error());
        announce(changes);
        return sent;
    });
}

Future<Result<SavedDraft>> StoreWriter::saveDraft(Draft draft, QHash<QByteArray, QByteArray> files, qint64 as)
{
    return m_worker.run([this, draft = std::move(draft), files = std::move(files), as]() -> Result<SavedDraft> {
        if (!m_tables)
            return notOpen();
        ChangeSet changes;
        Result<SavedDraft> saved = m_tables->commands.saveDraft(draft, files, as, changes);
        checked(saved ? Result<void>() : saved.error());
        announce(changes);
        return saved;
    });
}

Future<std::vector<OutboxEntry>> StoreWriter::unsent()
{
    return m_worker.run([this] {
        std::vector<OutboxEntry> entries;
        if (!m_tables)
            return entries;
        for (const StoredCommand &command : m_tables->outbox.unsent()) {
            entries.push_back(command.entry);
            if (!std::holds_alternative<CreateConversation>(command.entry.command))
                entries.back().conversation
                    = ConversationId(m_tables->cache.conversations
                                         .known(command.entry.account, OutboxTable::conversationOf(command.lane))
                                         .value_or(0));
        }
        return entries;
    });
}

Future<Result<void>> StoreWriter::apply(AccountId account, AppliedPage page)
{
    return m_worker.run([this, account, page = std::move(page)]() -> Result<void> {
        if (!m_tables)
            return notOpen();
        if (m_forgotten.contains(account))
            return accountGone();
        QList<CommandId> echoed;
        Result<ChangeSet> applied = m_tables->pages.apply(account, page, echoed);
        if (!applied)
            return checked(applied.error());
        Result<void> done = m_tables->commands.evaluationsTold(account, page.records);
        if (done && !echoed.isEmpty())
            done = m_tables->commands.forgetEchoed(account, echoed);
        announce(*applied);
        return done;
    });
}

Future<Result<void>> StoreWriter::forgetAccount(AccountId account)
{
    return outbox([this, account](OutboxWriter &commands, ChangeSet &changes) -> Result<void> {
        m_forgotten.insert(account);
        if (Result<void> done = commands.forgetAccount(account); !done)
            return done;
        changes.everything = true;
        Result<void> done = m_tables->pages.forgetAccount(account);
        if (done)
            eraseTraces();
        return done;
    });
}

/// What deleting rows leaves behind: words in the index that are only marked as gone, pages in the logs, files.
/// Failing at it is no failure of what was asked: it is done again with the next account, or never shown.
void StoreWriter::eraseTraces()
{
    Database &cache = m_files.cache();
    for (const char *sql : {"INSERT INTO message_text (message_text) VALUES ('optimize')",
                            "INSERT INTO conversation_text (conversation_text) VALUES ('optimize')",
                            "INSERT INTO article_text (article_text) VALUES ('optimize')"})
        Statement(cache, sql).run();
    QStringList kept;
    Statement paths(cache, "SELECT local_path FROM attachment WHERE local_path <> ''");
    while (paths.step())
        kept.append(paths.text(0));
    m_attachments.removeAllBut(kept);
    m_files.aside().eraseCache();
    eraseDamagedOutboxes();
    for (Database *database : {&cache, &m_files.outbox()}) {
        if (!database->execute("PRAGMA wal_checkpoint(TRUNCATE)"))
            qCWarning(logStore, "a log could not be emptied");
    }
}

/// An outbox that was damaged may hold what is nowhere else: while there are other accounts, whoever owns them
/// decides.
void StoreWriter::eraseDamagedOutboxes()
{
    const QStringList damaged = m_files.aside().damagedOutboxes();
    if (damaged.isEmpty())
        return;
    Statement others(m_files.cache(), "SELECT EXISTS (SELECT 1 FROM account)");
    const bool isLast = others.step() && others.integer(0) == 0 && m_tables->outbox.all().empty();
    if (isLast)
        m_files.aside().eraseDamagedOutboxes();
    else
        m_listener.troubled(
            {ErrorKind::Storage,
             QCoreApplication::translate("Store",
                                         "A damaged outbox is still kept, which may hold words of the account "
                                         "that was removed: %1.")
                 .arg(damaged.join(u", "_qs)),
             QCoreApplication::translate("Store",
                                         "It was left alone, for it may hold words of your other accounts too."),
             QCoreApplication::translate("Store", "Delete it when you no longer need it."),
             {}});
}

Future<Result<void>> StoreWriter::outbox(std::function<Result<void>(OutboxWriter &, ChangeSet &)> verb)
{
    return outboxAndCache([verb = std::move(verb)](OutboxWriter &commands, CacheTables &, ChangeSet &changes) {
        return verb(commands, changes);
    });
}

Future<Result<void>>
StoreWriter::outboxAndCache(std::function<Result<void>(OutboxWriter &, CacheTables &, ChangeSet &)> verb)
{
    return m_worker.run([this, verb = std::move(verb)]() -> Result<void> {
        if (!m_tables)
            return notOpen();
        ChangeSet changes;
        Result<void> done = checked(verb(m_tables->commands, m_tables->cache, changes));
        announce(changes);
        return done;
    });
}

Future<Result<void>> StoreWriter::cache(std::function<void(CacheTables &, ChangeSet &)> change)
{
    return m_worker.run([this, change = std::move(change)]() -> Result<void> {
        if (!m_tables)
            return notOpen();
        ChangeSet changes;
        Transaction transaction(m_files.cache());
        change(m_tables->cache, changes);
        Result<void> done = checked(transaction.commit());
        if (done)
            announce(changes);
        return done;
    });
}

} // namespace saskare
