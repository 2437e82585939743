#include "ui/outbox/OutboxPane.h"

#include "ui/base/EmptyState.h"
#include "ui/base/Hairline.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/outbox/OutboxDelegate.h"
#include "ui/outbox/OutboxDetail.h"

#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace saskare {

OutboxPane::OutboxPane(Store &store, SyncService &sync, AccountRegistry &accounts, Workspace &workspace,
                       const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new OutboxModel(this))
{
    setObjectName(QStringLiteral("outboxPane"));
    build();
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox || changes.everything)
            reload();
    });
    connect(&sync, &SyncService::statusChanged, this, [this] { showChosen(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&OutboxPane::update));
    auto *tick = new MinuteTick(clock, this);
    connect(tick, &MinuteTick::ticked, this, [this] { m_model->refresh(m_clock.nowMs()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OutboxPane::showChosen);
    new LiveText(this, [this] { setTexts(); });
    reload();
}

void OutboxPane::build()
{
    m_empty = new EmptyState(m_theme, this);
    m_whole = new QWidget(this);
    auto *side = new QWidget(m_whole);
    side->setFixedWidth(measure::list - space::xxl);
    m_heading = new TextLabel(m_theme, TextSize::Title, TextWeight::Strong, Color::Text, side, Overflow::Elide);
    m_summary
        = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, side, Overflow::Elide);
    m_list = new QListView(side);
    m_list->setObjectName(QStringLiteral("outboxList"));
    setFocusProxy(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutboxDelegate(*m_model, m_theme, m_clock, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail = new OutboxDetail(m_theme, m_whole);

    auto *header = new QVBoxLayout;
    header->setContentsMargins(space::l, space::l, space::l, space::m);
    header->setSpacing(2);
    header->addWidget(m_heading);
    header->addWidget(m_summary);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal, side));
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(m_whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new Hairline(m_theme, Qt::Vertical, m_whole));
    row->addWidget(m_detail, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_whole);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPane::showChosen);
    connect(m_list, &QListView::activated, this, &OutboxPane::openConversation);
    connect(m_detail, &OutboxDetail::openRequested, this, &OutboxPane::openConversation);
    connect(m_detail, &OutboxDetail::retryRequested, this, &OutboxPane::retry);
    connect(m_detail, &OutboxDetail::editRequested, this, &OutboxPane::edit);
    connect(m_detail, &OutboxDetail::discardRequested, this, &OutboxPane::discard);
    connect(m_detail, &OutboxDetail::arrivedRequested, this, &OutboxPane::markArrived);
}

void OutboxPane::setTexts()
{
    m_heading->setText(tr("Outbox"));
    m_list->setAccessibleName(tr("What waits to be sent"));
    m_empty->setContent(QStringLiteral("mail-check"), tr("Everything has been sent"),
                        tr("What you do while offline waits here, and goes by itself when the connection is back."));
    m_model->refresh(m_clock.nowMs());
    const int waiting = m_model->rowCount(), asking = m_model->needingAgent();
    m_summary->setText(asking > 0 ? tr("%1 · %2", "how many wait, how many need a decision")
                                        .arg(tr("%n waiting", nullptr, waiting), tr("%n need you", nullptr, asking))
                                  : tr("%n waiting", nullptr, waiting));
}

void OutboxPane::select(const CommandId &id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void OutboxPane::reload()
{
    const int asked = ++m_asked;
    auto read = std::make_shared<Read>();
    m_store.outbox()
        .then(this,
              [this, read](const std::vector<OutboxEntry> &entries) {
                  read->entries = entries;
                  QList<ConversationId> ids;
                  for (const OutboxEntry &entry : entries) {
                      if (entry.conversation.isValid() && !ids.contains(entry.conversation))
                          ids += entry.conversation;
                  }
                  return m_store.conversationsById({}, ids);
              })
        .then(this,
              [this, read](const std::vector<ConversationRow> &rows) {
                  read->rows = rows;
                  return m_store.queues();
              })
        .then(this,
              [this, read](const std::vector<QueueRow> &queues) {
                  for (const QueueRow &queue : queues)
                      read->names[queue.account].queues.insert(queue.remoteId, queue.name);
                  QList<AccountId> accounts;
                  for (const OutboxEntry &entry : read->entries) {
                      if (std::holds_alternative<Assign>(entry.command) && !accounts.contains(entry.account))
                          accounts += entry.account;
                  }
                  QList<Future<std::vector<AgentRow>>> agents;
                  for (const AccountId account : std::as_const(accounts))
                      agents += m_store.agents(account);
                  return whenAll(this, agents);
              })
        .then(this, [this, read, asked](const QList<std::vector<AgentRow>> &all) {
            for (const std::vector<AgentRow> &agents : all) {
                for (const AgentRow &agent : agents)
                    read->names[agent.account].agents.insert(agent.remoteId, agent.name);
            }
            if (asked == m_asked)
                showRead(*read);
        });
}

void OutboxPane::showRead(const Read &read)
{
    const OutboxLine *before = chosen();
    const CommandId keep = before ? before->entry.id : m_wanted;
    const int place = m_list->currentIndex().row();
    m_model->show(read.entries, read.rows, read.names, m_clock.nowMs());
    setTexts();
    m_stack->setCurrentWidget(read.entries.empty() ? static_cast<QWidget *>(m_empty) : m_whole);
    const int row = m_model->rowOf(keep);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : qBound(0, place, qMax(0, m_model->rowCount() - 1))));
    showChosen();
}

const OutboxLine *OutboxPane::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->line(row) : nullptr;
}

QString OutboxPane::waitingReason(AccountId account) const
{
    const AccountSyncStatus status = m_sync.status(account);
    const std::optional<Account> known = m_accounts.account(account);
    if (known && known->disconnected)
        return tr("This account is disconnected. It goes on when the account is connected again.");
    switch (status.state) {
    case ConnectionState::Offline:
        return tr("There is no connection to the help desk. It goes by itself when the connection is back.");
    case ConnectionState::SignInNeeded:
        return tr("The help desk wants you to sign in again. It goes after that.");
    case ConnectionState::ServerTrouble:
        return status.answers ? QString() // what it does not tell keeps nothing from being sent
                              : tr("The help desk has trouble. It goes by itself when the trouble is over.");
    case ConnectionState::Paused:
        return tr("This account is paused. It goes on when the account runs again.");
    case ConnectionState::Idle:
    case ConnectionState::Connecting:
    case ConnectionState::Online:
        return {};
    }
    return {};
}

void OutboxPane::showChosen()
{
    const OutboxLine *line = chosen();
    m_detail->setVisible(line != nullptr);
    if (!line)
        return;
    const QList<Account> accounts = m_accounts.accounts();
    const auto account = m_accounts.account(line->entry.account);
    m_detail->show(*line, account && accounts.size() > 1 ? account->name : QString(),
                   waitingReason(line->entry.account));
}

void OutboxPane::openConversation()
{
    const OutboxLine *line = chosen();
    if (!line || !line->entry.conversation.isValid())
        return;
    m_workspace.showConversation(line->entry.conversation);
    m_workspace.request(action::open); // also when it is the one that was open
}

void OutboxPane::follow(Future<Result<void>> done, AccountId account)
{
    done.then(this, [this, account](const Result<void> &result) {
        if (!result)
            m_detail->showTrouble(result.error());
        else
            m_sync.wakeOutbox(account);
    });
}

void OutboxPane::retry()
{
    if (const OutboxLine *line = chosen())
        follow(m_store.retry(line->entry.id), line->entry.account);
}

void OutboxPane::markArrived()
{
    if (const OutboxLine *line = chosen())
        follow(m_store.markArrived(line->entry.id), line->entry.account);
}

void OutboxPane::edit()
{
    const OutboxLine *line = chosen();
    if (!line)
        return;
    m_store.takeBackAsDraft(line->entry.id)
        .then(this, [this, conversation = line->entry.conversation](const Result<void> &result) {
            if (!result) {
                m_detail->showTrouble(result.error());
                return;
            }
            m_workspace.showConversation(conversation);
            m_workspace.request(action::open);
            m_workspace.startWriting(); // a note stays a note, and so does what is being written there
        });
}

void OutboxPane::discard()
{
    const OutboxLine *line = chosen();
    if (!line)
        return;
    const bool mayHaveArrived
        = line->entry.state == OutboxState::Asking || line->entry.state == OutboxState::Uncertain;
    messageboxes::Question question;
    question.title = tr("Discard this?");
    question.text = mayHaveArrived
        ? tr("It leaves the list for good. If it did arrive, the customer has it all the same.")
        : tr("It will not be sent, and what it changed on this screen is undone. This cannot be taken back.");
    question.answers = {tr("Discard"), tr("Keep")};
    question.dangerous = true;
    messageboxes::ask(this, question, [this, id = line->entry.id, account = line->entry.account](int answer) {
        if (answer == 0)
            follow(m_store.discard(id), account);
    });
}

void OutboxPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Pane));
}

} // namespace saskare
