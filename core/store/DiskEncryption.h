#pragma once

#include <QString>

#include <optional>

namespace saskare {

/// True when the disk below `path` is encrypted as a whole (LUKS and its like below the file system, or an encrypting
/// file system); nothing when that cannot be told: a network share, a container, no /sys. Reads a few small files of
/// the system; any thread.
/// `system`: where /proc and /sys are found; "" but in tests.
std::optional<bool> isOnEncryptedDisk(const QString &path, const QString &system = QString());

} // namespace saskare
