#include "ui/conversation/HeldAnswers.h"

#include "core/store/Store.h"
#include "ui/base/LiveText.h"

#include <algorithm>

namespace saskare {

HeldAnswers::HeldAnswers(Store &store, const Theme &theme, Clock &clock, QWidget *parent)
    : InfoBar(theme, parent)
    , m_store(store)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("heldAnswers"));
    connect(this, &InfoBar::actionRequested, this, &HeldAnswers::takeBack);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox && !m_held.isEmpty())
            lookAtOutbox();
    });
    new LiveText(this, [this] { showNewest(); });
}

void HeldAnswers::add(CommandId command, AccountId account, ConversationId conversation, const QString &whom,
                      qint64 ms)
{
    m_held.append({command, account, conversation, whom, m_clock.steadyMs() + ms, {}});
    showNewest();
    count();
}

void HeldAnswers::follow(ConversationId conversation, CommandId command)
{
    for (Held &held : m_held) {
        if (held.conversation == conversation)
            held.after.append(command);
    }
}

void HeldAnswers::setOpen(ConversationId conversation)
{
    m_open = conversation;
    showNewest();
}

void HeldAnswers::takeBack()
{
    if (m_held.isEmpty())
        return;
    const Held held = m_held.takeLast();
    showNewest();
    for (const CommandId after : held.after) // first: once the answer is out of the way they would go at once
        m_store.discard(after);
    m_store.takeBackAsDraft(held.command).then(this, [this, held](const Result<void> &taken) {
        if (taken.ok())
            Q_EMIT takenBack(held.conversation);
        else
            Q_EMIT failed({ErrorKind::Conflict,
                           tr("The answer could not be taken back: it is being sent."),
                           {},
                           tr("Write another one, if something was wrong with it."),
                           taken.error().detail});
    });
}

/// One that was discarded or changed in the outbox is held no more.
void HeldAnswers::lookAtOutbox()
{
    QList<CommandId> asked; // one that is held since is not in the answer
    for (const Held &held : std::as_const(m_held))
        asked.append(held.command);
    m_store.outbox().then(this, [this, asked](const std::vector<OutboxEntry> &entries) {
        const auto waits = [&](const Held &held) {
            return !asked.contains(held.command)
                || std::any_of(entries.begin(), entries.end(), [&](const OutboxEntry &entry) {
                       return entry.id == held.command && entry.state == OutboxState::Queued;
                   });
        };
        if (m_held.removeIf([&](const Held &held) { return !waits(held); }) > 0)
            showNewest();
    });
}

/// Once a second, while something is held.
void HeldAnswers::count()
{
    if (std::exchange(m_isCounting, true))
        return;
    m_clock.after(std::chrono::milliseconds(500), this, [this] {
        m_isCounting = false;
        m_held.removeIf([now = m_clock.steadyMs()](const Held &held) { return held.until <= now; });
        showNewest();
        if (!m_held.isEmpty())
            count();
    });
}

void HeldAnswers::showNewest()
{
    if (m_held.isEmpty()) {
        hide();
        return;
    }
    show(Tone::Neutral, QStringLiteral("hourglass"), wordsFor(m_held.last()),
         {tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText))});
}

QString HeldAnswers::wordsFor(const Held &held) const
{
    const int seconds = static_cast<int>((held.until - m_clock.steadyMs() + 999) / 1000);
    const bool isNamed = held.conversation != m_open && !held.whom.isEmpty();
    if (m_reach && m_reach(held.account) == Reach::Offline)
        return isNamed ? tr("The answer to %1 waits for the connection; for %n s it can be undone.", nullptr, seconds)
                             .arg(held.whom)
                       : tr("The answer waits for the connection; for %n s it can be undone.", nullptr, seconds);
    return isNamed ? tr("The answer to %1 is sent in %n s.", nullptr, seconds).arg(held.whom)
                   : tr("The answer is sent in %n s.", nullptr, seconds);
}

} // namespace saskare
