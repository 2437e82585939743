#include "core/store/StorePlace.h"

#include "core/base/Log.h"
#include "core/store/Crypto.h"
#include "core/store/ProtectionFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StorePlace)
};

const QString memoryPrefix = u"saskare-cache-"_qs;

bool isInMemory(const QString &folder)
{
    struct statfs about
    {
    };
    constexpr auto tmpfs = 0x01021994; // TMPFS_MAGIC of linux/magic.h
    return statfs(QFile::encodeName(folder).constData(), &about) == 0 && about.f_type == tmpfs;
}

/// What programs left there that ended without a farewell; the process's number stands in the name.
void removeLeftovers(QDir parent)
{
    for (const QString &name : parent.entryList({memoryPrefix + u'*'}, QDir::Dirs)) {
        const auto pid = name.section(u'-', 2, 2).toInt();
        if (pid > 0 && kill(pid, 0) != 0 && errno == ESRCH)
            QDir(parent.filePath(name)).removeRecursively();
    }
}

/// A folder in memory of this process alone, which goes with the last who holds it.
std::shared_ptr<QString> memoryFolder()
{
    for (const QString &parent : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_qs}) {
        if (parent.isEmpty() || !isInMemory(parent))
            continue;
        removeLeftovers(parent);
        const QString path = u"%1/%2%3-%4"_qs.arg(parent, memoryPrefix, QString::number(getpid()),
                                                  QUuid::createUuid().toString(QUuid::Id128));
        if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
            return {new QString(path), [](const QString *folder) {
                        QDir(*folder).removeRecursively();
                        delete folder;
                    }};
    }
    return {};
}

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Handle = std::unique_ptr<sqlite3, CloseDatabase>;

Handle opened(const QString &path, const CipherVfs *cipher)
{
    sqlite3 *database = nullptr;
    const QByteArray vfs = cipher ? cipher->name() : QByteArray();
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                     cipher ? vfs.constData() : nullptr);
    Handle handle(database);
    return code == SQLITE_OK ? std::move(handle) : Handle();
}

bool says(sqlite3 *database, const char *pragma, const char *answer)
{
    sqlite3_stmt *statement = nullptr;
    bool same = false;
    if (sqlite3_prepare_v2(database, pragma, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        same = qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), answer) == 0;
    sqlite3_finalize(statement);
    return same;
}

/// Not so when the disk only refuses to be read.
bool isDamaged(sqlite3 *database)
{
    if (says(database, "PRAGMA integrity_check(1)", "ok"))
        return false;
    const int code = sqlite3_errcode(database);
    return code == SQLITE_OK || code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

bool copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return false;
    const int code = sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK && code == SQLITE_DONE;
}

void flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        fsync(file);
        ::close(file);
    }
}

Error notConverted(const QString &path)
{
    return {ErrorKind::Storage, Words::tr("The local data could not be turned into its new form."),
            Words::tr("It was left as it is."),
            Words::tr("Check that the disk has room for a second copy, then start again."), path};
}

/// Encrypted files look damaged to whoever has no key or another one, and damaged ones are set aside: so this is
/// asked before any of them is touched.
std::optional<Error> keyTrouble(const StorePlace &place, const StoreProtection &protection)
{
    const Result<ProtectionFile> file = ProtectionFile::load(place.folder);
    if (!file)
        return file.error();
    // One file may be damaged; two that are noise are encrypted.
    if (file->keyId.isEmpty() && protection.key.isEmpty() && isNoise(place.outbox) && isNoise(place.cache))
        return Error{ErrorKind::Keychain,
                     Words::tr("Your unsent answers and drafts here are encrypted, but the file that says with which "
                               "key is missing."),
                     Words::tr("Nothing was opened or changed."),
                     Words::tr("Put protection.json back into the profile's folder, from the same copy as the rest."),
                     place.folder};
    if (file->keyId.isEmpty())
        return std::nullopt;
    const auto isSealed = [](const QString &path) { return QFile(path).size() > 0 && !isClearDatabase(path); };
    const bool needsKey = file->mode == StoreProtection::Mode::Encrypted || isSealed(place.outbox)
        || (protection.mode != StoreProtection::Mode::Memory && isSealed(place.cache));
    if (protection.key.isEmpty() ? !needsKey : file->fits(protection.key))
        return std::nullopt;
    return Error{
        ErrorKind::Keychain,
        protection.key.isEmpty()
            ? Words::tr("What is kept of your conversations on this computer is encrypted, and its key is "
                        "missing.")
            : Words::tr("What is kept of your conversations on this computer is encrypted with another key."),
        Words::tr("Nothing was opened or changed."),
        Words::tr("Unlock the keychain and start again, or give the recovery passphrase: “saskarectl protect "
                  "unlock”."),
        {}};
}

} // namespace

StorePlace StorePlace::of(const QString &folder, const StoreProtection &protection)
{
    using Mode = StoreProtection::Mode;
    StorePlace place;
    place.folder = folder;
    place.cache = folder + u"/cache.db"_qs;
    place.outbox = folder + u"/outbox.db"_qs;
    if (const std::optional<Error> wrong = keyTrouble(place, protection)) {
        place.unusable = wrong;
        return place;
    }
    const bool encrypted = protection.mode == Mode::Encrypted;
    if (!protection.key.isEmpty())
        place.knownCipher = std::make_shared<CipherVfs>(protection.key);
    if (encrypted)
        place.cacheCipher = place.outboxCipher = place.knownCipher;
    QString attachments = encrypted ? place.sealedAttachments() : place.clearAttachments();
    QByteArray attachmentKey = encrypted ? protection.key : QByteArray();
    if (protection.mode == Mode::Memory) {
        const std::shared_ptr<QString> memory = memoryFolder();
        attachmentKey = crypto::randomBytes(crypto::masterBytes);
        if (!memory || attachmentKey.isEmpty()) {
            place.unusable
                = Error{ErrorKind::Storage,
                        Words::tr("This computer has no folder in memory (XDG_RUNTIME_DIR or /dev/shm), so that "
                                  "conversations cannot be kept off the disk."),
                        Words::tr("Nothing was opened."),
                        Words::tr("Sign in to the desktop as usual, or choose another way of protection with "
                                  "“saskarectl protect”."),
                        {}};
            return place;
        }
        place.cacheInMemory = true;
        // The folder goes when the layer has gone, which is when the last connection has.
        place.cacheCipher = {new CipherVfs(attachmentKey), [memory](const CipherVfs *cipher) { delete cipher; }};
        place.cache = *memory + u"/cache.db"_qs;
        attachments = *memory + u"/attachments"_qs;
    }
    place.attachments = AttachmentFiles(attachments, attachmentKey);
    return place;
}

StoreGuard::~StoreGuard()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> StoreGuard::lock(const QString &folder, int how)
{
    const QString path = folder + u"/store.lock"_qs;
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file >= 0 && flock(m_file, how) == 0)
        return {};
    if (m_file >= 0 && errno == EWOULDBLOCK)
        return Error{ErrorKind::Conflict, Words::tr("Another program has this profile open."),
                     Words::tr("Nothing was changed."), Words::tr("Close it, then start again."), path};
    return Error{ErrorKind::Storage,
                 Words::tr("The folder for local data cannot be written."),
                 {},
                 Words::tr("Check that the disk is writable, or choose another profile."),
                 path};
}

Result<void> StoreGuard::share(const QString &folder)
{
    return lock(folder, LOCK_SH);
}

Result<void> StoreGuard::takeAlone(const QString &folder)
{
    return lock(folder, LOCK_EX | LOCK_NB);
}

bool moveDatabase(const QString &from, const QString &to)
{
    // The log first: it waits for its file, while a new file without one would make SQLite throw it away.
    QStringList moved;
    for (const char *tail : {"-wal", "-shm", ""}) {
        const QString name = QLatin1String(tail);
        if (!QFile::exists(from + name))
            continue;
        if (!QFile::rename(from + name, to + name)) { // which never overwrites
            for (const QString &back : std::as_const(moved))
                QFile::rename(to + back, from + back);
            return false;
        }
        moved.append(name);
    }
    return true;
}

bool removeDatabase(const QString &path)
{
    bool gone = true;
    for (const char *tail : {"", "-journal", "-wal", "-shm"}) {
        const QString name = path + QLatin1String(tail);
        gone &= !QFile::exists(name) || QFile::remove(name);
    }
    return gone;
}

bool replaceFile(const QString &made, const QString &path)
{
    if (::rename(QFile::encodeName(made).constData(), QFile::encodeName(path).constData()) != 0)
        return false;
    flushToDisk(path.section(u'/', 0, -2));
    return true;
}

bool isNoise(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 enough = 1 << 20; // bytes
    const QByteArray bytes = file.read(enough);
    return !bytes.isEmpty() && !bytes.startsWith("SQLite format 3")
        && qCompress(bytes, 1).size() > bytes.size() * 7 / 10;
}

bool isClearDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Result<void> fitDatabase(const QString &path, const CipherVfs *known, const CipherVfs *to, StoreGuard &guard)
{
    const QString copy = path + u".converting"_qs;
    removeDatabase(copy); // of a conversion that was cut off
    if (QFile(path).size() == 0 || isClearDatabase(path) == (to == nullptr) || (!known && !to))
        return {};
    if (Result<void> alone = guard.takeAlone(path.section(u'/', 0, -2)); !alone)
        return alone;
    QFile made(copy);
    if (!made.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notConverted(path);
    made.close();
    {
        const Handle from = opened(path, to ? nullptr : known), target = opened(copy, to);
        const bool done = from && target && says(from.get(), "PRAGMA wal_checkpoint(TRUNCATE)", "0")
            && copyPages(from.get(), target.get()) && says(target.get(), "PRAGMA integrity_check(1)", "ok");
        if (!done) {
            QFile::remove(copy);
            // Neither form, or not whole: damaged, which is mended elsewhere.
            return from && isDamaged(from.get()) ? Result<void>() : Result<void>(notConverted(path));
        }
    }
    flushToDisk(copy);
    if (!replaceFile(copy, path)) {
        QFile::remove(copy);
        return notConverted(path);
    }
    // A log of the old form says nothing any more: it was written back before the copy.
    for (const char *tail : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(tail));
    qCInfo(logStore) << "converted" << path;
    return {};
}

} // namespace saskare
