#include "core/domain/EvaluationJson.h"

namespace saskare {

QString code(Evaluation::Origin origin)
{
    return origin == Evaluation::Origin::Machine ? u"machine"_qs : u"person"_qs;
}

template <>
std::optional<Evaluation::Origin> from<Evaluation::Origin>(QStringView text)
{
    if (text == u"person")
        return Evaluation::Origin::Person;
    if (text == u"machine")
        return Evaluation::Origin::Machine;
    return std::nullopt;
}

QJsonObject toJson(const Evaluation &evaluation)
{
    return {{u"score"_qs, evaluation.score},
            {u"effort"_qs, evaluation.effort},
            {u"outcome"_qs, evaluation.outcome ? code(*evaluation.outcome) : QString()},
            {u"reason"_qs, evaluation.reason},
            {u"remark"_qs, evaluation.remark},
            {u"origin"_qs, code(evaluation.origin)},
            {u"by"_qs, evaluation.by},
            {u"at"_qs, evaluation.at}};
}

std::optional<Evaluation> evaluationFrom(const QJsonObject &json)
{
    if (!json[u"score"].isDouble())
        return std::nullopt;
    Evaluation evaluation;
    evaluation.score = json[u"score"].toInt();
    evaluation.effort = json[u"effort"].toInt();
    evaluation.outcome = from<TouchpointOutcome>(json[u"outcome"].toString());
    evaluation.reason = json[u"reason"].toString();
    evaluation.remark = json[u"remark"].toString();
    evaluation.origin = from<Evaluation::Origin>(json[u"origin"].toString()).value_or(Evaluation::Origin::Person);
    evaluation.by = json[u"by"].toString();
    evaluation.at = json[u"at"].toInteger();
    return evaluation;
}

bool saysTheSame(const Evaluation &one, const Evaluation &other)
{
    return one.score == other.score && one.effort == other.effort && one.outcome == other.outcome
        && one.reason == other.reason && one.remark == other.remark && one.origin == other.origin;
}

} // namespace saskare
