#pragma once

#include "core/account/AccountRegistry.h"
#include "core/sync/SyncService.h"
#include "ui/insight/FiguresPane.h"
#include "ui/insight/InsightReader.h"

class QComboBox;

namespace saskare {

class Button;
class FigureStrip;
class InsightExport;
class InsightSide;
class JourneyList;
class MatrixPicture;
class PicturePanel;
class PlainTable;
class Settings;
class TextTableModel;
class TimelinePicture;
class Workspace;

/// The place "Quality": how customers fare in each stage and on each channel, from what is on this computer, with the
/// age of that. Lays out figures, pictures, ranking and signals, and leads from each to its touchpoints. Reads only
/// while it is shown. Fit for 800 pixels and more. Thread: GUI.
class InsightPane : public FiguresPane
{
    Q_OBJECT
public:
    InsightPane(Store &store, SyncService &sync, AccountRegistry &accounts, Workspace &workspace, Settings &settings,
                const Theme &theme, Clock &clock, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildChoices();
    QWidget *buildBoard();
    void connectParts();
    void setTexts();
    void setAge();
    void fillChoices();
    void fillQueues();
    void ask();
    void showReport();
    void showAnew() override { showReport(); }
    void listCell(Stage stage, Channel channel);
    void listTime(qint64 from, qint64 until);
    void listRepeats();
    void listPerson(CustomerId person, const QString &name);
    void showJourneys();
    template <class Fits>
    void list(const QString &title, Fits fits);
    void leaveList();
    void editImportances();
    void takeImportances();
    [[nodiscard]] const QueueRow *chosenQueue() const;
    void offerExport();
    [[nodiscard]] QString about() const;

    Store &m_store;
    SyncService &m_sync;
    AccountRegistry &m_accounts;
    Workspace &m_workspace;
    Settings &m_settings;
    const Theme &m_theme;
    Clock &m_clock;
    InsightReader *m_reader;
    InsightExport *m_export;
    std::vector<QueueRow> m_queues;
    std::vector<MatrixCell> m_tableCells; ///< in the order of the table's rows

    QComboBox *m_period = nullptr, *m_account = nullptr, *m_queue = nullptr;
    Button *m_importance = nullptr;
    FigureStrip *m_figures = nullptr;
    MatrixPicture *m_matrix = nullptr;
    TimelinePicture *m_timeline = nullptr;
    JourneyList *m_journeys = nullptr;
    TextTableModel *m_matrixRows = nullptr, *m_timelineRows = nullptr, *m_journeyRows = nullptr;
    PlainTable *m_matrixTable = nullptr, *m_timelineTable = nullptr, *m_journeyTable = nullptr;
    PicturePanel *m_matrixPanel = nullptr, *m_timelinePanel = nullptr, *m_journeyPanel = nullptr;
    InsightSide *m_side = nullptr;
};

} // namespace saskare
