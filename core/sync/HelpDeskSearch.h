#pragma once

#include "core/backend/Backend.h"
#include "core/store/Store.h"
#include "core/sync/FoundThere.h"

#include <QObject>

namespace saskare {

/// Has one account's help desk search, a few pages of it, and applies what it answers to the cache like any page.
/// Where words are left to us, it waits for the messages those conversations ask for before it says what was found.
/// Decides nothing about when. Thread: sync.
class HelpDeskSearch : public QObject
{
    Q_OBJECT
public:
    HelpDeskSearch(Backend &backend, Store &store, Clock &clock, AccountId account, QObject *parent = nullptr);

    /// `query.found` plays no part. Errors: as a page's; Unsupported: the help desk cannot search.
    Future<Result<FoundThere>> search(const ConversationQuery &query, const GivenUp &givenUp);

    /// This part of a stream has been read, or cannot be.
    void partEnded(const QString &stream, const QString &partition);

Q_SIGNALS:
    /// A page was applied that asks for these parts to be read.
    void applied(const QList<saskare::PartitionRequest> &requested);

private:
    struct Run;
    void ask(const std::shared_ptr<Run> &run);
    void take(const std::shared_ptr<Run> &run, FetchedPage page);
    void apply(const std::shared_ptr<Run> &run, FetchedPage page);
    void name(const std::shared_ptr<Run> &run);
    void count(const std::shared_ptr<Run> &run);
    void end(const std::shared_ptr<Run> &run, Result<FoundThere> result);

    Backend &m_backend;
    Store &m_store;
    Clock &m_clock;
    AccountId m_account;
    QList<std::weak_ptr<Run>> m_runs; ///< that have asked for parts
    QList<std::shared_ptr<Run>> m_waiting; ///< for parts
};

} // namespace saskare
