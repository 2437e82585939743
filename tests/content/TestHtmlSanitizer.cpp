#include "core/content/HtmlSanitizer.h"
#include "core/content/LayoutCost.h"
#include "core/content/ParseCost.h"
#include "tests/content/CleanCheck.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace saskare;

class TestHtmlSanitizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryMailKeepsItsWordsAndEmphasis();
    void nothingActiveSurvives_data();
    void nothingActiveSurvives();
    void remoteImagesAreCountedAndOnlyNamed();
    void imagesInTheMailGetNamesInMemory();
    void onlySmallPicturesMayComeInline();
    void coloursAndSizesAreDropped();
    void hiddenWordsAreNotShown();
    void layoutTablesBecomeBlocksAndDataTablesStay();
    void tablesNestAtMostTwice();
    void deepDocumentsAreFlattenedInTime_data();
    void deepDocumentsAreFlattenedInTime();
    void whatTakesTooLongToParseIsCutBeforeATag();
    void lettersAfterPlaintextAreKept();
    void quotationsAreIndentedSoFarOnly();
    void rareWritingsInManyFacesEndTheText();
    void ownWordsAreNeverCut();
    void longWordsGetPlacesToBreak();
    void noKindOfDocumentHasALongerWord_data();
    void noKindOfDocumentHasALongerWord();
    void linesThatAreTooDeepStayApart();
    void textEndsAtTheLimitAndSaysSo();
    void theAnsweredMessageIsFolded_data();
    void theAnsweredMessageIsFolded();
    void answersBetweenQuotesAreNotFolded();
    void aForwardWithoutOwnWordsIsNotFolded();
};

void TestHtmlSanitizer::ordinaryMailKeepsItsWordsAndEmphasis()
{
    const CleanHtml clean = sanitizeHtml(
        QStringLiteral("<html><body><p>Labdien, <b>Anna</b>!</p><ul><li>viens</li><li>divi</li></ul><a "
                       "href='https://shop.lv/a?b=1&amp;c=2'>Šeit</a></body>"));
    QCOMPARE(trouble(clean.html), QString());
    QVERIFY2(clean.html.contains(QStringLiteral("<p>Labdien, <b>Anna</b>!</p>")), qPrintable(clean.html));
    QVERIFY2(clean.html.contains(QStringLiteral("<a href=\"https://shop.lv/a?b=1&amp;c=2\">Šeit</a>")),
             qPrintable(clean.html));
    QVERIFY(clean.html.contains(QStringLiteral("<li>divi</li>")));
    QVERIFY(clean.plainText.startsWith(QStringLiteral("Labdien, Anna!")));
    QVERIFY(!clean.simplified);
    QVERIFY(!clean.cut);
}

void TestHtmlSanitizer::nothingActiveSurvives_data()
{
    QTest::addColumn<QString>("html");
    const char *cases[] = {
        "<script>alert(1)</script>x",
        "<img src=x onerror=alert(1)>",
        "<img src='file:///etc/passwd'>",
        "<img src='/etc/passwd'>",
        "<body background='/etc/passwd' onload=x>x",
        "<table background='/etc/passwd'><tr><td>a<td>b</table>",
        "<style>@import url(file:///etc/passwd);</style>x",
        "<p style='background-image:url(/etc/passwd)'>x</p>",
        "<p style='width:expression(alert(1))'>x</p>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href=' &#14; javascript:alert(1)'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='smb://host/share'>x</a>",
        "<a href='ms-word:ofe|u|http://x'>x</a>",
        "<a href='https://evil.com\\@good.com'>x</a>",
        "<a href='http://x\" onclick=\"alert(1)'>x</a>",
        "<a href=\"http://x/'><script>\">x</a>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<img src='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='>",
        "<img src='data:image/png;base64,PHN2Zz48L3N2Zz4='>",
        "<iframe src='http://x'></iframe><object data=x></object><embed src=x>",
        "<form action='http://x'><input value=a><button>go</button><textarea>t</textarea></form>",
        "<meta http-equiv=refresh content='0;url=http://x'>",
        "<base href='file:///'><a href='etc/passwd'>x</a>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<template><img src=x onerror=1></template>",
        "<title><img src=x onerror=1></title>",
        "<plaintext><img src=x onerror=1>",
        "<xmp><img src=x onerror=1></xmp>",
        "&lt;img src='/etc/passwd'&gt;",
        "<!--><img src=x onerror=1>-->",
        "<![CDATA[<img src=x onerror=1>]]>",
        "<td style='font-weight:bold\"><img src=/etc/passwd>'>x",
        "<img src='cid:\"><img src=/etc/passwd>'>",
        "<img alt='\"><img src=/etc/passwd>' src='http://x'>",
        "<b title='x' id=y class=z lang=lv>x</b>",
    };
    for (const char *html : cases)
        QTest::newRow(html) << QString::fromUtf8(html);
}

void TestHtmlSanitizer::nothingActiveSurvives()
{
    QFETCH(QString, html);
    const CleanHtml clean = sanitizeHtml(html);
    QCOMPARE(trouble(clean.html), QString());
    QCOMPARE(trouble(clean.quotedHtml), QString());
}

void TestHtmlSanitizer::remoteImagesAreCountedAndOnlyNamed()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral(
        "a<img src='http://t.example/1.gif'><img src='//T.example/2' alt='Logo' width=20><img src='/3' alt='Three'>"
        "<img src='https://t.example/4?u=\"7'><img src='https://t.example/2'><img src='ftp://t.example/5'>"
        "<img src='https://t.example/pixel' width=1 height=1><img src='https://t.example/pixel' height=0>b"));
    QCOMPARE(clean.blockedImages, 6);
    QCOMPARE(clean.remoteImages,
             QStringList({QStringLiteral("https://t.example/2"), QStringLiteral("https://t.example/4?u=%227")}));
    QCOMPARE(clean.html,
             QStringLiteral("a<img src=\"net-0\" width=\"20\" alt=\"Logo\">Three<img src=\"net-1\">"
                            "<img src=\"net-0\">b"));
    QVERIFY(
        !sanitizeHtml(QStringLiteral("<img src='http://t.example/1.gif'>")).html.contains(QStringLiteral("<img")));
}

void TestHtmlSanitizer::imagesInTheMailGetNamesInMemory()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral(
        "<img src='cid:logo@x' width='9999999999' height=-3><img src='CID:two'><img src='cid:logo@x' width=40>"));
    QCOMPARE(clean.contentIds, QStringList({QStringLiteral("logo@x"), QStringLiteral("two")}));
    QCOMPARE(trouble(clean.html), QString());
    QVERIFY2(clean.html.contains(QStringLiteral("<img src=\"cid-0\" width=\"1000\">")), qPrintable(clean.html));
    QVERIFY(clean.html.contains(QStringLiteral("<img src=\"cid-0\" width=\"40\">")));
}

void TestHtmlSanitizer::onlySmallPicturesMayComeInline()
{
    const QByteArray png("\x89PNG\r\n\x1a\nrest");
    const auto mail = [](const QByteArray &bytes, const char *type) {
        return QStringLiteral("<img src='data:%1;base64,%2'>")
            .arg(QLatin1String(type), QString::fromLatin1(bytes.toBase64()));
    };
    const CleanHtml good = sanitizeHtml(mail(png, "image/png"));
    QCOMPARE(good.inlineImages, QList<QByteArray>{png});
    QCOMPARE(good.html, QStringLiteral("<img src=\"data-0\">"));
    QVERIFY(sanitizeHtml(mail(png, "image/svg+xml")).inlineImages.isEmpty());
    QVERIFY(sanitizeHtml(mail("<svg/>", "image/png")).inlineImages.isEmpty());
    QVERIFY(sanitizeHtml(mail(png + QByteArray(3 * 1024 * 1024, 'x'), "image/png")).inlineImages.isEmpty());
}

void TestHtmlSanitizer::coloursAndSizesAreDropped()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral(
        "<body bgcolor=white text=black><p style='color:#000;background:#fff;font-size:40px;font-weight:bold'>x<font "
        "color=red size=7>y</font></p>"));
    QCOMPARE(clean.html, QStringLiteral("<p style=\"font-weight:bold;\">xy</p>"));
}

void TestHtmlSanitizer::hiddenWordsAreNotShown()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral(
        "<div style='display: none !important'>preheader</div><p hidden>h</p><p style='font-size:0'>z</p>seen"));
    QCOMPARE(clean.plainText, QStringLiteral("seen"));
}

void TestHtmlSanitizer::layoutTablesBecomeBlocksAndDataTablesStay()
{
    QVERIFY(!sanitizeHtml(QStringLiteral("<table><tr><td>one</td></tr><tr><td>two</td></tr></table>"))
                 .html.contains(QStringLiteral("<table")));
    const CleanHtml data = sanitizeHtml(
        QStringLiteral("<table cellspacing=NaN><tr><td colspan=99999999999>a</td><td>b</td></tr></table>"));
    QVERIFY2(!data.html.contains(QStringLiteral("<table")), qPrintable(data.html)); // 1001 columns
    const CleanHtml small = sanitizeHtml(QStringLiteral(
        "<table cellpadding=2147483647><tr><td colspan=2>a</td><td rowspan=77777>b</td></tr></table>"));
    QVERIFY2(small.html.contains(QStringLiteral("<td colspan=\"2\">")), qPrintable(small.html));
    QVERIFY(small.html.contains(QStringLiteral("rowspan=\"50\"")));
    QCOMPARE(trouble(small.html), QString());
}

void TestHtmlSanitizer::tablesNestAtMostTwice()
{
    QString html;
    for (int i = 0; i < 30; ++i)
        html += QStringLiteral("<table><tr><td>a</td><td>");
    const CleanHtml clean = sanitizeHtml(html + QStringLiteral("deep"));
    QCOMPARE(tableDepth(clean.html), 2);
    QVERIFY(clean.plainText.contains(QStringLiteral("deep")));
    QCOMPARE(trouble(clean.html), QString());
}

void TestHtmlSanitizer::deepDocumentsAreFlattenedInTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("times");
    QTest::newRow("div") << QStringLiteral("<div>") << 100'000;
    QTest::newRow("ul") << QStringLiteral("<ul><li>") << 50'000;
    QTest::newRow("b") << QStringLiteral("<b>") << 100'000;
    QTest::newRow("reopened formatting") << QStringLiteral("<b id=%1><i x=%1><p>") << 20'000;
    QTest::newRow("tables") << QStringLiteral("<table><tr><td>") << 30'000;
    QTest::newRow("misnested links") << QStringLiteral("<a href=%1><div>") << 20'000;
    QTest::newRow("open comment") << QStringLiteral("<!--") << 300'000;
    QTest::newRow("less than") << QStringLiteral("<") << 1'000'000;
    QTest::newRow("ampersand") << QStringLiteral("&amp;") << 200'000;
    QTest::newRow("attributes") << QStringLiteral("<p a=1 b=2 c=3 d=4 e=5 f=6>") << 20'000;
    QTest::newRow("one tag of many attributes") << QStringLiteral(" a%1=1") << 30'000;
    QTest::newRow("br") << QStringLiteral("<br>x") << 100'000;
}

void TestHtmlSanitizer::deepDocumentsAreFlattenedInTime()
{
    QFETCH(QString, piece);
    QFETCH(int, times);
    QString html = piece.startsWith(QLatin1Char(' ')) ? QStringLiteral("<p") : QString();
    for (int i = 0; i < times; ++i)
        html += piece.contains(QLatin1String("%1")) ? QString(piece).replace(QLatin1String("%1"), QString::number(i))
                                                    : piece;
    QElapsedTimer timer;
    timer.start();
    const CleanHtml clean = sanitizeHtml(html + QStringLiteral("end"));
    QVERIFY2(timer.elapsed() < 5000,
             qPrintable(QString::number(timer.elapsed()))); // generous: nine may share the computer
    QCOMPARE(trouble(clean.html), QString());
    QVERIFY(clean.html.count(QLatin1String("</")) <= 20'064);
}

void TestHtmlSanitizer::whatTakesTooLongToParseIsCutBeforeATag()
{
    const QByteArray letters = "<p>" + QByteArray(60'000, 'a') + "</p>";
    QCOMPARE(affordableToParse(letters), letters.size());
    const QByteArray pictures = "<img src='data:image/png;base64," + QByteArray(4'000'000, 'A') + "'>";
    QCOMPARE(affordableToParse(pictures), pictures.size());
    // The same letters in two thousand open elements, ten times.
    const QByteArray held = QByteArray("<div>").repeated(2000) + "<b>" + letters.repeated(10);
    const qsizetype affordable = affordableToParse(held);
    QVERIFY(affordable > 60'000 && affordable < held.size());
    QCOMPARE(held.at(affordable), '<');
    const CleanHtml clean = sanitizeHtml(QString::fromLatin1(held));
    QVERIFY(clean.cut);
    QVERIFY(clean.plainText.startsWith(u'a'));
    QCOMPARE(trouble(clean.html), QString());
}

void TestHtmlSanitizer::lettersAfterPlaintextAreKept()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral("<p>Labdien!</p><plaintext><b>Kur ir sūtījums?"));
    QVERIFY(clean.simplified);
    QCOMPARE(clean.plainText.simplified(), QStringLiteral("Labdien! Kur ir sūtījums?"));
    QCOMPARE(trouble(clean.html), QString());
}

void TestHtmlSanitizer::quotationsAreIndentedSoFarOnly()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral("<blockquote>").repeated(20) + QStringLiteral("<ul><li>x")
                                         + QStringLiteral("</ul>") + QStringLiteral("</blockquote>").repeated(20)
                                         + QStringLiteral("<ul><li>y</ul>"));
    QCOMPARE(clean.html.count(QStringLiteral("<blockquote")), layoutcost::deepestIndent);
    QCOMPARE(clean.html.count(QStringLiteral("<ul")), 1); // the second one, which is not deep
    QVERIFY(clean.plainText.contains(u'x'));
    QVERIFY(!clean.cut);
}

/// Each face of each rare writing is a font that is looked for and opened.
void TestHtmlSanitizer::rareWritingsInManyFacesEndTheText()
{
    QString faces;
    for (const char *name : {"b", "i", "tt", "sup", "sub", "b><i", "b><tt", "i><tt"})
        faces += QStringLiteral("<div><%1>สวัสดี</div></i></b></tt></sup></sub>").arg(QLatin1String(name));
    QVERIFY(sanitizeHtml(faces).cut);
    QVERIFY(!sanitizeHtml(faces.replace(QStringLiteral("สวัสดี"), QStringLiteral("Labdien, здравствуйте"))).cut);
    QVERIFY(!sanitizeHtml(QStringLiteral("<p>สวัสดี</p>").repeated(200)).cut);
    // What stands beside such elements has a face, too.
    QVERIFY(sanitizeHtml(QStringLiteral("<b>ส</b>ส<i>ส</i><tt>ส</tt><sup>ส</sup><sub>ส</sub><b><i>ส</i></b>")).cut);
    // The beginning of a message, which the window shows at once, may be in any writing.
    HtmlLimits beginning;
    beginning.work = 30'000;
    for (const char *words : {"שלום עולם ", "สวัสดีชาวโลก ", "გამარჯობა ", "漢字かな交じり文 ", "مرحبا بالعالم "}) {
        const QString text = QString::fromUtf8(words).repeated(20);
        const CleanHtml clean = sanitizeHtml(QStringLiteral("<p>Labdien! %1</p>").arg(text), beginning);
        QVERIFY2(!clean.cut && !clean.simplified, words);
        QVERIFY(clean.plainText.contains(text.trimmed()));
    }
}

void TestHtmlSanitizer::ownWordsAreNeverCut()
{
    const QString much = QStringLiteral("漢字かな交じり文 👍 ").repeated(3000);
    const QString many = QStringLiteral("<b>ส</b>ส<i>ส</i><tt>ส</tt><sup>ส</sup><sub>ส</sub><b><i>ส</i></b>");
    const CleanHtml clean = sanitizeHtml(QStringLiteral("<p>") + much + many, HtmlLimits::ofOwnWords());
    QVERIFY(!clean.cut && !clean.simplified);
    QVERIFY(clean.plainText.contains(much.trimmed()));
    QVERIFY(sanitizeHtml(much).cut);
}

void TestHtmlSanitizer::longWordsGetPlacesToBreak()
{
    const CleanHtml clean = sanitizeHtml(QString(5000, QLatin1Char('x')));
    int longest = 0;
    for (const QString &word : clean.html.split(QChar(0x200b)))
        longest = std::max(longest, static_cast<int>(word.size()));
    QVERIFY(longest <= 1000);
    QCOMPARE(clean.plainText, QString(5000, QLatin1Char('x')));
    const CleanHtml marks = sanitizeHtml(QLatin1Char('a') + QString(10'000, QChar(0x301)));
    QVERIFY(marks.plainText.size() < 20);
    QVERIFY(!sanitizeHtml(QString(QChar(0x202e)) + QStringLiteral("x")).html.contains(QChar(0x202e)));
}

/// Each of these took Qt a second or more, or twenty, before its words had places to break.
void TestHtmlSanitizer::noKindOfDocumentHasALongerWord_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("hyphens") << QStringLiteral("-").repeated(5000);
    QTest::newRow("numbers after hyphens") << QStringLiteral("-5").repeated(5000);
    QTest::newRow("blocks too deep to be written")
        << QStringLiteral("<div>").repeated(70) + QStringLiteral("<blockquote>words;").repeated(2000);
    QTest::newRow("tables too deep to be written")
        << QStringLiteral("<div>").repeated(70) + QStringLiteral("<table><tr><td>words;").repeated(500);
    QTest::newRow("Han held by quotation marks") << QStringLiteral("\u4e00\"").repeated(3000);
    QTest::newRow("a mark at each hundredth place")
        << QString(QString(99, QLatin1Char('x')) + QChar(0x301)).repeated(100);
    QTest::newRow("tabs in preformatted text")
        << QStringLiteral("<pre style='white-space:pre-wrap'>") + QStringLiteral("a\t").repeated(5000);
    QTest::newRow("Japanese marks of length") << QStringLiteral("\u30fc").repeated(3000);
}

void TestHtmlSanitizer::noKindOfDocumentHasALongerWord()
{
    QFETCH(QString, document);
    static const QRegularExpression between(QStringLiteral("[ \\n\\x{200b}]|<[^>]*>"));
    QString html = sanitizeHtml(document).html;
    html.replace(QStringLiteral("&nbsp;"), QChar(QChar::Nbsp))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    const QStringList words = html.split(between);
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    QVERIFY2(longest->size() <= 1000, qPrintable(QString::number(longest->size())));
}

void TestHtmlSanitizer::linesThatAreTooDeepStayApart()
{
    const CleanHtml clean
        = sanitizeHtml(QStringLiteral("<div>").repeated(70) + QStringLiteral("one<div>two</div>three"));
    QVERIFY2(clean.html.contains(QStringLiteral("one<br>two<br>three")), qPrintable(clean.html));
}

void TestHtmlSanitizer::textEndsAtTheLimitAndSaysSo()
{
    HtmlLimits limits;
    limits.textChars = 100;
    const CleanHtml clean = sanitizeHtml(QStringLiteral("<p><b>") + QStringLiteral("word ").repeated(100), limits);
    QVERIFY(clean.cut);
    QVERIFY(clean.plainText.size() <= 100);
    QVERIFY(clean.html.endsWith(QStringLiteral("</b></p>")));
}

void TestHtmlSanitizer::theAnsweredMessageIsFolded_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("gmail") << QStringLiteral("<div>Mine</div><div class='gmail_quote'><div class='gmail_attr'>On "
                                             "Mon, A wrote:<br></div><blockquote>Theirs</blockquote></div>");
    QTest::newRow("thunderbird") << QStringLiteral("<p>Mine</p><div class='moz-cite-prefix'>On 1.1. A "
                                                   "wrote:</div><blockquote type='cite'><p>Theirs</p></blockquote>");
    QTest::newRow("apple") << QStringLiteral(
        "<div>Mine<div><br><blockquote type=cite><div>On 1 Jan A wrote:</div>Theirs</blockquote></div></div>");
    QTest::newRow("outlook") << QStringLiteral(
        "<div>Mine</div><hr><div id='divRplyFwdMsg'><b>From:</b> A</div><div>Theirs</div>");
    QTest::newRow("plain introduction") << QStringLiteral(
        "<p>Mine</p><p>01.01 A rakstīja:</p><blockquote>Theirs</blockquote>");
}

void TestHtmlSanitizer::theAnsweredMessageIsFolded()
{
    QFETCH(QString, html);
    const CleanHtml clean = sanitizeHtml(html);
    QVERIFY2(clean.html.contains(QStringLiteral("Mine")), qPrintable(clean.html));
    QVERIFY2(!clean.html.contains(QStringLiteral("Theirs")), qPrintable(clean.html));
    QVERIFY2(clean.quotedHtml.contains(QStringLiteral("Theirs")), qPrintable(clean.quotedHtml));
    QVERIFY(!clean.plainText.contains(QStringLiteral("Theirs")));
    QCOMPARE(trouble(clean.html) + trouble(clean.quotedHtml), QString());
    QCOMPARE(clean.html.count(QLatin1String("<div")), clean.html.count(QLatin1String("</div")));
}

void TestHtmlSanitizer::answersBetweenQuotesAreNotFolded()
{
    const CleanHtml clean
        = sanitizeHtml(QStringLiteral("<p>Hi</p><blockquote type=cite>Question</blockquote><p>Answer</p>"));
    QVERIFY(clean.quotedHtml.isEmpty());
    QVERIFY(clean.html.contains(QStringLiteral("Question")));
    QVERIFY(clean.html.contains(QStringLiteral("Answer")));
}

void TestHtmlSanitizer::aForwardWithoutOwnWordsIsNotFolded()
{
    const CleanHtml clean = sanitizeHtml(QStringLiteral("<div class='gmail_quote'>Forwarded words</div>"));
    QVERIFY(clean.quotedHtml.isEmpty());
    QVERIFY(clean.html.contains(QStringLiteral("Forwarded words")));
}

QTEST_GUILESS_MAIN(TestHtmlSanitizer)
#include "TestHtmlSanitizer.moc"
