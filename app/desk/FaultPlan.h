#pragma once

#include "core/base/Result.h"

#include <QRegularExpression>
#include <QString>

#include <limits>
#include <mutex>
#include <optional>
#include <vector>

namespace saskare {

enum class FaultKind
{
    // The request has no effect:
    Refuse, ///< the connection is closed before the body is read
    Reset, ///< the connection is reset when the body has been read
    Hang, ///< no answer ever
    Status, ///< an answer with Fault::status: 401, 403, 409, 412, 429, 500, 503 ...
    Redirect, ///< 302 to a sign-in page that answers 200
    RedirectPost, ///< 307 to another address: send it there again
    SignInPage, ///< 200 and a web page, as a captive portal answers
    NotHttp, ///< bytes that are no answer
             // The request has its effect:
    Slow, ///< everything happens Fault::milliseconds late
    CutHead, ///< the answer breaks off in its first line
    CutBody, ///< the answer breaks off in the middle of its body
    CutUnsaid, ///< the same, and no length was told: it looks whole
    WrongJson, ///< the answer is 200 and no JSON
    EmptyBody, ///< the answer is 200 and nothing
    Bomb, ///< the answer is 200 and a hundred megabytes in one hundred kilobytes
    AcceptThenLose, ///< the connection is closed instead of the answer
    AcceptThenReset, ///< the connection is reset instead of the answer
    AcceptThenHang, ///< no answer ever, but the effect
    AcceptLate, ///< the connection is closed at once; the effect comes Fault::milliseconds later
    DoneStatus, ///< an answer with Fault::status: a gateway that did not wait for it
    DuplicateAnswer, ///< the answer is written twice
};

struct Fault
{
    FaultKind kind = FaultKind::Refuse;
    int status = 0;
    int milliseconds = 0;
    int retryAfterSeconds = 0; ///< with 429 and 503; 0: not said
};

/// Which request meets which fault. A request counts for a rule when method and path match.
struct FaultRule
{
    QString method; ///< "*": any
    QString path; ///< "*" stands for any characters
    int first = 1; ///< of the matching requests
    int last = std::numeric_limits<int>::max();
    Fault fault;
};

/// What goes wrong on purpose, and when. Thread-safe.
class FaultPlan
{
public:
    void add(const FaultRule &rule);
    /// Reads "POST */messages#1=acceptThenLose". See help(). Error: BadInput.
    Result<void> add(const QString &text);
    void clear();
    /// Counts this request for every rule it matches; the first rule that is due gives the fault.
    std::optional<Fault> next(const QString &method, const QString &path);

    /// How a rule is written, for --help.
    static QString help();
    static Result<FaultRule> parse(const QString &text);

private:
    struct Counted
    {
        FaultRule rule;
        QRegularExpression path;
        int seen = 0;
    };
    std::mutex m_mutex;
    std::vector<Counted> m_rules;
};

} // namespace saskare
