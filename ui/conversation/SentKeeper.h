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
/// draft. What was not taken comes back: to the editor, or as a draft of the conversation that was left. Thread: GUI.
class SentKeeper : public QObject
{
    Q_OBJECT
public:
    SentKeeper(Store &store, Clock &clock, QObject *parent);

    void keep(const SentText &sent) { m_sent.append(sent); }
    /// The oldest one of the conversation, which is kept no longer.
    std::optional<SentText> take(ConversationId id);
    /// Something of it is on its way: its stored draft is what was sent, until the store says otherwise.
    [[nodiscard]] bool isKept(ConversationId id) const;
    /// Makes it the draft of its conversation again, before what was saved there since.
    void putBack(const SentText &sent);

Q_SIGNALS:
    void failed(const saskare::Error &error);

private:
    Store &m_store;
    Clock &m_clock;
    QList<SentText> m_sent; ///< in the order of sending
};

} // namespace saskare
