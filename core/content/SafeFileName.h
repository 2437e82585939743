#pragma once

#include <QString>

namespace saskare {

/// The name under which a file of a customer may be offered for saving: the last part of a path, no control or
/// direction characters, no leading dot, dash or space, no reserved name, at most 120 bytes; "attachment" if nothing
/// is left.
QString safeFileName(const QString &name);

/// True for kinds that run or show active content when opened: .desktop, .sh, .html, .svg, .exe, office macros, ...
bool isRiskyToOpen(const QString &fileName);

} // namespace saskare
