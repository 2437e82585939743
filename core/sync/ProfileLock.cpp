#include "core/sync/ProfileLock.h"

#include <QCoreApplication>
#include <QDir>

namespace saskare {
namespace {

QString prepared(const QString &folder)
{
    QDir().mkpath(folder);
    return folder + QStringLiteral("/sync.lock");
}

} // namespace

ProfileLock::ProfileLock(const QString &folder)
    : m_file(prepared(folder))
{
    m_file.setStaleLockTime(0); // age tells nothing; that the process has gone does
}

Result<void> ProfileLock::take()
{
    if (m_file.tryLock(0))
        return {};
    if (m_file.error() != QLockFile::LockFailedError) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ProfileLock", "The profile's folder cannot be written."),
                     {},
                     QCoreApplication::translate("ProfileLock", "Check that it is yours and that the disk has room."),
                     {}};
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&process, &host, &program);
    return Error{
        ErrorKind::Conflict,
        QCoreApplication::translate("ProfileLock", "This profile is in use by %1 (process %2).")
            .arg(program, QString::number(process)),
        {},
        QCoreApplication::translate("ProfileLock", "That program syncs and sends. Close it, or let it do so."),
        {}};
}

} // namespace saskare
