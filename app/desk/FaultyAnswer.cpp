#include "app/desk/FaultyAnswer.h"

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr const char *signInPage = "<!doctype html><title>Sign in</title><p>Please sign in to use this network.";

/// A hundred megabytes of blanks as HTTP's "deflate".
const QByteArray &bomb()
{
    constexpr qsizetype size = 100 << 20;
    constexpr qsizetype qtHeader = 4; // qCompress begins with the length
    static const QByteArray packed = qCompress(QByteArray(size, ' '), 9).mid(qtHeader);
    return packed;
}

WireAnswer elsewhere(int status, const QByteArray &location)
{
    WireAnswer answer{status, "text/plain", "Elsewhere", {}, {}};
    answer.addHeader("Location", location);
    return answer;
}

} // namespace

/// Faults that keep the request from having an effect.
WireAnswer FaultyAnswer::withoutEffect(const Fault &fault, WireConnection &connection) const
{
    switch (fault.kind) {
    case FaultKind::Hang:
        refuse(0);
        connection.linger(-1);
        connection.close();
        return {};
    case FaultKind::Reset:
        refuse(0);
        connection.reset();
        return {};
    case FaultKind::NotHttp:
        refuse(0);
        connection.answerRaw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
        return {};
    case FaultKind::Status: {
        WireAnswer answer = refuse(fault.status);
        if (fault.retryAfterSeconds > 0)
            answer.addHeader("Retry-After", QByteArray::number(fault.retryAfterSeconds));
        return answer;
    }
    case FaultKind::Redirect:
        refuse(302);
        return elsewhere(302, "/login");
    case FaultKind::RedirectPost:
        refuse(307);
        return elsewhere(307, "/elsewhere");
    case FaultKind::SignInPage:
        refuse(200);
        return {200, "text/html; charset=utf-8", signInPage, {}, {}};
    default:
        return {};
    }
}

/// Faults of an answer to a request that has had its effect.
WireAnswer FaultyAnswer::spoilt(const Fault &fault, WireConnection &connection, WireAnswer answer)
{
    switch (fault.kind) {
    case FaultKind::CutHead:
        connection.answerRaw("HTTP/1.1 20");
        return {};
    case FaultKind::CutBody:
        connection.cutNextBody();
        return answer;
    case FaultKind::CutUnsaid:
        connection.answerRaw("HTTP/1.1 " + QByteArray::number(answer.status)
                             + " OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"id\": \"1");
        return {};
    case FaultKind::WrongJson:
        answer.status = 200;
        answer.body = "{\"records\": [{\"type\": \"conversation\", \"id\": ";
        return answer;
    case FaultKind::EmptyBody:
        return {200, "application/json", {}, {}, {}};
    case FaultKind::Bomb:
        answer.status = 200;
        answer.body = bomb();
        answer.addHeader("Content-Encoding", "deflate");
        return answer;
    case FaultKind::AcceptThenLose:
        connection.close();
        return {};
    case FaultKind::AcceptThenReset:
        connection.reset();
        return {};
    case FaultKind::AcceptThenHang:
        connection.linger(-1);
        connection.close();
        return {};
    case FaultKind::DoneStatus:
        return {fault.status, "application/problem+json", R"({"title":"No answer in time"})", {}, {}};
    case FaultKind::DuplicateAnswer:
        connection.writeTwice();
        return answer;
    default:
        return answer;
    }
}

WireAnswer FaultyAnswer::to(const Fault &fault, WireConnection &connection) const
{
    switch (fault.kind) {
    case FaultKind::Refuse:
    case FaultKind::Reset:
    case FaultKind::Hang:
    case FaultKind::Status:
    case FaultKind::Redirect:
    case FaultKind::RedirectPost:
    case FaultKind::SignInPage:
    case FaultKind::NotHttp:
        return withoutEffect(fault, connection);
    case FaultKind::Slow:
        connection.linger(fault.milliseconds);
        return act();
    case FaultKind::AcceptLate:
        connection.close();
        connection.linger(fault.milliseconds);
        return act();
    default:
        return spoilt(fault, connection, act());
    }
}

} // namespace saskare
