#include "core/store/Store.h"
#include "tests/ctl/CtlWorkplace.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace saskare;

/// Accounts, secrets and the help desks' descriptions on the command line; what the program ends with.
class TestCtlAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandLineThatMakesNoSenseEndsWith2AndSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"dance"_qs};
        QTest::newRow("no such option") << QStringList{u"list"_qs, u"--dance"_qs};
        QTest::newRow("no such view") << QStringList{u"list"_qs, u"--view"_qs, u"dance"_qs};
        QTest::newRow("patience") << QStringList{u"sync-once"_qs, u"--patience"_qs, u"long"_qs};
        QTest::newRow("nothing to say") << QStringList{u"reply"_qs, u"4711"_qs};
        QTest::newRow("no such relation") << QStringList{u"link"_qs, u"1"_qs, u"dance"_qs, u"2"_qs};
        QTest::newRow("half a new one") << QStringList{u"create"_qs, u"--subject"_qs, u"Hm"_qs, u"Text"_qs};
    }
    void aCommandLineThatMakesNoSenseEndsWith2AndSaysWhy()
    {
        QFETCH(QStringList, arguments);
        CtlWorkplace place(0);
        const CtlOutcome outcome = place.run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
    void whatIsNotThereEndsWith3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("profile without accounts") << QStringList{u"sync-once"_qs};
        QTest::newRow("manifest") << QStringList{u"check-manifest"_qs, u"dance"_qs};
        QTest::newRow("help desk") << QStringList{u"account"_qs, u"add"_qs, u"dance"_qs};
        QTest::newRow("account") << QStringList{u"account"_qs, u"remove"_qs, u"dance"_qs};
        QTest::newRow("conversation") << QStringList{u"show"_qs, u"4711"_qs};
        QTest::newRow("in the outbox") << QStringList{u"outbox"_qs, u"retry"_qs, u"4711"_qs};
    }
    void whatIsNotThereEndsWith3()
    {
        QFETCH(QStringList, arguments);
        CtlWorkplace place(0);
        const CtlOutcome outcome = place.run(arguments);
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
    void helpNamesEveryCommandAndExitCode()
    {
        CtlWorkplace place(0);
        const CtlOutcome outcome = place.run({u"--help"_qs});
        QCOMPARE(outcome.code, 0);
        for (const char *word : {"create", "link", "unlink", "set-aside", "sync-once", "7 read and sent"})
            QVERIFY2(outcome.out.contains(QLatin1String(word)), word);
    }
    void anAccountIsAddedListedAndRemoved()
    {
        CtlWorkplace place(0);
        const CtlOutcome added = place.run({u"account"_qs, u"add"_qs, u"saskare"_qs, u"--url"_qs,
                                            place.desk.url().toString(), u"--name"_qs, u"Mācības"_qs, u"--check"_qs,
                                            u"--secret-env"_qs, u"SASKARE_TEST_TOKEN"_qs, u"--json"_qs});
        QCOMPARE(added.code, 0);
        QCOMPARE(added.object()[u"name"].toString(), u"Mācības"_qs);
        QFile file(place.folder.filePath(u"profile/accounts.json"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(place.desk.token().toUtf8()));

        const CtlOutcome listed = place.run({u"account"_qs, u"list"_qs, u"--json"_qs});
        QCOMPARE(listed.code, 0);
        QCOMPARE(listed.object()[u"url"].toString(), place.desk.url().toString());
        QCOMPARE(place.run({u"account"_qs, u"remove"_qs, u"mācības"_qs}).code, 0);
        const CtlOutcome none = place.run({u"account"_qs, u"list"_qs, u"--json"_qs});
        QCOMPARE(none.code, 0);
        QVERIFY(none.out.isEmpty());
    }
    void eachNewAccountGetsAnotherColour()
    {
        CtlWorkplace place(0);
        QSet<QString> colors;
        for (int i = 0; i < 3; ++i) {
            const CtlOutcome added = place.run(
                {u"account"_qs, u"add"_qs, u"saskare"_qs, u"--url"_qs, place.desk.url().toString(), u"--json"_qs});
            QCOMPARE(added.code, 0);
            colors += added.object()[u"color"].toString();
        }
        QCOMPARE(colors.size(), 3);
        QVERIFY(!colors.contains(QString()));
    }
    void anAccountsAddressIsChanged()
    {
        CtlWorkplace place(2);
        CtlWorkplace other(2);
        const QString old = place.desk.url().toString(), now = other.desk.url().toString();
        place.addAccount(u"Mācības"_qs, place.desk.url());
        const auto url = [&] {
            return place.run({u"account"_qs, u"list"_qs, u"--json"_qs}).object()[u"url"].toString();
        };
        // What is refused changes nothing.
        for (const QString &bad : {u"http://desk.example.com"_qs, u"ftp://desk.example.com"_qs, u"desk"_qs,
                                   u"https://a:b@desk.example"_qs}) {
            const CtlOutcome refused = place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--url"_qs, bad});
            QVERIFY2(refused.code != 0 && !refused.err.isEmpty(), qPrintable(bad));
            QCOMPARE(url(), old);
        }
        QVERIFY(place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--url"_qs, u"http://desk.example.com"_qs})
                    .err.contains(u"https://"));
        QCOMPARE(place.run({u"account"_qs, u"change"_qs, u"7"_qs, u"--url"_qs, now}).code, 3);
        // The API's own path is cut away, as when an account is added.
        const CtlOutcome changed = place.run(
            {u"account"_qs, u"change"_qs, u"mācības"_qs, u"--url"_qs, QString(now % u"/v1"), u"--json"_qs});
        QCOMPARE(changed.code, 0);
        QCOMPARE(url(), now);
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QVERIFY(place.desk.requestLog().isEmpty());
        QVERIFY(!other.desk.requestLog().isEmpty());
        const CtlOutcome elsewhere
            = place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--url"_qs, u"https://desk.example.com"_qs});
        QCOMPARE(elsewhere.code, 0);
        QVERIFY(elsewhere.err.contains(u"desk.example.com")); // where the key goes now
    }
    void aPausedAccountIsLeftAloneUntilItIsResumed()
    {
        CtlWorkplace place(2);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--pause"_qs, u"--resume"_qs}).code, 2);
        QCOMPARE(place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--pause"_qs}).code, 0);
        QVERIFY(place.run({u"account"_qs, u"list"_qs}).out.contains(u"(paused)"));
        const QString id = place.desk.newestConversations(1).constFirst();
        QCOMPARE(place.run({u"reply"_qs, id, u"Rīt"_qs}).code, 0);
        place.desk.clearRequestLog();
        const CtlOutcome idle = place.runSignedIn({u"sync-once"_qs});
        QCOMPARE(idle.code, 0);
        QVERIFY2(idle.err.contains(u"Account Mācības is paused"), qPrintable(idle.err));
        QVERIFY(place.desk.requestLog().isEmpty());
        QCOMPARE(place.written(id), QStringList());

        QCOMPARE(place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--resume"_qs}).code, 0);
        QVERIFY(!place.run({u"account"_qs, u"list"_qs, u"--json"_qs}).object()[u"paused"].toBool());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(place.written(id), QStringList{u"Rīt"_qs});
    }
    void aDisconnectedAccountKeepsWhatWasRead()
    {
        CtlWorkplace place(2);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        const CtlOutcome kept = place.run({u"account"_qs, u"remove"_qs, u"1"_qs, u"--keep"_qs});
        QCOMPARE(kept.code, 0);
        QVERIFY(kept.out.contains(u"Disconnected"));
        QVERIFY(place.run({u"account"_qs, u"list"_qs, u"--json"_qs}).object()[u"disconnected"].toBool());
        place.desk.clearRequestLog();
        QVERIFY(place.runSignedIn({u"sync-once"_qs}).err.contains(u"is disconnected"));
        QVERIFY(place.desk.requestLog().isEmpty());
        QCOMPARE(place.run({u"list"_qs, u"--json"_qs}).objects().size(), 2);

        QCOMPARE(place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--resume"_qs}).code, 0);
        QVERIFY(!place.run({u"account"_qs, u"list"_qs, u"--json"_qs}).object()[u"disconnected"].toBool());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QVERIFY(!place.desk.requestLog().isEmpty());
    }
    void howFarBackIsReadIsAWholeNumberOfDays()
    {
        CtlWorkplace place(0);
        const QStringList add{
            u"account"_qs, u"add"_qs,     u"chatwoot"_qs, u"--url"_qs, u"https://chat.example.com"_qs,
            u"--name"_qs,  u"Veikals"_qs, u"--set"_qs};
        for (const char *bad :
             {"historyDays=soon", "historyDays=0", "historyDays=-3", "historyDays=99999", "token=abc"})
            QCOMPARE(place.run(add + QStringList{QString::fromLatin1(bad)}).code, 2);
        QCOMPARE(place.run(add + QStringList{u"historyDays=30"_qs}).code, 0);
        QCOMPARE(place.run({u"account"_qs, u"change"_qs, u"1"_qs, u"--set"_qs, u"historyDays=365"_qs}).code, 0);
        QFile file(place.folder.filePath(u"profile/accounts.json"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"historyDays\": \"365\""));
    }
    void anotherHostNeedsConsentAnewForADescriptionOfOnesOwn()
    {
        CtlWorkplace place(0);
        const QString shipped = qEnvironmentVariable("SASKARE_SOURCE") % u"/resources/backends/saskare"_qs;
        const QString own = place.folder.filePath(u"profile/backends/own"_qs);
        QVERIFY(QDir().mkpath(own));
        QVERIFY(QFile::copy(shipped % u"/mapping.jq"_qs, own % u"/mapping.jq"_qs));
        QFile original(shipped % u"/manifest.json"_qs), copy(own % u"/manifest.json"_qs);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(original.readAll().replace("\"id\": \"saskare\"", "\"id\": \"own\""));
        copy.close();
        QStringList change{u"account"_qs, u"change"_qs, u"1"_qs, u"--url"_qs, u"https://desk.example.com"_qs};
        const CtlOutcome added = place.run(
            {u"account"_qs, u"add"_qs, u"own"_qs, u"--url"_qs, u"https://first.example.com"_qs, u"--trust"_qs});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const CtlOutcome refused = place.run(change);
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains(u"desk.example.com") && refused.err.contains(u"--trust"),
                 qPrintable(refused.err));
        QCOMPARE(place.run({u"account"_qs, u"list"_qs, u"--json"_qs}).object()[u"url"].toString(),
                 u"https://first.example.com"_qs);
        QCOMPARE(place.run(change += u"--trust"_qs).code, 0);
    }
    void anAccountWithUnsentAnswersOrDraftsIsRemovedOnlyWithDiscard()
    {
        CtlWorkplace place(2);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        const QString id = place.desk.newestConversations(1).first();
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(place.run({u"reply"_qs, u"1:"_qs % id, u"Labdien"_qs}).code, 0);
        const CtlOutcome refused = place.run({u"account"_qs, u"remove"_qs, u"1"_qs});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains(u"1 action"));
        QVERIFY(refused.err.contains(u"--discard"));
        const QString command
            = place.run({u"outbox"_qs, u"--json"_qs}).object()[u"id"].toString(); // it is still there
        QVERIFY(!command.isEmpty());
        QCOMPARE(place.run({u"outbox"_qs, u"discard"_qs, command}).code, 0);
        {
            Store store(place.folder.filePath(u"profile"_qs), place.clock);
            Draft draft;
            draft.conversation = await(store.conversationsByNumber(id)).front().id;
            draft.text = u"Vēl rakstu"_qs;
            QVERIFY(await(store.saveDraft(draft)).ok());
        }
        const CtlOutcome draft = place.run({u"account"_qs, u"remove"_qs, u"1"_qs});
        QCOMPARE(draft.code, 1);
        QVERIFY(draft.err.contains(u"1 draft"));
        QCOMPARE(place.run({u"account"_qs, u"remove"_qs, u"1"_qs, u"--discard"_qs}).code, 0);
        const QJsonObject count = place.run({u"count"_qs, u"--json"_qs}).object();
        QVERIFY(!count.isEmpty());
        for (const QJsonValue &figure : count)
            QCOMPARE(figure.toInt(-1), 0);
        QVERIFY(place.run({u"account"_qs, u"list"_qs, u"--json"_qs}).out.isEmpty());
    }
    void aWrongTokenEndsWith4InPlainWords()
    {
        CtlWorkplace place(2);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        place.environment.insert(u"SASKARE_TEST_TOKEN"_qs, u"the-wrong-token"_qs);
        const CtlOutcome outcome = place.runSignedIn({u"sync-once"_qs});
        QCOMPARE(outcome.code, 4);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!outcome.out.contains(u"the-wrong-token") && !outcome.err.contains(u"the-wrong-token"));
    }
    void aHelpDeskThatIsDownEndsWith5()
    {
        CtlWorkplace place(0);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        place.desk.stop();
        QCOMPARE(place.runSignedIn({u"sync-once"_qs, u"--patience"_qs, u"0"_qs}).code, 5);
    }
    void onePasswordIsNeverToldToTwoHelpDesks()
    {
        CtlWorkplace place(2);
        CtlWorkplace other(2);
        place.addAccount(u"Viens"_qs, place.desk.url());
        place.addAccount(u"Otrs"_qs, other.desk.url());
        const CtlOutcome both = place.runSignedIn({u"sync-once"_qs});
        QCOMPARE(both.code, 2);
        QVERIFY(both.err.contains(u"--account"));
        QCOMPARE(place.runSignedIn({u"sync-once"_qs, u"--account"_qs, u"Viens"_qs}).code, 0);
        QVERIFY(!place.desk.requestLog().isEmpty());
        QVERIFY(other.desk.requestLog().isEmpty());
    }
    void aVariableThatIsNotSetIsSaid()
    {
        CtlWorkplace place(0);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        const CtlOutcome outcome = place.run({u"sync-once"_qs, u"--secret-env"_qs, u"SASKARE_NOT_SET"_qs});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains(u"SASKARE_NOT_SET"));
    }
    void aProfileInUseEndsWith6()
    {
        CtlWorkplace place(0);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        place.desk.faults().add({u"*"_qs, u"*"_qs, 1, std::numeric_limits<int>::max(), {FaultKind::Hang, 0, 0, 0}});
        const auto first = place.startSignedIn({u"sync-once"_qs});
        QVERIFY(turnUntil([&] { return !place.desk.requestLog().isEmpty(); }, 60'000));
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 6);
        QCOMPARE(place.run({u"account"_qs, u"remove"_qs, u"1"_qs}).code, 6);
        QFile limits(u"/proc/%1/limits"_qs.arg(first->processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly)); // no memory of it is left behind
        QVERIFY(QRegularExpression(u"Max core file size +0 +0 "_qs)
                    .match(QString::fromUtf8(limits.readAll()))
                    .hasMatch());
        first->kill();
        QVERIFY(first->waitForFinished(30'000));
    }
    void theMistakesOfAManifestAreToldWithTheirPlace()
    {
        CtlWorkplace place(0);
        QVERIFY(QDir(place.folder.path()).mkpath(u"broken"_qs));
        const QString shipped = qEnvironmentVariable("SASKARE_SOURCE") % u"/resources/backends/saskare"_qs;
        QFile original(shipped % u"/manifest.json"_qs);
        QVERIFY(QFile::copy(shipped % u"/mapping.jq"_qs, place.folder.filePath(u"broken/mapping.jq"_qs)));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray text = original.readAll();
        const QByteArray method = "\"method\": \"PATCH\"";
        QVERIFY(text.contains(method));
        QFile broken(place.folder.filePath(u"broken/manifest.json"_qs));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(text.replace(method, "\"method\": \"DANCE\""));
        broken.close();
        const CtlOutcome outcome = place.run({u"check-manifest"_qs, broken.fileName(), u"--json"_qs});
        QCOMPARE(outcome.code, 1);
        QVERIFY(!outcome.object()[u"good"].toBool(true));
        QVERIFY2(outcome.err.contains(u"commands.setStatus.steps.set.request.method"), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"DANCE"));
        QCOMPARE(place.run({u"check-manifest"_qs, u"saskare"_qs}).code, 0);
    }
    void aProfileInUseIsNotKeptInAnotherWay_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"memory", "plain", "encrypted", "begin-anew"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aProfileInUseIsNotKeptInAnotherWay()
    {
        QFETCH(QString, how);
        CtlWorkplace place(0);
        const QString profile = place.folder.filePath(u"profile"_qs);
        Store store(profile, place.clock);
        QVERIFY(await(store.setFact(u"a"_qs, u"b"_qs)).ok());
        const CtlOutcome outcome = place.run({u"protect"_qs, how});
        QCOMPARE(outcome.code, 6);
        QVERIFY2(outcome.err.contains(u"Another program has this profile open"_qs), qPrintable(outcome.err));
        QVERIFY(QFile::exists(profile + u"/cache.db"_qs));
        QVERIFY(!QFile::exists(profile + u"/protection.json"_qs));
        QCOMPARE(await(store.fact(u"a"_qs)), u"b"_qs);
    }
    void anAccountIsRemovedWholeThoughADamagedOutboxIsKept()
    {
        CtlWorkplace place(0);
        const AccountId first = place.addAccount(u"First"_qs, place.desk.url());
        const AccountId second = place.addAccount(u"Second"_qs, place.desk.url());
        const QString profile = place.folder.filePath(u"profile"_qs);
        {
            Store store(profile, place.clock);
            for (const AccountId id : {first, second})
                QVERIFY(await(store.apply(id, AppliedPage{})).ok());
        }
        const QString damaged = profile + u"/outbox.db.damaged-20260102030405"_qs;
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words of both") > 0);
        file.close();
        const CtlOutcome removed = place.run({u"account"_qs, u"remove"_qs, u"First"_qs});
        QVERIFY2(removed.err.contains(damaged), qPrintable(removed.err));
        QVERIFY(QFile::exists(damaged));
        QVERIFY2(removed.out.contains(u"Removed account First"_qs), qPrintable(removed.out + removed.err));
        const CtlOutcome last = place.run({u"account"_qs, u"remove"_qs, u"Second"_qs});
        QVERIFY2(last.out.contains(u"Removed account Second"_qs), qPrintable(last.out + last.err));
        QVERIFY(!QFile::exists(damaged));
        QCOMPARE(place.run({u"account"_qs, u"list"_qs}).out, QString());
    }
    void aMappingThatDoesNotCompileIsAMistakeWithItsLine()
    {
        CtlWorkplace place(0);
        QVERIFY(QDir(place.folder.path()).mkpath(u"broken"_qs));
        const QString shipped = qEnvironmentVariable("SASKARE_SOURCE") % u"/resources/backends/saskare"_qs;
        QVERIFY(QFile::copy(shipped % u"/manifest.json"_qs, place.folder.filePath(u"broken/manifest.json"_qs)));
        QFile original(shipped % u"/mapping.jq"_qs);
        QFile broken(place.folder.filePath(u"broken/mapping.jq"_qs));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        const QByteArray text = original.readAll();
        broken.write(text + "def surplus: {x: };\n");
        broken.close();
        const CtlOutcome outcome
            = place.run({u"check-manifest"_qs, place.folder.filePath(u"broken"_qs), u"--json"_qs});
        QCOMPARE(outcome.code, 1);
        QVERIFY(!outcome.object()[u"good"].toBool(true));
        const QString where = u"line %1: syntax error, unexpected '}'"_qs.arg(text.count('\n') + 1);
        QVERIFY2(outcome.err.contains(where), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(TestCtlAccounts)
#include "TestCtlAccounts.moc"
