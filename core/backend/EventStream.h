#pragma once

#include <QByteArray>
#include <QList>

namespace saskare {

/// Cuts a stream of server-sent events into events, in whatever pieces it comes. Keeps at most 1 MB of what is not
/// finished: what is longer is left out. A plain value; any thread, one at a time.
class EventStream
{
public:
    struct Event
    {
        QByteArray name;
        QByteArray data;
    };
    QList<Event> read(const QByteArray &piece);

private:
    void line(const QByteArray &text, QList<Event> &events);

    QByteArray m_received; ///< the beginning of a line
    bool m_skipping = false; ///< the rest of a line that was too long
    Event m_event;
};

} // namespace saskare
