#include "core/domain/EvaluationJson.h"

#include <QJsonDocument>

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

QString keptText(const Evaluation &evaluation)
{
    if (evaluation.score < 1)
        return {};
    QJsonObject json = toJson(evaluation);
    json.remove(u"origin"_qs);
    const QStringList names = json.keys();
    for (const QString &name : names) {
        const QJsonValue value = json.value(name);
        if (value.isString() ? value.toString().isEmpty() : value.toInteger() == 0)
            json.remove(name);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Evaluation fromKeptText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<Evaluation> said = evaluationFrom(json);
    if (!said || said->score < 1 || said->score > 5)
        return {};
    Evaluation evaluation = *said;
    evaluation.origin = Evaluation::Origin::Person;
    evaluation.reason = evaluation.reason.simplified();
    evaluation.by = evaluation.by.simplified();
    if (evaluation.effort < 1 || evaluation.effort > 5)
        evaluation.effort = 0;
    if (evaluation.at < 0)
        evaluation.at = 0;
    return evaluation;
}

bool saysTheSame(const Evaluation &one, const Evaluation &other)
{
    return one.score == other.score && one.effort == other.effort && one.outcome == other.outcome
        && one.reason == other.reason && one.remark == other.remark && one.origin == other.origin;
}

} // namespace saskare
