#pragma once

#include "core/base/Clock.h"

#include <QElapsedTimer>
#include <QObject>

namespace saskare {

/// Notices from outside that it is worth trying again at once: the computer has slept, somebody has set its clock, or
/// a network has come back. Knows nothing of what is to be tried. Thread: GUI.
class Surroundings : public QObject
{
    Q_OBJECT
public:
    explicit Surroundings(Clock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void changed();

private:
    void look();
    void followNetwork();

    Clock &m_clock;
    QElapsedTimer m_awake; ///< stands still while the computer sleeps
    qint64 m_steadyAhead = 0; ///< of m_awake, ms: grows by what was slept
    qint64 m_wallAhead = 0; ///< of m_awake, ms: grows as well when the clock is set
};

} // namespace saskare
