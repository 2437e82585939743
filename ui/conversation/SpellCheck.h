#pragma once

#include "core/spelling/Speller.h"
#include "core/store/Rows.h"
#include "ui/conversation/WritingMarks.h"

#include <QHash>
#include <QPointer>
#include <QSet>

class QMenu;
class QTextCursor;

namespace saskare {

class ReplyEdit;
class Store;

/// Has what is written in an editor checked, in the language that was chosen for the conversation, or else the one it
/// seems to be in; offers what may have been meant in the editor's menu. Without a dictionary it does nothing but
/// show that menu. Nothing is judged in this thread. Thread: GUI.
class SpellCheck : public QObject
{
    Q_OBJECT
public:
    SpellCheck(ReplyEdit &edit, Store &store, QObject *parent);

    /// Null: nothing is checked. `speller` must outlive this.
    void setSpeller(Speller *speller);
    /// Another conversation: with the language chosen for it.
    void open(ConversationId conversation);
    /// Their words are right in this conversation.
    void setNames(const QStringList &names);
    /// BCP 47, what the customer is said to speak: where the text does not tell.
    void setLikely(const QString &language);

    [[nodiscard]] bool isOn() const { return m_speller && !m_speller->languages().isEmpty(); }
    [[nodiscard]] QString language() const { return m_chosen.isEmpty() ? m_detected : m_chosen; } ///< two letters
    [[nodiscard]] bool isChosen() const { return !m_chosen.isEmpty(); }
    [[nodiscard]] QStringList languages() const { return isOn() ? m_speller->languages() : QStringList(); }
    /// For this conversation, and remembered; empty: as detected.
    void choose(const QString &language);
    /// Selects the next misspelled word, from the cursor on and then from the top, and shows what may have been
    /// meant.
    void showNext();

Q_SIGNALS:
    void changed(); ///< whether it is on, or the language
    void failed(const saskare::Error &error);

private:
    void restart();
    void detect();
    Verdict judge(const QString &word);
    void askForWanted();
    void showMenu(const QTextCursor &place, const QPoint &at);
    void addSuggestions(QMenu &menu, const QStringList &suggestions, const QTextCursor &word);
    void addWord(const QString &word);

    ReplyEdit &m_edit;
    Store &m_store;
    Speller *m_speller = nullptr;
    ConversationId m_conversation;
    QSet<QString> m_names;
    QString m_likely, m_chosen, m_detected;
    QHash<QString, Verdict> m_verdicts; ///< in the present language
    QSet<QString> m_wanted; ///< not asked for yet
    QPointer<QMenu> m_menu;
    int m_round = 0; ///< answers for another language or list of words count no more
    bool m_isAsking = false; ///< askForWanted() is on its way
    bool m_isDetecting = false;
    bool m_hasChanged = false; ///< since the language was asked for
};

} // namespace saskare
