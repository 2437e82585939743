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
/// once when the agent turns elsewhere. What cannot be saved is kept here, tried again, and given back to whoever
/// opens its conversation; what others saved meanwhile is told, and never written over. Thread: GUI.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// `written`: gives the draft as it is when it is saved, with the bytes of its files; an empty one is removed.
    DraftKeeper(Store &store, Clock &clock, std::function<SentText()> written, QObject *parent);

    /// Reads the stored draft: opened(), unless something else is opened before; or handedBack() at once.
    void open(ConversationId id);
    /// The same, but what is stored, saved at `savedAt`, is being sent: nothing is read.
    void openSent(ConversationId id, qint64 savedAt);
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    /// Another part of the window may have written one: joined(), if so.
    void look();
    /// The conversation is left: what is asked for is no longer wanted, what was written is saved.
    void leave();
    /// Something was changed; costs nothing, so that it may be told at every keystroke.
    void edited();
    /// Saves what waits, now; what was typed before the stored draft was read waits for that.
    void flush();
    /// What was written has been sent: nothing more is to be saved of it.
    void forget();
    /// The store has removed the draft saved at `savedAt`, for it was sent.
    void removed(qint64 savedAt);
    /// Saves what belongs to a conversation that was left; `text.draft.savedAt`: the draft that it replaces.
    void save(const SentText &text) { save(text, text.files, nextSavedAt(), Attempt::First); }
    /// When the draft of what is being written, or was left last, was saved; 0: it was not.
    [[nodiscard]] qint64 savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void opened(const std::optional<saskare::Draft> &draft);
    void handedBack(const saskare::SentText &left); ///< in place of opened(): what was left and is not stored yet
    void joined(const saskare::Draft &before); ///< written elsewhere; it belongs before what is written here
    void saved();
    void failed(const saskare::Error &error);

private:
    enum class Attempt
    {
        First,
        Again
    };
    struct Unsaved
    {
        SentText text; ///< savedAt: the draft that it replaces
        qint64 as = 0;
        int number = 0;
        bool hasFailed = false;
    };
    Future<Result<SavedDraft>> save(const SentText &text, const QHash<QByteArray, QByteArray> &files, qint64 as,
                                    Attempt attempt);
    void flush(Attempt attempt);
    void settle(ConversationId id, int number, const Result<SavedDraft> &result);
    void couldNotSave(ConversationId id, Unsaved &unsaved);
    void tryAgain();
    qint64 nextSavedAt();

    Store &m_store;
    Clock &m_clock;
    std::function<SentText()> m_written;
    ConversationId m_open;
    bool m_isWaiting = false;
    bool m_isOpening = false;
    bool m_isTryingAgain = false; ///< a wake-up is on its way
    int m_reads = 0; ///< an answer to an older question does nothing
    int m_saves = 0;
    qint64 m_savedAt = 0; ///< what is stored of what is written, as far as this editor has seen it
    qint64 m_lastSavedAt = 0; ///< given to any
    QHash<ConversationId, Unsaved> m_unsaved; ///< the last of each conversation, until it is stored
    ConversationId m_conversation; ///< of the draft saved last
    QSet<QByteArray> m_stored; ///< the files of that draft which the store has
    int m_generation = 0; ///< what was stored for an earlier draft says nothing of this one
    int m_edits = 0; ///< a wake-up for an older edit does nothing
};

} // namespace saskare
