#include "tests/ctl/CtlWorkplace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace saskare;

/// What helps those who describe a help desk: a start, the check, the trial with its trace; and the README's table.
class TestCtlManifests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDescriptionPassesTheCheckAndIsNeverWrittenOver()
    {
        CtlWorkplace place(0);
        const QString folder = place.folder.filePath(u"Mans Dienests"_qs);
        const CtlOutcome made
            = place.run({u"new-manifest"_qs, folder, u"--name"_qs, u"Mans \"Dienests\""_qs, u"--json"_qs});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object()[u"id"].toString(), u"mans-dienests"_qs);
        const CtlOutcome checked = place.run({u"check-manifest"_qs, folder});
        QVERIFY2(checked.code == 0, qPrintable(checked.err));
        QVERIFY(checked.out.contains(u"Mans \"Dienests\""));
        QVERIFY(QFile::exists(folder + u"/manifest.schema.json"_qs));

        QFile mapping(folder + u"/mapping.jq"_qs);
        QVERIFY(mapping.open(QIODevice::WriteOnly));
        mapping.write("mine");
        mapping.close();
        QCOMPARE(place.run({u"new-manifest"_qs, folder}).code, 1);
        QVERIFY(mapping.open(QIODevice::ReadOnly));
        QCOMPARE(mapping.readAll(), QByteArray("mine"));
    }
    void aTrialTellsRequestAnswerAndRecordsButNoSecret()
    {
        CtlWorkplace place(3);
        const CtlOutcome tried
            = place.run({u"try"_qs, u"saskare"_qs, u"conversations"_qs, u"--url"_qs, place.desk.url().toString(),
                         u"--secret-env"_qs, u"SASKARE_TEST_TOKEN"_qs, u"--trace"_qs});
        QVERIFY2(tried.code == 0, qPrintable(tried.err));
        QVERIFY(tried.objects().size() >= 3);
        QVERIFY2(tried.err.contains(u"> GET " % place.desk.url().toString()), qPrintable(tried.err));
        QVERIFY(tried.err.contains(u"< 200\n"));
        QVERIFY(tried.err.contains(u"\"records\""));
        QVERIFY(tried.err.contains(u"Authorization: (not told)"));
        QVERIFY(!tried.err.contains(place.desk.token()) && !tried.out.contains(place.desk.token()));
    }
    void aFolderIsTriedWithoutBeingInstalled()
    {
        CtlWorkplace place(0);
        const QString folder = place.folder.filePath(u"mine"_qs);
        QCOMPARE(place.run({u"new-manifest"_qs, folder}).code, 0);
        const CtlOutcome tried
            = place.run({u"try"_qs, folder, u"tickets"_qs, u"--url"_qs, place.desk.url().toString(),
                         u"--secret-env"_qs, u"SASKARE_TEST_TOKEN"_qs, u"--trace"_qs});
        QCOMPARE(tried.code, 3); // the practice desk has another address for them
        QVERIFY2(tried.err.contains(u"/api/tickets?page=1&per_page=50"), qPrintable(tried.err));
        QVERIFY(tried.err.contains(u"< 404\n"));
        QVERIFY(!tried.err.contains(place.desk.token()));
    }
    void theReadmesTableIsWhatTheManifestsSay()
    {
        CtlWorkplace place(0);
        const CtlOutcome table = place.run({u"help-desks"_qs, u"--markdown"_qs});
        QCOMPARE(table.code, 0);
        QFile readme(qEnvironmentVariable("SASKARE_SOURCE") % u"/README.md"_qs);
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString begin = u"<!-- saskarectl help-desks --markdown -->\n"_qs;
        const QString written = text.section(begin, 1).section(u"\n<!-- end -->"_qs, 0, 0);
        QVERIFY2(written == table.out.trimmed(),
                 qPrintable(u"README.md is behind the manifests. Put this there:\n"_qs % table.out));
    }
    void eachHelpDeskIsListedWithWhatItCan()
    {
        CtlWorkplace place(0);
        const CtlOutcome listed = place.run({u"help-desks"_qs, u"--json"_qs});
        QCOMPARE(listed.code, 0);
        const QList<QJsonObject> desks = listed.objects();
        const auto it = std::find_if(desks.begin(), desks.end(),
                                     [](const QJsonObject &desk) { return desk[u"id"] == u"requesttracker"_qs; });
        QVERIFY(it != desks.end());
        QCOMPARE((*it)[u"can"][u"reply"].toString(), u"yes"_qs);
        QCOMPARE((*it)[u"can"][u"postpone"].toString(), u"–"_qs);
    }
};

QTEST_GUILESS_MAIN(TestCtlManifests)

#include "TestCtlManifests.moc"
