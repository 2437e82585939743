#pragma once

#include "core/store/StorePlace.h"

#include <QStringList>

namespace saskare {

/// What lies in a profile's folder beside its two databases: fetched attachments, a cache that was set aside,
/// outboxes that were damaged. Makes it follow the way in which the profile is protected: what can be fetched again
/// is deleted, a damaged outbox is turned, for what is in it may exist nowhere else. Thread: the writer.
class AsideFiles
{
public:
    explicit AsideFiles(const StorePlace &place);

    /// Leaves nothing in the folder that is readable and should not be, and no attachment that cannot be read. Takes
    /// `guard` alone if there is something to do. True: attachments were deleted. Error: Conflict, when another
    /// program has the profile open; Storage.
    Result<bool> fit(StoreGuard &guard) const;

    /// A name that no file has yet for the outbox, which is damaged; it tells in which form it is.
    [[nodiscard]] QString nameForDamaged() const;
    /// The layer that reads the damaged outbox at `path`; null: it is in the clear.
    [[nodiscard]] const CipherVfs *layerOf(const QString &path) const;
    /// Turns the damaged outbox at `path` if it has to be, and tells where it is then. What fails is done at the next
    /// start.
    [[nodiscard]] QString keep(const QString &path) const;
    /// All that are kept, by path.
    [[nodiscard]] QStringList damagedOutboxes() const;
    void eraseDamagedOutboxes() const;
    /// The cache that was set aside, if there is one.
    void eraseCache() const;

private:
    [[nodiscard]] QStringList namesLike(const QString &pattern) const;
    [[nodiscard]] QStringList unwanted() const;
    [[nodiscard]] QStringList toBeTurned() const;
    [[nodiscard]] Result<QString> turned(const QString &path) const;

    const StorePlace &m_place;
};

} // namespace saskare
