#pragma once

#include "core/backend/Manifest.h"

#include <QUrl>

namespace saskare {

/// The address the help desk itself has, when somebody gives that of its API or of one of its web pages: the manifest
/// knows both. Query, fragment and slashes at the end go too. Another address stays as it is. Thread: any.
QUrl homeAddress(const QUrl &given, const Manifest &manifest);

/// True for http:// to another computer, which the transport refuses: said while the address is given, not after the
/// check. Thread: any.
bool isOpenToAll(const QUrl &url);

} // namespace saskare
