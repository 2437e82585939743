#pragma once

#include "core/base/Result.h"
#include "core/store/AttachmentFiles.h"
#include "core/store/CipherVfs.h"
#include "core/store/StoreProtection.h"

#include <memory>

namespace saskare {

/// Where the files of a profile lie and through which layer they are written. Shared by the writer and the reader;
/// the layers, and a cache in memory, end with the last copy. Thread: any.
struct StorePlace
{
    QString folder;
    QString cache, outbox; ///< paths
    std::shared_ptr<CipherVfs> cacheCipher, outboxCipher; ///< null: in the clear
    /// For files that were encrypted before and are wanted in the clear now; else the same as the two above.
    std::shared_ptr<CipherVfs> knownCipher;
    bool cacheInMemory = false;
    AttachmentFiles attachments;
    std::optional<Error> unusable; ///< set: the rest means nothing

    /// Where they lie when they are not in memory, whether they are wanted there or not.
    [[nodiscard]] QString cacheOnDisk() const { return folder + u"/cache.db"_qs; }
    [[nodiscard]] QString clearAttachments() const { return folder + u"/attachments"_qs; }
    [[nodiscard]] QString sealedAttachments() const { return folder + u"/attachments.sealed"_qs; }

    /// In memory mode the cache lies in the system's memory-backed folder, and there encrypted with a key that
    /// nobody keeps: what a crash leaves behind, or a swap file takes, is noise.
    /// Without such a folder the place is unusable.
    static StorePlace of(const QString &folder, const StoreProtection &protection);
};

/// A profile's files are opened by several programs, but turned from clear to encrypted and back by one alone.
/// Thread: the writer.
class StoreGuard
{
public:
    ~StoreGuard();
    StoreGuard() = default;
    StoreGuard(const StoreGuard &) = delete;
    StoreGuard &operator=(const StoreGuard &) = delete;

    /// Held while the files are open; waits for a conversion that runs elsewhere.
    Result<void> share(const QString &folder);
    /// Error: Conflict, when another program has them open.
    Result<void> takeAlone(const QString &folder);

private:
    Result<void> lock(const QString &folder, int how);

    int m_file = -1;
};

/// Moves a database with its logs to where nothing is yet. False: it stands where it was.
[[nodiscard]] bool moveDatabase(const QString &from, const QString &to);
/// Removes a database with its logs. False: something of it is still there.
bool removeDatabase(const QString &path);
/// Puts the file `made`, which is on the disk already, in the place of `path` in one step, and has that on the disk.
[[nodiscard]] bool replaceFile(const QString &made, const QString &path);
/// Whether the file begins as a SQLite database in the clear does.
[[nodiscard]] bool isClearDatabase(const QString &path);
/// Whether the file is encrypted, asked of its bytes, because those that are usually looked at may be the damaged
/// ones: what is encrypted cannot be compressed.
[[nodiscard]] bool isNoise(const QString &path);

/// Makes the database at `path`, if there is one, encrypted (`to` set) or clear (`to` null), whatever it is now.
/// Works on a copy that takes the original's place in one step, so that a crash loses nothing; a file that is right
/// already costs one look. `known`: the layer that reads it if it is encrypted. Nobody else may have it open:
/// `guard` sees to that. Thread: the writer.
Result<void> fitDatabase(const QString &path, const CipherVfs *known, const CipherVfs *to, StoreGuard &guard);

} // namespace saskare
