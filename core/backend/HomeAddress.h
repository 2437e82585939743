#pragma once

#include "core/backend/Manifest.h"

#include <QUrl>

namespace saskare {

/// The address the help desk itself has, when somebody gives that of its API or of one of its web pages: the manifest
/// knows both. Query, fragment and slashes at the end go too. Another address stays as it is. Thread: any.
QUrl homeAddress(const QUrl &given, const Manifest &manifest);

} // namespace saskare
