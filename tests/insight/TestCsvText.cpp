#include "core/insight/CsvText.h"

#include <QTest>

using namespace saskare;

class TestCsvText : public QObject
{
    Q_OBJECT

    static QString line(const std::vector<CsvField> &fields, const CsvStyle &style = {})
    {
        const QByteArray bytes = csvOf({fields}, style);
        return QString::fromUtf8(bytes.mid(3));
    }

private Q_SLOTS:
    void rowsEndAsTheRuleSaysAndTheFileSaysItsEncoding();
    void whatDividesFieldsIsQuoted();
    void wordsNeverRunAsAFormula_data();
    void wordsNeverRunAsAFormula();
    void numbersStayNumbers();
    void whatIsMissingIsAnEmptyField();
    void aLatvianSpreadsheetGetsWhatItReads();
};

void TestCsvText::rowsEndAsTheRuleSaysAndTheFileSaysItsEncoding()
{
    const QByteArray bytes = csvOf({{u"Posms"_qs, u"ā"_qs}, {u"x"_qs, 1}}, {});
    QCOMPARE(bytes, QByteArray("\xEF\xBB\xBFPosms,\xC4\x81\r\nx,1\r\n"));
}

void TestCsvText::whatDividesFieldsIsQuoted()
{
    QCOMPARE(line({u"a,b"_qs, u"say \"hi\""_qs, u"c"_qs}), u"\"a,b\",\"say \"\"hi\"\"\",c\r\n"_qs);
    QCOMPARE(line({u"two\nlines"_qs}), u"\"two\nlines\"\r\n"_qs);
    QCOMPARE(line({u"a;b"_qs}, {u';', u','}), u"\"a;b\"\r\n"_qs);
    QCOMPARE(line({u" kept "_qs}), u"\" kept \"\r\n"_qs);
}

void TestCsvText::wordsNeverRunAsAFormula_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "=HYPERLINK(\"http://evil\")",
                              "\xEF\xBC\x9D"
                              "1",
                              "-"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestCsvText::wordsNeverRunAsAFormula()
{
    QFETCH(QString, words);
    QString told = line({words});
    if (told.startsWith(u'"'))
        told.remove(0, 1);
    QVERIFY2(told.startsWith(u'\''), qPrintable(told));
    QVERIFY(told.mid(1).startsWith(words.left(1)));
}

void TestCsvText::numbersStayNumbers()
{
    QCOMPARE(line({-12.5, 3, 62.5, 1.0 / 3, 0.0, -0.00001}), u"-12.5,3,62.5,0.3333,0,0\r\n"_qs);
}

void TestCsvText::whatIsMissingIsAnEmptyField()
{
    QCOMPARE(line({std::optional<double>(), std::optional<double>(0.0), QString()}), u",0,\r\n"_qs);
}

void TestCsvText::aLatvianSpreadsheetGetsWhatItReads()
{
    QCOMPARE(line({u"e-pasts, čats"_qs, 4.6}, csvStyleFor(QLocale(QLocale::Latvian))),
             u"\"e-pasts, čats\";4,6\r\n"_qs);
    QCOMPARE(line({4.6}, csvStyleFor(QLocale(QLocale::English, QLocale::UnitedStates))), u"4.6\r\n"_qs);
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "TestCsvText.moc"
