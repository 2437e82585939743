#pragma once

#include "core/backend/Manifest.h"

namespace saskare {

/// Whether a step of this command carries files along; where none does, they must not be offered. Any thread.
[[nodiscard]] bool takesFiles(const Manifest &manifest, const QString &command);

} // namespace saskare
