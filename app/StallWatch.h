#pragma once

#include "app/Heartbeat.h"

namespace saskare {

/// Logs when the event loop of its thread does not turn for longer than `limitMs`, and how long. A tool for
/// developers, off unless asked for: it keeps the processor awake. Thread: the one to be watched.
class StallWatch : public QObject
{
    Q_OBJECT
public:
    StallWatch(int limitMs, QObject *parent);
    ~StallWatch() override;

private:
    int m_limit;
    Heartbeat m_heartbeat;
};

} // namespace saskare
