#pragma once

#include "core/backend/Backend.h"
#include "core/backend/HttpTransport.h"
#include "core/backend/ManifestPlan.h"

namespace saskare {

/// What an answer means: how a write ended, and in words what went wrong. Status and "did bytes leave" come first; a
/// manifest may say otherwise for single statuses. Any thread.
class ErrorRules
{
public:
    ErrorRules(ErrorPlan plan, QString host);

    /// Done for any 2xx: whether its body is what was asked for, the caller must see.
    [[nodiscard]] WriteOutcome outcomeOf(const HttpResponse &response) const;
    /// `says`: the server's own words, may be empty.
    [[nodiscard]] Error errorOf(const HttpResponse &response, const QString &says) const;
    [[nodiscard]] const QString &entry() const { return m_plan.entry; }

    /// Of a body that carries its message the way most do (problem+json, {"message"}, {"error"}); empty otherwise.
    static QString wordsIn(const QByteArray &body);
    static qint64 retryAfterMs(const HttpResponse &response, qint64 nowMs); ///< -1: not told
    static qint64 serverDate(const HttpResponse &response); ///< UTC ms; 0 unknown
    /// A word of the manifest's "outcome"; nothing for an unknown one.
    static std::optional<AnswerRule> ruleFrom(const QString &word);
    static WriteOutcome outcomeFor(AnswerRule rule);
    static ErrorKind kindFor(WriteOutcome outcome);

private:
    [[nodiscard]] Error errorWithoutAnswer(const HttpResponse &response) const;

    ErrorPlan m_plan;
    QString m_host;
};

} // namespace saskare
