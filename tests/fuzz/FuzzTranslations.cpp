#include "core/language/TranslationFile.h"

using namespace saskare;

/// The text of a .ts file, and a look at what it says.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<TranslationFile> file
        = TranslationFile::parse(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!file.ok())
        return 0;
    for (const TranslationFile::Message &message : file.value().messages()) {
        for (const int n : {-1, 0, 1, 2, 5, 11, 21, 1'000'000})
            file.value().text(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8(), n);
    }
    return 0;
}
