#include "ui/board/BoardPane.h"

#include "core/base/Worker.h"
#include "core/domain/SearchSyntax.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/board/BoardModel.h"
#include "ui/board/BoardTable.h"
#include "ui/board/BoardTile.h"
#include "ui/insight/CsvFile.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr std::chrono::seconds gathering{2};
constexpr int agentsWidest = 680;

/// What the tiles tell, in their order.
constexpr std::array tileFigures{QueueFigure::Open, QueueFigure::Unanswered, QueueFigure::Longest,
                                 QueueFigure::Overdue, QueueFigure::CallsLate};

} // namespace

BoardPane::BoardPane(Store &store, SyncService &sync, AccountRegistry &accounts, const Theme &theme, Clock &clock,
                     QWidget *parent)
    : FiguresPane(boardMethods, theme, parent)
    , m_store(store)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_theme(theme)
    , m_clock(clock)
    , m_standing([&sync](AccountId account) { return sync.status(account); })
{
    setObjectName(QStringLiteral("boardPane"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    compose(buildBoard(), {});
    ageLabel().setObjectName(QStringLiteral("boardAge"));
    exportButton().setObjectName(QStringLiteral("exportBoard"));
    howButton().setObjectName(QStringLiteral("howCounted"));
    connectParts();
    new LiveText(this, [this] { setTexts(); });
}

BoardPane::~BoardPane() = default;

void BoardPane::setStanding(Standing standing)
{
    m_standing = std::move(standing);
    render();
}

QWidget *BoardPane::buildBoard()
{
    auto *content = new QWidget(this);
    auto *tiles = new QWidget(content);
    auto *flow = new FlowLayout(tiles, space::m);
    flow->setContentsMargins(space::s, 0, space::s, 0);
    for (BoardTile *&tile : m_tiles) {
        tile = new BoardTile(m_theme, tiles);
        flow->addWidget(tile);
    }
    m_queueTitle = new TextLabel(m_theme, TextSize::Body, TextWeight::Strong, Color::Text, content, Overflow::Elide);
    m_queueModel = new BoardModel(this);
    m_queueTable = new BoardTable(*m_queueModel, m_theme, content);
    m_queueTable->setObjectName(QStringLiteral("boardQueues"));
    m_agentTitle = new TextLabel(m_theme, TextSize::Body, TextWeight::Strong, Color::Text, content, Overflow::Elide);
    m_agentModel = new BoardModel(this);
    m_agentTable = new BoardTable(*m_agentModel, m_theme, content);
    m_agentTable->setObjectName(QStringLiteral("boardAgents"));
    m_agentTable->setMaximumWidth(agentsWidest);
    auto *column = new QVBoxLayout(content);
    // The cells' own room stands out, so that their words stand under the tiles and titles.
    for (TextLabel *title : {m_queueTitle, m_agentTitle})
        title->setContentsMargins(space::s, 0, space::s, 0);
    column->setContentsMargins(space::xl - space::s, space::l, space::xl - space::s, space::l);
    column->setSpacing(space::xs);
    column->addWidget(tiles);
    column->addSpacing(space::xl);
    column->addWidget(m_queueTitle);
    column->addWidget(m_queueTable);
    column->addSpacing(space::xl);
    column->addWidget(m_agentTitle);
    column->addWidget(m_agentTable);
    column->addStretch(1);
    setFocusProxy(m_queueTable);
    return scrolled(content, this);
}

void BoardPane::connectParts()
{
    for (size_t i = 0; i < tileCount; ++i)
        connect(m_tiles[i], &BoardTile::clicked, this,
                [this, figure = tileFigures[i]] { choose(totalOf(m_board), figure, InAccount::Any); });
    connect(m_queueTable, &BoardTable::figureChosen, this, [this](int line, int figure) {
        choose(m_shown[static_cast<size_t>(line)], static_cast<QueueFigure>(figure), inAccount());
    });
    connect(m_agentTable, &BoardTable::figureChosen, this, [this](int line, int figure) {
        open(saskare::searchFor(m_board.agents[static_cast<size_t>(line)], static_cast<AgentFigure>(figure),
                                inAccount()));
    });
    connect(&exportButton(), &Button::clicked, this, &BoardPane::exportTable);
    connect(&m_soon, &QTimer::timeout, this, &BoardPane::read);
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool ours = changes.everything || changes.reference || !changes.conversations.isEmpty()
            || !changes.timelines.isEmpty();
        if (ours && isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_accounts, &AccountRegistry::changed, this, [this] { isVisible() ? read() : void(); });
    connect(&m_sync, &SyncService::statusChanged, this, [this] {
        if (isVisible())
            render();
    });
    connect(new MinuteTick(m_clock, this), &MinuteTick::ticked, this, [this] {
        if (isVisible())
            read(); // what is late grows by itself
    });
}

void BoardPane::setTexts()
{
    titleLabel().setText(tr("Now"));
    exportButton().setHint(tr("Export as CSV"));
    howButton().setHint(tr("How this is counted"));
    m_queueTitle->setText(tr("Queues"));
    m_agentTitle->setText(tr("Agents"));
    m_queueTable->setAccessibleName(m_queueTitle->text());
    m_agentTable->setAccessibleName(m_agentTitle->text());
    empty().setContent(QStringLiteral("timer"), tr("Nothing is known yet"),
                       tr("When a help desk has been read, what waits there stands here."));
    render();
}

void BoardPane::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_store.board().then(this, [this](const Board &board) {
        m_reading = false;
        m_board = board;
        render();
        if (std::exchange(m_again, false) && isVisible())
            m_soon.start();
    });
}

void BoardPane::readAges()
{
    m_ages.clear();
    for (const Account &account : m_accounts.accounts())
        m_ages.insert(account.id, ageOf(account.name, m_standing(account.id), m_clock.nowMs()));
}

bool BoardPane::isLive() const
{
    return std::all_of(m_ages.cbegin(), m_ages.cend(), [](const BoardAge &age) { return age.isLive; });
}

InAccount BoardPane::inAccount() const
{
    return m_ages.size() > 1 ? InAccount::Named : InAccount::Only;
}

void BoardPane::render()
{
    readAges();
    showAge();
    renderTiles();
    renderQueues();
    renderAgents();
    showFigures(m_board.at == 0 || !m_board.queues.empty());
    exportButton().setVisible(!m_board.queues.empty());
}

void BoardPane::showAge()
{
    QStringList parts;
    if (m_board.at > 0)
        parts += tr("counted at %1").arg(timeOfDay(m_board.at));
    QStringList old;
    for (const BoardAge &age : std::as_const(m_ages)) {
        if (!age.isLive || !age.oldParts.isEmpty())
            old += tr("%1: %2", "account, how old").arg(age.account, wholeAgeText(age, m_clock.nowMs()));
    }
    old.sort();
    ageLabel().setText((parts + old).join(QStringLiteral(" · ")));
    ageLabel().setColor(old.isEmpty() ? Color::TextSecond : Color::Warn);
}

void BoardPane::renderTiles()
{
    const BoardQueue total = totalOf(m_board);
    const qint64 now = m_clock.nowMs();
    const auto soon = [](int count) { return tr("%n more within the hour", nullptr, count); };
    for (size_t i = 0; i < tileCount; ++i) {
        const QueueFigure figure = tileFigures[i];
        QString note;
        if (figure == QueueFigure::Open)
            note = tr("%n of them nobody's", nullptr, total.unassigned);
        else if (figure == QueueFigure::Unanswered)
            note = tr("the customer wrote last");
        else if (figure == QueueFigure::Longest)
            note = total.waitingSince == 0 ? tr("nobody waits")
                : isLive()                 ? tr("since %1").arg(momentText(total.waitingSince, now))
                                           : tr("perhaps answered meanwhile");
        else
            note = soon(figure == QueueFigure::Overdue ? total.dueSoon : total.callsSoon);
        m_tiles[i]->setObjectName(QStringLiteral("tile%1").arg(static_cast<int>(figure)));
        m_tiles[i]->setLook({nameOf(figure), textOf(total, figure, isLive(), now), note, methodOf(figure),
                             toneOf(total, figure), isLive()});
    }
    int widest = 0;
    for (const BoardTile *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    for (BoardTile *tile : m_tiles)
        tile->setFixedWidth(widest);
}

void BoardPane::renderQueues()
{
    QList<BoardColumn> columns{{tr("Queue"), {}}};
    for (int i = 0; i < queueFigureCount; ++i)
        columns.append({nameOf(static_cast<QueueFigure>(i)), methodOf(static_cast<QueueFigure>(i))});
    columns.append({tr("As of"), tr("When the help desk was last read.")});
    QList<BoardLine> lines;
    m_shown.clear();
    for (const BoardQueue &queue : m_board.queues) {
        const BoardAge age = m_ages.value(queue.account);
        BoardLine line;
        line.isHead = !queue.queue.isValid();
        if (line.isHead && m_ages.size() < 2)
            continue; // the tiles say it
        line.name = line.isHead ? age.account : queue.name;
        line.isInside = !line.isHead && m_ages.size() > 1;
        line.isLive = age.isLive;
        line.age = ageText(age, m_clock.nowMs());
        for (int i = 0; i < queueFigureCount; ++i) {
            const auto figure = static_cast<QueueFigure>(i);
            line.cells.append({textOf(queue, figure, age.isLive, m_clock.nowMs()), toneOf(queue, figure),
                               valueOf(queue, figure) == 0});
        }
        m_shown.push_back(queue);
        lines.append(line);
    }
    const bool any = !lines.isEmpty();
    m_queueModel->show(columns, std::move(lines));
    m_queueTitle->setVisible(any);
    m_queueTable->setVisible(any);
}

void BoardPane::renderAgents()
{
    QList<BoardColumn> columns{{tr("Agent"), {}}};
    for (int i = 0; i < agentFigureCount; ++i)
        columns.append({nameOf(static_cast<AgentFigure>(i)), methodOf(static_cast<AgentFigure>(i))});
    columns.append({tr("As of"), tr("When the help desk was last read.")});
    QList<BoardLine> lines;
    for (const BoardAgent &agent : m_board.agents) {
        const BoardAge age = m_ages.value(agent.account);
        BoardLine line;
        line.name = agent.isMe ? tr("%1 (you)").arg(agent.name) : agent.name;
        if (m_ages.size() > 1)
            line.name = tr("%1 · %2", "agent, account").arg(line.name, age.account);
        line.isLive = age.isLive;
        line.age = ageText(age, m_clock.nowMs());
        for (int i = 0; i < agentFigureCount; ++i) {
            const int value = valueOf(agent, static_cast<AgentFigure>(i));
            line.cells.append({QLocale().toString(value), Tone::Neutral, value == 0});
        }
        lines.append(line);
    }
    const bool any = !lines.isEmpty();
    m_agentModel->show(columns, std::move(lines));
    m_agentTitle->setVisible(any);
    m_agentTable->setVisible(any);
}

void BoardPane::choose(const BoardQueue &queue, QueueFigure figure, InAccount account)
{
    if (figure == QueueFigure::Longest && queue.longest.isValid())
        Q_EMIT conversationWanted(queue.longest);
    else
        open(saskare::searchFor(queue, figure, account));
}

void BoardPane::open(const ConversationQuery &query)
{
    SearchNames names;
    for (const Account &account : m_accounts.accounts())
        names.accounts.emplace_back(account.id, account.name);
    Q_EMIT searchWanted(searchText(query, names));
}

void BoardPane::exportTable()
{
    if (!m_worker) {
        m_worker = std::make_unique<Worker>(QStringLiteral("board"));
        m_file = new CsvFile(*m_worker, m_clock, this);
        connect(m_file, &CsvFile::written, this, [this](const QString &path) {
            notice().show(Tone::Good, QStringLiteral("circle-check"), tr("Written to %1").arg(path));
        });
        connect(m_file, &CsvFile::failed, this, [this](const Error &error) { notice().showError(error); });
    }
    m_file->begin(tr("Export what waits now"), tr("what waits %1.csv"), [this] {
        return CsvFile::Table([board = m_board, ages = m_ages,
                               about = tr("What waits now") + QStringLiteral(" · ") + ageLabel().text()] {
            return boardCsv(board, ages, about);
        });
    });
}

void BoardPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void BoardPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
}

} // namespace saskare
