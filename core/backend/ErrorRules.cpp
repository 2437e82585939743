#include "core/backend/ErrorRules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorRules)
};

using Failure = HttpResponse::Failure;
using Cause = HttpResponse::Cause;

Error tlsError(const HttpResponse &response, const QString &host)
{
    Error error{ErrorKind::Offline, {}, Words::tr("Nothing was sent."), {}, response.detail};
    switch (response.cause) {
    case Cause::UnknownIssuer:
        error.happened = Words::tr("Nobody whom this computer trusts vouches for the certificate of %1.").arg(host);
        error.advice = Words::tr("If your company issues its own certificates, ask the administrator for the "
                                 "authority's certificate file and give it under “More” in the account's settings. "
                                 "Otherwise somebody may be listening: do not go on in this network.");
        break;
    case Cause::WrongHost:
        error.happened = Words::tr("The certificate of %1 is made out for another name.").arg(host);
        error.advice = Words::tr("Check the address letter by letter. If it is right, somebody may be standing in "
                                 "between: ask the administrator.");
        break;
    case Cause::OutOfDate:
        error.happened = Words::tr("The certificate of %1 is no longer valid, or not yet.").arg(host);
        error.advice = Words::tr("Check this computer's date and time. If they are right, ask the administrator to "
                                 "renew the certificate.");
        break;
    case Cause::Unknown:
    case Cause::ProxyUnreachable:
    case Cause::ProxySignIn:
        error.happened = Words::tr("%1 could not prove that it is what it says.").arg(host);
        error.advice = Words::tr("Ask the administrator about its certificate.");
        break;
    }
    return error;
}

Error proxyError(const HttpResponse &response, const QString &host)
{
    if (response.cause == Cause::ProxySignIn)
        return {ErrorKind::Offline,
                Words::tr("The proxy on the way to %1 does not accept the name and password.").arg(host),
                {},
                Words::tr("Give them under “More” in the account's settings."),
                response.detail};
    return {ErrorKind::Offline,
            Words::tr("The proxy on the way to %1 cannot be reached, or refuses.").arg(host),
            {},
            Words::tr("Check the proxy under “More” in the account's settings, and this computer's network."),
            response.detail};
}

} // namespace

ErrorRules::ErrorRules(ErrorPlan plan, QString host)
    : m_plan(std::move(plan))
    , m_host(std::move(host))
{
}

WriteOutcome ErrorRules::outcomeOf(const HttpResponse &response) const
{
    if (!response.sent)
        return WriteOutcome::NothingSent;
    if (response.failure != Failure::None)
        return WriteOutcome::Uncertain;
    const auto rule = m_plan.rules.constFind(response.status);
    if (rule != m_plan.rules.constEnd())
        return outcomeFor(*rule);
    switch (response.status) {
    case 400:
    case 403:
    case 404:
    case 405:
    case 410:
    case 413:
    case 415:
    case 422:
    case 501:
        return WriteOutcome::Rejected;
    case 401:
        return WriteOutcome::SignIn;
    case 409:
    case 412:
        return WriteOutcome::Conflict;
    case 429:
        return WriteOutcome::RetryLater;
    case 503:
        return response.header("Retry-After").isEmpty() ? WriteOutcome::Uncertain : WriteOutcome::RetryLater;
    default:
        return response.status >= 200 && response.status < 300 ? WriteOutcome::Done : WriteOutcome::Uncertain;
    }
}

Error ErrorRules::errorWithoutAnswer(const HttpResponse &response) const
{
    switch (response.failure) {
    case Failure::Refused:
        return {ErrorKind::BadInput,
                Words::tr("%1 is not asked: the address is not safe.").arg(m_host),
                {},
                Words::tr("Use an address that begins with https://."),
                response.detail};
    case Failure::Unreachable:
        if (response.cause != HttpResponse::Cause::Unknown)
            return proxyError(response, m_host);
        return {ErrorKind::Offline,
                Words::tr("%1 cannot be reached.").arg(m_host),
                {},
                Words::tr("Check the address and this computer's network."),
                response.detail};
    case Failure::Tls:
        return tlsError(response, m_host);
    case Failure::TimedOut:
        return {ErrorKind::TimedOut, Words::tr("%1 did not answer in time.").arg(m_host), {}, {}, response.detail};
    case Failure::TooBig:
        return {ErrorKind::ServerTrouble,
                Words::tr("%1 sent an answer that is too large.").arg(m_host),
                Words::tr("It was broken off."),
                {},
                response.detail};
    case Failure::Cancelled:
        return {ErrorKind::Cancelled, Words::tr("The request was cancelled."), {}, {}, response.detail};
    case Failure::Cut:
    case Failure::None:
        break;
    }
    if (!response.sent)
        return {ErrorKind::Offline,
                Words::tr("%1 cannot be reached.").arg(m_host),
                {},
                Words::tr("Check the address and this computer's network."),
                response.detail};
    return {ErrorKind::ServerTrouble,
            Words::tr("%1 broke off the connection before it had answered.").arg(m_host),
            {},
            {},
            response.detail};
}

Error ErrorRules::errorOf(const HttpResponse &response, const QString &says) const
{
    if (response.failure != Failure::None || response.status == 0)
        return errorWithoutAnswer(response);
    Error error{ErrorKind::ServerTrouble, {}, {}, {}, response.detail};
    const QString status = QString::number(response.status);
    const WriteOutcome outcome = outcomeOf(response);
    switch (outcome) {
    case WriteOutcome::SignIn:
        error.happened = Words::tr("%1 does not accept these credentials.").arg(m_host);
        error.advice = Words::tr("Check the password or key in the account's settings.");
        break;
    case WriteOutcome::Conflict:
        error.happened = Words::tr("Somebody else changed it first.");
        break;
    case WriteOutcome::RetryLater:
        error.happened = Words::tr("%1 asks for a pause.").arg(m_host);
        break;
    case WriteOutcome::Rejected:
        error.happened = response.status == 404 || response.status == 410
            ? Words::tr("%1 does not know it (any more).").arg(m_host)
            : response.status == 403 ? Words::tr("%1 does not allow it.").arg(m_host)
                                     : Words::tr("%1 refused it (status %2).").arg(m_host, status);
        break;
    case WriteOutcome::Done:
    case WriteOutcome::NothingSent:
    case WriteOutcome::Uncertain:
        if (response.status >= 300 && response.status < 400)
            error.happened = Words::tr("%1 points to another address (status %2).").arg(m_host, status);
        else if (response.status >= 500)
            error.happened = Words::tr("%1 has trouble of its own (status %2).").arg(m_host, status);
        else
            error.happened = Words::tr("%1 answered what cannot be understood (status %2).").arg(m_host, status);
        break;
    }
    error.kind = kindFor(outcome);
    // 410 tells more than 404: what we hold of it (a place in a list, say) no longer fits what is there.
    if (outcome == WriteOutcome::Rejected && (response.status == 404 || response.status == 410))
        error.kind = response.status == 410 ? ErrorKind::Conflict : ErrorKind::NotFound;
    if (outcome == WriteOutcome::Rejected && response.status == 403)
        error.kind = ErrorKind::Forbidden;
    QString words = says.simplified().left(500);
    if (!words.isEmpty()) {
        if (words.back().isLetterOrNumber())
            words += u'.'; // our advice follows as a sentence of its own
        error.happened += u' ' + Words::tr("It says: %1").arg(words);
    }
    return error;
}

QString ErrorRules::wordsIn(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body.left(64 * 1024)).object();
    for (const char16_t *name : {u"detail", u"message", u"title", u"error_description", u"description", u"error"}) {
        const QJsonValue value = json.value(QStringView(name));
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isObject() && value[u"message"].isString())
            return value[u"message"].toString();
    }
    return {};
}

qint64 ErrorRules::retryAfterMs(const HttpResponse &response, qint64 nowMs)
{
    const QByteArray text = response.header("Retry-After").trimmed();
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber)
        return seconds < 0 ? 0 : qint64(std::min(seconds, 86'400.0) * 1000);
    const QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs);
    if (!at.isValid())
        return -1;
    const qint64 base = serverDate(response) > 0 ? serverDate(response) : nowMs;
    return std::max<qint64>(0, QDateTime(at.date(), at.time(), Qt::UTC).toMSecsSinceEpoch() - base);
}

qint64 ErrorRules::serverDate(const HttpResponse &response)
{
    const QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(response.header("Date").trimmed()),
                                                 u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC).toMSecsSinceEpoch() : 0;
}

std::optional<AnswerRule> ErrorRules::ruleFrom(const QString &word)
{
    static const QHash<QString, AnswerRule> rules{
        {u"done"_qs, AnswerRule::Done},         {u"retryLater"_qs, AnswerRule::RetryLater},
        {u"signIn"_qs, AnswerRule::SignIn},     {u"rejected"_qs, AnswerRule::Rejected},
        {u"conflict"_qs, AnswerRule::Conflict}, {u"uncertain"_qs, AnswerRule::Uncertain}};
    const auto it = rules.constFind(word);
    return it == rules.constEnd() ? std::nullopt : std::optional(*it);
}

WriteOutcome ErrorRules::outcomeFor(AnswerRule rule)
{
    switch (rule) {
    case AnswerRule::Done:
        return WriteOutcome::Done;
    case AnswerRule::RetryLater:
        return WriteOutcome::RetryLater;
    case AnswerRule::SignIn:
        return WriteOutcome::SignIn;
    case AnswerRule::Rejected:
        return WriteOutcome::Rejected;
    case AnswerRule::Conflict:
        return WriteOutcome::Conflict;
    case AnswerRule::Uncertain:
        break;
    }
    return WriteOutcome::Uncertain;
}

ErrorKind ErrorRules::kindFor(WriteOutcome outcome)
{
    switch (outcome) {
    case WriteOutcome::NothingSent:
        return ErrorKind::Offline;
    case WriteOutcome::RetryLater:
        return ErrorKind::RateLimited;
    case WriteOutcome::SignIn:
        return ErrorKind::SignIn;
    case WriteOutcome::Rejected:
        return ErrorKind::Rejected;
    case WriteOutcome::Conflict:
        return ErrorKind::Conflict;
    case WriteOutcome::Done:
    case WriteOutcome::Uncertain:
        break;
    }
    return ErrorKind::ServerTrouble;
}

} // namespace saskare
