#include "core/store/ConversationEvaluations.h"

#include "core/domain/EvaluationJson.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QJsonDocument>

namespace saskare {

std::optional<Evaluation> ConversationEvaluations::of(ConversationId conversation)
{
    Statement found(m_database, "SELECT body FROM conversation_evaluation WHERE conversation = ?");
    if (!found.bind(conversation).step())
        return std::nullopt;
    return evaluationFrom(QJsonDocument::fromJson(found.bytes(0)).object());
}

bool ConversationEvaluations::put(ConversationId conversation, const Evaluation &evaluation)
{
    if (of(conversation).value_or(Evaluation{}) == (evaluation.score > 0 ? evaluation : Evaluation{}))
        return false;
    if (evaluation.score == 0) {
        Statement(m_database, "DELETE FROM conversation_evaluation WHERE conversation = ?").bind(conversation).run();
        return true;
    }
    Statement(m_database, "INSERT OR REPLACE INTO conversation_evaluation (conversation, body) VALUES (?, ?)")
        .bind(conversation, QString::fromUtf8(QJsonDocument(toJson(evaluation)).toJson(QJsonDocument::Compact)))
        .run();
    return true;
}

void ConversationEvaluations::removeAccount(AccountId account)
{
    Statement(m_database,
              "DELETE FROM conversation_evaluation WHERE conversation IN"
              " (SELECT id FROM conversation WHERE account = ?)")
        .bind(account)
        .run();
}

} // namespace saskare
