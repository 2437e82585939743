#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace saskare {

/// Runs saskare-bench small. Whether a goal is met is nobody's business here: this computer may be busy.
class TestBench : public QObject
{
    Q_OBJECT

    struct Run
    {
        int exitCode = -1;
        QList<QJsonObject> figures;
        QByteArray said;
    };

    Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("SASKARE_BIN") + QStringLiteral("/saskare-bench"), arguments);
        Run run;
        if (!process.waitForFinished(300'000)) {
            process.kill();
            process.waitForFinished();
            return run;
        }
        run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        run.said = process.readAllStandardError();
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                run.figures.append(QJsonDocument::fromJson(line).object());
        }
        return run;
    }

    QTemporaryDir m_kept;

private Q_SLOTS:
    void each_figure_is_printed_with_its_limit_data()
    {
        QTest::addColumn<QStringList>("names"); // each the beginning of at least one figure's
        const auto row = [](const char *group, const QStringList &names) { QTest::newRow(group) << names; };
        row("ingest", {QStringLiteral("G2 ")});
        row("mapping", {QStringLiteral("G2j ")});
        row("store", {QStringLiteral("G3 "), QStringLiteral("G8 "), QStringLiteral("G12 ")});
        row("start", {QStringLiteral("G1 "), QStringLiteral("G4 ")});
        row("sync", {QStringLiteral("G5 ")});
        row("list", {QStringLiteral("G6 "), QStringLiteral("G7 ")});
        row("opening", {QStringLiteral("G9 ")});
        row("language", {QStringLiteral("G10 ")});
        row("outbox", {QStringLiteral("G11 ")});
    }
    void each_figure_is_printed_with_its_limit()
    {
        QFETCH(QStringList, names);
        const Run run = this->run({QStringLiteral("--conversations"), QStringLiteral("1000"),
                                   QStringLiteral("--keep"), m_kept.path(), QLatin1String(QTest::currentDataTag())});
        QVERIFY2(run.exitCode == 0, run.said.constData());
        QVERIFY2(!run.figures.isEmpty(), run.said.constData());
        for (const QString &name : names) {
            const auto isOf = [&](const QJsonObject &figure) { return figure[u"name"].toString().startsWith(name); };
            QVERIFY2(std::any_of(run.figures.begin(), run.figures.end(), isOf), qPrintable(name));
        }
        for (const QJsonObject &figure : run.figures) {
            const QByteArray line = QJsonDocument(figure).toJson(QJsonDocument::Compact);
            for (const char *number : {"ours", "limit", "ratio", "goal"})
                QVERIFY2(figure[QLatin1String(number)].isDouble(), line.constData());
            QVERIFY2(figure[u"limit"].toDouble() > 0, line.constData());
            QVERIFY2(!figure[u"unit"].toString().isEmpty(), line.constData());
            const QString better = figure[u"better"].toString();
            QVERIFY2(better == u"more" || better == u"less", line.constData());
            QVERIFY2(figure[u"met"].isBool(), line.constData());
        }
    }

    void a_kept_store_is_filled_once()
    {
        const QStringList arguments{QStringLiteral("--conversations"), QStringLiteral("1000"),
                                    QStringLiteral("--keep"), m_kept.path(), QStringLiteral("store")};
        QVERIFY(run(arguments).exitCode == 0); // whichever test came before
        const Run again = run(arguments);
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(!again.said.contains("filling"), again.said.constData());
        QVERIFY(!again.figures.isEmpty());
    }

    void what_makes_no_sense_is_refused_in_words()
    {
        for (const char *size : {"0", "many", "-5"}) {
            const Run run = this->run({QStringLiteral("--conversations"), QLatin1String(size)});
            QCOMPARE(run.exitCode, 2);
            QVERIFY(run.said.contains("--conversations"));
            QVERIFY(run.figures.isEmpty());
        }
        QCOMPARE(run({QStringLiteral("nothing")}).exitCode, 2);
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestBench)
#include "TestBench.moc"
