#pragma once

#include <QString>

class QIODevice;

namespace saskare {

/// What is done with a file that has the name already.
enum class IfThere
{
    Keep, ///< nothing is written
    Replace, ///< the whole new one takes its place at once; a symbolic link is replaced, not followed
};

/// Writes all that `source` (open for reading) still gives into a file of its own, readable and writable by its owner
/// alone, whole or not at all. Never writes through a symbolic link. False when it failed, and then nothing new is
/// there. Thread: any; blocks.
bool writeNewFile(const QString &path, QIODevice &source, IfThere ifThere);

} // namespace saskare
