#include "tests/ctl/CtlWorkplace.h"
#include "tests/support/Await.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace saskare;

namespace {

const QByteArray token("the-right-token"); // of CtlWorkplace's desk
const QString words = u"canarium-of-a-customer"_qs;
const QString answer = u"canarium-of-an-agent"_qs;

/// Every file below `folder` with one of these in it, as bytes, base64 or percent-encoded.
QStringList filesWith(const QString &folder, const QByteArrayList &canaries)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &canary : canaries) {
            if (bytes.contains(canary) || bytes.contains(canary.toBase64(QByteArray::OmitTrailingEquals).chopped(2)))
                found.append(all.fileName() + u' ' + QString::fromUtf8(canary));
        }
    }
    return found;
}

/// The command lines of every process on this computer that is one of ours.
QByteArray commandLines()
{
    QByteArray all;
    for (const QString &pid : QDir(u"/proc"_qs).entryList({u"[0-9]*"_qs}, QDir::Dirs)) {
        QFile file(u"/proc/"_qs + pid + u"/cmdline"_qs);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray line = file.readAll();
            if (line.contains("saskare"))
                all += line + '\n';
        }
    }
    return all;
}

} // namespace

/// A token and a customer's words are followed through a whole working day of the console, with all logs on: signing
/// in, reading, answering, a refusal, a broken connection, being killed. Where may they turn up afterwards?
class TestCtlSecrets : public QObject
{
    Q_OBJECT

    /// What was printed and logged, and the command lines seen meanwhile.
    static QByteArray workingDay(CtlWorkplace &place)
    {
        QByteArray said;
        place.environment.insert(u"QT_LOGGING_RULES"_qs, u"saskare.*=true\nqt.network.*=true"_qs);
        const auto keep = [&said](const CtlOutcome &outcome) { said += (outcome.out + outcome.err).toUtf8(); };
        const QString id = place.desk.addConversation(u"Piegāde "_qs + words, words);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        keep(place.runSignedIn({u"sync-once"_qs}));
        keep(place.runSignedIn({u"reply"_qs, u"1:"_qs + id, u"--now"_qs, u"--json"_qs, answer}));
        (void)place.desk.faults().add(u"POST */messages=422"_qs);
        keep(place.runSignedIn({u"reply"_qs, u"1:"_qs + id, u"--now"_qs, answer}));
        (void)place.desk.faults().add(u"GET *=cutBody"_qs);
        keep(place.runSignedIn({u"sync-once"_qs}));
        place.environment.insert(u"SASKARE_TEST_TOKEN"_qs, QString::fromLatin1(token) + u"-wrong"_qs);
        keep(place.runSignedIn({u"sync-once"_qs}));
        place.environment.insert(u"SASKARE_TEST_TOKEN"_qs, QString::fromLatin1(token));
        const std::unique_ptr<QProcess> killed = place.startSignedIn({u"sync-once"_qs});
        (void)killed->waitForStarted();
        said += commandLines();
        killed->kill();
        (void)killed->waitForFinished();
        said += killed->readAll() + killed->readAllStandardError();
        place.desk.stop();
        keep(place.runSignedIn({u"sync-once"_qs}));
        return said;
    }

    /// One such day, for all who look at what it left.
    CtlWorkplace &day()
    {
        if (!m_place) {
            m_place = std::make_unique<CtlWorkplace>(2);
            m_said = workingDay(*m_place);
        }
        return *m_place;
    }

    std::unique_ptr<CtlWorkplace> m_place;
    QByteArray m_said;

private Q_SLOTS:
    void theTokenIsInNoFileLogCommandLineOrAddress()
    {
        const CtlWorkplace &place = day();
        QVERIFY2(m_said.contains("saskare.http"), m_said.left(2000).constData()); // the logs were on
        QVERIFY2(!m_said.contains(token), m_said.constData());
        QCOMPARE(filesWith(place.folder.path(), {token}), QStringList());
        for (const DeskRequest &request : place.desk.requestLog())
            QVERIFY2(!request.path.contains(QString::fromLatin1(token)), qPrintable(request.path));
        // The customer's words are in the cache, where they belong; this shows that the search finds things.
        QVERIFY(!filesWith(place.folder.path(), {words.toUtf8()}).isEmpty());
    }
    void theLogsHoldNoCustomersOrAgentsWords()
    {
        (void)day();
        QByteArray logs;
        for (const QByteArray &line : m_said.split('\n')) {
            if (line.startsWith("saskare.") || line.startsWith("qt."))
                logs += line + '\n';
        }
        QVERIFY(!logs.isEmpty());
        QVERIFY2(!logs.contains(words.toUtf8()) && !logs.contains(answer.toUtf8()), logs.constData());
    }
    void everyFileIsItsOwnersAlone()
    {
        const QString profile = day().folder.filePath(u"profile"_qs);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(profile).permissions() & others, QFile::Permissions());
        QDirIterator all(profile, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        int seen = 0;
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2((QFileInfo(path).permissions() & others) == QFile::Permissions(), qPrintable(path));
            ++seen;
        }
        QVERIFY(seen >= 3);
    }
    void withEncryptionNoWordIsInAnyFile()
    {
        // Run by with-keyring, which has a real keychain on a bus of its own; see CMakeLists.txt.
        if (qEnvironmentVariableIsEmpty("SASKARE_TEST_KEYRING"))
            QSKIP("needs a keychain: ctest -R TestCtlSecretsEncrypted");
        CtlWorkplace place(2);
        place.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        const CtlOutcome chosen = place.run({u"protect"_qs, u"encrypted"_qs});
        QVERIFY2(chosen.code == 0, qPrintable(chosen.err));
        (void)workingDay(place);
        const CtlOutcome listed = place.run({u"list"_qs, u"--view"_qs, u"all"_qs, u"--json"_qs});
        QVERIFY2(listed.code == 0, qPrintable(listed.err));
        QVERIFY2(listed.out.contains(words), qPrintable(listed.out + listed.err));
        QCOMPARE(filesWith(place.folder.path(), {token, words.toUtf8(), answer.toUtf8()}), QStringList());
        // The key is gone: plain words, nothing opened, nothing lost. The passphrase brings it back.
        place.environment.insert(u"SASKARE_TEST_PHRASE"_qs, u"četri zaļi lieli lāči"_qs);
        QCOMPARE(place.run({u"protect"_qs, u"passphrase"_qs, u"--passphrase-env"_qs, u"SASKARE_TEST_PHRASE"_qs}).code,
                 0);
        const QString bus = place.environment.value(u"DBUS_SESSION_BUS_ADDRESS"_qs);
        place.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, u"unix:path=/nonexistent"_qs);
        const CtlOutcome locked = place.run({u"list"_qs});
        QCOMPARE(locked.code, 4);
        QVERIFY2(locked.err.contains(u"keychain"_qs), qPrintable(locked.err));
        place.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, bus);
        QCOMPARE(place.run({u"protect"_qs, u"unlock"_qs, u"--passphrase-env"_qs, u"SASKARE_TEST_PHRASE"_qs}).code, 0);
        QVERIFY(place.run({u"list"_qs, u"--view"_qs, u"all"_qs, u"--json"_qs}).out.contains(words));
        // And back to files in the clear.
        QCOMPARE(place.run({u"protect"_qs, u"plain"_qs}).code, 0);
        QVERIFY(place.run({u"list"_qs, u"--view"_qs, u"all"_qs, u"--json"_qs}).out.contains(words));
        QVERIFY(!filesWith(place.folder.path(), {words.toUtf8()}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCtlSecrets)
#include "TestCtlSecrets.moc"
