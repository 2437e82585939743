#include "core/domain/SameAddress.h"

#include <QTest>

using namespace saskare;

class TestSameAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmailIsTheSameHoweverItIsWritten()
    {
        QCOMPARE(sameEmail(u" Liga@Shop.LV "_qs), sameEmail(u"liga@shop.lv"_qs));
        QVERIFY(sameEmail(u"liga@shop.lv"_qs) != sameEmail(u"liga@shop.ee"_qs));
    }
    void whatIsNoAddressIsNobodys()
    {
        for (const QString &text : {u""_qs, u"unknown"_qs, u"@shop.lv"_qs, u"liga@"_qs})
            QVERIFY2(sameEmail(text).isEmpty(), qPrintable(text));
        for (const QString &text : {u""_qs, u"112"_qs, u"ext. 45"_qs, u"anonymous"_qs})
            QVERIFY2(sameNumber(text).isEmpty(), qPrintable(text));
    }
    void aNumberIsTheSameWithItsCountryOrWithout()
    {
        const QString plain = sameNumber(u"20000404"_qs);
        for (const QString &text : {u"+371 2000 0404"_qs, u"00371-20000404"_qs, u"(371) 2000.0404"_qs})
            QCOMPARE(sameNumber(text), plain);
        QVERIFY(sameNumber(u"+371 2000 0405"_qs) != plain);
    }
};

QTEST_GUILESS_MAIN(TestSameAddress)
#include "TestSameAddress.moc"
