#include "core/language/LanguageCatalog.h"
#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

QString said()
{
    return QCoreApplication::translate("saskare::TestPane", "Send");
}

QByteArray tsWith(const QString &translation)
{
    return QStringLiteral(
               "<TS language=\"lv_LV\"><context><name>saskare::TestPane</name><message><source>Send</source>"
               "<translation>%1</translation></message></context></TS>")
        .arg(translation)
        .toUtf8();
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

void saveByRename(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    QVERIFY(file.commit());
}

} // namespace

class TestLanguageCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosingSwitchesTextsNumbersAndQtsOwnTexts();
    void anUnknownLanguageLeavesTheDesktopsOne();
    void theOverlayWinsAndFollowsEachKindOfSave();
    void aBrokenOverlayKeepsTheTextsFromBefore();
    void oneChoiceIsOneLanguageChange();
};

void TestLanguageCatalog::choosingSwitchesTextsNumbersAndQtsOwnTexts()
{
    LanguageCatalog catalog(*qApp, {});
    catalog.choose(QStringLiteral("ru"));
    QCOMPARE(catalog.current(), QStringLiteral("ru"));
    QCOMPARE(QLocale().language(), QLocale::Russian);
    const QString qtsOwn = QCoreApplication::translate("QPlatformTheme", "Cancel");
    if (qtsOwn != QStringLiteral("Cancel")) // Qt's own translations may not be installed
        QCOMPARE(qtsOwn, QStringLiteral("Отмена"));
    catalog.choose(QStringLiteral("lv"));
    QCOMPARE(QLocale().language(), QLocale::Latvian);
    for (const Language &language : LanguageCatalog::languages()) {
        catalog.choose(language.code);
        QCOMPARE(catalog.current(), language.code);
    }
}

void TestLanguageCatalog::anUnknownLanguageLeavesTheDesktopsOne()
{
    LanguageCatalog catalog(*qApp, {});
    catalog.choose(QStringLiteral("tlh"));
    QCOMPARE(catalog.current(), LanguageCatalog::preferred());
}

void TestLanguageCatalog::theOverlayWinsAndFollowsEachKindOfSave()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("translations/saskare_lv.ts"));
    LanguageCatalog catalog(*qApp, folder.filePath(QStringLiteral("translations")));
    catalog.choose(QStringLiteral("lv"));
    QCOMPARE(said(), QStringLiteral("Send"));

    save(path, tsWith(QStringLiteral("Sūtīt")));
    QVERIFY(turnUntil([] { return said() == QStringLiteral("Sūtīt"); }));
    QElapsedTimer time;
    time.start();
    saveByRename(path, tsWith(QStringLiteral("Nosūtīt")));
    QVERIFY(turnUntil([] { return said() == QStringLiteral("Nosūtīt"); }));
    qInfo("reloaded after %lld ms", time.elapsed());
    save(path, tsWith(QStringLiteral("Aizsūtīt")));
    QVERIFY(turnUntil([] { return said() == QStringLiteral("Aizsūtīt"); }));
    QVERIFY(QFile::remove(path));
    QVERIFY(turnUntil([] { return said() == QStringLiteral("Send"); }));

    save(path, tsWith(QStringLiteral("Sūtīt")));
    catalog.choose(QStringLiteral("en"));
    QCOMPARE(said(), QStringLiteral("Send"));
    catalog.choose(QStringLiteral("lv"));
    QVERIFY(turnUntil([] { return said() == QStringLiteral("Sūtīt"); }));
}

void TestLanguageCatalog::aBrokenOverlayKeepsTheTextsFromBefore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saskare_lv.ts"));
    save(path, tsWith(QStringLiteral("Sūtīt")));
    LanguageCatalog catalog(*qApp, folder.path());
    catalog.choose(QStringLiteral("lv"));
    QVERIFY(turnUntil([] { return said() == QStringLiteral("Sūtīt"); }));
    QSignalSpy troubles(&catalog, &LanguageCatalog::overlayTroubled);
    save(path, "<TS language=\"lv\"><context>");
    QVERIFY(turnUntil([&] { return !troubles.isEmpty(); }));
    QCOMPARE(said(), QStringLiteral("Sūtīt"));
    QVERIFY(!troubles.first().first().value<Error>().happened.isEmpty());
}

void TestLanguageCatalog::oneChoiceIsOneLanguageChange()
{
    struct Counter : QObject
    {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::LanguageChange ? 1 : 0;
            return false;
        }
    } counter;
    LanguageCatalog catalog(*qApp, {});
    QCoreApplication::instance()->installEventFilter(&counter);
    catalog.choose(QStringLiteral("lv"));
    QCoreApplication::instance()->removeEventFilter(&counter);
    QCOMPARE(counter.count, 1);
}

QTEST_GUILESS_MAIN(TestLanguageCatalog)
#include "TestLanguageCatalog.moc"
