#include "core/sync/ProfileLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace saskare {
namespace {

constexpr qint64 oldEnough = 2; ///< seconds: nobody takes so long between making the file and writing into it

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
    const bool isSigned = m_file.getLockInfo(&process, &host, &program);
    // Whoever was killed while taking it left a file without a name in it, which would lock everybody out for good.
    // One that lives has it locked by the system as well, and is not removed by this.
    const QFileInfo left(m_file.fileName());
    const bool isLeft = !isSigned && left.lastModified().secsTo(QDateTime::currentDateTimeUtc()) >= oldEnough;
    if (isLeft && m_file.removeStaleLockFile() && m_file.tryLock(0))
        return {};
    return Error{
        ErrorKind::Conflict,
        QCoreApplication::translate("ProfileLock", "This profile is in use by %1 (process %2).")
            .arg(program, QString::number(process)),
        {},
        QCoreApplication::translate("ProfileLock", "That program syncs and sends. Close it, or let it do so."),
        {}};
}

} // namespace saskare
