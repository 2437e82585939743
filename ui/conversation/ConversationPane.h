#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"

#include <QWidget>

class QStackedLayout;

namespace saskare {

class AccountRegistry;
class Clock;
class Dialer;
class EmptyState;
class ManifestCatalog;
class Store;
class SyncService;
class TimelineModel;
class TimelineView;
class Workspace;

/// Reading and answering one conversation: header, timeline, composer. Shows what the store says and submits what the
/// agent does; follows the workspace. Thread: GUI.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    ConversationPane(Store &store, SyncService &sync, AccountRegistry &accounts, ManifestCatalog &manifests,
                     Workspace &workspace, Dialer &dialer, const Theme &theme, Clock &clock, QWidget *parent);
    ~ConversationPane() override;

private:
    void open(ConversationId id);
    void readRow();
    void takeRow(const ConversationRow &row);

    Store &m_store;
    SyncService &m_sync;
    Workspace &m_workspace;
    BodyPreparer m_preparer;
    ConversationId m_conversation;
    std::optional<ConversationRow> m_row;
    TimelineModel *m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    TimelineView *m_timeline;
};

} // namespace saskare
