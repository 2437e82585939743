#include "tests/support/TemporaryStore.h"

#include <QTest>

namespace saskare {

/// What a help desk found stands in the list, whatever our own index says of the words.
class TestFoundRows : public QObject
{
    Q_OBJECT
    TemporaryStore m_store;

    QStringList remote(const std::vector<ConversationRow> &rows) const
    {
        QStringList ids;
        for (const ConversationRow &row : rows)
            ids.append(row.remoteId);
        return ids;
    }
    QStringList list(const ConversationQuery &query, const std::optional<RowPosition> &after = {}, int limit = 60)
    {
        return remote(await(m_store->conversations(query, after, limit)));
    }
    ConversationQuery search(const QString &text, const QStringList &found)
    {
        ConversationQuery query;
        query.text = text;
        for (const QString &id : found)
            query.found.append(m_store.id(id));
        return query;
    }

private Q_SLOTS:
    void initTestCase()
    {
        RecordBatch batch;
        for (int i = 1; i <= 6; ++i) {
            const QString id = QString::number(i);
            batch.conversations.push_back(TemporaryStore::conversation(id, 1000 * i));
            batch.conversations.back().createdAt = 1000 * i;
            batch.conversations.back().subject = i % 2 ? u"Rēķins"_qs : u"Par rēķinu"_qs;
            batch.conversations.back().status
                = Status{i == 6 ? ConversationState::Resolved : ConversationState::Open, {}, {}};
            batch.messages.push_back(TemporaryStore::message(
                u"m"_qs + id, id, i == 4 ? u"Paldies par rēķinu"_qs : u"Labdien"_qs, Direction::Inbound, 1000 * i));
        }
        QVERIFY(m_store.apply(batch).ok());
    }

    void theyStandAmongTheOthersByTheirTime()
    {
        QCOMPARE(list(search(u"rēķins"_qs, {})), (QStringList{u"5"_qs, u"3"_qs, u"1"_qs}));
        QCOMPARE(list(search(u"rēķins"_qs, {u"4"_qs, u"2"_qs})),
                 (QStringList{u"5"_qs, u"4"_qs, u"3"_qs, u"2"_qs, u"1"_qs}));
    }

    void oneThatIsAHitAnywayStandsThereOnce()
    {
        QCOMPARE(list(search(u"rēķins"_qs, {u"3"_qs, u"5"_qs})), (QStringList{u"5"_qs, u"3"_qs, u"1"_qs}));
    }

    void windowsContinueThroughBothKinds()
    {
        const ConversationQuery query = search(u"rēķins"_qs, {u"4"_qs, u"2"_qs});
        std::optional<RowPosition> after;
        QStringList all;
        for (int page = 0; page < 5; ++page) {
            const auto rows = await(m_store->conversations(query, after, 1));
            QCOMPARE(rows.size(), size_t(1));
            all += remote(rows);
            after = RowPosition{rows[0].sortKey, rows[0].id};
        }
        QCOMPARE(all, list(query));
        QVERIFY(list(query, after).isEmpty());
    }

    void whatIsKnownWithoutWordsMustHoldAllTheSame()
    {
        ConversationQuery query = search(u"rēķins"_qs, {u"6"_qs, u"4"_qs});
        query.conditions = {{ConditionField::Status, Comparison::Equals, u"open"_qs, false, false}};
        QCOMPARE(list(query), (QStringList{u"5"_qs, u"4"_qs, u"3"_qs, u"1"_qs}));
        query.text = u"rēķins -paldies"_qs;
        QCOMPARE(list(query), (QStringList{u"5"_qs, u"3"_qs, u"1"_qs}));
    }

    void conditionsMadeOfWordsAreLeftToTheHelpDesk()
    {
        ConversationQuery query = search({}, {u"2"_qs});
        query.conditions = {{ConditionField::Subject, Comparison::Equals, u"rēķins"_qs, false, false},
                            {ConditionField::Status, Comparison::Equals, u"open"_qs, false, false}};
        QCOMPARE(list(query), (QStringList{u"5"_qs, u"3"_qs, u"2"_qs, u"1"_qs}));
        query.found = {m_store.id(u"6"_qs)};
        QCOMPARE(list(query), (QStringList{u"5"_qs, u"3"_qs, u"1"_qs}));
    }

    void theyAreFoundByTheirIdsToo()
    {
        const ConversationQuery query = search(u"rēķins"_qs, {u"4"_qs});
        QList<ConversationId> ids;
        for (int i = 1; i <= 6; ++i)
            ids.append(m_store.id(QString::number(i)));
        QCOMPARE(remote(await(m_store->conversationsById(query, ids))), list(query));
        QCOMPARE(await(m_store->conversationIds(AccountId(1), {u"4"_qs, u"nobody"_qs, u"1"_qs})),
                 (QList<ConversationId>{m_store.id(u"4"_qs), m_store.id(u"1"_qs)}));
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestFoundRows)
#include "TestFoundRows.moc"
