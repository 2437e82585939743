#include "core/content/LinkTarget.h"

#include <QTest>

using namespace saskare;

class TestLinkTarget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyFourSchemesAreLinks();
    void theHostIsTheOneTheNetworkSees();
    void mailtoKeepsNoAttachment();
    void textThatNamesAnotherHostIsNoticed();
};

void TestLinkTarget::onlyFourSchemesAreLinks()
{
    for (const char *bad : {"javascript:alert(1)", "JaVaScRiPt:x", "java\nscript:x", "file:///etc/passwd", "ftp://x",
                            "data:text/html,x", "about:blank", "/relative", "relative", "#anchor", "", "   ", "http:",
                            "http://", "https:///x", "https://evil.com\\@good.com", "cid:x", "sip:x@y", "tel:abc"})
        QVERIFY2(!linkTarget(QString::fromLatin1(bad)), bad);
    QCOMPARE(linkTarget(QStringLiteral("HTTPS://Shop.LV/Ā?x=ž"))->url,
             QStringLiteral("https://shop.lv/%C4%80?x=%C5%BE"));
    QCOMPARE(linkTarget(QStringLiteral("//shop.lv/a"))->url, QStringLiteral("https://shop.lv/a"));
    QCOMPARE(linkTarget(QStringLiteral("tel:+371 2000-0404;ext=7"))->url, QStringLiteral("tel:+37120000404"));
    QCOMPARE(linkTarget(QStringLiteral("tel:$(id)12"))->host, QStringLiteral("12"));
}

void TestLinkTarget::theHostIsTheOneTheNetworkSees()
{
    const auto cyrillic = linkTarget(QStringLiteral("https://pаypal.com/")); // the first a is Cyrillic
    QVERIFY(cyrillic);
    QCOMPARE(cyrillic->host, QStringLiteral("xn--pypal-4ve.com"));
    QVERIFY(cyrillic->odd);
    QVERIFY(linkTarget(QStringLiteral("https://good.com@evil.com/"))->odd);
    QCOMPARE(linkTarget(QStringLiteral("https://good.com@evil.com/"))->host, QStringLiteral("evil.com"));
    QVERIFY(linkTarget(QStringLiteral("http://0x7f.1/"))->odd);
    QVERIFY(linkTarget(QStringLiteral("http://[::1]/"))->odd);
    QVERIFY(linkTarget(QStringLiteral("http://localhost/"))->odd);
    QVERIFY(!linkTarget(QStringLiteral("https://www.example.com/"))->odd);
}

void TestLinkTarget::mailtoKeepsNoAttachment()
{
    const auto target = linkTarget(QStringLiteral("mailto:a@b.lv?subject=Hi&attach=/etc/passwd&body=x"));
    QVERIFY(target);
    QCOMPARE(target->url, QStringLiteral("mailto:a@b.lv?subject=Hi&body=x"));
    QCOMPARE(target->host, QStringLiteral("a@b.lv"));
}

void TestLinkTarget::textThatNamesAnotherHostIsNoticed()
{
    const auto target = *linkTarget(QStringLiteral("https://evil.example/x"));
    QVERIFY(showsAnotherHost(target, QStringLiteral("https://bank.example/login")));
    QVERIFY(showsAnotherHost(target, QStringLiteral("www.bank.lv")));
    QVERIFY(!showsAnotherHost(target, QStringLiteral("Click here")));
    QVERIFY(showsAnotherHost(target, QStringLiteral("Log in at www.bank.lv to go on")));
    QVERIFY(showsAnotherHost(target, QStringLiteral("Our pages (https://bank.lv/a) have moved")));
    QVERIFY(showsAnotherHost(target, QStringLiteral("www.evil.example or www.bank.lv")));
    QVERIFY(!showsAnotherHost(target, QStringLiteral("Read invoice.pdf and news.txt.")));
    QVERIFY(!showsAnotherHost(target, QString(10'000, QLatin1Char('.'))));
    QVERIFY(!showsAnotherHost(target, QStringLiteral("https://www.evil.example/other")));
    QVERIFY(!showsAnotherHost(*linkTarget(QStringLiteral("https://track.shop.lv/x")), QStringLiteral("shop.lv")));
}

QTEST_GUILESS_MAIN(TestLinkTarget)
#include "TestLinkTarget.moc"
