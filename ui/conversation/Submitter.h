#pragma once

#include "core/base/Result.h"
#include "core/domain/Command.h"
#include "core/store/Rows.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace saskare {

class HeldAnswers;
class Store;

/// Gives to the outbox what the agent does in the open conversation: an answer only where it may be, held for a while
/// so that it can be taken back. Thread: GUI.
class Submitter : public QObject
{
    Q_OBJECT
public:
    Submitter(Store &store, HeldAnswers &held, QObject *parent);

    /// Asked before an answer is written or sent: why it may not be; nothing: it may.
    using Refusal = std::function<std::optional<Error>(const ConversationRow &)>;
    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }
    /// How long an answer is held; in a live chat it is not. 0: not.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

    /// Why the command may not be given to the outbox; nothing: it may.
    [[nodiscard]] std::optional<Error> refusalOf(const ConversationRow &row, const Command &command) const;
    /// Ends with refused() at once, or with ended() later. `draft`: whose revision the words are.
    void submit(const ConversationRow &row, const Command &command, const CommandBase &base,
                const QHash<QByteArray, QByteArray> &files = {}, std::optional<qint64> draft = {});

Q_SIGNALS:
    void refused(saskare::ConversationId conversation, const saskare::Error &error); ///< nothing was done
    /// It is in the outbox, or could not be written there.
    void ended(const saskare::Command &command, saskare::AccountId account, saskare::ConversationId conversation,
               const saskare::Result<saskare::CommandId> &result);

private:
    [[nodiscard]] std::chrono::milliseconds holdOf(const ConversationRow &row, const Command &command) const;

    Store &m_store;
    HeldAnswers &m_held;
    Refusal m_refusal = [](const ConversationRow &) { return std::optional<Error>(); };
    std::chrono::seconds m_hold{0};
};

} // namespace saskare
