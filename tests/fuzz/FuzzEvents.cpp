#include "core/backend/EventStream.h"

#include <cstdlib>

using namespace saskare;

/// The same stream whole and in pieces, whose length is the first byte, must give the same events.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const qsizetype piece = 1 + data[0];
    EventStream whole, pieces;
    const QList<EventStream::Event> expected = whole.read(bytes);
    QList<EventStream::Event> events;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        events += pieces.read(bytes.mid(at, piece));
    if (events.size() != expected.size())
        std::abort();
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events[i].name != expected[i].name || events[i].data != expected[i].data)
            std::abort();
    }
    return 0;
}
