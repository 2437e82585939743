#include "ui/insight/InsightPane.h"

#include "core/store/TouchpointRules.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Hairline.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"
#include "ui/customer/TouchpointWords.h"
#include "ui/insight/FigureStrip.h"
#include "ui/insight/ImportanceDialog.h"
#include "ui/insight/InsightExport.h"
#include "ui/insight/InsightSide.h"
#include "ui/insight/InsightTables.h"
#include "ui/insight/InsightWords.h"
#include "ui/insight/JourneyList.h"
#include "ui/insight/ListedTouchpoints.h"
#include "ui/insight/MatrixPicture.h"
#include "ui/insight/PicturePanel.h"
#include "ui/insight/TimelinePicture.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Workspace.h"

#include <QComboBox>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr std::array periods{InsightPeriod::Week, InsightPeriod::Month, InsightPeriod::Quarter,
                             InsightPeriod::ThisMonth, InsightPeriod::All};

} // namespace

InsightPane::InsightPane(Store &store, SyncService &sync, AccountRegistry &accounts, Workspace &workspace,
                         Settings &settings, const Theme &theme, Clock &clock, QWidget *parent)
    : FiguresPane(methodWords, theme, parent)
    , m_store(store)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_theme(theme)
    , m_clock(clock)
    , m_reader(new InsightReader(store, clock, this))
    , m_export(new InsightExport(*m_reader, clock, this))
{
    setObjectName(QStringLiteral("insightPane"));
    build();
    connectParts();
    new LiveText(this, [this] { setTexts(); });
    fillChoices();
    takeImportances();
}

void InsightPane::build()
{
    QWidget *board = buildBoard();
    buildChoices();
    compose(board, {m_period, m_account, m_queue, m_importance});
    ageLabel().setObjectName(QStringLiteral("insightAge"));
    exportButton().setObjectName(QStringLiteral("exportCsv"));
    howButton().setObjectName(QStringLiteral("howComputed"));
    setFocusProxy(m_period);
}

void InsightPane::buildChoices()
{
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("insightPeriod"));
    m_account = new QComboBox(this);
    m_queue = new QComboBox(this);
    m_queue->setObjectName(QStringLiteral("insightQueue"));
    for (QComboBox *box : {m_period, m_account, m_queue}) {
        box->setMinimumHeight(measure::control);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(190);
    }
    for (const InsightPeriod each : periods)
        m_period->addItem(QString(), static_cast<int>(each));
    m_period->setCurrentIndex(1);
    m_importance = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("sliders-horizontal"), this);
    m_importance->setObjectName(QStringLiteral("importances"));
}

QWidget *InsightPane::buildBoard()
{
    auto *board = new QWidget(this);
    auto *content = new QWidget(board);
    m_figures = new FigureStrip(m_theme, content);
    m_matrix = new MatrixPicture(m_theme, content);
    m_matrixRows = new TextTableModel(this);
    m_matrixTable = new PlainTable(*m_matrixRows, m_theme, content);
    m_matrixTable->setObjectName(QStringLiteral("matrixTable"));
    m_matrixPanel = new PicturePanel(m_theme, m_matrix, m_matrixTable, content);
    m_timeline = new TimelinePicture(m_theme, content);
    m_timelineRows = new TextTableModel(this);
    m_timelineTable = new PlainTable(*m_timelineRows, m_theme, content);
    m_timelineTable->setObjectName(QStringLiteral("timelineTable"));
    m_timelinePanel = new PicturePanel(m_theme, m_timeline, m_timelineTable, content);
    m_journeys = new JourneyList(m_store, m_theme, content);
    m_journeyRows = new TextTableModel(this);
    m_journeyTable = new PlainTable(*m_journeyRows, m_theme, content);
    m_journeyTable->setObjectName(QStringLiteral("journeyTable"));
    m_journeyPanel = new PicturePanel(m_theme, m_journeys, m_journeyTable, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_figures);
    column->addWidget(m_matrixPanel);
    column->addWidget(m_timelinePanel, 10);
    column->addWidget(m_journeyPanel, 10);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(board);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolled(content, board), 1);
    layout->addWidget(new Hairline(m_theme, Qt::Vertical, board));
    m_side = new InsightSide(m_store, m_workspace, m_theme, m_clock, board);
    layout->addWidget(m_side);
    return board;
}

void InsightPane::connectParts()
{
    connect(m_reader, &InsightReader::read, this, &InsightPane::showReport);
    connect(m_account, &QComboBox::activated, this, &InsightPane::fillQueues);
    for (QComboBox *box : {m_period, m_account, m_queue})
        connect(box, &QComboBox::activated, this, &InsightPane::ask);
    connect(m_importance, &Button::clicked, this, &InsightPane::editImportances);
    connect(&exportButton(), &Button::clicked, this, &InsightPane::offerExport);
    connect(m_matrix, &MatrixPicture::cellChosen, this, &InsightPane::listCell);
    connect(m_side, &InsightSide::cellChosen, this, &InsightPane::listCell);
    connect(m_matrixTable, &PlainTable::activated, this, [this](const QModelIndex &index) {
        const MatrixCell &cell = m_tableCells[static_cast<size_t>(index.row())];
        listCell(cell.stage, cell.channel);
    });
    connect(m_timelineTable, &PlainTable::activated, this, [this](const QModelIndex &index) {
        const TimelineStretch &each = m_reader->report().timeline[static_cast<size_t>(index.row())];
        listTime(each.from, each.until);
    });
    connect(m_timeline, &TimelinePicture::stretchChosen, this, &InsightPane::listTime);
    connect(m_journeys, &JourneyList::personChosen, this, &InsightPane::listPerson);
    connect(m_journeys, &JourneyList::named, this, &InsightPane::showJourneys);
    connect(m_journeyTable, &PlainTable::activated, this, [this](const QModelIndex &index) {
        const JourneyLine &line = m_journeys->model().line(index.row());
        listPerson(line.person, m_journeys->model().nameOf(line));
    });
    connect(m_side, &InsightSide::repeatsRequested, this, &InsightPane::listRepeats);
    connect(m_side, &InsightSide::left, this, &InsightPane::leaveList);
    connect(m_export, &InsightExport::written, this, [this](const QString &path) {
        notice().show(Tone::Good, QStringLiteral("circle-check"), tr("Written to %1").arg(path));
    });
    connect(m_export, &InsightExport::failed, this, [this](const Error &error) { notice().showError(error); });
    connect(&empty(), &EmptyState::actionRequested, this, [this] {
        m_period->setCurrentIndex(m_period->count() - 1);
        ask();
    });
    connect(&m_accounts, &AccountRegistry::changed, this, &InsightPane::fillChoices);
    connect(&m_sync, &SyncService::statusChanged, this, &InsightPane::setAge);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.reference || changes.everything)
            fillChoices();
    });
    connect(new MinuteTick(m_clock, this), &MinuteTick::ticked, this, &InsightPane::setAge);
}

void InsightPane::setTexts()
{
    titleLabel().setText(tr("Quality"));
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, periodName(periods[static_cast<size_t>(i)]));
    m_period->setAccessibleName(tr("Period"));
    m_account->setAccessibleName(tr("Account"));
    m_queue->setAccessibleName(tr("Queue"));
    m_queue->setToolTip(tr("With a queue chosen, only touchpoints that belong to one of its conversations count."));
    if (m_account->count() > 0)
        m_account->setItemText(0, tr("All accounts"));
    if (m_queue->count() > 0)
        m_queue->setItemText(0, tr("All queues"));
    m_importance->setHint(tr("How much each stage and channel matters"));
    exportButton().setHint(tr("Export as CSV"));
    howButton().setHint(tr("How this is computed"));
    m_matrixPanel->setTitle(
        tr("By stage and channel"),
        tr("satisfaction with n, dots where there are fewer than 5; below it, how many are evaluated"));
    m_timelinePanel->setTitle(tr("By time"), tr("above satisfaction from 1 to 5, below touchpoints by stage"));
    m_journeyPanel->setTitle(
        tr("By customer"),
        tr("each touchpoint with its score and ★ the customer's own rating, the days between, ⇄ another channel"));
    showReport();
}

void InsightPane::setAge()
{
    const qint64 asOf = m_sync.asOf();
    const auto dayOf = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); };
    const QString age = asOf > 0
        ? tr("as of %1").arg(dayOf(asOf) == dayOf(m_clock.nowMs()) ? timeOfDay(asOf) : fullTime(asOf))
        : tr("from what is on this computer; the help desk has not been read yet");
    QStringList parts{touchpointCount(m_reader->report().touchpoints),
                      tr("%n customer(s)", nullptr, m_reader->report().customers), age};
    if (!m_reader->isRead())
        parts = {tr("reading …")};
    if (m_reader->isCut())
        parts += tr("only the newest, there are more than can be counted");
    ageLabel().setText(parts.join(QStringLiteral(" · ")));
}

void InsightPane::fillChoices()
{
    const QVariant before = m_account->currentData();
    m_account->clear();
    m_account->addItem(tr("All accounts"), qlonglong(0));
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account &account : accounts)
        m_account->addItem(account.name, qlonglong(account.id.value()));
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
    m_account->setVisible(accounts.size() > 1);
    m_store.queues().then(this, [this](const std::vector<QueueRow> &queues) {
        m_queues = queues;
        fillQueues();
        takeImportances();
    });
}

/// Those of the chosen account.
void InsightPane::fillQueues()
{
    const QVariant before = m_queue->currentData();
    const qint64 account = m_account->currentData().toLongLong();
    m_queue->clear();
    m_queue->addItem(tr("All queues"), qlonglong(0));
    for (const QueueRow &queue : m_queues) {
        if (account == 0 || queue.account.value() == account)
            m_queue->addItem(queue.name, qlonglong(queue.id.value()));
    }
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(before)));
    m_queue->setVisible(m_queue->count() > 1);
}

void InsightPane::ask()
{
    InsightQuestion question;
    question.period = periods[static_cast<size_t>(std::max(0, m_period->currentIndex()))];
    if (const qint64 account = m_account->currentData().toLongLong())
        question.account = AccountId(account);
    if (const qint64 queue = m_queue->currentData().toLongLong())
        question.queue = QueueId(queue);
    leaveList();
    takeImportances();
    m_reader->ask(question);
}

void InsightPane::showReport()
{
    const InsightReport &report = m_reader->report();
    setAge();
    m_figures->show(headFigures(report));
    m_matrix->show(report.matrix);
    m_tableCells.clear();
    m_matrixRows->show(matrixTable(report.matrix, &m_tableCells));
    m_timeline->show(report);
    m_timelineRows->show(timelineTable(report));
    m_journeys->show(JourneyLines(m_reader->heldReport(), &report.journeys), m_clock.nowMs());
    showJourneys();
    m_journeyPanel->setVisible(!report.journeys.empty());
    m_side->show(report);
    const bool nothing = m_reader->isRead() && report.touchpoints == 0;
    empty().setContent(QStringLiteral("chart-column"), tr("No touchpoints in this time"),
                       tr("Choose a longer time, or another account or queue."),
                       m_reader->question().period == InsightPeriod::All ? QString()
                                                                         : periodName(InsightPeriod::All));
    showFigures(!nothing);
    exportButton().setEnabled(m_reader->isRead());
}

template <class Fits>
void InsightPane::list(const QString &title, Fits fits)
{
    std::vector<TouchpointRow> rows;
    const auto &all = *m_reader->rows();
    size_t count = 0;
    for (auto row = all.rbegin(); row != all.rend(); ++row) {
        if (fits(*row) && ++count <= ListedModel::mostListed)
            rows.push_back(*row);
    }
    m_side->list(title, std::move(rows), count);
}

void InsightPane::listCell(Stage stage, Channel channel)
{
    list(QStringLiteral("%1 · %2").arg(stageName(stage), wordFor(channel)),
         [=](const TouchpointRow &row) { return row.stage == stage && row.channel == channel; });
}

void InsightPane::listTime(qint64 from, qint64 until)
{
    TimelineStretch stretch;
    stretch.from = from;
    stretch.until = until;
    list(stretchName(stretch, m_reader->report().step),
         [=](const TouchpointRow &row) { return row.at >= from && row.at < until; });
}

void InsightPane::listRepeats()
{
    QSet<CustomerId> customers;
    for (const RepeatingCustomer &each : m_reader->report().contacts.repeating)
        customers.insert(each.customer);
    list(tr("Customers who came back"), [customers](const TouchpointRow &row) {
        return customers.contains(personOf(row)) && isContactByCustomer(row);
    });
}

void InsightPane::listPerson(CustomerId person, const QString &name)
{
    list(tr("Touchpoints of %1").arg(name), [person](const TouchpointRow &row) { return personOf(row) == person; });
}

void InsightPane::showJourneys()
{
    QStringList names;
    for (const JourneyLine &line : m_reader->report().journeys)
        names += m_journeys->model().nameOf(line);
    m_journeyRows->show(journeyTable(m_reader->report().journeys, names));
}

void InsightPane::leaveList()
{
    if (m_side->leaveList())
        (m_matrixPanel->showsTable() ? static_cast<QWidget *>(m_matrixTable) : m_matrix)
            ->setFocus(Qt::OtherFocusReason);
}

const QueueRow *InsightPane::chosenQueue() const
{
    const QueueId id(m_queue->currentData().toLongLong());
    const auto found
        = std::find_if(m_queues.begin(), m_queues.end(), [id](const QueueRow &row) { return row.id == id; });
    return found == m_queues.end() ? nullptr : &*found;
}

/// Those of the queue that is looked at.
void InsightPane::takeImportances()
{
    const QueueRow *queue = chosenQueue();
    m_reader->setImportances(importanceBookFrom(m_settings.text(Setting::TouchpointImportance))
                                 .of(queue ? teamKey(queue->account, queue->remoteId) : QString()));
}

void InsightPane::editImportances()
{
    const ImportanceBook book = importanceBookFrom(m_settings.text(Setting::TouchpointImportance));
    const QueueRow *queue = chosenQueue();
    const QString team = queue ? teamKey(queue->account, queue->remoteId) : QString();
    const auto ofTeam = book.teams.find(team);
    const Importances own = !queue ? book.general : ofTeam == book.teams.end() ? Importances() : ofTeam->second;
    const Importances known = book.of(team);
    std::vector<std::pair<Stage, Channel>> places;
    for (const MatrixCell &cell : m_reader->report().matrix.cells) {
        const std::pair place{cell.stage, cell.channel};
        if (cell.coverage.all > 0 || !cell.satisfaction.isEmpty() || known.contains(place))
            places.push_back(place);
    }
    for (const auto &[place, importance] : known) {
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    }
    auto *dialog = new ImportanceDialog(own, queue ? book.general : Importances(), queue ? queue->name : QString(),
                                        places, m_theme, window());
    connect(dialog, &ImportanceDialog::decided, this, [this, team](const Importances &decided) {
        ImportanceBook now = importanceBookFrom(m_settings.text(Setting::TouchpointImportance));
        (team.isEmpty() ? now.general : now.teams[team]) = decided;
        m_settings.set(Setting::TouchpointImportance, textOf(now));
        takeImportances();
    });
    dialog->open();
}

void InsightPane::offerExport()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Touchpoints …")), &QAction::triggered, this,
            [this] { m_export->begin(ExportKind::Touchpoints, about()); });
    connect(menu->addAction(tr("Figures …")), &QAction::triggered, this,
            [this] { m_export->begin(ExportKind::Figures, about()); });
    menu->popup(exportButton().mapToGlobal(QPoint(0, exportButton().height() + 2)));
}

/// What the figures are of, for the head of a file.
QString InsightPane::about() const
{
    QStringList parts{tr("Quality of touchpoints"), m_period->currentText()};
    if (m_account->currentIndex() > 0)
        parts += m_account->currentText();
    if (m_queue->currentIndex() > 0)
        parts += m_queue->currentText();
    parts += ageLabel().text();
    return parts.join(QStringLiteral(" · "));
}

void InsightPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setAwake(true);
}

void InsightPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader->setAwake(false);
}

} // namespace saskare
