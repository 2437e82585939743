#include "core/sync/CommandDelivery.h"

#include "core/base/Log.h"
#include "core/sync/Collision.h"
#include "core/sync/Connectivity.h"
#include "core/sync/DeliveryOutcome.h"

#include <algorithm>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr auto diskRetry = 5s;
constexpr auto lookAgainAfter = 1min;
constexpr qint64 tooLateForNowOrNever = 30'000; // ms

QJsonObject evidenceOf(const ServerView &now)
{
    QJsonObject evidence{{u"newestAuthor"_qs, now.newestAuthor},
                         {u"newestText"_qs, now.newestText.left(2000)},
                         {u"statusCode"_qs, now.status.code},
                         {u"statusLabel"_qs, now.status.label},
                         {u"assignee"_qs, now.assignee}};
    const collision::Fields fields = collision::fieldsOf(now);
    if (fields.queue)
        evidence.insert(u"queue"_qs, *fields.queue);
    if (fields.priority)
        evidence.insert(u"priority"_qs, code(fields.priority->level));
    if (fields.evaluation && fields.evaluation->score > 0)
        evidence.insert(u"evaluation"_qs, fields.evaluation->score);
    return evidence;
}

/// What Connectivity is to learn from a step's answer; nothing if it says nothing of the connection.
Error troubleOf(const StepResult &result)
{
    Error trouble = result.error;
    switch (result.outcome) {
    case WriteOutcome::NothingSent:
        if (!Connectivity::concernsConnection(trouble.kind))
            trouble.kind = ErrorKind::Offline;
        return trouble;
    case WriteOutcome::SignIn:
        trouble.kind = ErrorKind::SignIn;
        return trouble;
    case WriteOutcome::RetryLater:
        trouble.kind = ErrorKind::RateLimited;
        trouble.retryAfterMs = result.retryAfterMs;
        return trouble;
    default:
        return {};
    }
}

} // namespace

CommandDelivery::CommandDelivery(OutboxEntry entry, Backend &backend, Store &store, Clock &clock, QStringList me,
                                 QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_written(m_entry.state)
    , m_backend(backend)
    , m_store(store)
    , m_clock(clock)
    , m_me(std::move(me))
{
}

ManifestCommand CommandDelivery::rules() const
{
    return m_backend.manifest().commandRules.value(nameOf(m_entry.command));
}

void CommandDelivery::send()
{
    if (!m_backend.manifest().can(nameOf(m_entry.command))) {
        m_entry.state = OutboxState::Failed;
        m_entry.error = {ErrorKind::Unsupported, tr("This help desk cannot do that."), tr("It was not sent."),
                         tr("Discard it."), nameOf(m_entry.command)};
        write(m_entry, [this] { end(false); });
        return;
    }
    // One that may have arrived is asked about again: only the help desk can tell, and "not sent" could be a lie.
    const qint64 askedFor = std::max(m_entry.createdAt, m_entry.notBefore); // the latter where it was asked for again
    const bool late = m_clock.nowMs() - askedFor > tooLateForNowOrNever && m_entry.attempts == 0;
    if (!mayWaitOffline(m_entry.command) && late) {
        m_entry.state = OutboxState::Failed;
        m_entry.error = {ErrorKind::Offline,
                         tr("This cannot wait, and the help desk could not be reached in time."),
                         tr("It was not sent."),
                         tr("Do it again when you are connected."),
                         {}};
        write(m_entry, [this] { end(false); });
        return;
    }
    // One that has begun may have waited long since it was compared.
    if (!m_backend.isEffectDone(m_entry) && collision::mustCompare(m_entry.command)
        && !m_entry.remoteConversation.isEmpty())
        compare();
    else
        perform();
}

void CommandDelivery::compare()
{
    m_backend.view(m_entry.remoteConversation).then(this, [this](const Result<std::optional<ServerView>> &view) {
        if (!view && Connectivity::concernsConnection(view.error().kind)) {
            end(false, view.error()); // still Queued on disk
            return;
        }
        // An evaluation is of much that cannot be looked at; whether there is a place for it the write tells.
        if (!view && std::holds_alternative<EvaluateTouchpoint>(m_entry.command)) {
            perform();
            return;
        }
        if (!view) {
            m_entry.state = OutboxState::Failed;
            m_entry.error = view.error();
            write(m_entry, [this] { end(true); });
            return;
        }
        const std::optional<ServerView> &now = *view;
        if (now && m_entry.attempts > 0 && collision::showsItself(m_entry, *now)) {
            foundThere(*now);
            return;
        }
        const std::optional<Error> reason = now ? collision::find(m_entry, *now, m_me) : std::nullopt;
        if (reason) {
            hold(*reason, *now);
            return;
        }
        if (now && !mustGoAsItLeft()) {
            // What was compared with: a manifest that says If-Match leaves no moment in between.
            if (!now->version.isEmpty())
                m_entry.base.version = now->version;
            collision::merge(m_entry, *now);
        }
        perform();
    });
}

/// A help desk that knows a command by its id compares the whole of it with what came before. If that did not come
/// and somebody changed the tags since, the version that was merged with is the old one, and it refuses.
bool CommandDelivery::mustGoAsItLeft() const
{
    return m_entry.mayHaveArrived && std::holds_alternative<SetTags>(m_entry.command)
        && rules().idempotency == ManifestCommand::Idempotency::Header;
}

/// It left before, a look did not find it, and now the conversation shows its words: nobody is to be told that it was
/// not sent. A help desk that knows its id does it once; elsewhere a person looks.
void CommandDelivery::foundThere(const ServerView &now)
{
    if (rules().idempotency == ManifestCommand::Idempotency::Header) {
        perform();
        return;
    }
    m_entry = outcome::afterSeenThere(m_entry, evidenceOf(now));
    write(m_entry, [this] { end(true); });
}

void CommandDelivery::hold(const Error &reason, const ServerView &now)
{
    m_entry.state = OutboxState::Conflicted;
    m_entry.error = reason;
    m_entry.evidence = evidenceOf(now);
    // "Send anyway" is said of what is shown now.
    rebase(now);
    write(m_entry, [this] { end(true); });
}

void CommandDelivery::perform()
{
    QList<Future<QByteArray>> reads;
    const QList<OutgoingFile> files = filesOf(m_entry.command);
    for (const OutgoingFile &file : files)
        reads.append(m_store.outgoingFile(file.sha256));
    if (reads.isEmpty()) {
        performWith({});
        return;
    }
    whenAll(this, reads).then(this, [this, files](const QList<QByteArray> &read) {
        QHash<QByteArray, QByteArray> bytes;
        for (qsizetype i = 0; i < files.size(); ++i)
            bytes.insert(files.at(i).sha256, read.at(i));
        performWith(bytes);
    });
}

void CommandDelivery::performWith(const QHash<QByteArray, QByteArray> &files)
{
    const OutboxEntry sending = outcome::beforeStep(m_entry, m_clock.nowMs());
    m_store.updateOutbox(sending, m_written).then(this, [this, sending, files](const Result<void> &committed) {
        if (!committed) {
            // Not on disk, so not a byte may leave; or the agent has just taken it back.
            qCWarning(logOutbox) << "not sent, the outbox cannot be written:" << committed.error().detail;
            // Steps have been done, and the disk says "sending": no one else will go on from here.
            if (m_entry.state == OutboxState::Sending && committed.error().kind != ErrorKind::NotFound)
                m_clock.after(diskRetry, this, [this, files] { performWith(files); });
            else
                end(false);
            return;
        }
        m_entry = sending;
        m_written = sending.state;
        m_backend.perform(m_entry, files).then(this, [this](const StepResult &result) { stepEnded(result); });
    });
}

void CommandDelivery::stepEnded(const StepResult &result)
{
    qCInfo(logOutbox) << nameOf(m_entry.command) << m_entry.id << "step" << result.step << "outcome"
                      << int(result.outcome);
    m_entry = outcome::afterStep(m_entry, result, rules(), m_clock.nowMs(), 0);
    if (m_entry.state == OutboxState::Queued && !mayWaitOffline(m_entry.command))
        m_entry.state = OutboxState::Failed;
    const bool reached = result.outcome == WriteOutcome::Done || result.outcome == WriteOutcome::Rejected
        || result.outcome == WriteOutcome::Conflict;
    write(m_entry, [this, reached, trouble = troubleOf(result)] {
        if (m_entry.state == OutboxState::Sending)
            perform();
        else if (m_entry.state == OutboxState::Sent)
            moveFollowers();
        else if (m_entry.state == OutboxState::Conflicted)
            rebaseHeld();
        else
            end(reached, trouble);
    });
}

void CommandDelivery::lookWhetherItArrived()
{
    m_backend.readBack(m_entry).then(this, [this](const Result<ReadBack> &seen) {
        if (!seen) {
            const bool connection = Connectivity::concernsConnection(seen.error().kind);
            if (!connection) {
                const qint64 again = m_clock.nowMs() + std::chrono::milliseconds(lookAgainAfter).count();
                m_entry = outcome::afterRefusedLook(m_entry, seen.error(), again);
            }
            write(m_entry,
                  [this, connection, error = seen.error()] { end(!connection, connection ? error : Error{}); });
            return;
        }
        m_entry = outcome::afterReadBack(m_entry, *seen, rules());
        qCInfo(logOutbox) << "looked for" << m_entry.id << "found" << seen->hits << "now" << code(m_entry.state);
        write(m_entry, [this] {
            if (m_entry.state == OutboxState::Sent)
                moveFollowers();
            else
                end(true);
        });
    });
}

/// What this command did must not look like a collision to the next ones of its lane.
void CommandDelivery::moveFollowers()
{
    // An evaluation changes something that others compare with only where it is kept in the conversation itself.
    if (std::holds_alternative<EvaluateTouchpoint>(m_entry.command) && !rules().ofConversationsAlone) {
        end(true);
        return;
    }
    m_store.outbox().then(this, [this](const std::vector<OutboxEntry> &entries) {
        std::vector<OutboxEntry> followers;
        for (const OutboxEntry &entry : entries) {
            const bool sameLane = entry.conversation == m_entry.conversation && entry.conversation.isValid();
            if (sameLane && entry.state == OutboxState::Queued && entry.id != m_entry.id && entry.step == 0
                && collision::mustCompare(entry.command))
                followers.push_back(entry);
        }
        rebaseFollowers(followers);
    });
}

void CommandDelivery::rebaseFollowers(const std::vector<OutboxEntry> &followers)
{
    if (followers.empty() || m_entry.remoteConversation.isEmpty()) {
        end(true);
        return;
    }
    m_backend.view(m_entry.remoteConversation)
        .then(this, [this, followers](const Result<std::optional<ServerView>> &view) {
            if (!view || !view->has_value()) {
                end(true); // at worst the agent is asked about a change of their own
                return;
            }
            Future<Result<void>> last;
            for (OutboxEntry follower : followers) {
                follower.base = collision::afterOwn(follower.base, m_entry, **view, m_me);
                last = m_store.updateOutbox(follower, OutboxState::Queued);
            }
            last.then(this, [this](const Result<void> &) { end(true); });
        });
}

/// The server itself refused because something changed: show what, and compare with that from now on.
void CommandDelivery::rebaseHeld()
{
    const auto *said = std::get_if<EvaluateTouchpoint>(&m_entry.command);
    if (m_entry.remoteConversation.isEmpty() || (said && !said->touchpoint.isEmpty())) {
        end(true);
        return;
    }
    m_backend.view(m_entry.remoteConversation).then(this, [this](const Result<std::optional<ServerView>> &view) {
        if (!view || !view->has_value()) {
            end(true);
            return;
        }
        m_entry.evidence = evidenceOf(**view);
        collision::merge(m_entry, **view);
        rebase(**view);
        write(m_entry, [this] { end(true); });
    });
}

/// What it is compared with from now on. What its tags were made of stays, else a colleague's would be taken away.
void CommandDelivery::rebase(const ServerView &now)
{
    const std::optional<QStringList> tags = m_entry.base.tags;
    m_entry.base = collision::baseOf(now, m_clock.nowMs());
    m_entry.base.tags = tags;
}

void CommandDelivery::write(OutboxEntry entry, std::function<void()> written)
{
    m_entry = entry = outcome::honest(std::move(entry));
    m_store.updateOutbox(entry, m_written).then(this, [this, entry, written](const Result<void> &done) {
        if (done)
            m_written = entry.state;
        if (done || done.error().kind == ErrorKind::NotFound) {
            written();
            return;
        }
        // What the server did is known only here: forgetting it could send the reply twice.
        qCWarning(logOutbox) << "the outbox cannot be written, trying again:" << done.error().detail;
        m_clock.after(diskRetry, this, [this, entry, written] { write(entry, written); });
    });
}

void CommandDelivery::end(bool reached, const Error &trouble)
{
    Q_EMIT ended(reached, trouble);
}

} // namespace saskare
