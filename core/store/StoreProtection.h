#pragma once

#include <QByteArray>

namespace saskare {

/// How what is on disk is kept from those who get hold of the disk.
struct StoreProtection
{
    enum class Mode
    {
        Plain, ///< readable by whoever can read the disk; by other users of this computer not
        Encrypted, ///< cache, outbox and attachments, with the key
        Memory, ///< the cache never touches the disk; the outbox stays as it is, for it must survive
    };
    Mode mode = Mode::Plain;
    /// The profile's key, 64 bytes: for Encrypted, and for Plain while files are still encrypted. Else empty.
    QByteArray key;
};

} // namespace saskare
