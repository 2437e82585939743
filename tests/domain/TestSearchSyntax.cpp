#include "core/domain/SearchSyntax.h"

#include <QRandomGenerator>
#include <QTest>

using namespace saskare;

namespace {

const SearchNames &names()
{
    static const SearchNames all{{u"Klientu serviss"_qs, u"Sales"_qs, u"Поддержка"_qs, u"Say \"hi\", all"_qs},
                                 {u"Anna Bērziņa"_qs, u"Иван Петров"_qs},
                                 {u"vip"_qs, u"refund"_qs, u"two words"_qs},
                                 {u"stalled"_qs, u"Open"_qs},
                                 {{AccountId(3), u"Shop LV"_qs}, {AccountId(4), u"Repairs"_qs}}};
    return all;
}

SearchParse parse(const QString &typed)
{
    return parseSearch(typed, names());
}

QString problemOf(const QString &typed)
{
    const SearchParse parsed = parse(typed);
    return parsed.problems.isEmpty() ? QString() : parsed.problems.first().text;
}

QStringList offered(const QString &typed)
{
    QStringList all;
    for (const SearchCompletion &choice : completeSearch(typed, static_cast<int>(typed.size()), names()).choices)
        all.append(choice.text);
    return all;
}

} // namespace

class TestSearchSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStrayQuoteInAWordMakesNoOperator()
    {
        for (const QString &typed : {u"queue\":a"_qs, u"-queue\":a"_qs, u"12\""_qs}) {
            const ConversationQuery query = parse(typed).query;
            QVERIFY(query.conditions.isEmpty());
            const ConversationQuery again = parse(searchText(query, names())).query;
            QVERIFY(again.conditions.isEmpty());
            QCOMPARE(again.text, query.text);
        }
    }
    void operatorsBecomeConditionsAndWordsStayWords()
    {
        const SearchParse parsed = parse(
            u"status:open queue:\"Klientu serviss\" assignee:me from:anna@x channel:chat kind:callback "
            u"priority:urgent "
            "tag:vip account:\"shop lv\" created>2026-10-01 updated<7d due<2h has:attachment is:unread is:postponed "
            "number:4711 -word \"a phrase\" kur"_qs);
        QVERIFY2(parsed.problems.isEmpty(), qPrintable(problemOf(QString())));
        QCOMPARE(parsed.query.conditions.size(), 16);
        QCOMPARE(parsed.query.conditions[0],
                 (Condition{ConditionField::Status, Comparison::Equals, u"open"_qs, false, false}));
        QCOMPARE(parsed.query.conditions[1].value, u"Klientu serviss"_qs);
        QCOMPARE(parsed.query.conditions[8].value, u"3"_qs); // the account's number outlives its name
        QCOMPARE(parsed.query.conditions[9].comparison, Comparison::Greater);
        QCOMPARE(parsed.query.text, u"-word \"a phrase\" kur"_qs);
    }
    void aCommaOrAnOrMakesAlternativesAndAMinusTurnsEachRound()
    {
        const auto either = parse(u"status:new,open OR is:overdue"_qs).query.conditions;
        QCOMPARE(either.size(), 3);
        QVERIFY(!either[0].orPrevious && either[1].orPrevious && either[2].orPrevious);
        const auto neither = parse(u"-tag:vip,refund"_qs).query.conditions;
        QCOMPARE(neither.size(), 2);
        QVERIFY(neither[0].negated && neither[1].negated && !neither[1].orPrevious);
        QVERIFY(!problemOf(u"kur OR status:open"_qs).isEmpty());
    }
    void whatIsWrongIsToldWithWhatWouldWork()
    {
        QVERIFY(problemOf(u"stauts:open"_qs).contains(u"status"_qs));
        QVERIFY(problemOf(u"status:opne"_qs).contains(u"answered"_qs));
        QVERIFY(problemOf(u"queue:kaut"_qs).contains(u"Klientu serviss"_qs));
        QVERIFY(problemOf(u"account:nowhere"_qs).contains(u"Repairs"_qs));
        QVERIFY(problemOf(u"updated<soon"_qs).contains(u"7d"_qs));
        QVERIFY(problemOf(u"updated:7d"_qs).contains(u"updated<7d"_qs));
        QVERIFY(problemOf(u"tag<vip"_qs).contains(u"tag:"_qs));
        QVERIFY(problemOf(u"status: open"_qs).contains(u"status:"_qs));
        QVERIFY(!problemOf(u"tag:nosuch"_qs).isEmpty());
        QVERIFY(!problemOf(u"created>2026-13-40"_qs).isEmpty());
        const SearchParse parsed = parse(u"kur foo:bar tag:vip"_qs);
        QCOMPARE(parsed.problems.size(), 1);
        QCOMPARE(parsed.problems[0].from, 4);
        QCOMPARE(parsed.problems[0].length, 7);
    }
    void whatOnlyLooksLikeAnOperatorIsWords()
    {
        for (const char16_t *typed :
             {u"https://shop.lv/x", u"Re: jautājums", u"14:30", u"\"foo:bar\"", u"a - b", u":", u"-"}) {
            const SearchParse parsed = parse(QString::fromUtf16(typed));
            QVERIFY2(parsed.problems.isEmpty() && parsed.query.conditions.isEmpty(),
                     qPrintable(QString::fromUtf16(typed)));
        }
    }
    void theLastWordIsABeginningOnlyWhileItIsTyped()
    {
        QCOMPARE(parse(u"status:open pasū"_qs).query.text, u"pasū"_qs);
        QCOMPARE(parse(u"pasū status:open"_qs).query.text, u"pasū "_qs);
        QCOMPARE(parse(u"pasū "_qs).query.text, u"pasū "_qs);
    }
    void namesAreFoundWithoutTheirAccentsAndByTheirBeginning()
    {
        QCOMPARE(parse(u"assignee:\"anna berzina\""_qs).query.conditions.value(0).value, u"Anna Bērziņa"_qs);
        QCOMPARE(parse(u"assignee:иван"_qs).query.conditions.value(0).value, u"Иван Петров"_qs);
        QCOMPARE(parse(u"queue:klientu"_qs).query.conditions.value(0).value, u"Klientu serviss"_qs);
        QCOMPARE(parse(u"channel:socialpublic"_qs).query.conditions.value(0).value, u"socialPublic"_qs);
        QVERIFY(!problemOf(u"queue:s"_qs).isEmpty()); // two begin like that
    }
    void aHelpDesksOwnWordForAStatusIsTakenAsItIs()
    {
        QCOMPARE(parse(u"status:stalled"_qs).query.conditions.value(0).value, u"stalled"_qs);
        QCOMPARE(parse(u"status:OPEN"_qs).query.conditions.value(0).value, u"open"_qs); // ours comes first
    }
    void quotesOfThreeLanguagesOpenAValue()
    {
        for (const char16_t *typed :
             {u"queue:\"Klientu serviss\"", u"queue:„Klientu serviss”", u"queue:“Klientu serviss”",
              u"queue:«Klientu serviss»", u"queue:\"Klientu serviss"})
            QCOMPARE(parse(QString::fromUtf16(typed)).query.conditions.value(0).value, u"Klientu serviss"_qs);
        QCOMPARE(parse(u"queue:\"Say \"\"hi\"\", all\""_qs).query.conditions.value(0).value, u"Say \"hi\", all"_qs);
    }
    void whatIsWrittenParsesToTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed :
             {u"status:new,open -tag:vip,\"two words\" is:unread OR due<2h kur \"a b\" -c", u"account:\"Shop LV\"",
              u"queue:\"Say \"\"hi\"\", all\"", u"created>=2026-10-01 created<=today updated>2w", u"just words",
              u"-is:done OR -is:waiting", u"assignee:nobody,\"Иван Петров\" from:anna@example.com"})
            QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
    }
    void whatIsWrittenParsesToTheSame()
    {
        QFETCH(QString, typed);
        const ConversationQuery query = parse(typed).query;
        QCOMPARE(problemOf(typed), QString());
        const QString written = searchText(query, names());
        QVERIFY2(parse(written).query == query, qPrintable(written));
    }
    void operatorsAreOfferedAndThenTheirValues()
    {
        QCOMPARE(offered(u"sta"_qs), QStringList{u"status:"_qs});
        QVERIFY(offered(QString()).size() >= 16);
        QVERIFY(offered(u"status:"_qs).contains(u"answered"_qs));
        QVERIFY(offered(u"status:"_qs).contains(u"stalled"_qs));
        QCOMPARE(offered(u"kur queue:kl"_qs), QStringList{u"\"Klientu serviss\""_qs});
        QCOMPARE(offered(u"queue:serv"_qs), QStringList{u"\"Klientu serviss\""_qs}); // by its second word
        QCOMPARE(offered(u"-tag:vip,re"_qs), QStringList{u"refund"_qs});
        QCOMPARE(offered(u"assignee:berz"_qs), QStringList{u"\"Anna Bērziņa\""_qs});
        QVERIFY(offered(u"updated:"_qs).contains(u"today"_qs));
        QVERIFY(!offered(u"updated:"_qs).contains(u"7d"_qs));
        QVERIFY(offered(u"updated<"_qs).contains(u"7d"_qs));
        QVERIFY(offered(u"zzz"_qs).isEmpty());
        QVERIFY(offered(u"is:unread"_qs).isEmpty()); // written in full
    }
    void aCompletionReplacesWhatItCompletes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("operator") << u"kur sta"_qs << 7 << u"sta"_qs;
        QTest::newRow("with a minus") << u"-sta"_qs << 4 << u"sta"_qs;
        QTest::newRow("value") << u"status:an kur"_qs << 9 << u"an"_qs;
        QTest::newRow("second value") << u"status:new,an"_qs << 13 << u"an"_qs;
        QTest::newRow("quoted value") << u"queue:\"Klientu s"_qs << 16 << u"\"Klientu s"_qs;
        QTest::newRow("nothing yet") << u"status:"_qs << 7 << QString();
    }
    void aCompletionReplacesWhatItCompletes()
    {
        QFETCH(QString, typed);
        QFETCH(int, cursor);
        QFETCH(QString, replaced);
        const SearchCompletions all = completeSearch(typed, cursor, names());
        QCOMPARE(typed.mid(all.from, all.length), replaced);
        QVERIFY(!all.choices.isEmpty());
    }
    void nothingThatIsTypedMakesItFail()
    {
        QRandomGenerator random(7);
        const QString letters = u"stauqe:<>=,\"„”«» -ORkд\t:is"_qs;
        for (int round = 0; round < 20'000; ++round) {
            QString typed;
            for (int i = random.bounded(30); i > 0; --i)
                typed += letters[random.bounded(static_cast<int>(letters.size()))];
            const ConversationQuery query = parse(typed).query;
            const QString written = searchText(query, names());
            QVERIFY2(parse(written).query.conditions == query.conditions, qPrintable(typed));
            const SearchCompletions all
                = completeSearch(typed, random.bounded(static_cast<int>(typed.size()) + 1), names());
            QVERIFY2(all.from >= 0 && all.length >= 0 && all.from + all.length <= typed.size(), qPrintable(typed));
        }
        const QString much = u"tag:vip "_qs.repeated(100'000);
        QVERIFY(parse(much).query.conditions.size() <= 40);
        QVERIFY(!problemOf(u"tag:vip "_qs.repeated(60)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearchSyntax)
#include "TestSearchSyntax.moc"
