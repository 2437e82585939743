#pragma once

#include "core/backend/FieldReader.h"

namespace saskare {

/// Reads one record of any kind into the batch. False: nothing was added, `trouble` says why and where in the record.
bool readRecord(const field::Element &value, RecordBatch &batch, field::Trouble &trouble);

} // namespace saskare
