#pragma once

#include "core/account/AccountRegistry.h"
#include "core/sync/SyncService.h"
#include "ui/board/BoardWords.h"
#include "ui/insight/FiguresPane.h"

#include <QTimer>

#include <array>
#include <functional>
#include <memory>

namespace saskare {

class BoardModel;
class BoardTable;
class BoardTile;
class CsvFile;
class Worker;

/// The place "Now": what waits in each queue and with each agent at this moment, with its age, and the way to the
/// list behind each figure. Counts only while it is shown. Fit for 800 pixels and more. Thread: GUI.
class BoardPane : public FiguresPane
{
    Q_OBJECT
public:
    BoardPane(Store &store, SyncService &sync, AccountRegistry &accounts, const Theme &theme, Clock &clock,
              QWidget *parent);
    ~BoardPane() override;

    /// How each account stands, if not as the sync says; for those who show what there is no sync for.
    using Standing = std::function<AccountSyncStatus(AccountId)>;
    void setStanding(Standing standing);

Q_SIGNALS:
    /// The search behind a figure, as people type it.
    void searchWanted(const QString &search);
    void conversationWanted(saskare::ConversationId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr size_t tileCount = 5;
    QWidget *buildBoard();
    void connectParts();
    void setTexts();
    void read();
    void readAges();
    void render();
    void showAnew() override { render(); }
    void renderTiles();
    void renderQueues();
    void renderAgents();
    void showAge();
    void choose(const BoardQueue &queue, QueueFigure figure, InAccount account);
    void open(const ConversationQuery &query);
    void exportTable();
    [[nodiscard]] InAccount inAccount() const;
    [[nodiscard]] bool isLive() const;

    Store &m_store;
    SyncService &m_sync;
    AccountRegistry &m_accounts;
    const Theme &m_theme;
    Clock &m_clock;
    std::unique_ptr<Worker> m_worker; ///< when the first table is written
    CsvFile *m_file = nullptr;
    Board m_board;
    BoardAges m_ages;
    Standing m_standing;
    std::vector<BoardQueue> m_shown; ///< in the order of the table's lines
    QTimer m_soon; ///< gathers changes
    bool m_reading = false, m_again = false;

    TextLabel *m_queueTitle = nullptr, *m_agentTitle = nullptr;
    std::array<BoardTile *, tileCount> m_tiles{};
    BoardModel *m_queueModel = nullptr, *m_agentModel = nullptr;
    BoardTable *m_queueTable = nullptr, *m_agentTable = nullptr;
};

} // namespace saskare
