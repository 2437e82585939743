#pragma once

#include <QByteArray>

namespace saskare {

/// "png", "jpeg", "gif" or "webp", by how the bytes begin, whatever their name or sender says; empty for all else.
/// Nothing else from outside is ever given to a decoder.
QByteArray pictureKind(const QByteArray &bytes);

} // namespace saskare
