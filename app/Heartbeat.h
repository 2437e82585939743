#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>

namespace saskare {

/// Beats every few milliseconds in its thread and counts how late each beat came, which is how long the thread's
/// event loop did not turn. Keeps the processor awake. Thread: the one to be watched.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(QObject *parent = nullptr);

    [[nodiscard]] qint64 beats() const { return m_beats; }
    [[nodiscard]] qint64 worstMs() const { return m_worst; }
    [[nodiscard]] qint64 countOver(qint64 ms) const;
    /// The delay that this share of the beats did not exceed, ms; `share` between 0 and 1.
    [[nodiscard]] qint64 quantile(double share) const;

Q_SIGNALS:
    void came(qint64 lateMs);

private:
    void beat();

    static constexpr int interval = 2; // ms
    QTimer m_timer;
    QElapsedTimer m_since;
    std::array<qint64, 4096> m_counts{}; ///< by delay in ms; the last one: or longer
    qint64 m_beats = 0;
    qint64 m_worst = 0;
};

} // namespace saskare
