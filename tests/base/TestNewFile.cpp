#include "core/base/NewFile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace saskare;

class TestNewFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewFileIsItsOwnersAlone();
    void whatIsThereIsKeptOrReplacedWhole();
    void aLinkIsNeverWrittenThrough();
    void whatCannotBeReadLeavesNothing();

private:
    static bool write(const QString &path, const QByteArray &bytes, IfThere ifThere)
    {
        QBuffer source;
        source.setData(bytes);
        return source.open(QIODevice::ReadOnly) && writeNewFile(path, source, ifThere);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestNewFile::aNewFileIsItsOwnersAlone()
{
    const mode_t before = umask(0);
    const bool done
        = write(path("a"), QByteArray(3'000'000, 'x'), IfThere::Keep) && write(path("b"), "second", IfThere::Replace);
    umask(before);
    QVERIFY(done);
    QCOMPARE(read(path("a")).size(), 3'000'000);
    for (const char *name : {"a", "b"}) {
        struct stat info = {};
        QCOMPARE(stat(QFile::encodeName(path(name)).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
    }
}

void TestNewFile::whatIsThereIsKeptOrReplacedWhole()
{
    QVERIFY(write(path("kept"), "first", IfThere::Keep));
    QVERIFY(!write(path("kept"), "second", IfThere::Keep));
    QCOMPARE(read(path("kept")), QByteArray("first"));
    QVERIFY(write(path("kept"), "third", IfThere::Replace));
    QCOMPARE(read(path("kept")), QByteArray("third"));
}

void TestNewFile::aLinkIsNeverWrittenThrough()
{
    QVERIFY(write(path("precious"), "precious", IfThere::Keep));
    QVERIFY(QFile::link(path("precious"), path("link")));
    QVERIFY(QFile::link(path("nowhere"), path("dangling")));
    QVERIFY(!write(path("link"), "x", IfThere::Keep));
    QVERIFY(!write(path("dangling"), "x", IfThere::Keep));
    QVERIFY(!QFile::exists(path("nowhere")));
    QVERIFY(write(path("link"), "x", IfThere::Replace));
    QCOMPARE(read(path("precious")), QByteArray("precious"));
    QVERIFY(!QFileInfo(path("link")).isSymLink());
}

void TestNewFile::whatCannotBeReadLeavesNothing()
{
    class Failing : public QIODevice
    {
    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
        [[nodiscard]] bool atEnd() const override { return false; }
    } failing;
    QVERIFY(failing.open(QIODevice::ReadOnly));
    QVERIFY(!writeNewFile(path("half"), failing, IfThere::Keep));
    QVERIFY(!QFile::exists(path("half")));
    QVERIFY(!write(path("no/such/folder"), "x", IfThere::Keep));
}

QTEST_GUILESS_MAIN(TestNewFile)
#include "TestNewFile.moc"
