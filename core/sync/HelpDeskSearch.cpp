#include "core/sync/HelpDeskSearch.h"

#include "core/domain/SearchData.h"
#include "core/domain/SearchSyntax.h"
#include "core/sync/PageToApply.h"

#include <QJsonArray>

#include <algorithm>

namespace saskare {
namespace {

constexpr std::chrono::seconds longestWait{30}; ///< for messages, before it is said what was found

QStringList untoldIn(const QJsonObject &prepared)
{
    QStringList names;
    const QJsonArray untold = prepared.value(u"untold").toArray();
    for (const QJsonValue &name : untold)
        names.append(name.toString());
    names.removeDuplicates();
    return names;
}

/// What the help desk was not told and no list would look at by itself, because it leaves words to the help desk.
ConversationQuery stillToHold(const ConversationQuery &query, const QStringList &untold)
{
    ConversationQuery rest;
    if (untold.contains(u"words") || untold.contains(u"phrases"))
        rest.text = query.text;
    for (qsizetype i = 0; i < query.conditions.size();) {
        qsizetype end = i + 1;
        while (end < query.conditions.size() && query.conditions[end].orPrevious)
            ++end;
        const QList<Condition> together = query.conditions.mid(i, end - i);
        if (std::any_of(together.begin(), together.end(),
                        [&](const Condition &condition) { return untold.contains(nameOf(condition.field)); }))
            rest.conditions += together;
        i = end;
    }
    return rest;
}

} // namespace

struct HelpDeskSearch::Run
{
    Run() = default;
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    /// The account may be paused, removed or given new credentials while it is asked: whoever waits is told.
    ~Run()
    {
        if (!isAnswered)
            answer(Error{ErrorKind::Cancelled, tr("The help desk is not connected."), {}, {}, {}});
    }
    void answer(Result<FoundThere> result)
    {
        isAnswered = true;
        promise.addResult(std::move(result));
        promise.finish();
    }

    ConversationQuery query;
    QJsonObject data;
    GivenUp givenUp;
    QByteArray cursor;
    int pages = 0;
    QStringList remote;
    QList<ConversationId> ids; ///< of those
    QSet<ConversationId> had; ///< of those, what our own search found before
    QSet<std::pair<QString, QString>> unread; ///< parts that its pages have asked for and that are not here yet
    bool isWaiting = false; ///< for those
    FoundThere found;
    QPromise<Result<FoundThere>> promise;
    bool isAnswered = false;
};

HelpDeskSearch::HelpDeskSearch(Backend &backend, Store &store, Clock &clock, AccountId account, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_clock(clock)
    , m_account(account)
{
}

Future<Result<FoundThere>> HelpDeskSearch::search(const ConversationQuery &query, const GivenUp &givenUp)
{
    auto run = std::make_shared<Run>();
    run->query = query;
    run->query.found.clear();
    run->data = searchData(query, m_clock.nowMs());
    run->givenUp = givenUp;
    run->promise.start();
    ask(run);
    return run->promise.future();
}

void HelpDeskSearch::end(const std::shared_ptr<Run> &run, Result<FoundThere> result)
{
    run->answer(std::move(result));
}

void HelpDeskSearch::ask(const std::shared_ptr<Run> &run)
{
    m_backend.search(run->data, run->cursor).then(this, [this, run](Result<FetchedPage> page) {
        if (run->givenUp->load())
            end(run, run->found);
        else if (!page)
            end(run, page.error());
        else
            take(run, std::move(*page));
    });
}

/// Before it is applied: which of these our own search had found.
void HelpDeskSearch::take(const std::shared_ptr<Run> &run, FetchedPage page)
{
    run->found.untold = untoldIn(page.prepared);
    run->found.asked = page.prepared.value(u"ask").toBool(true);
    run->cursor = page.cursor;
    run->found.further = page.more;
    ++run->pages;
    QStringList fresh;
    for (const ConversationRecord &record : page.records.conversations) {
        if (!run->remote.contains(record.id) && !fresh.contains(record.id))
            fresh.append(record.id);
    }
    run->remote += fresh;
    m_store.conversationIds(m_account, fresh)
        .then(
            this,
            [this, run](const QList<ConversationId> &known) { return m_store.conversationsById(run->query, known); })
        .then(this, [this, run, page = std::move(page)](const std::vector<ConversationRow> &had) mutable {
            for (const ConversationRow &row : had)
                run->had.insert(row.id);
            apply(run, std::move(page));
        });
}

void HelpDeskSearch::apply(const std::shared_ptr<Run> &run, FetchedPage page)
{
    AppliedPage applied = toApply(page); // without a position: this is no stream, and no place in one is kept
    const QList<PartitionRequest> requested = applied.requested;
    for (const PartitionRequest &part : requested)
        run->unread.insert({part.stream, part.partition});
    m_runs.removeIf([](const std::weak_ptr<Run> &each) { return each.expired(); });
    if (run->pages == 1)
        m_runs.append(run);
    m_store.apply(m_account, std::move(applied)).then(this, [this, run, requested](const Result<void> &done) {
        if (!done) {
            end(run, done.error());
            return;
        }
        Q_EMIT this->applied(requested);
        if (run->found.further && run->pages < m_backend.manifest().searchPages && !run->givenUp->load())
            ask(run);
        else
            name(run);
    });
}

void HelpDeskSearch::name(const std::shared_ptr<Run> &run)
{
    m_store.conversationIds(m_account, run->remote).then(this, [this, run](const QList<ConversationId> &ids) {
        run->ids = ids;
        const ConversationQuery rest = stillToHold(run->query, run->found.untold);
        const bool looksIntoMessages = !rest.text.isEmpty() && !ids.isEmpty();
        if (!looksIntoMessages || run->unread.isEmpty()) {
            count(run);
            return;
        }
        // Words that are looked for here stand in messages that may only be on their way.
        run->isWaiting = true;
        m_clock.after(longestWait, this, [this, waiting = std::weak_ptr<Run>(run)] {
            if (const std::shared_ptr<Run> late = waiting.lock(); late && late->isWaiting)
                count(late);
        });
        m_waiting.append(run);
    });
}

void HelpDeskSearch::partEnded(const QString &stream, const QString &partition)
{
    for (const std::weak_ptr<Run> &each : std::as_const(m_runs)) {
        if (const std::shared_ptr<Run> run = each.lock())
            run->unread.remove({stream, partition});
    }
    const QList<std::shared_ptr<Run>> waiting = m_waiting;
    for (const std::shared_ptr<Run> &run : waiting) {
        if (run->unread.isEmpty() || run->givenUp->load())
            count(run);
    }
}

/// What is found of what the help desk named, and what of that is news.
void HelpDeskSearch::count(const std::shared_ptr<Run> &run)
{
    m_waiting.removeOne(run);
    const bool waited = std::exchange(run->isWaiting, false);
    const auto told = [this, run](const QList<ConversationId> &found) {
        run->found.found = found;
        run->found.more = int(
            std::count_if(found.begin(), found.end(), [&](ConversationId id) { return !run->had.contains(id); }));
        end(run, run->found);
    };
    const ConversationQuery rest = stillToHold(run->query, run->found.untold);
    if (rest == ConversationQuery()) {
        told(run->ids);
        return;
    }
    run->found.unread = waited ? int(run->unread.size()) : 0;
    m_store.conversationsById(rest, run->ids).then(this, [told](const std::vector<ConversationRow> &rows) {
        QList<ConversationId> found;
        for (const ConversationRow &row : rows)
            found.append(row.id);
        told(found);
    });
}

} // namespace saskare
