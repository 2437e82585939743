#include "core/backend/Manifest.h"
#include "core/backend/ManifestReader.h"

#include <cstdlib>

using namespace saskare;

/// A manifest and, behind a NUL, its mapping.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\0');
    const ManifestReader::Outcome outcome
        = ManifestReader::read(end < 0 ? bytes : bytes.left(end), end < 0 ? QByteArray() : bytes.mid(end + 1));
    if (!outcome.manifest && outcome.mistakes.isEmpty())
        std::abort(); // refused, and nobody is told why
    return 0;
}
