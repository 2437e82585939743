#include "app/desk/EvaluationDesk.h"

#include "app/desk/ConversationBook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

bool isOf(const QJsonValue &number, int lowest)
{
    const double value = number.toDouble(-1);
    return value >= lowest && value <= 5 && value == double(int(value));
}

std::optional<Error> troubleWith(const QJsonObject &said)
{
    if (!isOf(said.value("score"_L1), 0))
        return refusal(ErrorKind::BadInput, u"score must be a number from 1 to 5, or 0 to take it back."_s);
    if (said.contains("effort"_L1) && !isOf(said.value("effort"_L1), 0))
        return refusal(ErrorKind::BadInput, u"effort must be a number from 1 to 5, or 0 when nobody said."_s);
    const QString outcome = said.value("outcome"_L1).toString();
    if (!outcome.isEmpty() && !from<TouchpointOutcome>(outcome))
        return refusal(ErrorKind::BadInput, u"outcome is not one of this API's."_s);
    return std::nullopt;
}

/// Without what was not said: missing is missing, never zero.
QJsonObject evaluationFrom(const QJsonObject &said, const QString &by, qint64 now)
{
    const qint64 told = msFrom(said.value("at"_L1));
    QJsonObject evaluation{{"score"_L1, said.value("score"_L1).toInt()},
                           {"origin"_L1, u"person"_s},
                           {"by"_L1, by},
                           {"at"_L1, isoTime(told > 0 ? std::min(told, now) : now)}};
    if (const int effort = said.value("effort"_L1).toInt(); effort > 0)
        evaluation.insert("effort"_L1, effort);
    for (const QLatin1String name : {"outcome"_L1, "reason"_L1, "remark"_L1}) {
        if (const QString text = said.value(name).toString().trimmed(); !text.isEmpty())
            evaluation.insert(name, text);
    }
    return evaluation;
}

TouchpointKind kindOf(const QJsonObject &conversation)
{
    const auto kind = from<ConversationKind>(conversation.value("kind"_L1).toString());
    return kind == ConversationKind::Chat    ? TouchpointKind::Chat
        : kind == ConversationKind::Callback ? TouchpointKind::Callback
                                             : TouchpointKind::Conversation;
}

} // namespace

EvaluationDesk::EvaluationDesk(DeskRecords &records)
    : m_records(records)
{
}

Result<qint64> EvaluationDesk::evaluateTouchpoint(qint64 touchpoint, const QJsonObject &said, const QString &by,
                                                  qint64 at)
{
    std::optional<QJsonObject> record = m_records.record(DeskStream::Touchpoints, touchpoint);
    if (!record)
        return refusal(ErrorKind::NotFound, u"There is no such touchpoint."_s);
    if (const std::optional<Error> trouble = troubleWith(said))
        return *trouble;
    if (said.value("score"_L1).toInt() == 0)
        record->insert("evaluation"_L1, QJsonValue());
    else
        record->insert("evaluation"_L1, evaluationFrom(said, by, at));
    m_records.update(DeskStream::Touchpoints, touchpoint, *record);
    return touchpoint;
}

Result<qint64> EvaluationDesk::evaluateConversation(qint64 id, const QJsonObject &said, const QString &by, qint64 at)
{
    const std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation)
        return noConversation();
    if (const std::optional<Error> trouble = troubleWith(said))
        return *trouble;
    qint64 touchpoint = m_records.touchpointFor(id);
    if (touchpoint == 0) {
        touchpoint = m_records.insert(DeskStream::Touchpoints,
                                      {{"customer"_L1, conversation->value("customer"_L1)},
                                       {"conversation"_L1, QString::number(id)},
                                       {"kind"_L1, code(kindOf(*conversation))},
                                       {"stage"_L1, code(Stage::After)},
                                       {"channel"_L1, conversation->value("channel"_L1)},
                                       {"direction"_L1, code(Direction::Inbound)},
                                       {"at"_L1, conversation->value("createdAt"_L1)},
                                       {"title"_L1, conversation->value("subject"_L1)}});
    }
    return evaluateTouchpoint(touchpoint, said, by, at);
}

} // namespace saskare
