#pragma once

#include "core/base/Clock.h"
#include "core/store/Rows.h"

#include <QHash>
#include <QObject>

namespace saskare {

class Store;

/// A message that has left the editor, with the bytes of its files by sha256.
struct SentText
{
    Draft draft;
    QHash<QByteArray, QByteArray> files;
};

/// Keeps what left the editor until it is known to be safe in the outbox, which is also when the store removes its
/// draft. What was not taken comes back: to the editor, or as a draft of the conversation that was left; while that
/// cannot be saved it is kept here, and tried again. Thread: GUI.
class SentKeeper : public QObject
{
    Q_OBJECT
public:
    SentKeeper(Store &store, Clock &clock, QObject *parent);

    void keep(const SentText &sent) { m_sent.append(sent); }
    /// The oldest one of the conversation, which is kept no longer.
    std::optional<SentText> take(ConversationId id);
    /// Something of it is on its way: its stored draft is what was sent, until the store says otherwise.
    [[nodiscard]] bool isKept(ConversationId id) const { return kept(id) != nullptr; }
    /// The newest one of the conversation that is on its way, or null; until the next call of this class.
    [[nodiscard]] const SentText *kept(ConversationId id) const;
    /// Makes it the draft of its conversation again, before what was saved there since.
    void putBack(const SentText &sent);
    /// One of the conversation that could not be put back, for its editor; it is kept no longer.
    std::optional<SentText> takeRefused(ConversationId id);

Q_SIGNALS:
    void failed(const saskare::Error &error);
    void refused(saskare::ConversationId id); ///< it could not be put back

private:
    void tryAgain();

    Store &m_store;
    Clock &m_clock;
    QList<SentText> m_sent; ///< in the order of sending
    QList<SentText> m_refused; ///< the store did not take them back
    bool m_isTryingAgain = false; ///< a wake-up is on its way
};

} // namespace saskare
