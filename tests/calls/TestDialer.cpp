#include "core/calls/Dialer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace saskare;

class TestDialer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAsPeopleWriteThem_data();
    void numbersAsPeopleWriteThem();
    void hostileTextLeavesOnlyFigures_data();
    void hostileTextLeavesOnlyFigures();
    void theWorldsExampleNumbersDial();
};

void TestDialer::numbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("Latvia") << QStringLiteral("+371 2000-0404") << QStringLiteral("+37120000404");
    QTest::newRow("extension") << QStringLiteral("+371 2000-0404 ext. 12") << QStringLiteral("+37120000404");
    QTest::newRow("short extension") << QStringLiteral("67000000 x5") << QStringLiteral("67000000");
    QTest::newRow("tel") << QStringLiteral("tel:+37167000000") << QStringLiteral("+37167000000");
    QTest::newRow("brackets") << QStringLiteral("(8) 495 123-45-67") << QStringLiteral("84951234567");
    QTest::newRow("service") << QStringLiteral("*100#") << QStringLiteral("*100#");
    QTest::newRow("full width") << QStringLiteral("＋３７１ ２０００") << QStringLiteral("3712000");
    QTest::newRow("words") << QStringLiteral("call me") << QString();
    QTest::newRow("one figure") << QStringLiteral("7") << QString();
    QTest::newRow("two numbers") << QStringLiteral("+37120000404 +37120000405") << QStringLiteral("+37120000404");
}

void TestDialer::numbersAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QCOMPARE(dialableNumber(text), number);
}

void TestDialer::hostileTextLeavesOnlyFigures_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"$(id)112", "112;rm -rf /", "112%0A113", "sip:1234@evil?Replaces=x", "+371`id`20000404", "<img src=x>123",
          "12\n34", "+-+-12", "1234567890123456789012345", "--help 12", "tel:112;phone-context=evil"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDialer::hostileTextLeavesOnlyFigures()
{
    QFETCH(QString, text);
    static const QRegularExpression plain(QStringLiteral("^(\\+?[0-9*#]{2,20})?$"));
    QVERIFY2(plain.match(dialableNumber(text)).hasMatch(), qPrintable(dialableNumber(text)));
}

void TestDialer::theWorldsExampleNumbersDial()
{
    QFile file(qEnvironmentVariable("SASKARE_SOURCE")
               + QStringLiteral("/../shared/corpora/phone-libphonenumber/resources/PhoneNumberMetadata.xml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("skipped: shared/ not here");
    static const QRegularExpression example(QStringLiteral("<exampleNumber>([0-9]+)</exampleNumber>"));
    const QString xml = QString::fromUtf8(file.readAll());
    int seen = 0;
    for (auto match = example.globalMatch(xml); match.hasNext(); ++seen) {
        const QString number = match.next().captured(1);
        QCOMPARE(dialableNumber(QLatin1String("+371 ") + number.left(3) + QLatin1Char('-') + number.mid(3)),
                 QLatin1String("+371") + number);
    }
    QVERIFY(seen > 500);
}

QTEST_GUILESS_MAIN(TestDialer)
#include "TestDialer.moc"
