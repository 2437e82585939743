#pragma once

#include "core/store/AsideFiles.h"
#include "core/store/Database.h"
#include "core/store/StorePlace.h"

namespace saskare {

/// The two files of a profile, opened and at the newest schema. A damaged cache is set aside and made anew; of a
/// damaged outbox everything readable is carried over and the damaged file is kept. Files that are in the clear and
/// are wanted encrypted, or the other way round, are turned first.
/// Thread: the writer.
class StoreFiles
{
public:
    explicit StoreFiles(const StorePlace &place);

    /// `notice` tells what had to be done for it, in words, when the result is good nevertheless.
    Result<void> open(std::optional<Error> &notice);
    void close();
    /// The cache turned out damaged while in use: it is made anew at the next start.
    void condemnCache();

    [[nodiscard]] Database &cache() { return m_cache; }
    [[nodiscard]] Database &outbox() { return m_outbox; }
    [[nodiscard]] const AsideFiles &aside() const { return m_aside; }

private:
    Result<void> openCache(std::optional<Error> &notice);
    Result<void> openOutbox(std::optional<Error> &notice);
    Result<void> tryOutbox();
    int salvage(const QString &damaged);

    Result<void> fit();

    StorePlace m_place;
    AsideFiles m_aside;
    StoreGuard m_guard;
    bool m_attachmentsGone = false; ///< deleted while opening: the cache still names them
    Database m_cache;
    Database m_outbox;
};

} // namespace saskare
