#include "core/sync/HelpDeskSearch.h"

#include "core/domain/SearchData.h"
#include "core/domain/SearchSyntax.h"

#include <QJsonArray>

#include <algorithm>

namespace saskare {
namespace {

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
        .unwrap()
        .then(this, [this, run, fresh, page = std::move(page)](const std::vector<ConversationRow> &had) mutable {
            run->found.more += int(fresh.size()) - int(had.size());
            apply(run, std::move(page));
        });
}

void HelpDeskSearch::apply(const std::shared_ptr<Run> &run, FetchedPage page)
{
    AppliedPage applied; // without a position: this is no stream, and no place in one is kept
    applied.records = std::move(page.records);
    applied.setAside = std::move(page.setAside);
    for (const PartitionHint &hint : page.partitions)
        applied.requested.append({hint.stream, hint.partition, hint.parameters});
    const QList<PartitionRequest> requested = applied.requested;
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
        const ConversationQuery rest = stillToHold(run->query, run->found.untold);
        if (rest == ConversationQuery()) {
            run->found.found = ids;
            end(run, run->found);
            return;
        }
        m_store.conversationsById(rest, ids).then(this, [this, run](const std::vector<ConversationRow> &rows) {
            for (const ConversationRow &row : rows)
                run->found.found.append(row.id);
            run->found.more = std::min(run->found.more, int(run->found.found.size()));
            end(run, run->found);
        });
    });
}

} // namespace saskare
