#include "core/domain/Vocabulary.h"
#include "tests/ctl/CtlWorkplace.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace saskare;

/// sync-once and everything that reads: what --json prints, word for word of the vocabulary.
class TestCtlReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<CtlWorkplace> m_place;

    static bool isTime(const QJsonValue &value)
    {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    }
    static void verifyConversation(const QJsonObject &row)
    {
        QCOMPARE(row[u"type"].toString(), u"conversation"_qs);
        QVERIFY(row[u"id"].toInteger() > 0);
        QVERIFY(!row[u"remoteId"].toString().isEmpty());
        QVERIFY(from<ConversationKind>(row[u"kind"].toString()));
        QVERIFY(from<Channel>(row[u"channel"].toString()));
        QVERIFY(from<ConversationState>(row[u"status"][u"state"].toString()));
        QVERIFY(from<Priority>(row[u"priority"][u"level"].toString()));
        QVERIFY(row[u"unread"].isBool());
        QVERIFY(isTime(row[u"createdAt"]));
        QVERIFY(isTime(row[u"updatedAt"]));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<CtlWorkplace>(8);
        m_place->addAccount(u"Mācības"_qs, m_place->desk.url());
        const CtlOutcome outcome = m_place->runSignedIn({u"sync-once"_qs, u"--json"_qs});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.object()[u"state"].toString(), u"online"_qs);
        QVERIFY(outcome.object()[u"caughtUp"].toBool());
        QVERIFY(isTime(outcome.object()[u"lastSyncAt"]));
    }
    void countTellsWhatTheDeskHas()
    {
        const CtlOutcome outcome = m_place->run({u"count"_qs, u"--json"_qs});
        QCOMPARE(outcome.code, 0);
        const DeskCounts desk = m_place->desk.counts();
        const QJsonObject count = outcome.object();
        QCOMPARE(count[u"conversations"].toInteger(-1), desk.conversations);
        QCOMPARE(count[u"messages"].toInteger(-1), desk.messages);
        QCOMPARE(count[u"customers"].toInteger(-1), desk.customers);
        QCOMPARE(count[u"attachments"].toInteger(-1), desk.attachments);
        QCOMPARE(count[u"pending"].toInteger(-1), 0);
        QCOMPARE(count[u"setAside"].toInteger(-1), 0);
    }
    void aSecondSyncAsksOnlyTheFeeds()
    {
        m_place->desk.clearRequestLog();
        QCOMPARE(m_place->runSignedIn({u"sync-once"_qs}).code, 0);
        const QStringList paths = m_place->paths();
        QVERIFY(!paths.isEmpty());
        const QRegularExpression wholeStream(u"^/v1/[a-zA-Z-]+$"_qs); // not a part of it: /v1/conversations/17
        for (const QString &path : paths) {
            QVERIFY2(wholeStream.match(path).hasMatch(), qPrintable(path));
            QVERIFY2(paths.count(path) == 1, qPrintable(path)); // one page each: there is nothing new
        }
    }
    void listPrintsEachConversationOnceInTheVocabulary()
    {
        const CtlOutcome outcome
            = m_place->run({u"list"_qs, u"--view"_qs, u"all"_qs, u"--limit"_qs, u"0"_qs, u"--json"_qs});
        QCOMPARE(outcome.code, 0);
        QSet<QString> ids;
        for (const QJsonObject &row : outcome.objects()) {
            verifyConversation(row);
            ids.insert(row[u"remoteId"].toString());
        }
        QCOMPARE(ids.size(), m_place->desk.counts().conversations);
        QCOMPARE(outcome.objects().size(), ids.size());
        QCOMPARE(m_place->run({u"list"_qs, u"--view"_qs, u"all"_qs, u"--limit"_qs, u"3"_qs, u"--json"_qs})
                     .objects()
                     .size(),
                 3);
    }
    void showPrintsTheMessagesOfTheDesk()
    {
        const QString id = m_place->desk.newestConversations(1).first();
        const CtlOutcome outcome = m_place->run({u"show"_qs, u"1:"_qs % id, u"--json"_qs});
        QCOMPARE(outcome.code, 0);
        const QJsonObject whole = outcome.object();
        const QJsonArray messages = whole[u"messages"].toArray();
        QCOMPARE(messages.size(), m_place->desk.messagesOf(id).size());
        QVERIFY(!messages.isEmpty());
        for (const QJsonValue &message : messages) {
            QCOMPARE(message[u"type"].toString(), u"message"_qs);
            QVERIFY(from<Direction>(message[u"direction"].toString()));
            QVERIFY(from<AuthorKind>(message[u"author"][u"kind"].toString()));
            QVERIFY(isTime(message[u"createdAt"]));
        }
    }
    void searchFindsAWordOfANewMessage()
    {
        const QString id = m_place->desk.addConversation(u"Jautājums"_qs, u"Kur palika ķirbjsēkliņas?"_qs);
        QCOMPARE(m_place->runSignedIn({u"sync-once"_qs}).code, 0);
        const CtlOutcome outcome = m_place->run({u"search"_qs, u"kirbjsekl"_qs, u"--json"_qs});
        QCOMPARE(outcome.code, 0);
        verifyConversation(outcome.object());
        QCOMPARE(outcome.object()[u"remoteId"].toString(), id);
        QVERIFY(outcome.object()[u"snippet"].toString().contains(u"ķirbjsēkliņas"));
        const CtlOutcome nothing = m_place->run({u"search"_qs, u"nekurneesošs"_qs, u"--json"_qs});
        QCOMPARE(nothing.code, 0);
        QVERIFY(nothing.out.isEmpty());
    }
    void searchTakesTheOperatorsOfTheWindowAndTellsWhatIsWrong()
    {
        const QString id = m_place->desk.addConversation(u"Operatori"_qs, u"Kur palika zirgastes?"_qs);
        QCOMPARE(m_place->runSignedIn({u"sync-once"_qs}).code, 0);
        const auto run = [&](const QStringList &words) {
            return m_place->run(QStringList{u"search"_qs, u"--json"_qs} + words);
        };
        const CtlOutcome found = run({u"zirgastes"_qs, u"is:open"_qs, u"updated<1d"_qs});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.object()[u"remoteId"].toString(), id);
        // The shell has taken the quotes away.
        const QString queue = found.object()[u"queue"].toString();
        if (!queue.isEmpty())
            QCOMPARE(run({u"zirgastes"_qs, u"queue:"_qs + queue}).object()[u"remoteId"].toString(), id);
        QVERIFY(run({u"zirgastes"_qs, u"is:done"_qs}).out.isEmpty());
        const CtlOutcome wrong = run({u"stauts:open"_qs});
        QVERIFY(wrong.code != 0);
        QVERIFY2(wrong.err.contains(u"status"_qs), qPrintable(wrong.err));
    }
    void setAsideIsEmptyAfterACleanSync()
    {
        const CtlOutcome outcome = m_place->run({u"set-aside"_qs, u"--json"_qs});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCtlReading)
#include "TestCtlReading.moc"
