#include "core/backend/MappingProcess.h"

#include "core/backend/JsonText.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QtEndian>

namespace saskare {
namespace {

constexpr size_t mostFed = 4; // enough that the process never waits for us, few enough to send again
constexpr qsizetype largestInput = 32 * 1024 * 1024;
constexpr qsizetype largestAnswer = 64 * 1024 * 1024;
constexpr int longestWords = 500;
constexpr int failuresBeforeRest = 3;
constexpr qint64 restMs = 60'000;
const QString compileTrouble = QStringLiteral("compile"); ///< detail of an error

QByteArray framed(const QByteArray &payload)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame.append(payload);
}

/// The program followed by the choice of the entry: compiling costs 25 ms, so it is done once for all entries.
QByteArray withDispatch(const QByteArray &program)
{
    QByteArray text = program + "\n. as $call | ";
    const QStringList entries = MappingProcess::entriesOf(program);
    for (const QString &entry : entries) {
        const QByteArray name = entry.toUtf8();
        text += "if $call.entry == \"" + name + "\" then ($call.input | " + name + ") el"; // "el" + "if", "el" + "se"
    }
    const QByteArray otherwise = "error(\"there is no entry named \" + $call.entry)";
    return text + (entries.isEmpty() ? otherwise : "se " + otherwise + " end");
}

/// jq's complaint about `program`, with the place first and without what is meant for a shell.
QString complaint(const QByteArray &program, const QString &words)
{
    static const QRegularExpression pattern(
        QStringLiteral("^jq: error: (.*?)(?: \\(Unix shell quoting issues\\?\\))? at <top-level>, line (\\d+):"));
    const QRegularExpressionMatch match = pattern.match(words);
    if (!match.hasMatch())
        return words;
    const int lines = int(program.trimmed().count('\n')) + 1;
    // Beyond it stands our own choice of the entry, which nobody has written.
    if (match.captured(2).toInt() > lines)
        return MappingProcess::tr("line %1: it ends in the middle of a definition, or something is not closed.")
            .arg(lines);
    return MappingProcess::tr("line %1: %2.").arg(match.captured(2), match.captured(1));
}

} // namespace

MappingProcess::MappingProcess(QByteArray program, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_clock(clock)
{
    m_watch.setSingleShot(true);
    m_watch.setParent(this); // so that both move to another thread together
    connect(&m_watch, &QTimer::timeout, this, &MappingProcess::tooSlow);
}

MappingProcess::~MappingProcess()
{
    stopProcess();
    for (Call &call : m_calls) {
        call.promise.addResult(Error{ErrorKind::Cancelled, tr("The program is closing."), {}, {}, {}});
        call.promise.finish();
    }
}

QStringList MappingProcess::entriesOf(const QByteArray &program)
{
    static const QRegularExpression definition(QStringLiteral("^def\\s+([A-Za-z_][A-Za-z0-9_]*)\\s*:"),
                                               QRegularExpression::MultilineOption);
    QStringList entries;
    auto matches = definition.globalMatch(QString::fromUtf8(program));
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!entries.contains(name))
            entries.append(name);
    }
    return entries;
}

QString MappingProcess::findProgram()
{
    QStringList folders{qEnvironmentVariable("SASKARE_BIN"), QCoreApplication::applicationDirPath(),
                        QString(QCoreApplication::applicationDirPath() + u"/../bin")};
    folders.removeAll(QString());
    for (const QString &folder : std::as_const(folders)) {
        const QFileInfo file(folder + u"/saskare-mapper");
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

Future<Result<QByteArray>> MappingProcess::call(const QString &entry, const QByteArray &inputJson)
{
    Call call{entry, {}, {}};
    Future<Result<QByteArray>> future = call.promise.future();
    call.promise.start();
    std::optional<Error> refused = resting();
    if (!refused && inputJson.size() > largestInput)
        refused = Error{ErrorKind::ServerTrouble,
                        tr("The help desk's answer is larger than %1 MB, which is more than can be read.")
                            .arg(largestInput >> 20),
                        {},
                        {},
                        u"entry "_qs + entry};
    if (refused) {
        call.promise.addResult(*refused);
        call.promise.finish();
        return future;
    }
    call.frame = framed(entry.toUtf8()) + framed(withBigIntegersQuoted(inputJson));
    m_calls.push_back(std::move(call));
    if (!m_process)
        start();
    else
        feed();
    return future;
}

Future<Result<void>> MappingProcess::compile()
{
    // Whatever is asked, the program is compiled first; there is no entry without a name.
    return call({}, "null").then(this, [](const Result<QByteArray> &answer) -> Result<void> {
        const bool compiled = answer || (answer.error().kind == ErrorKind::ServerTrouble);
        return compiled ? Result<void>() : Result<void>(answer.error());
    });
}

void MappingProcess::start()
{
    const QString path = findProgram();
    if (path.isEmpty()) {
        const Error error{
            ErrorKind::Internal, tr("The program saskare-mapper is missing."), {}, tr("Install Saskare again."), {}};
        while (!m_calls.empty())
            finishFirst(error);
        return;
    }
    m_received.clear();
    m_fed = 0;
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(QProcessEnvironment()); // nothing of ours is for the mapping to see
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &MappingProcess::readAnswers);
    connect(m_process, &QProcess::finished, this, &MappingProcess::ended);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    m_process->start(path, QStringList());
    m_process->write(framed(withDispatch(m_program)));
    feed();
}

void MappingProcess::feed()
{
    while (m_fed < m_calls.size() && m_fed < mostFed)
        m_process->write(m_calls[m_fed++].frame);
    if (m_fed > 0 && !m_watch.isActive())
        m_watch.start(m_limit);
}

void MappingProcess::readAnswers()
{
    m_received += m_process->readAllStandardOutput();
    qsizetype at = 0;
    while (m_received.size() - at >= 5) {
        const qsizetype size = qFromBigEndian<quint32>(m_received.constData() + at);
        if (size > largestAnswer) { // only a broken mapper says so
            tooSlow();
            return;
        }
        if (m_received.size() - at < 4 + size)
            break;
        takeAnswer(m_received.at(at + 4), m_received.mid(at + 5, size - 1));
        at += 4 + size;
    }
    m_received.remove(0, at);
}

void MappingProcess::takeAnswer(char kind, const QByteArray &answer)
{
    if (m_fed == 0)
        return;
    const QString words = QString::fromUtf8(answer).simplified().left(longestWords);
    const QString entry = m_calls.front().entry;
    m_failuresInARow = 0;
    m_watch.stop();
    switch (kind) {
    case '+':
        finishFirst(answer);
        break;
    case 'c':
        finishFirst(Error{ErrorKind::BadInput,
                          tr("The mapping of this help desk has an error: %1").arg(complaint(m_program, words)),
                          {},
                          tr("Correct mapping.jq."),
                          compileTrouble});
        break;
    case 'i':
        finishFirst(Error{ErrorKind::ServerTrouble,
                          tr("The help desk's answer is not valid JSON: %1").arg(words),
                          {},
                          tr("Check the address. If it is right, the help desk or its description needs repair."),
                          u"entry "_qs + entry});
        break;
    default:
        finishFirst(Error{
            ErrorKind::ServerTrouble,
            tr("The mapping could not make anything of the help desk's answer (entry “%1”): %2").arg(entry, words),
            {},
            tr("The help desk or its description needs repair."),
            u"entry "_qs + entry});
    }
    feed();
}

void MappingProcess::finishFirst(Result<QByteArray> result)
{
    Call call = std::move(m_calls.front());
    m_calls.pop_front();
    if (m_fed > 0)
        --m_fed;
    call.promise.addResult(std::move(result));
    call.promise.finish();
}

void MappingProcess::ended()
{
    const bool started = m_process->error() != QProcess::FailedToStart;
    if (started)
        readAnswers(); // what it still said
    stopProcess();
    if (m_calls.empty())
        return;
    if (!started) {
        failFirst({ErrorKind::Internal,
                   tr("The program saskare-mapper cannot be started."),
                   {},
                   tr("Install Saskare again."),
                   {}});
        return;
    }
    failFirst({ErrorKind::Internal,
               tr("The mapping of this help desk broke off (entry “%1”).").arg(m_calls.front().entry),
               tr("It was started again for what follows."), tr("The description of the help desk needs repair."),
               u"entry "_qs + m_calls.front().entry});
}

void MappingProcess::tooSlow()
{
    stopProcess();
    if (m_calls.empty())
        return;
    failFirst({ErrorKind::ServerTrouble,
               tr("The mapping of this help desk took too long (entry “%1”).").arg(m_calls.front().entry),
               tr("It was stopped, and started again for what follows."),
               tr("The description of the help desk needs repair."), u"entry "_qs + m_calls.front().entry});
}

void MappingProcess::stopProcess()
{
    m_watch.stop();
    m_fed = 0;
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() != QProcess::NotRunning) {
        process->kill();
        process->waitForFinished(1'000); // a killed process is gone at once
    }
    process->deleteLater(); // we may stand in one of its signals
}

void MappingProcess::failFirst(const Error &error)
{
    // Not the detail: jq names the value that it could not use, and that is a customer's.
    qCWarning(logMapping) << "mapping failed:" << m_calls.front().entry << "kind" << static_cast<int>(error.kind);
    finishFirst(error);
    if (++m_failuresInARow >= failuresBeforeRest) {
        m_failuresInARow = 0;
        m_restsUntil = m_clock.steadyMs() + restMs;
        while (!m_calls.empty())
            finishFirst(*resting());
    }
    restartIfNeeded();
}

void MappingProcess::restartIfNeeded()
{
    if (!m_calls.empty() && !m_process)
        start();
}

std::optional<Error> MappingProcess::resting() const
{
    if (m_restsUntil == 0 || m_clock.steadyMs() >= m_restsUntil)
        return std::nullopt;
    return Error{ErrorKind::Internal,
                 tr("The mapping of this help desk failed several times in a row."),
                 tr("It is left alone for a minute."),
                 tr("The description of the help desk needs repair."),
                 {}};
}

} // namespace saskare
