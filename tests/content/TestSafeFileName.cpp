#include "core/content/SafeFileName.h"

#include <QTest>

using namespace saskare;

class TestSafeFileName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodNamesStay();
    void hostileNamesBecomeOneHarmlessPart();
    void longNamesKeepTheirEnding();
    void namesThatRunAreRisky();
};

void TestSafeFileName::goodNamesStay()
{
    for (const char *name : {"rēķins-4812.pdf", "Договор 2026.docx", "photo (1).jpg", "a.tar.gz"})
        QCOMPARE(safeFileName(QString::fromUtf8(name)), QString::fromUtf8(name));
}

void TestSafeFileName::hostileNamesBecomeOneHarmlessPart()
{
    QCOMPARE(safeFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("passwd"));
    QCOMPARE(safeFileName(QStringLiteral("C:\\Windows\\..\\cmd.exe")), QStringLiteral("cmd.exe"));
    QCOMPARE(safeFileName(QStringLiteral(".bashrc")), QStringLiteral("bashrc"));
    QCOMPARE(safeFileName(QStringLiteral("-rf")), QStringLiteral("rf"));
    QCOMPARE(safeFileName(QStringLiteral("..")), QStringLiteral("attachment"));
    QCOMPARE(safeFileName(QString()), QStringLiteral("attachment"));
    QCOMPARE(safeFileName(QStringLiteral("NUL.txt")), QStringLiteral("_NUL.txt"));
    QCOMPARE(safeFileName(QStringLiteral("com1")), QStringLiteral("_com1"));
    QCOMPARE(safeFileName(QString(QStringLiteral("photo") + QChar(0x202e) + QStringLiteral("gpj.exe"))),
             QStringLiteral("photogpj.exe"));
    QCOMPARE(safeFileName(QStringLiteral("a\nb\tc.txt")), QStringLiteral("abc.txt"));
}

void TestSafeFileName::longNamesKeepTheirEnding()
{
    const QString name = safeFileName(QString(500, QChar(0x0101)) + QStringLiteral(".pdf"));
    QVERIFY(name.toUtf8().size() <= 120);
    QVERIFY(name.endsWith(QStringLiteral(".pdf")));
}

void TestSafeFileName::namesThatRunAreRisky()
{
    QVERIFY(isRiskyToOpen(QStringLiteral("x.DESKTOP")));
    QVERIFY(isRiskyToOpen(QStringLiteral("invoice.pdf.html")));
    QVERIFY(!isRiskyToOpen(QStringLiteral("invoice.pdf")));
}

QTEST_GUILESS_MAIN(TestSafeFileName)
#include "TestSafeFileName.moc"
