#include "core/store/CipherVfs.h"

#include "core/store/Crypto.h"

#include <QFile>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace saskare {

namespace {

constexpr sqlite3_int64 sector = crypto::sectorBytes;

/// What SQLite knows us by, and what is behind it.
struct Registration
{
    QByteArray master;
    QByteArray name;
    sqlite3_vfs *system = nullptr;
    sqlite3_vfs vfs{};
};

enum Part : quint8
{
    MainFile,
    Log,
    Journal,
    Temporary
};

Part partFor(int flags)
{
    if (flags & SQLITE_OPEN_MAIN_DB)
        return MainFile;
    if (flags & SQLITE_OPEN_WAL)
        return Log;
    return flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL) ? Journal : Temporary;
}

/// "outbox" of /home/anna/…/outbox.db-wal and of outbox.db.damaged-2026: a file that is set aside stays readable.
QByteArray roleOf(const char *path)
{
    const QByteArray file(path ? path : "temporary");
    const QByteArray name = file.mid(file.lastIndexOf('/') + 1);
    const qsizetype end = name.indexOf(".db");
    return end < 0 ? name : name.first(end);
}

/// One open file: our head, then the system's own object in the same piece of memory, which SQLite allocates.
struct CipherFile
{
    sqlite3_file base;
    crypto::SectorCipher *cipher;
    std::vector<char> *buffer;
    Part part;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] const sqlite3_io_methods &on() { return *real()->pMethods; }
};
static_assert(sizeof(CipherFile) % 8 == 0);

CipherFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<CipherFile *>(file);
}

sqlite3_int64 down(sqlite3_int64 offset)
{
    return offset / sector * sector;
}

sqlite3_int64 up(sqlite3_int64 offset)
{
    return down(offset + sector - 1);
}

/// Reads whole sectors as they lie on the disk; those past the end are zeros. `present`: bytes that were there.
int readRaw(CipherFile &file, char *to, sqlite3_int64 from, sqlite3_int64 bytes, sqlite3_int64 &present)
{
    present = bytes;
    const int code = file.on().xRead(file.real(), to, int(bytes), from);
    if (code != SQLITE_IOERR_SHORT_READ)
        return code;
    sqlite3_int64 size = 0;
    if (const int sized = file.on().xFileSize(file.real(), &size); sized != SQLITE_OK)
        return sized;
    present = std::clamp<sqlite3_int64>(down(size) - from, 0, bytes);
    std::memset(to + present, 0, size_t(bytes - present));
    return SQLITE_OK;
}

/// A frame of the log may share its first and last sector with one that is being appended right now, here or in
/// another process; then half of the sector could be new and half old. Two equal readings show that it was not so.
int settleEdges(CipherFile &file, char *at, sqlite3_int64 from, sqlite3_int64 bytes)
{
    for (const sqlite3_int64 edge : {sqlite3_int64(0), bytes - sector}) {
        char again[sector];
        for (int tries = 0; tries < 1000; ++tries) {
            sqlite3_int64 present = 0;
            if (const int code = readRaw(file, again, from + edge, sector, present); code != SQLITE_OK)
                return code;
            if (std::memcmp(again, at + edge, size_t(sector)) == 0)
                break;
            std::memcpy(at + edge, again, size_t(sector));
        }
    }
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *to, int amount, sqlite3_int64 offset)
{
    CipherFile &file = of(handle);
    const sqlite3_int64 begin = down(offset), bytes = up(offset + amount) - begin;
    const bool whole = begin == offset && bytes == amount;
    if (!whole)
        file.buffer->resize(size_t(bytes));
    char *sectors = whole ? static_cast<char *>(to) : file.buffer->data();
    sqlite3_int64 present = 0;
    int code = readRaw(file, sectors, begin, bytes, present);
    if (code == SQLITE_OK && file.part == Log && !whole && present == bytes)
        code = settleEdges(file, sectors, begin, bytes);
    if (code != SQLITE_OK)
        return code;
    if (!file.cipher->decrypt(sectors, begin / sector, present / sector))
        return SQLITE_IOERR_READ;
    if (!whole)
        std::memcpy(to, sectors + (offset - begin), size_t(amount));
    return begin + present < offset + amount ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int writeFile(sqlite3_file *handle, const void *from, int amount, sqlite3_int64 offset)
{
    CipherFile &file = of(handle);
    const sqlite3_int64 begin = down(offset), end = up(offset + amount), bytes = end - begin;
    file.buffer->resize(size_t(bytes));
    char *sectors = file.buffer->data();
    // Of sectors that are written only in part, the rest has to stay.
    const auto keepRest = [&](sqlite3_int64 edge) {
        sqlite3_int64 present = 0;
        char *at = sectors + (edge - begin);
        const int code = readRaw(file, at, edge, sector, present);
        if (code == SQLITE_OK && present == sector && !file.cipher->decrypt(at, edge / sector, 1))
            return SQLITE_IOERR_WRITE;
        return code;
    };
    int code = SQLITE_OK;
    if (begin != offset || amount < sector)
        code = keepRest(begin);
    if (code == SQLITE_OK && bytes > sector && end != offset + amount)
        code = keepRest(end - sector);
    if (code != SQLITE_OK)
        return code;
    std::memcpy(sectors + (offset - begin), from, size_t(amount));
    if (!file.cipher->encrypt(sectors, begin / sector, bytes / sector))
        return SQLITE_IOERR_WRITE;
    return file.on().xWrite(file.real(), sectors, int(bytes), begin);
}

int closeFile(sqlite3_file *handle)
{
    CipherFile &file = of(handle);
    const int code = file.real()->pMethods ? file.on().xClose(file.real()) : SQLITE_OK;
    delete file.cipher;
    delete file.buffer;
    file.base.pMethods = nullptr;
    return code;
}

int traits(sqlite3_file *file)
{
    // None of what the system's layer promises of small writes holds when they touch the rest of a sector.
    constexpr int promises = SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_ATOMIC
        | SQLITE_IOCAP_ATOMIC512 | SQLITE_IOCAP_ATOMIC1K | SQLITE_IOCAP_BATCH_ATOMIC;
    return of(file).on().xDeviceCharacteristics(of(file).real()) & ~promises;
}

/// Version 2: shared memory, but no mapping of the file itself, which would show it as it lies on the disk.
const sqlite3_io_methods &methods()
{
    static const sqlite3_io_methods all{
        2,
        closeFile,
        readFile,
        writeFile,
        [](sqlite3_file *f, sqlite3_int64 size) { return of(f).on().xTruncate(of(f).real(), up(size)); },
        [](sqlite3_file *f, int flags) { return of(f).on().xSync(of(f).real(), flags); },
        [](sqlite3_file *f, sqlite3_int64 *size) { return of(f).on().xFileSize(of(f).real(), size); },
        [](sqlite3_file *f, int lock) { return of(f).on().xLock(of(f).real(), lock); },
        [](sqlite3_file *f, int lock) { return of(f).on().xUnlock(of(f).real(), lock); },
        [](sqlite3_file *f, int *is) { return of(f).on().xCheckReservedLock(of(f).real(), is); },
        [](sqlite3_file *f, int what, void *value) { return of(f).on().xFileControl(of(f).real(), what, value); },
        [](sqlite3_file *f) { return of(f).on().xSectorSize(of(f).real()); },
        traits,
        [](sqlite3_file *f, int page, int size, int extend, void volatile **at) {
            return of(f).on().xShmMap(of(f).real(), page, size, extend, at);
        },
        [](sqlite3_file *f, int first, int count, int flags) {
            return of(f).on().xShmLock(of(f).real(), first, count, flags);
        },
        [](sqlite3_file *f) { of(f).on().xShmBarrier(of(f).real()); },
        [](sqlite3_file *f, int remove) { return of(f).on().xShmUnmap(of(f).real(), remove); },
        nullptr,
        nullptr};
    return all;
}

Registration &of(sqlite3_vfs *vfs)
{
    return *static_cast<Registration *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    const Registration &registration = of(vfs);
    CipherFile &file = of(handle);
    const Part part = partFor(flags);
    file.base.pMethods = nullptr;
    file.real()->pMethods = nullptr;
    if (const int code = registration.system->xOpen(registration.system, name, file.real(), flags, outFlags);
        code != SQLITE_OK)
        return code;
    file.part = part;
    file.cipher = new crypto::SectorCipher(crypto::derived(registration.master, roleOf(name)), part);
    file.buffer = new std::vector<char>;
    file.base.pMethods = &methods();
    return SQLITE_OK;
}

void fill(Registration &registration)
{
    sqlite3_vfs &vfs = registration.vfs;
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(CipherFile)) + registration.system->szOsFile;
    vfs.mxPathname = registration.system->mxPathname;
    vfs.zName = registration.name.constData();
    vfs.pAppData = &registration;
    vfs.xOpen = openFile;
    vfs.xDelete
        = [](sqlite3_vfs *v, const char *name, int sync) { return of(v).system->xDelete(of(v).system, name, sync); };
    vfs.xAccess = [](sqlite3_vfs *v, const char *name, int flags, int *is) {
        return of(v).system->xAccess(of(v).system, name, flags, is);
    };
    vfs.xFullPathname = [](sqlite3_vfs *v, const char *name, int size, char *full) {
        return of(v).system->xFullPathname(of(v).system, name, size, full);
    };
    vfs.xRandomness
        = [](sqlite3_vfs *v, int size, char *to) { return of(v).system->xRandomness(of(v).system, size, to); };
    vfs.xSleep = [](sqlite3_vfs *v, int time) { return of(v).system->xSleep(of(v).system, time); };
    vfs.xCurrentTime = [](sqlite3_vfs *v, double *time) { return of(v).system->xCurrentTime(of(v).system, time); };
    vfs.xGetLastError
        = [](sqlite3_vfs *v, int size, char *to) { return of(v).system->xGetLastError(of(v).system, size, to); };
    vfs.xCurrentTimeInt64
        = [](sqlite3_vfs *v, sqlite3_int64 *time) { return of(v).system->xCurrentTimeInt64(of(v).system, time); };
}

} // namespace

class CipherVfs::Private
{
public:
    Registration registration;
};

CipherVfs::CipherVfs(const QByteArray &master)
    : d(std::make_unique<Private>())
{
    Registration &registration = d->registration;
    registration.master = master;
    registration.name = "saskare-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    registration.system = sqlite3_vfs_find(nullptr);
    fill(registration);
    const int code = sqlite3_vfs_register(&registration.vfs, 0);
    Q_ASSERT(code == SQLITE_OK);
}

CipherVfs::~CipherVfs()
{
    sqlite3_vfs_unregister(&d->registration.vfs);
    d->registration.master.fill('\0');
}

QByteArray CipherVfs::name() const
{
    return d->registration.name;
}

bool CipherVfs::copy(const QString &from, const QString &to, Turn turn) const
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly)
        || !target.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    crypto::SectorCipher cipher(crypto::derived(d->registration.master, roleOf(QFile::encodeName(from).constData())),
                                from.endsWith(u"-wal"_qs) ? Log : MainFile);
    constexpr sqlite3_int64 blockBytes = 128 * sector;
    for (sqlite3_int64 at = 0; !source.atEnd();) {
        QByteArray block = source.read(blockBytes);
        if (block.isEmpty())
            return false;
        block.append(QByteArray(up(block.size()) - block.size(), '\0'));
        const sqlite3_int64 sectors = block.size() / sector;
        const bool turned = turn == Turn::Seal ? cipher.encrypt(block.data(), at, sectors)
                                               : cipher.decrypt(block.data(), at, sectors);
        if (!turned || target.write(block) != block.size())
            return false;
        at += sectors;
    }
    return target.flush() && fsync(target.handle()) == 0;
}

} // namespace saskare
