#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace saskare {

/// A file layer for SQLite that writes everything encrypted: database, write-ahead log, journal and temporary files,
/// each 512-byte sector with AES-256-XTS, below SQLite's pages and above the system's own layer. So SQLite, FTS5 and
/// WAL work as ever, and no row, word or page lies readable on the disk. Not hidden: sizes, which sectors change,
/// and the page numbers in the shared index of the log (-shm).
///
/// What it promises is what disk encryption promises: secrecy of what is at rest. It does not prove that nobody
/// changed a sector. Like SQLite itself it counts on sectors being written whole; because a log's frames do not end
/// with sectors, it tells SQLite to begin each durable commit in a new one.
///
/// Registered with SQLite while the object lives; it must outlive every connection that names it. Thread: any.
class CipherVfs
{
public:
    /// `master`: the profile's key, 64 bytes.
    explicit CipherVfs(const QByteArray &master);
    ~CipherVfs();
    CipherVfs(const CipherVfs &) = delete;
    CipherVfs &operator=(const CipherVfs &) = delete;

    /// For sqlite3_open_v2() or "?vfs=".
    [[nodiscard]] QByteArray name() const;

    enum class Turn
    {
        Seal,
        Open
    };
    /// Writes the database, or the log ("-wal"), at `from` anew at `to`, encrypted or in the clear, sector by sector
    /// and so whether it is damaged or not, and flushes it to the disk. Nobody may have either open. False: not all
    /// of it could be read or written.
    [[nodiscard]] bool copy(const QString &from, const QString &to, Turn turn) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace saskare
