#pragma once

#include "core/base/Result.h"

#include <QLockFile>

namespace saskare {

/// Who may sync and push for a profile: one program at a time, by `sync.lock` in its folder. Others may read the
/// profile and put commands into its outbox. A lock left by a program that died is taken over.
class ProfileLock
{
public:
    explicit ProfileLock(const QString &folder);

    /// Does not wait. Error: Conflict, saying who has it; Storage if the lock cannot be written.
    Result<void> take();

private:
    QLockFile m_file;
};

} // namespace saskare
