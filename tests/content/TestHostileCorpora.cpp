#include "tests/content/Ordeal.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace saskare;

namespace {

QString corpora()
{
    return qEnvironmentVariable("SASKARE_SOURCE") + QStringLiteral("/../shared/corpora/");
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList jsonStrings(const QString &text, const QString &name)
{
    QStringList found;
    static const QString pattern = QStringLiteral("\"%1\":\\s*(\"(?:[^\"\\\\]|\\\\.)*\")");
    const QRegularExpression field(pattern.arg(name));
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const QByteArray json = '[' + match.next().captured(1).toUtf8() + ']';
        found += QJsonDocument::fromJson(json).array().at(0).toString();
    }
    return found;
}

QStringList html5libDocuments()
{
    QStringList found;
    QDirIterator files(corpora() + QStringLiteral("html5lib-tests/tree-construction"), {QStringLiteral("*.dat")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QStringList cases = read(files.next()).split(QStringLiteral("#data\n"), Qt::SkipEmptyParts);
        for (const QString &one : cases)
            found += one.section(QStringLiteral("\n#errors"), 0, 0);
    }
    return found;
}

} // namespace

class TestHostileCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void domPurify()
    {
        check(jsonStrings(read(corpora() + QStringLiteral("dompurify/test/fixtures/expect.mjs")),
                          QStringLiteral("payload")),
              100);
    }
    void owaspCheatSheet();
    void html5lib() { check(html5libDocuments(), 1000); }
    void newsletters();
    void documentsThatHangRichText();
    void naughtyStrings()
    {
        check(read(corpora() + QStringLiteral("naughty-strings/blns.txt")).split(QLatin1Char('\n')), 300);
    }

private:
    void check(const QStringList &documents, int atLeast);
};

void TestHostileCorpora::initTestCase()
{
    if (!QFile::exists(corpora()))
        QSKIP("skipped: shared/ not here");
}

void TestHostileCorpora::check(const QStringList &documents, int atLeast)
{
    QVERIFY2(documents.size() >= atLeast, qPrintable(QString::number(documents.size())));
    Ordeal ordeal;
    for (const QString &html : documents) {
        const QString wrong = ordeal.run(html);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    qInfo().noquote() << ordeal.report();
    // The goals are 100 ms and 500 ms; a computer that does much else takes several times as long.
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(ordeal.percentile(1) <= 4 * 500, qPrintable(ordeal.report()));
#endif
}

void TestHostileCorpora::owaspCheatSheet()
{
    const QString sheet = read(corpora() + QStringLiteral("xss-owasp/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.md"));
    QStringList documents = sheet.split(QStringLiteral("```"));
    documents += sheet.split(QLatin1Char('\n'));
    documents += sheet;
    check(documents, 100);
}

void TestHostileCorpora::newsletters()
{
    QStringList documents;
    QDirIterator files(corpora() + QStringLiteral("html-postmark-templates"), {QStringLiteral("*.html")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        documents += read(files.next());
    check(documents, 20);
}

void TestHostileCorpora::documentsThatHangRichText()
{
    QStringList documents
        = read(corpora() + QStringLiteral("qt-layout-dos/cases.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QDirIterator files(corpora() + QStringLiteral("qt-layout-dos"), {QStringLiteral("*.html")}, QDir::Files);
    while (files.hasNext())
        documents += read(files.next());
    check(documents, 8);
}

QTEST_MAIN(TestHostileCorpora)
#include "TestHostileCorpora.moc"
