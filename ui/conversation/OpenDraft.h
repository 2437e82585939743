#pragma once

#include "core/domain/Outbox.h"
#include "ui/conversation/SentKeeper.h"

#include <QObject>

#include <functional>
#include <optional>

namespace saskare {

class ComposerTabs;
class OutgoingFiles;
class ReplyEdit;

/// The draft that is open: its words in the editor, its files, whether it is a note, and what the agent had seen when
/// it was begun. Thread: GUI.
class OpenDraft : public QObject
{
    Q_OBJECT
public:
    /// The parts must outlive this.
    OpenDraft(ReplyEdit &edit, OutgoingFiles &files, ComposerTabs &tabs, QObject *parent);

    /// An empty one of this conversation.
    void open(ConversationId conversation);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] SentText written() const; ///< with the bytes of its files

    /// Puts in what was stored, before what stands there; `signature`: what stands under a reply here.
    void take(const Draft &stored, const QString &signature);
    /// The same for what could not be sent.
    void putBack(const SentText &sent);

    /// What the agent sees now. True when it became the base of what is written: writing began before anything was
    /// shown.
    bool setSeen(const CommandBase &seen);
    [[nodiscard]] const CommandBase &seen() const { return m_seen; }
    /// What was seen when the present text was begun; nothing if nothing is written.
    [[nodiscard]] const std::optional<CommandBase> &base() const { return m_base; }
    void acceptPresent() { m_base = m_seen; }
    void forgetBase() { m_base.reset(); }
    /// The agent has changed it: what is begun now is begun with what is seen now.
    void changed();

    /// Changes made by `fill` are ours, not the agent's.
    void fill(const std::function<void()> &fill);
    [[nodiscard]] bool isBeingFilled() const { return m_isBeingFilled; }
    /// It is a note that was begun before the help desk ceased to take them.
    [[nodiscard]] bool keepsNote() const { return m_keepsNote; }

Q_SIGNALS:
    void noteKept(); ///< keepsNote() is true from now on

private:
    void choose(bool isNote);
    void takeBase(const CommandBase &base);

    ReplyEdit &m_edit;
    OutgoingFiles &m_files;
    ComposerTabs &m_tabs;
    ConversationId m_conversation;
    CommandBase m_seen;
    std::optional<CommandBase> m_base;
    bool m_keepsNote = false;
    bool m_isBeingFilled = false;
};

} // namespace saskare
