#include "core/store/StoreFiles.h"

#include "core/base/Log.h"
#include "core/store/Migrations.h"
#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace saskare {
namespace {

constexpr const char *suffixes[] = {"", "-wal", "-shm"};

void removeFiles(const QString &path)
{
    for (const char *suffix : suffixes)
        QFile::remove(path + QLatin1String(suffix));
}

void moveFiles(const QString &from, const QString &to)
{
    for (const char *suffix : suffixes) {
        const QString tail = QLatin1String(suffix);
        QFile::remove(to + tail);
        if (QFile::exists(from + tail))
            QFile::rename(from + tail, to + tail);
    }
}

/// Copies the rows of one table as far as they can be read, from both ends, because damage ends a walk.
int copyRows(sqlite3 *from, sqlite3 *to, const QByteArray &table, const char *order)
{
    const QByteArray query = "SELECT * FROM " + table + " ORDER BY " + order;
    sqlite3_stmt *read = nullptr;
    if (sqlite3_prepare_v2(from, query.constData(), -1, &read, nullptr) != SQLITE_OK)
        return 0;
    const int columns = sqlite3_column_count(read);
    QByteArrayList marks;
    for (int i = 0; i < columns; ++i)
        marks.append("?");
    sqlite3_stmt *write = nullptr;
    const QByteArray sql = "INSERT OR IGNORE INTO " + table + " VALUES (" + marks.join(',') + ")";
    int copied = 0;
    if (sqlite3_prepare_v2(to, sql.constData(), -1, &write, nullptr) == SQLITE_OK) {
        while (sqlite3_step(read) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(write, i + 1, sqlite3_column_value(read, i));
            if (sqlite3_step(write) == SQLITE_DONE)
                copied += sqlite3_changes(to);
            sqlite3_reset(write);
        }
    }
    sqlite3_finalize(write);
    sqlite3_finalize(read);
    return copied;
}

} // namespace

StoreFiles::StoreFiles(const StorePlace &place)
    : m_place(place)
    , m_cache(place.cache, place.cacheCipher.get())
    , m_outbox(place.outbox, place.outboxCipher.get())
{
}

Result<void> StoreFiles::open(std::optional<Error> &notice)
{
    if (m_place.unusable)
        return *m_place.unusable;
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_place.folder) || !QFile::setPermissions(m_place.folder, mine)) {
        return Error{
            ErrorKind::Storage,
            QCoreApplication::translate("Store", "The folder for local data could not be made."),
            {},
            QCoreApplication::translate("Store", "Check that the disk is writable, or choose another profile."),
            m_place.folder};
    }
    if (Result<void> done = fit(); !done)
        return done;
    if (Result<void> done = openOutbox(notice); !done)
        return done;
    return openCache(notice);
}

Result<void> StoreFiles::fit()
{
    Result<void> done = m_guard.share(m_place.folder);
    const CipherVfs *known = m_place.knownCipher.get();
    if (done)
        done = fitDatabase(m_place.outbox, known, m_place.outboxCipher.get(), m_guard);
    if (done && m_place.cacheInMemory) {
        // What an earlier way of working left on the disk is not wanted there any more.
        removeFiles(cachePath(m_place.folder));
        removeFiles(cachePath(m_place.folder) + u".aside"_qs);
        QDir(m_place.folder + u"/attachments"_qs).removeRecursively();
    } else if (done) {
        done = fitDatabase(m_place.cache, known, m_place.cacheCipher.get(), m_guard);
    }
    return done ? m_guard.share(m_place.folder) : done;
}

void StoreFiles::close()
{
    m_cache.close();
    m_outbox.close();
}

void StoreFiles::condemnCache()
{
    QFile mark(m_place.cache + u".damaged"_qs);
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(logStore, "the damaged cache could not be marked");
}

Result<void> StoreFiles::openCache(std::optional<Error> &notice)
{
    const Migrations migrations(u":/schema/cache"_qs);
    const QString path = m_place.cache;
    const QString mark = path + u".damaged"_qs;
    const auto attempt = [&]() -> Result<void> {
        Result<void> done = m_cache.open(Access::ReadWrite, Durability::Normal);
        if (done && migrations.isOutgrown(m_cache)) { // it is fetched again
            m_cache.close();
            removeFiles(path);
            done = m_cache.open(Access::ReadWrite, Durability::Normal);
        }
        return done ? migrations.run(m_cache) : done;
    };
    Result<void> done = QFile::exists(mark) ? Result<void>(Error{}) : attempt();
    const bool newer = !done && done.error().kind == ErrorKind::Unsupported;
    if (done || !(newer || m_cache.isDamaged() || QFile::exists(mark)))
        return done;
    m_cache.close();
    moveFiles(path, path + u".aside"_qs);
    QFile::remove(mark);
    m_cache.forgetDamage();
    done = attempt();
    if (done) {
        notice
            = Error{ErrorKind::Storage,
                    newer ? QCoreApplication::translate(
                        "Store", "The local copy was written by a newer version of this program.")
                          : QCoreApplication::translate("Store", "The local copy of your conversations was damaged."),
                    QCoreApplication::translate(
                        "Store", "It was set aside and is being fetched again. What you wrote is safe."),
                    {},
                    {}};
    }
    return done;
}

Result<void> StoreFiles::tryOutbox()
{
    if (Result<void> done = m_outbox.open(Access::ReadWrite, Durability::Full); !done)
        return done;
    {
        Statement check(m_outbox, "PRAGMA integrity_check(1)"); // quick_check of 3.40 cries wolf over WITHOUT ROWID
        if (!check.step() || check.text(0) != u"ok") {
            m_outbox.note(SQLITE_CORRUPT);
            return m_outbox.failure().value_or(Error{});
        }
    }
    return Migrations(u":/schema/outbox"_qs).run(m_outbox);
}

Result<void> StoreFiles::openOutbox(std::optional<Error> &notice)
{
    Result<void> done = tryOutbox();
    if (done || !m_outbox.isDamaged())
        return done;
    m_outbox.close();
    const QString path = m_place.outbox;
    const QString damaged = path + u".damaged-"_qs + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_qs);
    moveFiles(path, damaged);
    m_outbox.forgetDamage();
    done = tryOutbox();
    if (!done)
        return done;
    const int saved = salvage(damaged);
    notice = Error{ErrorKind::Storage,
                   QCoreApplication::translate("Store", "The file with your unsent answers and drafts was damaged."),
                   QCoreApplication::translate(
                       "Store", "%n of them could be read and are in place again; the damaged file was kept as %1.",
                       nullptr, saved)
                       .arg(damaged),
                   QCoreApplication::translate("Store", "Look through the outbox and your drafts before you go on."),
                   {}};
    return done;
}

int StoreFiles::salvage(const QString &damaged)
{
    sqlite3 *from = nullptr;
    int saved = 0;
    const QByteArray layer = m_place.outboxCipher ? m_place.outboxCipher->name() : QByteArray();
    if (sqlite3_open_v2(damaged.toUtf8().constData(), &from, SQLITE_OPEN_READWRITE,
                        m_place.outboxCipher ? layer.constData() : nullptr)
        == SQLITE_OK) {
        for (const char *order : {"rowid ASC", "rowid DESC"}) {
            for (const char *table : {"command", "draft"})
                saved += copyRows(from, m_outbox.handle(), table, order);
            for (const char *table : {"file", "saved_search"})
                copyRows(from, m_outbox.handle(), table, order);
        }
        copyRows(from, m_outbox.handle(), "file_use", "holder, sha256");
    }
    sqlite3_close(from);
    return saved;
}

} // namespace saskare
