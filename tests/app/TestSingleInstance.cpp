#include "app/SingleInstance.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace saskare {

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void twoVerbsAreUnderstoodAndNothingElse_data();
    void twoVerbsAreUnderstoodAndNothingElse();
    void onlyItsUserCanOpenTheSocket();
    void anotherUserIsTurnedAway();
    void whoSaysNothingIsLeftAfterASecond();
    void withoutARuntimeFolderThereIsNoSocketAtAll();

private:
    [[nodiscard]] QString socketPath() const
    {
        const QDir folder(m_runtime->path());
        const QStringList names = folder.entryList({u"saskare-*"_qs}, QDir::System | QDir::Files);
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }
    std::unique_ptr<QTemporaryDir> m_runtime, m_profile;
};

void TestSingleInstance::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
}

void TestSingleInstance::twoVerbsAreUnderstoodAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("raised");
    QTest::addColumn<qint64>("opened");
    QTest::newRow("raise") << QByteArray("raise\n") << 1 << 0LL;
    QTest::newRow("open") << QByteArray("open 4711\n") << 1 << 4711LL;
    QTest::newRow("two at once") << QByteArray("raise\nopen 4711\n") << 1 << 0LL;
    for (const char *other :
         {"\n", "quit\n", "raise now\n", "RAISE\n", "open\n", "open x\n", "open -1\n", "open 0\n", "open 1;rm -rf\n",
          "open 99999999999999999999\n", "open https://evil.example/\n", "open 4711 && x\n", "\xff\xfe\n"})
        QTest::newRow(other) << QByteArray(other) << 0 << 0LL;
    QTest::newRow("five kilobytes") << QByteArray(5000, 'x') + '\n' << 0 << 0LL;
    QTest::newRow("an open that begins rightly") << "open 1" + QByteArray(5000, '1') + '\n' << 0 << 0LL;
}

void TestSingleInstance::twoVerbsAreUnderstoodAndNothingElse()
{
    QFETCH(QByteArray, said);
    QFETCH(int, raised);
    QFETCH(qint64, opened);
    SingleInstance instance(m_profile->path());
    instance.listen();
    const QSignalSpy raises(&instance, &SingleInstance::raiseRequested);
    const QSignalSpy opens(&instance, &SingleInstance::openRequested);
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(said);
    QVERIFY(turnUntil([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    QCOMPARE(raises.size(), raised);
    QCOMPARE(opens.size(), opened > 0 ? 1 : 0);
    if (opened > 0)
        QCOMPARE(opens.first().first().toLongLong(), opened);
}

void TestSingleInstance::onlyItsUserCanOpenTheSocket()
{
    SingleInstance instance(m_profile->path());
    instance.listen();
    QVERIFY(!socketPath().isEmpty());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(socketPath()).permissions() & others, QFile::Permissions());
}

void TestSingleInstance::anotherUserIsTurnedAway()
{
    if (getuid() != 0 || QStandardPaths::findExecutable(u"python3"_qs).isEmpty())
        QSKIP("only root can become another user, and python3 does it");
    SingleInstance instance(m_profile->path());
    instance.listen();
    const QSignalSpy raises(&instance, &SingleInstance::raiseRequested);
    // Rights as wide as a careless administrator's: what is left is the question who is at the other end.
    constexpr auto all = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(m_runtime->path(), all) && QFile::setPermissions(socketPath(), all));
    QProcess stranger;
    stranger.start(u"python3"_qs,
                   {u"-c"_qs,
                    u"import os,socket,sys\nos.setgid(65534); os.setuid(65534)\ns=socket.socket(socket.AF_UNIX)\n"
                    "s.connect(sys.argv[1])\ntry:\n s.sendall(b'raise\\n')\n print(s.recv(1) == b'')\n"
                    "except OSError: print('True')"_qs,
                    socketPath()});
    QVERIFY(turnUntil([&] { return stranger.state() == QProcess::NotRunning; }));
    QCOMPARE(stranger.readAllStandardOutput().trimmed(), QByteArray("True"));
    QCOMPARE(raises.size(), 0);
}

void TestSingleInstance::whoSaysNothingIsLeftAfterASecond()
{
    SingleInstance instance(m_profile->path());
    instance.listen();
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write("rai");
    QVERIFY(turnUntil([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 5'000));
}

void TestSingleInstance::withoutARuntimeFolderThereIsNoSocketAtAll()
{
    qunsetenv("XDG_RUNTIME_DIR");
    SingleInstance instance(m_profile->path());
    instance.listen();
    QVERIFY(!instance.handOver("raise"));
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestSingleInstance)
#include "TestSingleInstance.moc"
