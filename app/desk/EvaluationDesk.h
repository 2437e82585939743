#pragma once

#include "app/desk/DeskRecords.h"
#include "core/base/Result.h"

namespace saskare {

/// What agents say of touchpoints, kept in the touchpoint. A conversation that none stands for gets one then.
/// Thread: under DeskState's lock.
class EvaluationDesk
{
public:
    explicit EvaluationDesk(DeskRecords &records);

    /// `said` as in POST /v1/touchpoints/{id}/evaluation; `at`: now. Gives the touchpoint's id. Error: NotFound,
    /// BadInput.
    Result<qint64> evaluateTouchpoint(qint64 touchpoint, const QJsonObject &said, const QString &by, qint64 at);
    Result<qint64> evaluateConversation(qint64 conversation, const QJsonObject &said, const QString &by, qint64 at);

private:
    DeskRecords &m_records;
};

} // namespace saskare
