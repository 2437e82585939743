#pragma once

#include "app/desk/FaultPlan.h"
#include "app/desk/WireServer.h"

namespace saskare {

/// What a server that was told to go wrong does with one request. Any thread.
struct FaultyAnswer
{
    /// Does the request and notes it; gives the answer.
    std::function<WireAnswer()> act;
    /// Notes that the request was answered with this status without being done (0: not answered); gives the words.
    std::function<WireAnswer(int status)> refuse;

    /// The answer to a request that meets `fault`. FaultKind::Refuse is not here: it happens before the body is read.
    [[nodiscard]] WireAnswer to(const Fault &fault, WireConnection &connection) const;

private:
    [[nodiscard]] WireAnswer withoutEffect(const Fault &fault, WireConnection &connection) const;
    [[nodiscard]] static WireAnswer spoilt(const Fault &fault, WireConnection &connection, WireAnswer answer);
};

} // namespace saskare
