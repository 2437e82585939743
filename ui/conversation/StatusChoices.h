#pragma once

#include "core/backend/Manifest.h"

namespace saskare {

/// The statuses that an agent may choose, the help desk's own words and order. `codesOfQueue`: those that the queue
/// allows; empty: it does not say. A null manifest gives none.
QList<Status> statusChoices(const Manifest *manifest, const QStringList &codesOfQueue);

} // namespace saskare
