#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// From outside the process: with the system's own tracer, what other tests open and whom they connect to while they
/// show hostile documents.
class TestNothingIsOpened : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTracerSeesAFileThatIsRead();
    void generatedDocumentsReadNothing() { check(QStringLiteral("TestGeneratedDocuments"), {}); }
    void corporaReadNothing() { check(QStringLiteral("TestHostileCorpora"), {}); }
    void theWholeWindowReadsNothing()
    {
        check(QStringLiteral("TestHostileMessages"),
              {QStringLiteral("namesThatLookLikeHtmlStayNames"), QStringLiteral("messageBoxesShowTextAsItIs")});
    }

private:
    QStringList trace(const QString &program, const QStringList &arguments, const QString &control);
    void check(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
};

namespace {

QString testFolder()
{
    return QDir::cleanPath(qEnvironmentVariable("SASKARE_BIN") + QStringLiteral("/../tests/"));
}

/// The path a line of the trace opens, or nothing.
QString openedPath(const QString &line)
{
    static const QRegularExpression opened(
        QStringLiteral("open(?:at2?)?\\((?:AT_FDCWD, )?\"((?:[^\"\\\\]|\\\\.)*)\""));
    return opened.match(line).captured(1);
}

/// What a program of Qt opens anyway: the system's own files, the folder of the build, the corpora, what is temporary
/// and its own.
bool isExpected(const QString &path)
{
    static const QStringList system{QStringLiteral("/usr/"),
                                    QStringLiteral("/lib"),
                                    QStringLiteral("/proc/"),
                                    QStringLiteral("/sys/"),
                                    QStringLiteral("/dev/"),
                                    QStringLiteral("/etc/ld.so"),
                                    QStringLiteral("/etc/fonts"),
                                    QStringLiteral("/etc/ssl/"),
                                    QStringLiteral("/etc/localtime"),
                                    QStringLiteral("/etc/timezone"),
                                    QStringLiteral("/etc/locale"),
                                    QStringLiteral("/etc/nsswitch.conf"),
                                    QStringLiteral("/etc/passwd"),
                                    QStringLiteral("/etc/machine-id"),
                                    QStringLiteral("/etc/xdg"),
                                    QStringLiteral("/etc/mime"),
                                    QStringLiteral("/etc/os-release"),
                                    QStringLiteral("/var/cache/fontconfig"),
                                    QStringLiteral("/var/lib/dbus/machine-id"),
                                    QStringLiteral("/run/"),
                                    QStringLiteral("/var/tmp")};
    const QString source = QDir::cleanPath(qEnvironmentVariable("SASKARE_SOURCE"));
    for (const QString &allowed : system
             + QStringList{source, QDir::cleanPath(source + QStringLiteral("/../shared")), QDir::tempPath(),
                           QDir::homePath() + QStringLiteral("/.")}) {
        if (path.startsWith(allowed))
            return true;
    }
    return !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1String("canary"));
}

} // namespace

void TestNothingIsOpened::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("skipped: strace is not installed");
    const QStringList control = trace(QStringLiteral("TestGeneratedDocuments"),
                                      {QStringLiteral("theSameSeedGivesTheSameDocuments")}, QString());
    if (control.isEmpty())
        QSKIP("skipped: strace may not trace here");
}

QStringList TestNothingIsOpened::trace(const QString &program, const QStringList &arguments, const QString &control)
{
    const QString output = m_folder.filePath(QStringLiteral("trace"));
    QFile::remove(output);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SASKARE_DOCUMENTS"), QStringLiteral("300"));
    if (!control.isEmpty())
        environment.insert(QStringLiteral("SASKARE_CONTROL"), control);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("strace"),
                  QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"),
                              QStringLiteral("300"), QStringLiteral("-e"),
                              QStringLiteral("trace=open,openat,openat2,connect"), QStringLiteral("-o"), output,
                              testFolder() + QLatin1Char('/') + program}
                      + arguments);
    if (!process.waitForFinished(280'000) || process.exitCode() != 0)
        return {};
    QFile file(output);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        : QStringList();
}

void TestNothingIsOpened::theTracerSeesAFileThatIsRead()
{
    const QStringList lines = trace(QStringLiteral("TestGeneratedDocuments"),
                                    {QStringLiteral("theControlReadsAFile")}, QStringLiteral("1"));
    QVERIFY(!lines.filter(QStringLiteral("/saskare-canary/control.png")).isEmpty());
    QVERIFY(!isExpected(QStringLiteral("/saskare-canary/control.png")));
    QVERIFY(!isExpected(QStringLiteral("saskare-canary.png")));
}

void TestNothingIsOpened::check(const QString &program, const QStringList &arguments)
{
    const QStringList lines = trace(program, arguments, QString());
    QVERIFY2(lines.size() > 20, "the test that was traced failed");
    int opened = 0;
    for (const QString &line : lines) {
        QVERIFY2(!line.contains(QLatin1String("canary")), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1String("/etc/hostname")), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1String("sa_family=AF_INET")), qPrintable(line));
        const QString path = openedPath(line);
        opened += path.isEmpty() ? 0 : 1;
        QVERIFY2(path.isEmpty() || isExpected(path), qPrintable(line));
    }
    qInfo() << program << "opened" << opened << "files, all of the system, the build or its own";
}

QTEST_GUILESS_MAIN(TestNothingIsOpened)
#include "TestNothingIsOpened.moc"
