#pragma once

#include "core/backend/Manifest.h"

#include <QString>

namespace saskare {

/// The moments at which the program may be ended, as the outbox's state machine numbers them.
enum class Line
{
    None,
    Drafted, ///< 1: before the command was committed: only a draft is there
    Queued, ///< 2: committed, nothing else
    Compared, ///< 3: the comparison's answer came, "sending" is not committed
    BeforeFirstByte, ///< 4: "sending" is committed, no connection
    HalfWritten, ///< 5: the head is out, the server has not got the request
    ServerHasIt, ///< 6: the server did it and has not answered
    Answered, ///< 7: the answer came, "sent" is not committed
    Sent, ///< 8: "sent" is committed
    LookAnswered, ///< 9: the look's answer came, what it means is not committed
    Asking, ///< 10: the agent is asked, the decision is not committed
    BetweenSteps, ///< 11: a step is done and committed, the next one has not left
};
constexpr int lineCount = 12;

/// What goes wrong with one request.
struct CaseFault
{
    enum class Where
    {
        Write, ///< the command's first write
        Compare, ///< the comparison before it
        Look, ///< the first look whether it arrived
        Tail, ///< a step that only looks at what an earlier one has done
        Front, ///< TLS
        Address, ///< the name or port that the write goes to
        Clock, ///< the write was done and its answer lost, and the workstation's clock is set
    };
    QString name; ///< as in a case's name
    Where where = Where::Write;
    QString mark; ///< for RoughWire; for Address the host, or ""
    int times = 1; ///< so many requests in a row
    QString first = {}; ///< for Look: what happened to the write before
    int days = 0; ///< for Clock
};
/// All there are, "none" first. At least twenty of them strike the write itself.
const QList<CaseFault> &caseFaults();

/// Whether steps follow the one with the effect.
[[nodiscard]] bool hasTail(const Manifest &manifest, const QString &command);

/// One run's coordinates: what repeats it, with the seed.
struct Case
{
    QString site; ///< "saskare", or a fake's folder with its variant: "folder+variant"
    bool tls = false;
    QString command;
    Line line = Line::None;
    CaseFault fault;

    [[nodiscard]] QString name() const; ///< "saskare/tls/reply/7/acceptThenLose"
};

} // namespace saskare
