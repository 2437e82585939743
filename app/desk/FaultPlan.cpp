#include "app/desk/FaultPlan.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

struct Name
{
    const char *text;
    FaultKind kind;
    int defaultMilliseconds;
};
constexpr std::array names{Name{"refuse", FaultKind::Refuse, 0},
                           Name{"reset", FaultKind::Reset, 0},
                           Name{"hang", FaultKind::Hang, 0},
                           Name{"redirect", FaultKind::Redirect, 0},
                           Name{"redirectPost", FaultKind::RedirectPost, 0},
                           Name{"signInPage", FaultKind::SignInPage, 0},
                           Name{"notHttp", FaultKind::NotHttp, 0},
                           Name{"slow", FaultKind::Slow, 2000},
                           Name{"cutHead", FaultKind::CutHead, 0},
                           Name{"cutBody", FaultKind::CutBody, 0},
                           Name{"cutUnsaid", FaultKind::CutUnsaid, 0},
                           Name{"wrongJson", FaultKind::WrongJson, 0},
                           Name{"emptyBody", FaultKind::EmptyBody, 0},
                           Name{"bomb", FaultKind::Bomb, 0},
                           Name{"acceptThenLose", FaultKind::AcceptThenLose, 0},
                           Name{"acceptThenReset", FaultKind::AcceptThenReset, 0},
                           Name{"acceptThenHang", FaultKind::AcceptThenHang, 0},
                           Name{"acceptLate", FaultKind::AcceptLate, 2000},
                           Name{"duplicateAnswer", FaultKind::DuplicateAnswer, 0}};

Error unreadable(const QString &text)
{
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Desk", "The fault \"%1\" cannot be read.").arg(text),
                 {},
                 QCoreApplication::translate("Desk", "Write it like this: POST */messages#1=acceptThenLose"),
                 {}};
}

std::optional<Fault> faultNamed(const QString &name, int argument)
{
    bool isNumber = false;
    const int status = name.toInt(&isNumber);
    if (isNumber && status >= 400 && status <= 599)
        return Fault{FaultKind::Status, status, 0, argument};
    if (name == "done"_L1 && argument >= 400 && argument <= 599)
        return Fault{FaultKind::DoneStatus, argument, 0, 0};
    for (const Name &known : names) {
        if (name == QLatin1String(known.text))
            return Fault{known.kind, 0, argument > 0 ? argument : known.defaultMilliseconds, 0};
    }
    return std::nullopt;
}

} // namespace

void FaultPlan::add(const FaultRule &rule)
{
    const QString pattern = QRegularExpression::escape(rule.path).replace(u"\\*"_s, u".*"_s);
    const std::lock_guard lock(m_mutex);
    m_rules.push_back({rule, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), 0});
}

Result<void> FaultPlan::add(const QString &text)
{
    Result<FaultRule> rule = parse(text);
    if (!rule)
        return rule.error();
    add(*rule);
    return {};
}

void FaultPlan::clear()
{
    const std::lock_guard lock(m_mutex);
    m_rules.clear();
}

std::optional<Fault> FaultPlan::next(const QString &method, const QString &path)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> fault;
    for (Counted &counted : m_rules) {
        if ((counted.rule.method != "*"_L1 && counted.rule.method != method) || !counted.path.match(path).hasMatch())
            continue;
        ++counted.seen;
        if (!fault && counted.seen >= counted.rule.first && counted.seen <= counted.rule.last)
            fault = counted.rule.fault;
    }
    return fault;
}

Result<FaultRule> FaultPlan::parse(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:([A-Z]+|\\*)\\s+)?(\\S+?)(?:#(\\d+)(?:(\\+)|-(\\d+))?)?=([A-Za-z0-9]+)(?::(\\d+))?$"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return unreadable(text);
    FaultRule rule;
    rule.method = match.captured(1).isEmpty() ? u"*"_s : match.captured(1);
    rule.path = match.captured(2);
    if (!match.captured(3).isEmpty()) {
        rule.first = match.captured(3).toInt();
        if (match.captured(4).isEmpty())
            rule.last = match.captured(5).isEmpty() ? rule.first : match.captured(5).toInt();
    }
    const std::optional<Fault> fault = faultNamed(match.captured(6), match.captured(7).toInt());
    if (!fault || rule.first < 1 || rule.last < rule.first)
        return unreadable(text);
    rule.fault = *fault;
    return rule;
}

QString FaultPlan::help()
{
    return QCoreApplication::translate(
        "Desk",
        "A fault is written [METHOD] PATH[#WHICH]=WHAT, for example \"POST */messages#1=acceptThenLose\".\n"
        "PATH may hold *, which stands for anything. WHICH counts the matching requests: 3, 2-4 or 5+; without it, "
        "all.\n"
        "WHAT, without effect: refuse (close before reading), reset, hang, redirect (to a sign-in page), "
        "redirectPost\n"
        "(307), signInPage (200, as a captive portal), notHttp, a status such as 401 403 409 412 429 500 503 (429:7 "
        "and\n"
        "503:7 say Retry-After: 7).\n"
        "WHAT, with effect: slow:MS, cutHead, cutBody, cutUnsaid (no length was told), wrongJson, emptyBody, bomb,\n"
        "acceptThenLose, acceptThenReset, acceptThenHang, acceptLate:MS (closes at once, acts later), done:504 "
        "(that\n"
        "status nevertheless), duplicateAnswer.");
}

} // namespace saskare
