#pragma once

#include "core/domain/Command.h"
#include "core/domain/Outbox.h"
#include "core/store/Rows.h"
#include "core/sync/SyncService.h"
#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"
#include "ui/conversation/CallbackBar.h"
#include "ui/conversation/MessageBubble.h"
#include "ui/conversation/Submitter.h"

#include <QWidget>

class QStackedLayout;

namespace saskare {

class AccountRegistry;
class AnswerChoices;
class AnsweredMeanwhile;
class CallbackTurns;
class Clock;
class Composer;
class ConversationHeader;
class ConversationLinks;
class ConversationMenus;
class Dialer;
class EmptyState;
class FileChoices;
class HeldAnswers;
class InfoBar;
class BulkActions;
class Macros;
class ManifestCatalog;
class PresenceTeller;
class Related;
class Speller;
class TimelineModel;
class TimelineView;
class Workspace;

/// Reading and answering one conversation: header, callback, timeline, composer. Shows what the store says and
/// submits what the agent does; follows the workspace. Thread: GUI.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    ConversationPane(Store &store, SyncService &sync, MessagePictures &pictures, AccountRegistry &accounts,
                     ManifestCatalog &manifests, Workspace &workspace, Dialer &dialer, const Theme &theme,
                     Clock &clock, QWidget *parent);
    ~ConversationPane() override;

    /// Whether the help desk of the open conversation can do it; true for what needs no help desk.
    [[nodiscard]] bool offers(QLatin1String action) const;
    /// Where an answer may not be written.
    void setRefusal(Submitter::Refusal refusal);
    /// What does one thing with several conversations, with undo; null: incidents and merging are not offered. Must
    /// outlive this.
    void setSeveral(BulkActions *several);
    /// Null: spelling is not checked. Must outlive this.
    void setSpeller(Speller *speller);
    /// How long an answer is held before it is sent, so that it can be taken back; in a live chat it is not. 0: not.
    void setHold(std::chrono::seconds hold);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectParts();
    void open(ConversationId id);
    void readRow();
    void takeRow(const ConversationRow &row);
    void showEmpty();
    void carryOut(QLatin1String action);
    void startReply();
    void reply();
    void submit(const Command &command, const CommandBase &base, const QHash<QByteArray, QByteArray> &files = {},
                std::optional<qint64> draft = {});
    void runAll(const std::vector<Command> &commands);
    void submitted(const Command &command, AccountId account, ConversationId id, const Result<CommandId> &result);
    [[nodiscard]] CommandBase present() const;
    void seePresent();
    void readPeople();
    void showPeople();
    void showReach();
    void splitMessage();
    void fetchPicture(MessageBubble *bubble, const AttachmentRow &attachment, const QString &contentId);
    void tell(const Error &error);

    Store &m_store;
    SyncService &m_sync;
    AccountRegistry &m_accounts;
    ManifestCatalog &m_manifests;
    Workspace &m_workspace;
    Dialer &m_dialer;
    Clock &m_clock;
    BodyPreparer m_preparer;
    ConversationId m_conversation;
    std::optional<ConversationRow> m_row;
    QString m_myName;
    bool m_replyWanted = false; ///< as soon as the row is read

    TimelineModel *m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_page;
    ConversationHeader *m_header;
    ConversationMenus *m_menus;
    ConversationLinks *m_links;
    CallbackBar *m_callback;
    CallbackTurns *m_turns;
    InfoBar *m_trouble;
    AnsweredMeanwhile *m_answered;
    TimelineView *m_timeline;
    Composer *m_composer;
    AnswerChoices *m_choices;
    FileChoices *m_files;
    HeldAnswers *m_held;
    Submitter *m_submitter;
    PresenceTeller *m_teller;
    Macros *m_macros;
    Related *m_related;
};

} // namespace saskare
