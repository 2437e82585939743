#include "core/content/HtmlSanitizer.h"
#include "core/content/PlainText.h"
#include "tests/content/CleanCheck.h"

#include <QElapsedTimer>
#include <QTest>

using namespace saskare;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesBecomeLinksAndTheWordsStay();
    void hugeWordsAreReadInTime();
    void quotedLinesAtTheEndAreFolded();
    void textIsNeverReadAsHtml();
};

void TestPlainText::addressesBecomeLinksAndTheWordsStay()
{
    const QString text = QStringLiteral(
        "Skat. (https://shop.lv/a(b)), www.kurpirkt.lv, vai raksti liga@kirskalne.lv! Ne.saite javascript:alert(1)");
    QString joined;
    QStringList urls;
    for (const TextPiece &piece : linkedPieces(text)) {
        joined += piece.text;
        if (!piece.url.isEmpty())
            urls += piece.url;
    }
    QCOMPARE(joined, text);
    QCOMPARE(urls,
             QStringList({QStringLiteral("https://shop.lv/a(b)"), QStringLiteral("https://www.kurpirkt.lv"),
                          QStringLiteral("mailto:liga@kirskalne.lv")}));
}

void TestPlainText::hugeWordsAreReadInTime()
{
    QElapsedTimer timer;
    timer.start();
    const QString word = QStringLiteral("a.b@").repeated(100'000);
    QCOMPARE(linkedPieces(word).size(), size_t(1));
    QCOMPARE(trouble(sanitizeText(word).html), QString());
    QVERIFY(timer.elapsed() < 3000);
}

void TestPlainText::quotedLinesAtTheEndAreFolded()
{
    const auto [own, quoted]
        = splitQuoted(QStringLiteral("Paldies!\n\n01.02. Anna rakstīja:\n> Labdien\n>\n> Sveiki\n"));
    QCOMPARE(own, QStringLiteral("Paldies!"));
    QVERIFY(quoted.startsWith(QStringLiteral("01.02. Anna")));
    QVERIFY(splitQuoted(QStringLiteral("> only\n> quotes")).second.isEmpty());
    QVERIFY(splitQuoted(QStringLiteral("> quote\nanswer")).second.isEmpty());
    const CleanHtml clean = sanitizeText(QStringLiteral("Mine\n> Theirs"));
    QVERIFY(!clean.html.contains(QStringLiteral("Theirs")));
    QVERIFY(clean.quotedHtml.contains(QStringLiteral("Theirs")));
}

void TestPlainText::textIsNeverReadAsHtml()
{
    const CleanHtml clean = sanitizeText(QStringLiteral("<img src='/etc/passwd'> & <b>\r\nnext"));
    QCOMPARE(clean.html, QStringLiteral("&lt;img src='/etc/passwd'&gt; &amp; &lt;b&gt;<br>next"));
    QCOMPARE(clean.plainText, QStringLiteral("<img src='/etc/passwd'> & <b>\nnext"));
    QCOMPARE(htmlToText(textToHtml(QStringLiteral("a < b\nc"))), QStringLiteral("a < b\nc"));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "TestPlainText.moc"
