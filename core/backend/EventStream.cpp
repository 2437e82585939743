#include "core/backend/EventStream.h"

namespace saskare {
namespace {

constexpr qsizetype longest = 1024 * 1024;

} // namespace

QList<EventStream::Event> EventStream::read(const QByteArray &piece)
{
    QList<Event> events;
    qsizetype from = 0;
    while (from < piece.size()) {
        const qsizetype end = piece.indexOf('\n', from);
        const QByteArray part = end < 0 ? piece.mid(from) : piece.mid(from, end - from);
        m_skipping |= m_received.size() + part.size() > longest;
        if (m_skipping)
            m_received.clear();
        else
            m_received += part;
        if (end < 0)
            break;
        from = end + 1;
        if (m_received.endsWith('\r'))
            m_received.chop(1);
        if (!std::exchange(m_skipping, false))
            line(m_received, events);
        m_received.clear();
    }
    return events;
}

void EventStream::line(const QByteArray &text, QList<Event> &events)
{
    if (text.isEmpty()) {
        if (!m_event.name.isEmpty() || !m_event.data.isEmpty())
            events.append(std::exchange(m_event, {}));
    } else if (text.startsWith("event:")) {
        m_event.name = text.mid(6).trimmed();
    } else if (text.startsWith("data:") && m_event.data.size() + text.size() <= longest) {
        m_event.data += text.mid(5);
    }
}

} // namespace saskare
