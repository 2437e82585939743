#include "core/store/OutboxWriter.h"

#include "core/store/CommandContext.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/StoreErrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace saskare {
namespace {

Error gone()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Store", "This action is no longer in the outbox."),
            {},
            {},
            {}};
}

Error overtaken()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Store", "This action was changed in the meantime."),
            {},
            {},
            {}};
}

Error notNow()
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Store", "This action cannot be changed at the moment."),
            {},
            QCoreApplication::translate("Store", "Wait until it is known whether it arrived."),
            {}};
}

Error othersWait()
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Store", "Other actions wait for this conversation to be created."),
            {},
            QCoreApplication::translate("Store", "Discard those first."),
            {}};
}

/// It may have arrived and is sent again: only the same command is known there by its id or mark.
bool isOnItsWayAgain(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Queued && entry.mayHaveArrived;
}

} // namespace

OutboxWriter::OutboxWriter(Database &file, CacheTables &cache, OutboxTable &outbox, DraftWriter &drafts,
                           EffectiveRows &rows, Clock &clock)
    : m_file(file)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_drafts(drafts)
    , m_evaluations(file, cache, outbox, clock)
    , m_personal(file, cache, clock)
    , m_rows(rows)
    , m_clock(clock)
{
}

Result<void> OutboxWriter::recover()
{
    m_rows.load();
    QSet<std::pair<AccountId, QString>> lanes;
    for (const StoredCommand &command : m_outbox.all()) {
        if (OutboxTable::isConversation(command.lane))
            lanes.insert({command.entry.account, command.lane});
    }
    Statement overlaid(
        m_cache.database,
        "SELECT account, remote_id FROM conversation WHERE id IN (SELECT conversation FROM conversation_server)");
    while (overlaid.step())
        lanes.insert({AccountId(overlaid.integer(0)), overlaid.text(1)});
    QHash<AccountId, QList<CommandId>> echoed;
    Transaction transaction(m_cache.database);
    ChangeSet changes;
    for (const auto &[account, lane] : std::as_const(lanes)) {
        const QList<CommandId> done = m_rows.echoed(account, lane, false, false);
        echoed[account] += done;
        m_rows.ignore(done);
        m_rows.settle(account, lane, changes);
    }
    m_rows.ignore({});
    if (Result<void> done = transaction.commit(); !done)
        return done;
    for (auto account = echoed.cbegin(); account != echoed.cend(); ++account) {
        if (Result<void> done = forgetEchoed(account.key(), account.value()); !done)
            return done;
    }
    return {};
}

Result<void> OutboxWriter::checkFiles(const QList<OutgoingFile> &wanted, const QHash<QByteArray, QByteArray> &files)
{
    for (const OutgoingFile &file : wanted) {
        if (files.contains(file.sha256))
            m_outbox.putFile(file.sha256, files.value(file.sha256));
        else if (!m_outbox.hasFile(file.sha256))
            return Error{
                ErrorKind::BadInput,
                QCoreApplication::translate("Store", "The attached file \"%1\" is no longer there.").arg(file.name),
                {},
                QCoreApplication::translate("Store", "Attach it again."),
                {}};
    }
    return {};
}

/// Whether the same words of ours are in the same lane already: by its words nobody could tell one from the other.
bool OutboxWriter::hasTwin(const StoredCommand &command)
{
    if (!addsContent(command.entry.command))
        return false;
    const QJsonObject words = toJson(command.entry.command);
    const std::vector<StoredCommand> lane = m_outbox.ofLane(command.entry.account, command.lane);
    return std::any_of(lane.begin(), lane.end(), [&](const StoredCommand &other) {
        return nameOf(other.entry.command) == nameOf(command.entry.command)
            && toJson(other.entry.command).value(u"text") == words.value(u"text");
    });
}

/// Fills in the account, and what an evaluation does not say of itself.
Result<QString> OutboxWriter::laneFor(OutboxEntry &entry, ConversationId conversation)
{
    if (std::holds_alternative<CreateConversation>(entry.command))
        return OutboxTable::laneOfNew(entry.id);
    if (auto *evaluate = std::get_if<EvaluateTouchpoint>(&entry.command)) {
        const Result<EvaluationWriter::Place> place = m_evaluations.place(entry.account, conversation, *evaluate);
        if (!place)
            return place.error();
        entry.account = place->account;
        m_evaluations.complete(entry.account, *evaluate);
        return place->lane;
    }
    const auto name = m_cache.conversations.name(conversation);
    if (!name)
        return noConversation();
    entry.account = name->first;
    return name->second;
}

Result<StoredCommand> OutboxWriter::made(const Submission &submission)
{
    StoredCommand stored;
    OutboxEntry &entry = stored.entry;
    entry.id = CommandId::createUuid();
    entry.account = submission.account;
    entry.command = submission.command;
    entry.base = submission.base;
    entry.createdAt = m_clock.nowMs();
    entry.notBefore = submission.holdMs > 0 ? entry.createdAt + submission.holdMs : 0;
    const Result<QString> lane = laneFor(entry, submission.conversation);
    if (!lane)
        return lane.error();
    stored.lane = *lane;
    context::complete(entry, m_cache, *lane);
    return stored;
}

Result<void> OutboxWriter::add(StoredCommand &stored, const Submission &submission, ChangeSet &changes)
{
    OutboxEntry &entry = stored.entry;
    if (std::holds_alternative<EvaluateTouchpoint>(entry.command))
        m_evaluations.removeWaiting({entry.account, stored.lane});
    if (Result<void> there = checkFiles(filesOf(entry.command), submission.files); !there)
        return there;
    if (hasTwin(stored))
        entry.evidence.insert(u"hasTwin"_qs, true);
    m_outbox.add(stored);
    m_outbox.setFiles(OutboxTable::holder(entry.id), filesOf(entry.command));
    if (submission.draft) {
        m_drafts.becameCommand(entry.account, stored.lane, *submission.draft);
        changes.drafts = true;
    }
    return {};
}

Result<CommandId> OutboxWriter::submit(const Submission &submission, ChangeSet &changes)
{
    Result<StoredCommand> stored = made(submission);
    if (!stored)
        return stored.error();
    {
        Transaction transaction(m_file);
        if (Result<void> added = add(*stored, submission, changes); !added)
            return added.error();
        if (Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    showIfPossible(stored->entry.account, stored->lane, changes);
    return stored->entry.id;
}

SubmittedAll OutboxWriter::submitAll(const QList<Submission> &submissions, ChangeSet &changes)
{
    SubmittedAll all;
    QList<StoredCommand> added;
    const auto leaveOut = [&all](const Error &error) {
        if (all.error.happened.isEmpty())
            all.error = error;
    };
    {
        Transaction transaction(m_file);
        for (const Submission &submission : submissions) {
            Result<StoredCommand> stored = made(submission);
            const Result<void> done = stored ? add(*stored, submission, changes) : stored.error();
            if (done)
                added.append(*stored);
            else
                leaveOut(done.error());
        }
        if (Result<void> done = transaction.commit(); !done)
            return {{}, done.error()};
    }
    for (const StoredCommand &stored : std::as_const(added)) {
        all.commands.append(stored.entry.id);
        showIfPossible(stored.entry.account, stored.lane, changes);
    }
    return all;
}

Result<int> OutboxWriter::discardAll(const QList<CommandId> &commands, ChangeSet &changes)
{
    QList<StoredCommand> gone;
    {
        Transaction transaction(m_file);
        for (const CommandId &id : commands) {
            const std::optional<StoredCommand> stored = m_outbox.find(id);
            if (!stored || !mayBeDiscarded(*stored))
                continue;
            m_outbox.remove(id);
            gone.append(*stored);
        }
        if (const Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    for (const StoredCommand &command : std::as_const(gone)) {
        if (const auto id = m_cache.conversations.known(command.entry.account, command.lane))
            changes.timelines.insert(ConversationId(*id));
        showIfPossible(command.entry.account, command.lane, changes);
    }
    return static_cast<int>(gone.size());
}

Result<void> OutboxWriter::keepEvaluation(AccountId account, ConversationId conversation, EvaluateTouchpoint command,
                                          ChangeSet &changes)
{
    const Result<EvaluationWriter::Place> place = m_evaluations.place(account, conversation, command);
    if (!place)
        return place.error();
    m_evaluations.complete(place->account, command);
    Transaction transaction(m_file);
    m_evaluations.removeWaiting(*place); // from when the help desk's description had a place for it
    m_evaluations.keep(*place, command.evaluation);
    if (Result<void> done = transaction.commit(); !done)
        return done;
    showIfPossible(place->account, place->lane, changes);
    return {};
}

Result<int> OutboxWriter::sendKeptEvaluations(AccountId account, EvaluationsOf which, ChangeSet &changes)
{
    const std::vector<StoredCommand> commands = m_evaluations.toSend(account, which);
    {
        Transaction transaction(m_file);
        for (const StoredCommand &command : commands)
            m_outbox.add(command);
        if (const Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    for (const StoredCommand &command : commands)
        showIfPossible(account, command.lane, changes);
    return static_cast<int>(commands.size());
}

Result<void> OutboxWriter::evaluationsUnread(AccountId account)
{
    Transaction transaction(m_file);
    m_evaluations.unreadSent(account);
    return transaction.commit();
}

Result<void> OutboxWriter::evaluationsTold(AccountId account, const RecordBatch &records)
{
    const auto tells = [](const auto &record) { return record.evaluation.has_value(); };
    const bool any = std::any_of(records.touchpoints.begin(), records.touchpoints.end(), tells)
        || std::any_of(records.conversations.begin(), records.conversations.end(), tells);
    if (!any || !m_evaluations.isAwaited(account))
        return {};
    Transaction transaction(m_file);
    m_evaluations.told(account, records);
    return transaction.commit();
}

/// Nothing of it is left to be looked for: it moves from the commands to what is remembered until it is told.
Result<void> OutboxWriter::evaluationSent(const StoredCommand &command, ChangeSet &changes)
{
    const EvaluationWriter::Place place{command.entry.account, command.lane};
    Transaction transaction(m_file);
    m_evaluations.sent(place, std::get<EvaluateTouchpoint>(command.entry.command).evaluation);
    m_outbox.remove(command.entry.id);
    if (Result<void> done = transaction.commit(); !done)
        return done;
    showIfPossible(place.account, place.lane, changes);
    return {};
}

Result<void> OutboxWriter::show(AccountId account, const QString &lane, ChangeSet &changes)
{
    changes.outbox = true;
    if (!OutboxTable::isConversation(lane)) { // laid over the touchpoint when that is read
        if (const CustomerId customer = m_evaluations.customerOf({account, lane}); customer.isValid())
            changes.customers.insert(customer);
        return {};
    }
    m_rows.laneChanged(account, lane);
    Transaction transaction(m_cache.database);
    const qint64 id = m_rows.settle(account, lane, changes);
    if (id != 0)
        changes.timelines.insert(ConversationId(id));
    Result<void> done = transaction.commit();
    if (!done)
        m_cache.references.load();
    return done;
}

Result<void> OutboxWriter::update(OutboxEntry entry, std::optional<OutboxState> was, ChangeSet &changes)
{
    const std::optional<StoredCommand> stored = m_outbox.find(entry.id);
    if (!stored)
        return gone();
    if (was && stored->entry.state != *was)
        return overtaken();
    if (entry.state == OutboxState::Sent && std::holds_alternative<EvaluateTouchpoint>(stored->entry.command))
        return evaluationSent(*stored, changes);
    const bool isCreated = OutboxTable::isNew(stored->lane) && entry.state == OutboxState::Sent
        && std::holds_alternative<CreateConversation>(stored->entry.command) && !entry.serverId.isEmpty();
    const QString lane = isCreated ? entry.serverId : stored->lane;
    const AccountId account = stored->entry.account;
    {
        Transaction transaction(m_file);
        entry.evidence = context::withNames(entry.evidence, m_cache, account);
        m_outbox.write(entry);
        if (std::holds_alternative<SetTags>(entry.command)) // a colleague's may have been added
            m_outbox.writeCommand(entry);
        if (isCreated) {
            m_outbox.renameLane(account, stored->lane, lane);
            m_drafts.renameLane(account, stored->lane, lane);
            changes.drafts = true;
        }
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    if (isCreated)
        created(account, stored->lane, lane, changes);
    showIfPossible(account, lane, changes);
    if (!changes.everything && entry.state == OutboxState::Sent) {
        // The history may have brought it before the answer did.
        const QList<CommandId> echoed = m_rows.echoed(account, lane, false, false);
        if (!echoed.isEmpty())
            return forgetEchoed(account, echoed);
    }
    return {};
}

/// The outbox has it, which is what counts: trouble with the cache must not be taken for trouble with the command.
void OutboxWriter::showIfPossible(AccountId account, const QString &lane, ChangeSet &changes)
{
    if (const Result<void> shown = show(account, lane, changes); !shown)
        changes.everything = true;
}

void OutboxWriter::created(AccountId account, const QString &lane, const RemoteId &remote, ChangeSet &changes)
{
    m_rows.laneChanged(account, lane);
    Transaction transaction(m_cache.database);
    const std::optional<StoredConversation> ours = m_cache.conversations.find(account, lane);
    const std::optional<StoredConversation> theirs = m_cache.conversations.find(account, remote);
    if (ours && theirs) { // the stream was quicker: what is on screen keeps its id
        m_cache.messages.moveConversation(theirs->id, ours->id);
        m_cache.conversations.remove(*theirs);
        changes.conversations.insert(ConversationId(theirs->id));
    }
    if (ours)
        m_cache.conversations.rename(ours->id, remote);
    if (ours && theirs) {
        StoredConversation merged = *theirs;
        merged.id = ours->id;
        m_cache.conversations.write(merged, m_cache.conversations.find(ours->id), m_clock.nowMs());
        m_cache.conversations.forgetServerFields(ours->id);
    }
    if (!transaction.commit().ok())
        m_cache.references.load();
}

Result<void> OutboxWriter::forgetEchoed(AccountId account, const QList<CommandId> &commands)
{
    QSet<QString> lanes;
    Transaction transaction(m_file);
    for (const CommandId &id : commands) {
        if (const auto stored = m_outbox.find(id))
            lanes.insert(stored->lane);
        m_outbox.remove(id);
    }
    if (Result<void> done = transaction.commit(); !done)
        return done;
    ChangeSet changes;
    for (const QString &lane : std::as_const(lanes))
        showIfPossible(account, lane, changes);
    return {};
}

Result<void> OutboxWriter::retry(CommandId id, ChangeSet &changes)
{
    std::optional<StoredCommand> stored = m_outbox.find(id);
    if (!stored)
        return gone();
    OutboxEntry &entry = stored->entry;
    // The base stays what was shown when it was held: what happened since then is a new collision.
    const bool isWritten = addsContent(entry.command) || std::holds_alternative<RecordCallOutcome>(entry.command);
    const bool isHeld = entry.state == OutboxState::Conflicted;
    if (!isHeld && entry.state != OutboxState::Failed && entry.state != OutboxState::Asking)
        return notNow();
    // "Send again" is said of the whole, and steps that read may have read what has changed since. Only an answer
    // that was held goes on with the files that are there already.
    if (!isHeld || !isWritten) {
        entry.step = 0;
        entry.stepResults = {};
    }
    entry.state = OutboxState::Queued;
    entry.attempts = 0;
    // What must happen now or not at all is judged from when it was asked for again.
    entry.notBefore = mayWaitOffline(entry.command) ? 0 : m_clock.nowMs();
    entry.error = {};
    return update(entry, std::nullopt, changes);
}

/// Nothing of it is on its way, and nothing else hangs on it.
Result<void> OutboxWriter::mayBeDiscarded(const StoredCommand &stored)
{
    if (stored.entry.state == OutboxState::Sending || stored.entry.state == OutboxState::Sent
        || isOnItsWayAgain(stored.entry))
        return notNow();
    if (OutboxTable::isNew(stored.lane) && std::holds_alternative<CreateConversation>(stored.entry.command)
        && m_outbox.ofLane(stored.entry.account, stored.lane).size() > 1)
        return othersWait();
    return {};
}

Result<void> OutboxWriter::discard(CommandId id, ChangeSet &changes)
{
    const std::optional<StoredCommand> stored = m_outbox.find(id);
    if (!stored)
        return gone();
    if (Result<void> may = mayBeDiscarded(*stored); !may)
        return may;
    return remove(*stored, changes);
}

Result<void> OutboxWriter::remove(const StoredCommand &command, ChangeSet &changes)
{
    {
        Transaction transaction(m_file);
        m_outbox.remove(command.entry.id);
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    if (const auto id = m_cache.conversations.known(command.entry.account, command.lane))
        changes.timelines.insert(ConversationId(*id));
    showIfPossible(command.entry.account, command.lane, changes);
    return {};
}

Result<void> OutboxWriter::markArrived(CommandId id, ChangeSet &changes)
{
    std::optional<StoredCommand> stored = m_outbox.find(id);
    if (!stored)
        return gone();
    if (stored->entry.state != OutboxState::Asking)
        return notNow();
    if (OutboxTable::isNew(stored->lane)) {
        // Nobody can say which conversation it became; the help desk's own row of it will come.
        if (m_outbox.ofLane(stored->entry.account, stored->lane).size() > 1)
            return othersWait();
        return remove(*stored, changes);
    }
    stored->entry.state = OutboxState::Sent;
    stored->entry.error = {};
    return update(stored->entry, std::nullopt, changes);
}

Result<void> OutboxWriter::takeBackAsDraft(CommandId id, ChangeSet &changes)
{
    const std::optional<StoredCommand> stored = m_outbox.find(id);
    if (!stored)
        return gone();
    const OutboxEntry &entry = stored->entry;
    if (entry.state == OutboxState::Sending || entry.state == OutboxState::Uncertain
        || entry.state == OutboxState::Sent || isOnItsWayAgain(entry))
        return notNow();
    const auto *reply = std::get_if<SendReply>(&entry.command);
    const auto *note = std::get_if<AddNote>(&entry.command);
    if ((!reply && !note) || !OutboxTable::isConversation(stored->lane))
        return Error{ErrorKind::Unsupported,
                     QCoreApplication::translate("Store", "Only a reply or a note can become a draft again."),
                     {},
                     {},
                     {}};
    Transaction transaction(m_file);
    StoredDraft draft{entry.account, stored->lane, {}};
    draft.draft.isNote = note != nullptr;
    draft.draft.text = reply ? reply->text : note->text;
    draft.draft.html = reply ? reply->html : note->html;
    draft.draft.files = filesOf(entry.command);
    draft.draft.base = entry.base;
    m_drafts.putBefore(draft); // neither text is lost
    m_outbox.remove(id);
    if (Result<void> done = transaction.commit(); !done)
        return done;
    changes.drafts = true;
    if (const auto conversation = m_cache.conversations.known(entry.account, stored->lane))
        changes.timelines.insert(ConversationId(*conversation));
    showIfPossible(entry.account, stored->lane, changes);
    return {};
}

/// Under the help desk's name of its conversation, with its files kept.
Result<StoredDraft> OutboxWriter::toStore(const Draft &draft, const QHash<QByteArray, QByteArray> &files)
{
    const auto name = m_cache.conversations.name(draft.conversation);
    if (!name)
        return noConversation();
    for (const OutgoingFile &file : draft.files) {
        if (files.contains(file.sha256))
            m_outbox.putFile(file.sha256, files.value(file.sha256));
    }
    return StoredDraft{name->first, name->second, draft};
}

Result<SavedDraft> OutboxWriter::saveDraft(const Draft &draft, const QHash<QByteArray, QByteArray> &files, qint64 as,
                                           ChangeSet &changes)
{
    Transaction transaction(m_file);
    const Result<StoredDraft> stored = toStore(draft, files);
    if (!stored)
        return stored.error();
    SavedDraft saved = m_drafts.save(*stored, as);
    if (saved.before)
        saved.before->conversation = draft.conversation;
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    changes.drafts = true;
    return saved;
}

Result<void> OutboxWriter::prependDraft(const Draft &draft, const QHash<QByteArray, QByteArray> &files,
                                        ChangeSet &changes)
{
    Transaction transaction(m_file);
    const Result<StoredDraft> stored = toStore(draft, files);
    if (!stored)
        return stored.error();
    m_drafts.putBefore(*stored);
    changes.drafts = true;
    return transaction.commit();
}

Result<void> OutboxWriter::forgetAccount(AccountId account)
{
    Transaction transaction(m_file);
    m_outbox.removeAccount(account);
    m_drafts.removeAccount(account);
    m_evaluations.removeAccount(account);
    m_personal.removeAccount(account);
    Result<void> done = transaction.commit();
    m_rows.load();
    return done;
}

} // namespace saskare
