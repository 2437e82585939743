#pragma once

#include "core/account/Account.h"
#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/domain/Outbox.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"
#include "ui/conversation/ComposerTabs.h"

#include <QWidget>

#include <memory>

namespace saskare {

class AnswerFacts;
class BodyPreparer;
class CallForm;
class ComposerTools;
class DraftKeeper;
class LanguageButton;
class LateFiles;
class OpenDraft;
class OutgoingFiles;
class ReplyEdit;
class SentKeeper;
class SpellCheck;
class Speller;
struct SentText;
class Store;
class TextLabel;
class WritingOffers;

/// Where answers and notes are written: keeps the draft, offers canned responses, says to whom it goes. What is ready
/// is given to the pane by submitWanted() and leaves the editor at once; it is kept aside until the pane says that it
/// is safe, and comes back if it is not. Nothing is sent before all its files are there. Thread: GUI.
class Composer : public QWidget
{
    Q_OBJECT
public:
    Composer(Store &store, BodyPreparer &preparer, const Theme &theme, Clock &clock, QWidget *parent);
    ~Composer() override;

    /// Another conversation: saves what was written, and shows that conversation's draft.
    void open(const ConversationRow &row, const Account &account, const std::shared_ptr<const Manifest> &manifest);
    /// The same conversation has changed.
    void setRow(const ConversationRow &row);
    void close(); ///< no conversation; what was written, and what is still being read for it, becomes its draft
    /// The window ends: saves everything, and waits for files that are still being read.
    void finish();
    void setRecipient(const QString &address);
    void setAgentName(const QString &name);
    /// Null: spelling is not checked. Must outlive this.
    void setSpeller(Speller *speller);
    /// What the agent sees now; taken as the command's base when writing begins.
    void setBase(const CommandBase &base);
    /// What was seen when the present text was begun; nothing if nothing is written.
    [[nodiscard]] std::optional<CommandBase> draftBase() const;
    /// Takes the present state as seen: the agent goes on in spite of what has changed.
    void acceptPresent();

    void start(ComposerMode mode);
    void showMisspelled(); ///< the next word, with what may have been meant
    /// With the placeholders of which the values are known filled in.
    [[nodiscard]] QString filledIn(const QString &text, Qt::TextFormat format) const;
    /// An answer that was not written here, with the signature under it.
    [[nodiscard]] Command signedAs(const Command &command) const;
    void showArticles(const QString &words);
    [[nodiscard]] bool hasArticles() const;
    /// Puts these words of a message before what is written next, as quoted; none: does nothing.
    void quote(const QString &words);
    void goOnWriting(); ///< the keyboard to the editor
    /// As soon as the files are read; until then the words wait in the editor, and a change there calls it off, which
    /// failed() says.
    void send();
    void submitted(ConversationId id); ///< it is safe in the outbox
    void notSubmitted(ConversationId id); ///< it is not: what was sent comes back, before what was typed since
    [[nodiscard]] bool isEmpty() const;
    /// Whether the help desk can carry files with what is being written; nothing is while a call is recorded.
    [[nodiscard]] bool takesFiles() const;
    void attach(const QStringList &paths); ///< to what is being written; where none are taken that is said

Q_SIGNALS:
    /// `draft`: savedAt of the draft that it was made from; nothing: it was made from none.
    void submitWanted(const saskare::Command &command, const saskare::CommandBase &base,
                      const QHash<QByteArray, QByteArray> &files, std::optional<qint64> draft);
    void browserWanted(const QString &address);
    void typed(); ///< by the agent, who has the keyboard there
    void takeBackWanted(); ///< what was sent last, while it is held
    void failed(const saskare::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void connectParts();
    void connectKeepers();
    [[nodiscard]] std::optional<ComposerMode> written() const;
    void showMode();
    void onEdited();
    void onChanged();
    void leave();
    void loadDraft();
    void takeOpened(const std::optional<Draft> &saved);
    void takeDraft(const Draft &stored);
    void takeRefused();
    [[nodiscard]] bool canSend();
    [[nodiscard]] bool isFit();
    void showLength();
    [[nodiscard]] QString signature() const;
    void sendWhenReady();
    void goOnSending();
    void sendNow();
    void empty();
    void putBack(const SentText &sent);
    void applyOffer();
    void showIfWanted();

    Store &m_store;
    const Theme &m_theme;
    DraftKeeper *m_keeper;
    SentKeeper *m_sent;
    LateFiles *m_late;
    std::optional<ConversationRow> m_row;
    Account m_account;
    std::shared_ptr<const Manifest> m_manifest;
    QString m_recipient;
    int m_undoSteps = 0; ///< of the text, when it last changed
    bool m_isChanged = false; ///< the text, since onEdited()
    bool m_sendWanted = false; ///< as soon as the files are here

    ComposerTabs *m_tabs;
    TextLabel *m_route;
    ReplyEdit *m_edit;
    OutgoingFiles *m_files;
    OpenDraft *m_draft;
    TextLabel *m_signature;
    ComposerTools *m_tools;
    CallForm *m_call;
    AnswerFacts *m_facts;
    SpellCheck *m_spelling;
    LanguageButton *m_language;
    WritingOffers *m_offers;
};

} // namespace saskare
