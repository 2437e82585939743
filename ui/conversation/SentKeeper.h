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

/// Keeps what left the editor until it is known to be safe in the outbox, and removes its stored draft. What was not
/// taken comes back: to the editor, or as a draft of the conversation that was left. Thread: GUI.
class SentKeeper : public QObject
{
    Q_OBJECT
public:
    SentKeeper(Store &store, Clock &clock, QObject *parent);

    void keep(const SentText &sent) { m_sent.append(sent); }
    /// The oldest one of the conversation, which is kept no longer.
    std::optional<SentText> take(ConversationId id);
    void clearDraft(ConversationId id);
    /// The stored draft is being removed: it must not be read before draftCleared().
    [[nodiscard]] bool isClearing(ConversationId id) const { return m_clearing.contains(id); }
    /// Makes it the draft of its conversation, before what was saved there since.
    void putBack(const SentText &sent);

Q_SIGNALS:
    void draftCleared(saskare::ConversationId id);
    void failed(const saskare::Error &error);

private:
    Store &m_store;
    Clock &m_clock;
    QList<SentText> m_sent; ///< in the order of sending
    QList<SentText> m_unsaved; ///< wait for m_clearing
    QHash<ConversationId, int> m_clearing;
};

} // namespace saskare
