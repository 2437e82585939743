#pragma once

#include <QString>
#include <QStringList>

namespace saskare {

enum class DeskPeople
{
    Act, ///< customers and colleagues do things while you watch
    Quiet, ///< nothing happens but what is asked for (and what was due: delivery, postponed items coming back)
};
enum class FaultControl
{
    Off,
    OverHttp
};

/// Everything a practice desk can be told at start.
struct DeskOptions
{
    quint16 port = 0; ///< on 127.0.0.1; 0: any free one
    QString token; ///< the agent's bearer token; empty: one is made up
    quint64 seed = 1;
    int conversations = 400;
    QString databaseFile; ///< empty: in memory. An existing desk in the file goes on where it was
    DeskPeople people = DeskPeople::Act;
    double actsPerMinute = 2.5; ///< how often somebody does something, on average
    int requestsPerMinute = 60'000; ///< above it: 429
    FaultControl faultControl = FaultControl::Off;
    QStringList faults; ///< rules as FaultPlan reads them
};

} // namespace saskare
