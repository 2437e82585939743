#include "core/backend/RecordReader.h"

using namespace saskare;

/// A page of records, as a help desk or a mapping gives it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const RecordReader reader(QStringLiteral("stream"));
    (void)reader.read(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
