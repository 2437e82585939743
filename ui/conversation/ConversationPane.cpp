#include "ui/conversation/ConversationPane.h"

#include "core/account/AccountConnection.h"
#include "core/calls/Dialer.h"
#include "core/store/SeenOf.h"
#include "ui/base/EmptyState.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/conversation/AnswerChoices.h"
#include "ui/conversation/AnsweredMeanwhile.h"
#include "ui/conversation/CallbackTurns.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/ConversationHeader.h"
#include "ui/conversation/ConversationLinks.h"
#include "ui/conversation/ConversationMenus.h"
#include "ui/conversation/FileChoices.h"
#include "ui/conversation/HeldAnswers.h"
#include "ui/conversation/LinkOpener.h"
#include "ui/conversation/Macros.h"
#include "ui/conversation/PresenceTeller.h"
#include "ui/conversation/TimelineView.h"
#include "ui/models/TimelineModel.h"
#include "ui/related/Related.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace saskare {
namespace {

/// After these the agent is through with the conversation, for now.
bool putsAway(const Command &command)
{
    const auto *status = std::get_if<SetStatus>(&command);
    return std::holds_alternative<Postpone>(command) || (status && groupOf(status->status.state) == StateGroup::Done);
}

bool resolves(const Command &command)
{
    const auto *status = std::get_if<SetStatus>(&command);
    return status
        && (status->status.state == ConversationState::Resolved || status->status.state == ConversationState::Closed);
}

QStringList filesIn(const QMimeData *dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ConversationPane::ConversationPane(Store &store, SyncService &sync, MessagePictures &pictures,
                                   AccountRegistry &accounts, ManifestCatalog &manifests, Workspace &workspace,
                                   Dialer &dialer, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_manifests(manifests)
    , m_workspace(workspace)
    , m_dialer(dialer)
    , m_clock(clock)
    , m_preparer(store.attachmentFiles(), &pictures)
    , m_model(new TimelineModel(store, this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(theme, this))
    , m_page(new QWidget(this))
    , m_header(new ConversationHeader(theme, clock, m_page))
    , m_menus(new ConversationMenus(store, theme, clock, this))
    , m_links(new ConversationLinks(store, workspace, theme, this))
    , m_callback(new CallbackBar(dialer, theme, clock, m_page))
    , m_turns(new CallbackTurns(store, *m_callback, this))
    , m_trouble(new InfoBar(theme, m_page))
    , m_answered(new AnsweredMeanwhile(theme, m_page))
    , m_timeline(new TimelineView(*m_model, m_preparer, theme, clock, m_page))
    , m_composer(new Composer(store, m_preparer, theme, clock, m_page))
    , m_choices(new AnswerChoices(store, dialer, theme, clock, this))
    , m_files(new FileChoices(sync, m_preparer, theme, this))
    , m_held(new HeldAnswers(store, theme, clock, m_page))
    , m_submitter(new Submitter(store, *m_held, this))
    , m_teller(new PresenceTeller(
          clock,
          [&sync](AccountId account, const RemoteId &conversation, PresenceKind kind) {
              sync.tellPresence(account, conversation, kind);
          },
          this))
    , m_macros(new Macros(store, std::bind_front(&Composer::filledIn, m_composer), theme, clock, this))
    , m_related(new Related(store, workspace, theme, clock, this))
{
    setObjectName(QStringLiteral("conversationPane"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(400);
    setAcceptDrops(true);
    arrange();
    connectParts();
    new LiveText(this, [this] { showEmpty(); });
    open(workspace.conversation());
}

ConversationPane::~ConversationPane()
{
    m_composer->finish();
}

/// Files may be dropped anywhere in the conversation: an editor of three lines is small to aim at.
void ConversationPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_row && m_composer->takesFiles() && !filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConversationPane::dropEvent(QDropEvent *event)
{
    m_composer->attach(filesIn(event->mimeData()));
    event->acceptProposedAction();
}

void ConversationPane::arrange()
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_related->bar());
    column->addWidget(m_trouble);
    column->addWidget(m_callback);
    column->addWidget(m_timeline, 1);
    column->addWidget(m_answered);
    column->addWidget(m_held);
    column->addWidget(m_composer);
    m_trouble->setClosable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
}

void ConversationPane::connectParts()
{
    connect(&m_workspace, &Workspace::conversationChanged, this, &ConversationPane::open);
    connect(&m_workspace, &Workspace::requested, this, &ConversationPane::carryOut);
    connect(&m_workspace, &Workspace::replyRequested, this, &ConversationPane::startReply);
    connect(&m_workspace, &Workspace::noteRequested, m_composer, [this] { m_composer->start(ComposerMode::Note); });
    connect(&m_workspace, &Workspace::writingRequested, m_composer, &Composer::goOnWriting);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_conversation.isValid())
            return;
        if (changes.everything || changes.conversations.contains(m_conversation))
            readRow();
        else if (!changes.conversations.isEmpty())
            m_related->reread(); // one of its incidents, perhaps
        if (changes.everything || changes.reference)
            readPeople();
        if (changes.outbox)
            m_turns->checkClaim();
    });
    connect(&m_sync, &SyncService::statusChanged, this, [this](AccountId account) {
        if (m_row && m_row->account == account)
            showReach();
    });
    connect(m_header, &ConversationHeader::asked, this, &ConversationPane::carryOut);
    connect(m_menus, &ConversationMenus::asked, this, &ConversationPane::carryOut);
    connect(m_menus, &ConversationMenus::chosen, this,
            [this](const Command &command) { submit(command, present()); });
    connect(m_links, &ConversationLinks::chosen, this,
            [this](const Command &command) { submit(command, present()); });
    m_menus->setRelated([this](QLatin1String action) { return m_related->offers(action); });
    connect(m_related, &Related::chosen, this, [this](const Command &command) { submit(command, present()); });
    connect(m_related, &Related::changed, this, [this] { m_header->setRelated(m_related->fact()); });
    connect(m_related, &Related::splitBegun, &m_sync, &SyncService::wakeOutbox);
    connect(m_timeline, &TimelineView::splitWanted, m_related, &Related::split);
    connect(m_composer, &Composer::submitWanted, this, &ConversationPane::submit);
    connect(m_composer, &Composer::typed, m_teller, &PresenceTeller::typed);
    connect(qApp, &QGuiApplication::applicationStateChanged, m_teller,
            [this](Qt::ApplicationState state) { m_teller->setInUse(state == Qt::ApplicationActive); });
    connect(m_composer, &Composer::failed, this, &ConversationPane::tell);
    connect(m_composer, &Composer::browserWanted, this,
            [this](const QString &address) { openLink(address, address, m_dialer, this); });
    connect(m_macros, &Macros::chosen, this, &ConversationPane::runAll);
    connect(m_macros, &Macros::failed, this, &ConversationPane::tell);
    connect(m_composer, &Composer::takeBackWanted, m_held, &HeldAnswers::takeBack);
    connect(m_held, &HeldAnswers::failed, this, &ConversationPane::tell);
    m_held->setReach(
        [this](AccountId account) { return isReached(m_sync.status(account)) ? Reach::Online : Reach::Offline; });
    connect(m_held, &HeldAnswers::takenBack, this, [this](ConversationId id) {
        m_workspace.showConversation(id);
        m_composer->goOnWriting();
    });
    connect(m_files, &FileChoices::failed, this, &ConversationPane::tell);
    connect(m_turns, &CallbackTurns::refused, this, &ConversationPane::tell);
    connect(m_callback, &CallbackBar::failed, this, &ConversationPane::tell);
    connect(m_callback, &CallbackBar::called, this, [this] { m_composer->start(ComposerMode::Call); });
    connect(m_callback, &CallbackBar::claimRequested, this, [this] { submit(ClaimCallback{}, present()); });
    connect(m_timeline, &TimelineView::linkChosen, this,
            [this](const QString &address, const QString &shown) { openLink(address, shown, m_dialer, this); });
    connect(m_timeline, &TimelineView::attachmentChosen, this,
            [this](const AttachmentRow &attachment, QWidget *chip) {
                if (m_row)
                    m_files->choose(m_row->account, attachment, chip);
            });
    connect(m_timeline, &TimelineView::pictureWanted, this, &ConversationPane::fetchPicture);
    connect(m_timeline, &TimelineView::detailWanted, m_choices, &AnswerChoices::showDelivery);
    connect(m_timeline, &TimelineView::outboxChosen, m_choices, &AnswerChoices::carryOut);
    connect(m_timeline, &TimelineView::entryWanted, m_choices, &AnswerChoices::lookUp);
    connect(m_choices, &AnswerChoices::becameSendable, &m_sync, &SyncService::wakeOutbox);
    connect(m_choices, &AnswerChoices::failed, this, &ConversationPane::tell);
    connect(m_model, &TimelineModel::loaded, this, &ConversationPane::seePresent);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ConversationPane::seePresent);
    connect(m_answered, &AnsweredMeanwhile::accepted, m_composer, &Composer::acceptPresent);
    connect(m_submitter, &Submitter::ended, this, &ConversationPane::submitted);
    connect(m_submitter, &Submitter::refused, this, [this](ConversationId id, const Error &error) {
        m_composer->notSubmitted(id); // the words stay
        tell(error);
    });
}

void ConversationPane::showEmpty()
{
    m_empty->setContent(QStringLiteral("message-square"), tr("No conversation is open"),
                        tr("Choose one in the list to read and answer it."));
}

void ConversationPane::open(ConversationId id)
{
    m_composer->close();
    m_conversation = id;
    m_replyWanted = false;
    m_held->setOpen(id);
    m_row.reset();
    m_teller->setConversation({}, {});
    m_related->reset();
    m_turns->reset();
    m_trouble->hide();
    m_answered->reset();
    m_model->setConversation(id);
    if (id.isValid())
        readRow();
    else
        m_stack->setCurrentWidget(m_empty);
}

void ConversationPane::readRow()
{
    m_store.conversation(m_conversation)
        .then(this, [this, id = m_conversation](const std::optional<ConversationRow> &row) {
            if (id != m_conversation)
                return;
            if (row)
                takeRow(*row);
            else if (!m_row || m_composer->isEmpty()) // it was deleted; words are not hidden, they may be copied
                m_stack->setCurrentWidget(m_empty);
        });
}

void ConversationPane::takeRow(const ConversationRow &row)
{
    const bool first = !m_row;
    m_row = row;
    const Account account = m_accounts.account(row.account).value_or(Account{});
    const std::shared_ptr<const Manifest> manifest = manifestFor(account, m_manifests);
    m_header->setRow(row, manifest);
    m_menus->setRow(row, manifest);
    m_links->setRow(row, manifest);
    m_turns->setRow(row, manifest);
    m_macros->setRow(row, manifest);
    m_related->setRow(row, manifest, account, m_accounts.accounts().size() > 1 ? account.name : QString());
    m_header->setRelated(m_related->fact());
    m_choices->setAccount(row.account);
    m_teller->setConversation(row.account, manifest && manifest->tellsPresence ? row.remoteId : RemoteId());
    if (first)
        m_composer->open(row, account, manifest);
    else
        m_composer->setRow(row);
    seePresent();
    showReach();
    m_stack->setCurrentWidget(m_page);
    if (!first)
        return;
    m_workspace.setCustomer(row.customer);
    m_sync.conversationOpened(row.account, row.id);
    readPeople();
    if (row.unread && manifest && manifest->can(QStringLiteral("markRead")))
        submit(MarkRead{}, present());
    if (m_replyWanted)
        startReply();
}

void ConversationPane::startReply()
{
    m_replyWanted = !m_row;
    if (!m_row)
        return;
    if (const std::optional<Error> refusal = m_submitter->refusalOf(*m_row, SendReply{}))
        tell(*refusal);
    else
        reply();
}

void ConversationPane::readPeople()
{
    if (!m_row)
        return;
    m_store.agents(m_row->account).then(this, [this, id = m_conversation](const std::vector<AgentRow> &agents) {
        if (id != m_conversation)
            return;
        for (const AgentRow &agent : agents) {
            if (agent.isMe) {
                m_myName = agent.name;
                m_composer->setAgentName(agent.name);
                m_related->setAgentName(agent.name);
            }
        }
        m_turns->setAgents(agents);
        showPeople();
    });
    m_store.customer(m_row->customer)
        .then(this, [this, id = m_conversation](const std::optional<CustomerRow> &customer) {
            if (id != m_conversation || !m_row)
                return;
            const bool mail = m_row->channel == Channel::Email || m_row->channel == Channel::Form
                || m_row->channel == Channel::Portal;
            m_composer->setRecipient(customer && mail && !customer->emails.isEmpty() ? customer->emails.first()
                                                                                     : m_row->customerName);
        });
}

void ConversationPane::showPeople()
{
    BubbleContext context;
    context.account = m_row->account;
    context.agentName = m_myName;
    context.customerKey = m_row->customer.isValid() ? QString::number(m_row->customer.value()) : QString();
    const std::shared_ptr<const Manifest> manifest
        = manifestFor(m_accounts.account(m_row->account).value_or(Account{}), m_manifests);
    context.showsDelivery = manifest && manifest->deliveryDetail == DeliveryDetail::Agents;
    context.canSplit = m_related->offers(action::split);
    context.isChat = m_row->kind == ConversationKind::Chat;
    m_timeline->setContext(context);
}

void ConversationPane::showReach()
{
    const bool online = m_row && isReached(m_sync.status(m_row->account));
    m_timeline->setReach(online ? Reach::Online : Reach::Offline);
    m_held->showNewest();
    m_turns->setOnline(online);
    m_header->setNews(online ? News::Flowing : News::Stopped);
}

CommandBase ConversationPane::present() const
{
    if (!m_row)
        return {};
    const MessageRow *newest = m_model->newestPublic();
    return seenOf(*m_row, newest ? newest->remoteId : RemoteId(), m_clock.nowMs());
}

void ConversationPane::seePresent()
{
    if (!m_row || !m_model->isLoaded())
        return;
    m_composer->setBase(present());
    m_answered->see(m_model->newestPublic(), m_composer->draftBase());
}

bool ConversationPane::offers(QLatin1String action) const
{
    if (action == action::macro || action == action::newMacro)
        return m_macros->areOffered();
    if (action == action::articles)
        return m_composer->hasArticles();
    if (action == action::takeBack)
        return !m_held->isEmpty();
    if (m_related->isMine(action))
        return m_row && m_related->offers(action) && (action != action::split || m_model->newestPublic());
    const bool writes = action == action::reply || action == action::note;
    if (writes && isMergedAway(m_row))
        return false;
    return !m_row || m_menus->offers(action);
}

void ConversationPane::carryOut(QLatin1String action)
{
    if (action == action::takeBack) // of whichever conversation
        m_held->takeBack();
    if (!m_row)
        return;
    if (action == action::reply)
        startReply();
    else if (action == action::note)
        m_composer->start(ComposerMode::Note);
    else if (action == action::call)
        m_composer->start(ComposerMode::Call);
    else if (action == action::send)
        m_composer->send();
    else if (action == action::macro)
        m_macros->show();
    else if (action == action::newMacro)
        m_macros->makeNew();
    else if (action == action::articles)
        m_composer->showArticles({});
    else if (action == action::spelling)
        m_composer->showMisspelled();
    else if (action == action::copyNumber)
        QApplication::clipboard()->setText(m_row->number);
    else if (action == action::openInBrowser)
        openLink(m_row->webUrl, m_row->webUrl, m_dialer, this);
    else if (action == action::split)
        splitMessage();
    else if (m_related->isMine(action))
        m_related->carryOut(action, m_header->anchorFor(QLatin1String("related")));
    else if (action == action::links)
        m_links->show(m_header->anchorFor(action));
    else if (action == action::resolve || action == action::assignMe)
        m_menus->carryOut(action);
    else
        m_menus->show(action, m_header->anchorFor(action));
}

void ConversationPane::submit(const Command &command, const CommandBase &base,
                              const QHash<QByteArray, QByteArray> &files, std::optional<qint64> draft)
{
    if (!m_row)
        return;
    if (!std::holds_alternative<MarkRead>(command)) // that is not the agent's doing
        m_trouble->hide();
    m_submitter->submit(*m_row, command, base, files, draft);
}

/// A macro's: all of them or none, so that nothing is closed without its answer.
void ConversationPane::runAll(const std::vector<Command> &commands)
{
    if (!m_row)
        return;
    for (const Command &command : commands) {
        if (const std::optional<Error> refusal = m_submitter->refusalOf(*m_row, command)) {
            tell(*refusal);
            return;
        }
    }
    for (const Command &command : commands)
        submit(m_composer->signedAs(command), present());
}

/// What is selected in a message is what is answered.
void ConversationPane::reply()
{
    const QString selected = m_timeline->selectedText();
    m_composer->start(ComposerMode::Reply);
    m_composer->quote(selected);
}

/// The message in which words are selected, else the newest.
void ConversationPane::splitMessage()
{
    const MessageRow *selected = m_timeline->selectedMessage();
    if (const MessageRow *message = selected ? selected : m_model->newestPublic())
        m_related->split(*message);
}

void ConversationPane::setRefusal(Submitter::Refusal refusal)
{
    m_related->setRefusal(refusal);
    m_submitter->setRefusal(std::move(refusal));
}

void ConversationPane::setSeveral(BulkActions *several)
{
    m_related->setSeveral(several);
}

void ConversationPane::setHold(std::chrono::seconds hold)
{
    m_submitter->setHold(hold);
}

void ConversationPane::setSpeller(Speller *speller)
{
    m_composer->setSpeller(speller);
}

void ConversationPane::submitted(const Command &command, AccountId account, ConversationId id,
                                 const Result<CommandId> &result)
{
    const bool written = std::holds_alternative<SendReply>(command) || std::holds_alternative<AddNote>(command);
    if (!result.ok()) {
        if (written)
            m_composer->notSubmitted(id);
        tell(result.error());
        return;
    }
    m_sync.wakeOutbox(account);
    if (putsAway(command))
        m_held->follow(id, result.value());
    if (resolves(command))
        m_related->resolved(id);
    if (written) {
        m_composer->submitted(id);
        m_answered->hide();
        if (id == m_conversation)
            m_timeline->scrollToNewest();
    } else if (std::holds_alternative<ClaimCallback>(command) && id == m_conversation) {
        m_turns->claimed(result.value());
    } else if (id == m_conversation && putsAway(command)) {
        m_workspace.leaveBehind(id);
    }
}

void ConversationPane::fetchPicture(MessageBubble *bubble, const AttachmentRow &attachment, const QString &contentId)
{
    if (!m_row)
        return;
    m_sync.fetchAttachment(m_row->account, attachment.id)
        .then(this, [this, bubble = QPointer(bubble), contentId](const Result<QString> &path) {
            if (!path.ok()) {
                tell(path.error());
                return;
            }
            m_preparer.picture(path.value()).then(this, [this, bubble, contentId](const QImage &image) {
                if (bubble && !image.isNull())
                    bubble->setPicture(contentId, image);
                else if (bubble)
                    tell(Error{ErrorKind::BadInput,
                               tr("The picture cannot be shown."),
                               {},
                               tr("Save the attachment and look at it with another program."),
                               {}});
            });
        });
}

void ConversationPane::tell(const Error &error)
{
    m_trouble->showError(error);
}

} // namespace saskare
