#pragma once

#include "core/base/Clock.h"
#include "core/domain/Vocabulary.h"
#include "ui/base/InfoBar.h"
#include "ui/conversation/DeliveryLook.h"

#include <functional>

namespace saskare {

class Store;

/// Counts down the answers that are held before they are sent, and takes the newest back when asked to: as a draft,
/// with its files. It only shows what the outbox knows: the hold is kept there, whatever becomes of this bar.
/// Hidden while nothing is held. Thread: GUI.
class HeldAnswers : public InfoBar
{
    Q_OBJECT
public:
    HeldAnswers(Store &store, const Theme &theme, Clock &clock, QWidget *parent);

    /// `whom`: to whom it goes. `ms`: from now on.
    void add(CommandId command, AccountId account, ConversationId conversation, const QString &whom, qint64 ms);
    /// What was done after it and puts the conversation away: with the answer taken back it is not done either.
    void follow(ConversationId conversation, CommandId command);
    /// The conversation that is open: an answer of another one is told with its name.
    void setOpen(ConversationId conversation);
    /// Whether an account's help desk is reached: else its answer goes later than when it is held no more.
    void setReach(std::function<Reach(AccountId)> reach) { m_reach = std::move(reach); }
    /// Also when what `reach` tells may be another thing.
    void showNewest();
    void takeBack(); ///< the newest; does nothing when none is held
    [[nodiscard]] bool isEmpty() const { return m_held.isEmpty(); }

Q_SIGNALS:
    void takenBack(saskare::ConversationId conversation); ///< its draft has the words now
    void failed(const saskare::Error &error);

private:
    struct Held
    {
        CommandId command;
        AccountId account;
        ConversationId conversation;
        QString whom;
        qint64 until = 0; ///< Clock::steadyMs
        QList<CommandId> after; ///< what puts it away
    };
    void count();
    void lookAtOutbox();
    [[nodiscard]] QString wordsFor(const Held &held) const;

    Store &m_store;
    Clock &m_clock;
    QList<Held> m_held;
    ConversationId m_open;
    std::function<Reach(AccountId)> m_reach;
    bool m_isCounting = false;
};

} // namespace saskare
