#include "core/sync/ProfileLock.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

/// One program at a time syncs and sends; whoever was killed keeps nobody out.
class TestProfileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondIsToldWhoHasIt()
    {
        QTemporaryDir folder;
        ProfileLock first(folder.path());
        QVERIFY(first.take().ok());
        ProfileLock second(folder.path());
        const Result<void> refused = second.take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().text().contains(QString::number(QCoreApplication::applicationPid())));
    }
    void aFileThatWasLeftHalfMadeKeepsNobodyOut()
    {
        QTemporaryDir folder;
        QFile left(folder.filePath(u"sync.lock"_qs));
        QVERIFY(left.open(QIODevice::WriteOnly));
        ProfileLock lock(folder.path());
        QVERIFY(!lock.take()); // somebody may be about to write into it
        QVERIFY(left.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime));
        left.close();
        QVERIFY(lock.take().ok());
        ProfileLock second(folder.path());
        QVERIFY(!second.take());
    }
};

QTEST_GUILESS_MAIN(TestProfileLock)
#include "TestProfileLock.moc"
