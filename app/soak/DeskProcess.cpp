#include "app/soak/DeskProcess.h"

#include <QCoreApplication>

#include <csignal>

namespace saskare {

DeskProcess::DeskProcess(QString folder, int conversations, double actsPerMinute, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_conversations(conversations)
    , m_actsPerMinute(actsPerMinute)
    , m_url(QStringLiteral("http://127.0.0.1:0"))
{
}

DeskProcess::~DeskProcess()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5'000);
}

void DeskProcess::start()
{
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/saskare-desk"),
        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_url.port()), QStringLiteral("--token"),
         token(), QStringLiteral("--db"), m_folder + QStringLiteral("/desk.db"), QStringLiteral("--conversations"),
         QString::number(m_conversations), QStringLiteral("--acts-per-minute"), QString::number(m_actsPerMinute)});
}

Result<void> DeskProcess::startAndWait()
{
    start();
    const auto trouble = [](const QString &what) { return Error{ErrorKind::Internal, what, {}, {}, {}}; };
    if (!m_process->waitForStarted())
        return trouble(QStringLiteral("saskare-desk cannot be started; it belongs beside this program."));
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(120'000))
            return trouble(QStringLiteral("saskare-desk did not begin to listen."));
    }
    const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
    m_url = QUrl(line.section(u' ', 1));
    return m_url.isValid() ? Result<void>() : Result<void>(trouble(line));
}

void DeskProcess::takeAway()
{
    ++m_absences;
    m_process->disconnect(this);
    m_process->kill(); // as a power cut would: what it had not yet committed it has not done
    m_process->waitForFinished(5'000);
    m_process->deleteLater();
    m_process = nullptr;
}

void DeskProcess::fallSilent()
{
    ++m_absences;
    m_silent = true;
    ::kill(pid_t(m_process->processId()), SIGSTOP);
}

void DeskProcess::back()
{
    if (!m_process)
        start();
    else if (std::exchange(m_silent, false))
        ::kill(pid_t(m_process->processId()), SIGCONT);
}

} // namespace saskare
