#include "core/store/EvaluationTable.h"

#include "core/domain/EvaluationJson.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QJsonDocument>

namespace saskare {

void EvaluationTable::put(AccountId account, const QString &lane, const KeptEvaluation &kept)
{
    Statement(m_database, "INSERT OR REPLACE INTO evaluation (account, lane, body, sent) VALUES (?, ?, ?, ?)")
        .bind(account, lane, QString::fromUtf8(QJsonDocument(toJson(kept.evaluation)).toJson(QJsonDocument::Compact)),
              kept.sent)
        .run();
}

void EvaluationTable::remove(AccountId account, const QString &lane)
{
    Statement(m_database, "DELETE FROM evaluation WHERE account = ? AND lane = ?").bind(account, lane).run();
}

void EvaluationTable::removeAccount(AccountId account)
{
    Statement(m_database, "DELETE FROM evaluation WHERE account = ?").bind(account).run();
}

QSet<std::pair<AccountId, QString>> EvaluationTable::lanes()
{
    QSet<std::pair<AccountId, QString>> all;
    Statement found(m_database, "SELECT account, lane FROM evaluation");
    while (found.step())
        all.insert({AccountId(found.integer(0)), found.text(1)});
    return all;
}

std::optional<KeptEvaluation> EvaluationTable::find(AccountId account, const QString &lane)
{
    Statement found(m_database, "SELECT body, sent FROM evaluation WHERE account = ? AND lane = ?");
    if (!found.bind(account, lane).step())
        return std::nullopt;
    const auto evaluation = evaluationFrom(QJsonDocument::fromJson(found.bytes(0)).object());
    return evaluation ? std::optional(KeptEvaluation{*evaluation, found.yes(1)}) : std::nullopt;
}

std::vector<std::pair<QString, Evaluation>> EvaluationTable::onlyHere(AccountId account)
{
    std::vector<std::pair<QString, Evaluation>> all;
    Statement found(m_database, "SELECT lane, body FROM evaluation WHERE account = ? AND sent = 0 ORDER BY lane");
    found.bind(account);
    while (found.step()) {
        if (const auto said = evaluationFrom(QJsonDocument::fromJson(found.bytes(1)).object()))
            all.emplace_back(found.text(0), *said);
    }
    return all;
}

void EvaluationTable::removeSentOfConversations(AccountId account)
{
    Statement(m_database, "DELETE FROM evaluation WHERE account = ? AND sent = 1 AND lane GLOB 'evaluation:*'")
        .bind(account)
        .run();
}

bool EvaluationTable::hasSent(AccountId account)
{
    Statement found(m_database, "SELECT 1 FROM evaluation WHERE account = ? AND sent = 1 LIMIT 1");
    return found.bind(account).step();
}

QStringList EvaluationTable::reasons()
{
    QStringList all;
    Statement found(m_database, "SELECT body FROM evaluation");
    while (found.step()) {
        const auto evaluation = evaluationFrom(QJsonDocument::fromJson(found.bytes(0)).object());
        if (evaluation && !evaluation->reason.isEmpty())
            all.append(evaluation->reason);
    }
    return all;
}

} // namespace saskare
