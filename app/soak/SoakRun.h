#pragma once

#include "app/Heartbeat.h"
#include "app/soak/DeskProcess.h"
#include "app/soak/MovedClock.h"
#include "app/soak/Samples.h"
#include "app/soak/SoakAgent.h"

namespace saskare {

/// A working time in fast motion: an agent at work, a desk that goes and comes back, a computer that sleeps and whose
/// clock is set; meanwhile it is measured what the program holds and how late its window answers. Ends with
/// finished(), once. Thread: GUI.
class SoakRun : public QObject
{
    Q_OBJECT
public:
    SoakRun(Application &application, DeskProcess &desk, MovedClock &clock, QString profile,
            std::chrono::seconds length, quint32 seed, QObject *parent = nullptr);
    ~SoakRun() override;

    void start();
    /// Ends the work before its time; what was measured until then is judged. Does nothing the second time.
    void endWork();
    /// The last line of the output. Only after finished().
    [[nodiscard]] QJsonObject verdict() const;
    /// Handles did not grow and the outbox is empty; in a run of ten minutes and more memory is flat as well.
    [[nodiscard]] bool isGood() const;

Q_SIGNALS:
    void sampled(const QJsonObject &sample);
    void finished();

private:
    struct Stalls
    {
        int count = 0;
        qint64 worst = 0; ///< ms
    };

    void noteStall(qint64 lateMs);
    void measure();
    void keep(Sample sample);
    void disturb();
    void drain();
    [[nodiscard]] bool handlesAreFlat() const;

    Application &m_application;
    DeskProcess &m_desk;
    MovedClock &m_clock;
    QString m_profile;
    std::chrono::seconds m_length;
    QRandomGenerator m_chance;
    SoakAgent m_agent;
    Heartbeat m_heartbeat; ///< the window's
    QMap<QString, Stalls> m_stalls; ///< of more than a picture (16 ms), by what the agent had done last
    Worker m_observer; ///< measures, so that the window need not
    Heartbeat *m_control = nullptr; ///< the same in an idle thread: what the computer itself is late by
    QTimer m_measuring;
    QTimer m_disturbing;
    QElapsedTimer m_since;
    bool m_isEnding = false;
    std::vector<Sample> m_samples;
    int m_sleeps = 0;
    int m_clockChanges = 0;
    int m_drainLooks = 0;
    qsizetype m_left = -1; ///< entries in the outbox at the end that might still move
    qsizetype m_held = 0; ///< those that wait for a person
};

} // namespace saskare
