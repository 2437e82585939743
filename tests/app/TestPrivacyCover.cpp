#include "app/ScreenLock.h"
#include "tests/support/Await.h"
#include "ui/shell/PrivacyCover.h"

#include <QDBusMessage>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace saskare;

namespace {

/// A window with customer's words in it, and a draft.
struct Desk : QWidget
{
    Desk()
        : text(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(text);
        text->setText(QStringLiteral("half an answer"));
        resize(400, 300);
        show();
        text->setFocus();
    }
    [[nodiscard]] bool isCovered() const
    {
        const auto *sheet = findChild<QWidget *>(QStringLiteral("privacySheet"), Qt::FindDirectChildrenOnly);
        return sheet && sheet->isVisible() && sheet->geometry() == rect();
    }
    QLineEdit *text;
};

} // namespace

class TestPrivacyCover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidingCoversEveryWindowAndNothingOfItCanBeSeen()
    {
        Theme theme;
        PrivacyCover cover(theme);
        Desk one, two;
        const QImage open = one.grab().toImage();
        cover.hideAll();
        QVERIFY(one.isCovered() && two.isCovered());
        one.text->setText(QStringLiteral("other words"));
        const QImage hidden = one.grab().toImage();
        QVERIFY(hidden != open);
        one.text->setText(QStringLiteral("again other words"));
        QCOMPARE(one.grab().toImage(), hidden); // whatever stands below, the picture is the same
        Desk later;
        QVERIFY(turnUntil([&] { return later.isCovered(); }));
        one.resize(700, 500);
        QVERIFY(turnUntil([&] { return one.isCovered(); }));
    }
    void theFirstKeyShowsEverythingAgainAndTypesNothing()
    {
        Theme theme;
        PrivacyCover cover(theme);
        Desk desk;
        const QSignalSpy changed(&cover, &PrivacyCover::changed);
        cover.hideAll();
        QTest::keyClick(desk.text, Qt::Key_X);
        QVERIFY(!cover.isHiding() && !desk.isCovered());
        QCOMPARE(desk.text->text(), QStringLiteral("half an answer"));
        QTest::keyClick(desk.text, Qt::Key_X);
        QVERIFY(desk.text->text().contains(u'x'));
        QCOMPARE(changed.size(), 2);
    }
    void itHidesAfterAWhileWithoutAKeyAndNotWhileOneTypes()
    {
        Theme theme;
        PrivacyCover cover(theme);
        Desk desk;
        cover.setIdleAfter(std::chrono::milliseconds(300));
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(desk.text, Qt::Key_A);
            QTest::qWait(60);
            QVERIFY(!cover.isHiding());
        }
        QVERIFY(turnUntil([&] { return cover.isHiding(); }));
        cover.showAll();
        cover.setIdleAfter(std::chrono::milliseconds(0));
        QTest::qWait(400);
        QVERIFY(!cover.isHiding());
    }
    void theDesktopsLockIsHeard()
    {
        QProcess bus;
        bus.start(QStringLiteral("dbus-daemon"),
                  {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!bus.waitForStarted() || !bus.waitForReadyRead())
            QSKIP("skipped: dbus-daemon is not here");
        const QString address = QString::fromUtf8(bus.readLine()).trimmed();
        {
            QDBusConnection locker = QDBusConnection::connectToBus(address, QStringLiteral("locker"));
            QVERIFY(locker.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
            ScreenLock lock(QDBusConnection::connectToBus(address, QStringLiteral("program")));
            QSignalSpy heard(&lock, &ScreenLock::changed);
            for (const char *path : {"/ScreenSaver", "/org/freedesktop/ScreenSaver"}) {
                for (const bool locked : {true, false}) {
                    QDBusMessage said = QDBusMessage::createSignal(QLatin1String(path),
                                                                   QStringLiteral("org.freedesktop.ScreenSaver"),
                                                                   QStringLiteral("ActiveChanged"));
                    said << locked;
                    heard.clear();
                    QVERIFY(turnUntil([&] {
                        if (heard.isEmpty())
                            locker.send(said); // again until the other side has begun to listen
                        QTest::qWait(20);
                        return !heard.isEmpty();
                    }));
                    QCOMPARE(heard.first().first().toBool(), locked);
                }
            }
        }
        QDBusConnection::disconnectFromBus(QStringLiteral("locker"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        bus.terminate();
        bus.waitForFinished();
    }
};

QTEST_MAIN(TestPrivacyCover)
#include "TestPrivacyCover.moc"
