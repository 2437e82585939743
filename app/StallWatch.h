#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace saskare {

/// Notices when the event loop of its thread does not turn for longer than `limitMs`, and logs how long. A tool for
/// developers, off unless asked for: it keeps the processor awake. Thread: the one to be watched.
class StallWatch : public QObject
{
    Q_OBJECT
public:
    StallWatch(int limitMs, QObject *parent);
    ~StallWatch() override;

private:
    void beat();

    static constexpr int interval = 2; // ms
    int m_limit;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
    int m_stalls = 0;
};

} // namespace saskare
