#include "ui/conversation/PresenceTeller.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace saskare {

PresenceTeller::PresenceTeller(Clock &clock, Tell tell, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tell(std::move(tell))
    , m_touchedAt(clock.steadyMs())
{
    qApp->installEventFilter(this);
}

bool PresenceTeller::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::Wheel)
        m_touchedAt = m_clock.steadyMs();
    return QObject::eventFilter(watched, event);
}

/// A window in front of an empty chair looks at nothing: colleagues would leave the conversation alone for nobody.
bool PresenceTeller::isSomebodyThere() const
{
    constexpr qint64 reading = 180'000; // a long message, without a key
    const auto *pane = qobject_cast<const QWidget *>(parent());
    return m_inUse && m_clock.steadyMs() - m_touchedAt <= reading && (!pane || pane->isVisible());
}

void PresenceTeller::setConversation(AccountId account, const RemoteId &conversation)
{
    if (account == m_account && conversation == m_conversation)
        return;
    m_account = account;
    m_conversation = conversation;
    m_typedAt.reset();
    m_touchedAt = m_clock.steadyMs();
    look();
}

void PresenceTeller::typed()
{
    m_typedAt = m_touchedAt = m_clock.steadyMs();
    look();
}

void PresenceTeller::setInUse(bool inUse)
{
    m_inUse = inUse;
    look();
}

void PresenceTeller::look()
{
    if (m_conversation.isEmpty() || !m_inUse || m_waiting)
        return;
    constexpr qint64 pause = std::chrono::milliseconds(every).count();
    const qint64 now = m_clock.steadyMs();
    const qint64 left = m_toldAt ? *m_toldAt + pause - now : 0;
    if (left <= 0 && isSomebodyThere()) {
        constexpr qint64 thinking = 30'000; // between two words somebody writes still
        const bool writes = m_typedAt && now - *m_typedAt <= thinking;
        m_toldAt = now;
        m_tell(m_account, m_conversation, writes ? PresenceKind::Writing : PresenceKind::Viewing);
    }
    m_waiting = true;
    m_clock.after(std::chrono::milliseconds(left > 0 ? left : pause), this, [this] {
        m_waiting = false;
        look();
    });
}

} // namespace saskare
