#pragma once

#include "core/base/Clock.h"
#include "core/domain/Vocabulary.h"

#include <QObject>

#include <functional>

namespace saskare {

/// Tells the help desk that this agent views or writes the open conversation, while the window is in use: not more
/// often than every 20 s, whatever is opened meanwhile. What is told may be lost. Thread: GUI.
class PresenceTeller : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(AccountId, const RemoteId &, PresenceKind)>;
    static constexpr std::chrono::seconds every{20};

    PresenceTeller(Clock &clock, Tell tell, QObject *parent);

    /// What is open; an empty id: nothing that a help desk wants to hear of.
    void setConversation(AccountId account, const RemoteId &conversation);
    void typed();
    /// False: nobody sits at the window.
    void setInUse(bool inUse);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    [[nodiscard]] bool isSomebodyThere() const;

    Clock &m_clock;
    Tell m_tell;
    AccountId m_account;
    RemoteId m_conversation;
    std::optional<qint64> m_typedAt; ///< by Clock::steadyMs(), as the next one
    std::optional<qint64> m_toldAt;
    qint64 m_touchedAt; ///< the last key or click anywhere in the program
    bool m_inUse = true;
    bool m_waiting = false;
};

} // namespace saskare
