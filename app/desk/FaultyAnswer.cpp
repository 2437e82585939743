#include "app/desk/FaultyAnswer.h"

namespace saskare {

WireAnswer FaultyAnswer::to(const Fault &fault, WireConnection &connection) const
{
    switch (fault.kind) {
    case FaultKind::Refuse:
        break;
    case FaultKind::Hang:
        refuse(0);
        connection.linger(-1);
        connection.close();
        return {};
    case FaultKind::Status: {
        WireAnswer answer = refuse(fault.status);
        if (fault.retryAfterSeconds > 0)
            answer.addHeader("Retry-After", QByteArray::number(fault.retryAfterSeconds));
        return answer;
    }
    case FaultKind::Redirect: {
        refuse(302);
        WireAnswer answer{302, "text/plain", "Elsewhere", {}, {}};
        answer.addHeader("Location", "/login");
        return answer;
    }
    case FaultKind::Slow:
        connection.linger(fault.milliseconds);
        return act();
    case FaultKind::CutBody:
        connection.cutNextBody();
        return act();
    case FaultKind::WrongJson: {
        WireAnswer answer = act();
        answer.status = 200;
        answer.body = "{\"records\": [{\"type\": \"conversation\", \"id\": ";
        return answer;
    }
    case FaultKind::AcceptThenLose:
        act();
        connection.close();
        return {};
    case FaultKind::AcceptLate:
        connection.close();
        connection.linger(fault.milliseconds);
        return act();
    case FaultKind::DuplicateAnswer:
        connection.writeTwice();
        return act();
    }
    return {};
}

} // namespace saskare
