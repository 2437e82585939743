#include "tests/support/TemporaryStore.h"

#include <QTest>

namespace saskare {

namespace {
const AccountId account(1);
}

/// What conversations are to each other in the cache: problems, incidents, what was merged.
class TestRelated : public QObject
{
    Q_OBJECT
    std::unique_ptr<TemporaryStore> store;

    static ConversationRecord incidentOf(const RemoteId &remote, const RemoteId &problem, qint64 updatedAt = 1000)
    {
        ConversationRecord record = TemporaryStore::conversation(remote, updatedAt);
        record.links = QList<Link>{{LinkRelation::Problem, problem}};
        return record;
    }
    QStringList incidents(const RemoteId &problem)
    {
        QStringList found;
        for (const ConversationRow &row : await((*store)->incidents(account, problem)))
            found += row.remoteId;
        return found;
    }
    QStringList found(const QString &word)
    {
        ConversationQuery query;
        query.conditions = {{ConditionField::Is, Comparison::Equals, word, false, false}};
        QStringList all;
        for (const ConversationRow &row : store->list(query))
            all += row.remoteId;
        all.sort();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<TemporaryStore>();
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs), TemporaryStore::conversation(u"2"_qs, 2000),
                               TemporaryStore::conversation(u"3"_qs, 3000), incidentOf(u"4"_qs, u"1"_qs, 4000)};
        QVERIFY(store->apply(batch).ok());
    }
    void cleanup() { QVERIFY(store->troubles().isEmpty()); }

    void an_incident_is_found_by_its_problem_and_says_its_number()
    {
        QCOMPARE(incidents(u"1"_qs), QStringList(u"4"_qs));
        QCOMPARE(store->row(u"4"_qs)->problemNumber, store->row(u"1"_qs)->number);
        QCOMPARE(store->row(u"1"_qs)->problemNumber, QString());
    }

    void a_problem_that_is_not_here_is_named_by_its_id()
    {
        RecordBatch batch;
        batch.conversations = {incidentOf(u"5"_qs, u"999"_qs)};
        QVERIFY(store->apply(batch).ok());
        QCOMPARE(store->row(u"5"_qs)->problemNumber, u"999"_qs);
    }

    void an_incident_has_one_problem_at_once_and_after_discarding_the_one_before()
    {
        const CommandId id = store->submit(u"4"_qs, AddLink{{LinkRelation::Problem, u"2"_qs}});
        QCOMPARE(incidents(u"1"_qs), QStringList());
        QCOMPARE(incidents(u"2"_qs), QStringList(u"4"_qs));
        QCOMPARE(store->row(u"4"_qs)->links.size(), 1);
        QVERIFY(await((*store)->discard(id)).ok());
        QCOMPARE(incidents(u"1"_qs), QStringList(u"4"_qs));
    }

    void a_search_finds_problems_that_are_called_so_and_those_that_have_incidents()
    {
        QCOMPARE(found(u"problem"_qs), QStringList(u"1"_qs));
        QCOMPARE(found(u"incident"_qs), QStringList(u"4"_qs));
        const CommandId id = store->submit(u"3"_qs, SetProblem{true});
        QVERIFY(store->row(u"3"_qs)->isProblem);
        QCOMPARE(found(u"problem"_qs), QStringList({u"1"_qs, u"3"_qs}));
        QVERIFY(await((*store)->discard(id)).ok());
        QCOMPARE(found(u"problem"_qs), QStringList(u"1"_qs));
        store->submit(u"4"_qs, RemoveLink{{LinkRelation::Problem, u"1"_qs}});
        QCOMPARE(found(u"problem"_qs), QStringList());
    }

    void what_the_help_desk_calls_a_problem_survives_a_restart()
    {
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"2"_qs, 5000)};
        batch.conversations[0].isProblem = true;
        QVERIFY(store->apply(batch).ok());
        store->reopen();
        QVERIFY(store->row(u"2"_qs)->isProblem);
        batch.conversations[0].isProblem.reset(); // not told: as it was
        batch.conversations[0].updatedAt = 6000;
        QVERIFY(store->apply(batch).ok());
        QVERIFY(store->row(u"2"_qs)->isProblem);
    }

    void a_merged_one_says_where_it_went_also_when_the_help_desk_does_not()
    {
        const CommandId id = store->submit(u"2"_qs, MergeConversation{u"3"_qs});
        QCOMPARE(store->row(u"2"_qs)->status.state, ConversationState::Merged);
        QCOMPARE(linked(store->row(u"2"_qs)->links, LinkRelation::MergedInto), u"3"_qs);
        store->bring(id, OutboxState::Sent);
        RecordBatch echo;
        echo.conversations = {TemporaryStore::conversation(u"2"_qs, 7000)};
        echo.conversations[0].status = Status{ConversationState::Merged, u"merged"_qs, {}};
        QVERIFY(store->apply(echo).ok());
        QVERIFY(!await((*store)->outboxEntry(id)));
        QCOMPARE(linked(store->row(u"2"_qs)->links, LinkRelation::MergedInto), u"3"_qs);
        store->reopen();
        QCOMPARE(linked(store->row(u"2"_qs)->links, LinkRelation::MergedInto), u"3"_qs);
    }

    void merging_that_is_discarded_leaves_it_as_it_was()
    {
        const CommandId id = store->submit(u"2"_qs, MergeConversation{u"3"_qs});
        QVERIFY(await((*store)->discard(id)).ok());
        QCOMPARE(store->row(u"2"_qs)->status.state, ConversationState::Open);
        QVERIFY(store->row(u"2"_qs)->links.isEmpty());
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestRelated)
#include "TestRelated.moc"
