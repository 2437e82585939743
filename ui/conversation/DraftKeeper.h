#pragma once

#include "core/base/Clock.h"
#include "core/base/Future.h"
#include "core/base/Result.h"
#include "ui/conversation/SentKeeper.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace saskare {

class Store;

/// Reads the draft of a conversation that is opened, saves what is being written a moment after each change, and at
/// once when the agent turns elsewhere, so that nothing written is ever lost. What is stored is never written over
/// before it was read. Thread: GUI.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `written`: gives the draft as it is when it is saved, with the bytes of its files; an empty one is removed.
    DraftKeeper(Store &store, Clock &clock, std::function<SentText()> written, QObject *parent);

    /// Reads the stored draft: opened() once, unless something else is read before.
    void open(ConversationId id);
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    /// Another part of the window may have written one: reread(), if there is one.
    void readAgain(ConversationId id);
    /// The conversation is left: what is asked for is no longer wanted.
    void leave();
    /// Something was changed; costs nothing, so that it may be told at every keystroke.
    void edited();
    /// Saves what waits, now.
    void flush();
    /// What was written has been sent: nothing more is to be saved of it.
    void forget();
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    void opened(const std::optional<saskare::Draft> &draft);
    void reread(const saskare::Draft &draft);
    void saved();
    void failed(const saskare::Error &error);

private:
    Store &m_store;
    Clock &m_clock;
    std::function<SentText()> m_written;
    bool m_isWaiting = false;
    bool m_isOpening = false;
    int m_reads = 0; ///< an answer to an older question does nothing
    std::optional<Future<Result<void>>> m_saving; ///< the last one
    ConversationId m_conversation; ///< of the draft saved last
    QSet<QByteArray> m_stored; ///< the files of that draft which the store has
    int m_generation = 0; ///< what was stored for an earlier draft says nothing of this one
    int m_edits = 0; ///< a wake-up for an older edit does nothing
};

} // namespace saskare
