#include "core/content/HtmlSanitizer.h"
#include "core/content/PlainText.h"
#include "tests/content/CleanCheck.h"

#include <cstdio>
#include <cstdlib>

using namespace saskare;

namespace {

void demand(const QString &wrong)
{
    if (wrong.isEmpty())
        return;
    std::fprintf(stderr, "%s\n", wrong.toUtf8().constData());
    std::abort();
}

} // namespace

/// The first byte chooses: HTML or text, wide or narrow limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString document
        = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    HtmlLimits limits;
    if (data[0] & 2) {
        limits.textChars = data[0];
        limits.blocks = 10;
        limits.nodes = 30;
        limits.nesting = 9;
        limits.work = 2000;
        limits.scripts = 1;
    }
    const CleanHtml clean = data[0] & 1 ? sanitizeText(document, limits) : sanitizeHtml(document, limits);
    demand(trouble(clean.html));
    demand(trouble(clean.quotedHtml));
    if (tableDepth(clean.html) > limits.tableDepth || tableDepth(clean.quotedHtml) > limits.tableDepth)
        demand(QStringLiteral("tables too deep"));
    if (clean.html.size() > 16 * limits.textChars + 400 * qsizetype(limits.nodes))
        demand(QStringLiteral("too long"));
    withoutTags(document);
    return 0;
}
