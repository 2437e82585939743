#include "core/domain/Command.h"
#include "core/domain/EvaluationJson.h"

#include <QTest>

using namespace saskare;

class TestCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandSurvivesItsJson_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const OutgoingFile file{QStringLiteral("ž ж.pdf"), QStringLiteral("application/pdf"), QByteArray(32, 'x'), 9};
        const QList<Command> commands{
            SendReply{QStringLiteral("Labdien ё"), {}, {file}},
            AddNote{QStringLiteral("a"), QStringLiteral("<b>a</b>"), {}},
            SetStatus{{ConversationState::Other, QStringLiteral("Q"), QStringLiteral("Odd")}},
            Assign{QStringLiteral("3")},
            MoveToQueue{QStringLiteral("4")},
            SetPriority{{Priority::High, QStringLiteral("80")}},
            SetTags{{QStringLiteral("vip"), QStringLiteral("ā")}},
            Postpone{1'763'800'000'123},
            AddLink{{LinkRelation::Parent, QStringLiteral("5")}},
            RemoveLink{{LinkRelation::RefersTo, QStringLiteral("6")}},
            CreateConversation{
                QStringLiteral("1"), QStringLiteral("s"), QStringLiteral("a@b.lv"), QStringLiteral("t"), {}, {}},
            MarkRead{},
            ClaimCallback{},
            RecordCallOutcome{CallOutcome::Busy, QStringLiteral("n"), 5, 6},
            EvaluateTouchpoint{QStringLiteral("7"),
                               {4, 2, TouchpointOutcome::Resolved, QStringLiteral("Piegāde"), QStringLiteral("ё"),
                                Evaluation::Origin::Person, QStringLiteral("Anna"), 1'763'800'000'123}},
            SetProblem{true},
            MergeConversation{QStringLiteral("8")}};
        QCOMPARE(commands.size(), commandNames().size());
        for (const Command &command : commands)
            QTest::newRow(qPrintable(nameOf(command))) << toJson(command);
    }
    void everyCommandSurvivesItsJson()
    {
        QFETCH(QJsonObject, json);
        const Result<Command> read = commandFromJson(json);
        QVERIFY(read.ok());
        QCOMPARE(toJson(*read), json);
    }
    void aNewConversationMayNameTheOneItWasSplitFrom()
    {
        CreateConversation split{QStringLiteral("1"), QStringLiteral("s"), QStringLiteral("a@b.lv"), {}, {}, {}};
        QVERIFY(!toJson(split).contains(QLatin1String("link")));
        split.link = Link{LinkRelation::RefersTo, QStringLiteral("5")};
        const Result<Command> read = commandFromJson(toJson(split));
        QVERIFY(read.ok());
        QVERIFY(std::get<CreateConversation>(*read).link == split.link);
    }
    void anIncidentHasOneProblem()
    {
        QList<Link> links = withLink({}, {LinkRelation::RefersTo, QStringLiteral("3")});
        links = withLink(links, {LinkRelation::Problem, QStringLiteral("4")});
        links = withLink(links, {LinkRelation::Problem, QStringLiteral("5")});
        QCOMPARE(linked(links, LinkRelation::Problem), QStringLiteral("5"));
        QCOMPARE(links.size(), 2);
        QCOMPARE(withLink(links, links.last()), links);
    }
    void anEvaluationSurvivesTheOneLineThatAHelpDeskKeepsOfIt()
    {
        const Evaluation said{4,
                              2,
                              TouchpointOutcome::Resolved,
                              QStringLiteral("Piegāde"),
                              QStringLiteral("ё\n\"x\""),
                              Evaluation::Origin::Person,
                              QStringLiteral("Anna"),
                              1'763'800'000'123};
        const QString line = keptText(said);
        QVERIFY(!line.contains(QLatin1Char('\n')));
        QCOMPARE(fromKeptText(line), said);
        Evaluation bare;
        bare.score = 1;
        QCOMPARE(keptText(bare), QStringLiteral("{\"score\":1}"));
        QCOMPARE(fromKeptText(keptText(bare)), bare);
        QCOMPARE(keptText({}), QString());
    }
    void whatSomebodyWroteIntoTheFieldIsNobodysEvaluation_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "good", "[4]", "{\"score\":\"4\"}", "{\"score\":6}", "{\"score\":0}",
                                 "{\"score\":4.5}", "{\"effort\":2}", "{\"score\":-1}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatSomebodyWroteIntoTheFieldIsNobodysEvaluation()
    {
        QFETCH(QString, text);
        QCOMPARE(fromKeptText(text), Evaluation{});
    }
    void whatMakesNoSenseInTheFieldIsLeftOut()
    {
        const Evaluation read = fromKeptText(QStringLiteral(
            "{\"score\":3,\"effort\":9,\"outcome\":\"odd\",\"at\":-5,\"by\":7,\"reason\":\"a\\nb\",\"origin\":"
            "\"machine\"}"));
        Evaluation expected;
        expected.score = 3;
        expected.reason = QStringLiteral("a b");
        QCOMPARE(read, expected);
    }
    void anUnknownCommandIsAnErrorThatNamesTheField()
    {
        const Result<Command> read = commandFromJson({{QStringLiteral("command"), QStringLiteral("fly")}});
        QVERIFY(!read.ok());
        QVERIFY(read.error().detail.contains(QLatin1String("command")));
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "TestCommand.moc"
