#include "ui/conversation/ConversationPane.h"

#include "core/store/Store.h"
#include "core/sync/SyncService.h"
#include "ui/base/EmptyState.h"
#include "ui/base/LiveText.h"
#include "ui/conversation/TimelineView.h"
#include "ui/models/TimelineModel.h"
#include "ui/shell/Workspace.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace saskare {

ConversationPane::ConversationPane(Store &store, SyncService &sync, AccountRegistry &, ManifestCatalog &,
                                   Workspace &workspace, Dialer &, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_sync(sync)
    , m_workspace(workspace)
    , m_model(new TimelineModel(store, this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(theme, this))
    , m_timeline(new TimelineView(*m_model, m_preparer, theme, clock, this))
{
    setObjectName(QStringLiteral("conversationPane"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_timeline);
    new LiveText(this, [this] {
        m_empty->setContent(QStringLiteral("message-square"), tr("No conversation is open"),
                            tr("Choose one in the list to read and answer it."));
    });
    connect(&workspace, &Workspace::conversationChanged, this, &ConversationPane::open);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_conversation.isValid() && (changes.everything || changes.conversations.contains(m_conversation)))
            readRow();
    });
    open(workspace.conversation());
}

ConversationPane::~ConversationPane() = default;

void ConversationPane::open(ConversationId id)
{
    m_conversation = id;
    m_row.reset();
    m_model->setConversation(id);
    m_stack->setCurrentWidget(id.isValid() ? static_cast<QWidget *>(m_timeline) : m_empty);
    if (id.isValid())
        readRow();
}

void ConversationPane::readRow()
{
    m_store.conversation(m_conversation)
        .then(this, [this, id = m_conversation](const std::optional<ConversationRow> &row) {
            if (row && id == m_conversation)
                takeRow(*row);
        });
}

void ConversationPane::takeRow(const ConversationRow &row)
{
    const bool first = !m_row;
    m_row = row;
    m_workspace.setCustomer(row.customer);
    m_timeline->setReach(m_sync.status(row.account).state == ConnectionState::Online ? Reach::Online
                                                                                     : Reach::Offline);
    if (first)
        m_sync.conversationOpened(row.account, row.id);
}

} // namespace saskare
