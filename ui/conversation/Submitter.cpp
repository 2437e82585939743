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

std::optional<Error> Submitter::refusalOf(const Command &command) const
{
    return m_row && std::holds_alternative<SendReply>(command) ? m_refusal(*m_row) : std::nullopt;
}

std::chrono::milliseconds Submitter::holdOf(const Command &command) const
{
    const bool isHeld = std::holds_alternative<SendReply>(command) && !isLive(m_row);
    return isHeld ? m_hold : std::chrono::seconds(0);
}

void Submitter::submit(const Command &command, const CommandBase &base, const QHash<QByteArray, QByteArray> &files,
                       std::optional<qint64> draft)
{
    if (!m_row)
        return;
    if (const std::optional<Error> refusal = refusalOf(command)) {
        Q_EMIT refused(m_row->id, *refusal);
        return;
    }
    const qint64 hold = holdOf(command).count();
    m_store.submit(m_row->account, m_row->id, command, base, files, hold, draft)
        .then(this,
              [this, command, account = m_row->account, id = m_row->id, whom = m_row->customerName,
               hold](const Result<CommandId> &result) {
                  if (result.ok() && hold > 0)
                      m_held.add(result.value(), account, id, whom, hold);
                  Q_EMIT submitted(command, account, id, result);
              });
}

} // namespace saskare
