#pragma once

#include "core/domain/Records.h"

#include <QJsonObject>
#include <QList>

namespace saskare::json {

/// The records of a page, each as one object in the shape that mappings produce: what an author of a mapping wants to
/// see. A field that was not told is left out.
QList<QJsonObject> of(const RecordBatch &records);

} // namespace saskare::json
