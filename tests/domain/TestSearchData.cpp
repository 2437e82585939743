#include "core/domain/SearchData.h"
#include "core/domain/SearchSyntax.h"

#include <QJsonArray>
#include <QTest>

using namespace saskare;

/// What a help desk is told of a search.
class TestSearchData : public QObject
{
    Q_OBJECT

    static ConversationQuery typed(const QString &text)
    {
        SearchNames names;
        names.queues = {u"Sales"_qs};
        names.tags = {u"vip"_qs};
        names.accounts = {{AccountId(1), u"shop"_qs}, {AccountId(2), u"service"_qs}};
        return parseSearch(text, names).query;
    }

private Q_SLOTS:
    void wordsPhrasesAndWhatMustNotOccurAreToldApart()
    {
        const SearchedWords words = searchedWords(u"refund  \"not arrived\" -invoice -\"thank you\" 5\""_qs);
        QCOMPARE(words.words, (QStringList{u"refund"_qs, u"5\""_qs}));
        QCOMPARE(words.phrases, QStringList{u"not arrived"_qs});
        QCOMPARE(words.excluded, (QStringList{u"invoice"_qs, u"thank you"_qs}));
        QVERIFY(searchedWords(u"  "_qs) == SearchedWords());
    }

    void conditionsAreToldWithTheirSignsTimesAndAlternatives()
    {
        const qint64 now = 1'790'000'000'000;
        const QJsonArray told
            = searchData(typed(u"refund -tag:vip updated<2h is:open OR is:waiting"_qs), now)[u"conditions"].toArray();
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0][u"field"].toString(), u"tag"_qs);
        QVERIFY(told[0][u"negated"].toBool());
        QCOMPARE(told[1][u"comparison"].toString(), u"<"_qs);
        QCOMPARE(told[1][u"from"].toInteger(), now / 1000 - 7200);
        QVERIFY(!told[1].toObject().contains(u"to"));
        QVERIFY(!told[2][u"orPrevious"].toBool());
        QVERIFY(told[3][u"orPrevious"].toBool());
    }

    void whatStandsInFieldsIsToldLikeWhatWasTyped()
    {
        ConversationQuery query;
        query.assignee = AssigneeFilter::Nobody;
        query.state = ConversationState::Resolved;
        const QJsonArray told = searchData(query, 0)[u"conditions"].toArray();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0][u"value"].toString(), u"resolved"_qs);
        QCOMPARE(told[1][u"value"].toString(), u"nobody"_qs);
    }

    void anAccountIsAskedOnlyForWhatMayBeItsOwn()
    {
        const AccountId shop(1), service(2);
        QVERIFY(mayConcern(typed(u"refund"_qs), shop));
        QVERIFY(mayConcern(typed(u"refund account:shop"_qs), shop));
        QVERIFY(!mayConcern(typed(u"refund account:shop"_qs), service));
        QVERIFY(!mayConcern(typed(u"-account:shop"_qs), shop));
        QVERIFY(mayConcern(typed(u"account:shop OR tag:vip"_qs), service));
        QVERIFY(searchData(typed(u"refund account:shop"_qs), 0)[u"conditions"].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearchData)
#include "TestSearchData.moc"
