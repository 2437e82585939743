#include "ui/conversation/Submitter.h"

#include "core/store/Store.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/HeldAnswers.h"

namespace saskare {

Submitter::Submitter(Store &store, HeldAnswers &held, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_held(held)
{
}

std::optional<Error> Submitter::refusalOf(const ConversationRow &row, const Command &command) const
{
    return std::holds_alternative<SendReply>(command) ? m_refusal(row) : std::nullopt;
}

std::chrono::milliseconds Submitter::holdOf(const ConversationRow &row, const Command &command) const
{
    const bool isHeld = std::holds_alternative<SendReply>(command) && !isLive(row);
    return isHeld ? m_hold : std::chrono::seconds(0);
}

void Submitter::submit(const ConversationRow &row, const Command &command, const CommandBase &base,
                       const QHash<QByteArray, QByteArray> &files, std::optional<qint64> draft)
{
    if (const std::optional<Error> refusal = refusalOf(row, command)) {
        Q_EMIT refused(row.id, *refusal);
        return;
    }
    const qint64 hold = holdOf(row, command).count();
    m_store.submit(row.account, row.id, command, base, files, hold, draft)
        .then(this,
              [this, command, account = row.account, id = row.id, whom = row.customerName,
               hold](const Result<CommandId> &result) {
                  if (result.ok() && hold > 0)
                      m_held.add(result.value(), account, id, whom, hold);
                  Q_EMIT ended(command, account, id, result);
              });
}

} // namespace saskare
