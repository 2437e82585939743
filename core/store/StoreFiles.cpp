#include "core/store/StoreFiles.h"

#include "core/base/Log.h"
#include "core/store/Migrations.h"
#include "core/store/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace saskare {
namespace {

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
    , m_aside(m_place)
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
    if (done) {
        const Result<bool> fitted = m_aside.fit(m_guard);
        m_attachmentsGone = fitted.ok() && *fitted;
        done = fitted ? Result<void>() : Result<void>(fitted.error());
    }
    if (done)
        done = fitDatabase(m_place.outbox, known, m_place.outboxCipher.get(), m_guard);
    if (done && !m_place.cacheInMemory)
        done = fitDatabase(m_place.cache, known, m_place.cacheCipher.get(), m_guard);
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
            removeDatabase(path);
            done = m_cache.open(Access::ReadWrite, Durability::Normal);
        }
        return done ? migrations.run(m_cache) : done;
    };
    Result<void> done = QFile::exists(mark) ? Result<void>(Error{}) : attempt();
    const bool newer = !done && done.error().kind == ErrorKind::Unsupported;
    if (done && m_attachmentsGone)
        done = m_cache.execute("UPDATE attachment SET local_path = '' WHERE local_path <> ''");
    if (done || !(newer || m_cache.isDamaged() || QFile::exists(mark)))
        return done;
    m_cache.close();
    // Where it is to be encrypted nothing of it is kept: in which form it is cannot be told when it is damaged.
    const bool keeps = !m_place.cacheCipher;
    m_aside.eraseCache();
    if (!(keeps ? moveDatabase(path, path + u".aside"_qs) : removeDatabase(path)))
        return done;
    QFile::remove(mark);
    m_cache.forgetDamage();
    done = attempt();
    if (done && !notice) { // trouble with the outbox is worse, and told instead
        notice = Error{
            ErrorKind::Storage,
            newer ? QCoreApplication::translate("Store",
                                                "The local copy was written by a newer version of this program.")
                  : QCoreApplication::translate("Store", "The local copy of your conversations was damaged."),
            keeps ? QCoreApplication::translate(
                "Store", "It was set aside and is being fetched again. What you wrote is safe.")
                  : QCoreApplication::translate("Store", "It is being fetched again. What you wrote is safe."),
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
    const QString damaged = m_aside.nameForDamaged();
    if (!moveDatabase(m_place.outbox, damaged))
        return done;
    m_outbox.forgetDamage();
    done = tryOutbox();
    if (!done)
        return done;
    const int saved = salvage(damaged);
    const QString kept = m_aside.keep(damaged);
    notice = Error{ErrorKind::Storage,
                   QCoreApplication::translate("Store", "The file with your unsent answers and drafts was damaged."),
                   QCoreApplication::translate(
                       "Store", "%n of them could be read and are in place again; the damaged file was kept as %1.",
                       nullptr, saved)
                       .arg(kept),
                   QCoreApplication::translate("Store", "Look through the outbox and your drafts before you go on."),
                   {}};
    return done;
}

int StoreFiles::salvage(const QString &damaged)
{
    sqlite3 *from = nullptr;
    int saved = 0;
    const CipherVfs *cipher = m_aside.layerOf(damaged);
    const QByteArray layer = cipher ? cipher->name() : QByteArray();
    if (sqlite3_open_v2(damaged.toUtf8().constData(), &from, SQLITE_OPEN_READWRITE,
                        cipher ? layer.constData() : nullptr)
        == SQLITE_OK) {
        for (const char *order : {"rowid ASC", "rowid DESC"}) {
            for (const char *table : {"command", "draft"})
                saved += copyRows(from, m_outbox.handle(), table, order);
            for (const char *table : {"file", "saved_search"})
                copyRows(from, m_outbox.handle(), table, order);
        }
        for (const char *table : {"file_use", "person", "not_same"})
            copyRows(from, m_outbox.handle(), table, "1, 2");
        // A damaged file may give a row as it was long ago: what it calls unsent is looked for first.
        Statement(m_outbox,
                  "UPDATE command SET state = 'uncertain', not_before = 0,"
                  " evidence = json_set(iif(json_valid(evidence), evidence, '{}'), '$.mayHaveArrived', json('true'))"
                  " WHERE state IN ('queued', 'sending')")
            .run();
    }
    sqlite3_close(from);
    return saved;
}

} // namespace saskare
