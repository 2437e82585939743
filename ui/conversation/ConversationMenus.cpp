#include "ui/conversation/ConversationMenus.h"

#include "core/store/DueRow.h"
#include "core/store/Store.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"
#include "ui/conversation/ConversationLinks.h"
#include "ui/conversation/LimitsPopup.h"
#include "ui/conversation/PostponeDialog.h"
#include "ui/conversation/PostponeTimes.h"
#include "ui/conversation/StatusChoices.h"
#include "ui/conversation/TagDialog.h"
#include "ui/shell/ActionId.h"

#include <QMenu>
#include <QPointer>

namespace saskare {
namespace {

/// Foreign words as a menu's text: "&" would become an underline.
QString menuText(QString words)
{
    return words.left(80).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ConversationMenus::ConversationMenus(Store &store, const Theme &theme, Clock &clock, QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_theme(theme)
    , m_clock(clock)
    , m_parent(parent)
{
}

void ConversationMenus::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    if (m_tagDialog && m_row.id != row.id)
        m_tagDialog->reject(); // what is said of one conversation must not go to another
    m_row = row;
    m_manifest = manifest;
}

void ConversationMenus::show(QLatin1String action, QWidget *at)
{
    if (action == action::status)
        showStatus(at);
    else if (action == action::assign)
        showAssign(at);
    else if (action == action::queue)
        showQueue(at);
    else if (action == action::priority)
        showPriority(at);
    else if (action == action::postpone)
        showPostpone(at);
    else if (action == action::tags)
        editTags();
    else if (action == QLatin1String("limits"))
        showLimits(at);
    else if (action == QLatin1String("more"))
        showMore(at);
}

void ConversationMenus::showLimits(QWidget *at)
{
    m_store.limits(m_row.id).then(this, [this, id = m_row.id, at = QPointer(at)](const QList<Limit> &limits) {
        if (at && m_row.id == id)
            (new LimitsPopup(dueOf(m_row), limits, m_clock.nowMs(), m_theme, m_parent))->popUp(*at);
    });
}

bool ConversationMenus::offers(QLatin1String action) const
{
    if (action == action::links)
        return !ordinaryLinks(m_row.links).isEmpty() || !linksToAdd(m_manifest.get()).isEmpty();
    if (action == action::openInBrowser)
        return !m_row.webUrl.isEmpty();
    static const QHash<QString, const char *> commands{
        {action::reply, "reply"},       {action::note, "note"},
        {action::resolve, "setStatus"}, {action::assignMe, "assign"},
        {action::assign, "assign"},     {action::status, "setStatus"},
        {action::queue, "moveToQueue"}, {action::priority, "setPriority"},
        {action::tags, "setTags"},      {action::postpone, "postpone"}};
    const char *command = commands.value(action);
    return !command || can(command);
}

void ConversationMenus::carryOut(QLatin1String action)
{
    if (action == action::resolve && can("setStatus")) {
        withQueueCodes([this](const QStringList &codes) { resolve(codes); });
    } else if (action == action::assignMe && can("assign")) {
        m_store.agents(m_row.account).then(this, [this](const std::vector<AgentRow> &agents) {
            for (const AgentRow &agent : agents) {
                if (agent.isMe)
                    Q_EMIT chosen(Assign{agent.remoteId});
            }
        });
    }
}

QList<Status> ConversationMenus::statusChoices(const QStringList &codesOfQueue) const
{
    return saskare::statusChoices(m_manifest.get(), codesOfQueue);
}

void ConversationMenus::withQueueCodes(std::function<void(QStringList)> use)
{
    m_store.queues().then(this, [queue = m_row.queue, use = std::move(use)](const std::vector<QueueRow> &queues) {
        QStringList codes;
        for (const QueueRow &row : queues) {
            if (row.id == queue)
                codes = row.states;
        }
        use(codes);
    });
}

void ConversationMenus::resolve(const QStringList &codesOfQueue)
{
    const bool done = groupOf(m_row.status.state) == StateGroup::Done;
    const QList<ConversationState> wanted = done
        ? QList<ConversationState>{ConversationState::Open, ConversationState::New}
        : QList<ConversationState>{ConversationState::Resolved, ConversationState::Closed};
    const QList<Status> choices = statusChoices(codesOfQueue);
    for (const ConversationState state : wanted) {
        for (const Status &choice : choices) {
            if (choice.state == state) {
                Q_EMIT chosen(SetStatus{choice});
                return;
            }
        }
    }
}

QMenu *ConversationMenus::newMenu(const QString &name)
{
    if (m_menu)
        m_menu->close();
    m_menu = new QMenu(m_parent);
    m_menu->setObjectName(name);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    return m_menu;
}

void ConversationMenus::popUp(QMenu *menu, QWidget *at)
{
    menu->popup(at->mapToGlobal(QPoint(0, at->height() + space::xs)));
}

void ConversationMenus::showStatus(QWidget *at)
{
    if (!can("setStatus"))
        return;
    withQueueCodes([this, at = QPointer(at)](const QStringList &codes) {
        QMenu *menu = newMenu(QStringLiteral("statusMenu"));
        for (const Status &status : statusChoices(codes)) {
            QAction *entry = menu->addAction(menuText(wordFor(status)), this,
                                             [this, status] { Q_EMIT chosen(SetStatus{status}); });
            entry->setCheckable(true);
            entry->setChecked(status.code == m_row.status.code);
        }
        if (at)
            popUp(menu, at);
    });
}

void ConversationMenus::showAssign(QWidget *at)
{
    if (!can("assign"))
        return;
    m_store.agents(m_row.account).then(this, [this, at = QPointer(at)](const std::vector<AgentRow> &agents) {
        QMenu *menu = newMenu(QStringLiteral("assignMenu"));
        const auto add = [&](const QString &name, const RemoteId &agent) {
            QAction *entry = menu->addAction(name, this, [this, agent] { Q_EMIT chosen(Assign{agent}); });
            entry->setCheckable(true);
            entry->setChecked(agent == m_row.assignee);
        };
        for (const AgentRow &agent : agents) {
            if (agent.isMe)
                add(tr("Me (%1)").arg(menuText(agent.name)), agent.remoteId);
        }
        add(tr("Nobody"), {});
        menu->addSeparator();
        for (const AgentRow &agent : agents) {
            if (!agent.isMe)
                add(menuText(agent.name), agent.remoteId);
        }
        if (at)
            popUp(menu, at);
    });
}

void ConversationMenus::showQueue(QWidget *at)
{
    if (!can("moveToQueue"))
        return;
    m_store.queues().then(this, [this, at = QPointer(at)](const std::vector<QueueRow> &queues) {
        QMenu *menu = newMenu(QStringLiteral("queueMenu"));
        for (const QueueRow &queue : queues) {
            if (queue.account != m_row.account)
                continue;
            QAction *entry = menu->addAction(menuText(queue.name), this,
                                             [this, queue] { Q_EMIT chosen(MoveToQueue{queue.remoteId}); });
            entry->setCheckable(true);
            entry->setChecked(queue.id == m_row.queue);
        }
        if (at)
            popUp(menu, at);
    });
}

void ConversationMenus::showPriority(QWidget *at)
{
    if (!can("setPriority"))
        return;
    QMenu *menu = newMenu(QStringLiteral("priorityMenu"));
    for (const PriorityValue &priority : m_manifest->priorities) {
        const QString words
            = priority.level == Priority::None && !priority.code.isEmpty() ? priority.code : wordFor(priority.level);
        QAction *entry
            = menu->addAction(menuText(words), this, [this, priority] { Q_EMIT chosen(SetPriority{priority}); });
        entry->setCheckable(true);
        entry->setChecked(priority == m_row.priority);
    }
    popUp(menu, at);
}

void ConversationMenus::showPostpone(QWidget *at)
{
    if (!can("postpone"))
        return;
    QMenu *menu = newMenu(QStringLiteral("postponeMenu"));
    for (const PostponeTime &time : postponeTimes(m_clock.nowMs())) {
        const QString words = time.words + QLatin1Char('\t') + relativeTime(time.at, m_clock.nowMs());
        menu->addAction(words, this, [this, at = time.at] { Q_EMIT chosen(Postpone{at}); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another time…"), this, &ConversationMenus::choosePostponeTime);
    popUp(menu, at);
}

void ConversationMenus::choosePostponeTime()
{
    auto *dialog = new PostponeDialog(m_clock.nowMs(), m_theme, m_parent);
    connect(dialog, &PostponeDialog::chosen, this, [this](qint64 at) { Q_EMIT chosen(Postpone{at}); });
    dialog->open();
}

void ConversationMenus::editTags()
{
    if (!can("setTags"))
        return;
    m_store.tags(m_row.account).then(this, [this](const QStringList &known) {
        auto *dialog = new TagDialog(m_row.tags, known, m_theme, m_parent);
        m_tagDialog = dialog;
        // What a colleague tagged while the dialog was open stays.
        connect(dialog, &TagDialog::chosen, this, [this, shown = m_row.tags](const QStringList &tags) {
            Q_EMIT chosen(SetTags{mergedTags(shown, tags, m_row.tags)});
        });
        dialog->open();
    });
}

void ConversationMenus::showMore(QWidget *at)
{
    QMenu *menu = newMenu(QStringLiteral("moreMenu"));
    const auto add = [&](const char *command, const QString &icon, const QString &words, QLatin1String action) {
        if (can(command))
            menu->addAction(m_theme.icon(icon), words, this, [this, action, at = QPointer(at)] {
                if (at)
                    show(action, at);
            });
    };
    if (can("assign") && !m_row.assignedToMe)
        menu->addAction(m_theme.icon(QStringLiteral("user-check")), tr("Assign to me"), this,
                        [this] { carryOut(action::assignMe); });
    add("assign", QStringLiteral("user"), tr("Assign…"), action::assign);
    add("setStatus", QStringLiteral("circle-dot"), tr("Status…"), action::status);
    add("moveToQueue", QStringLiteral("inbox"), tr("Queue…"), action::queue);
    add("setPriority", QStringLiteral("flag"), tr("Priority…"), action::priority);
    add("setTags", QStringLiteral("tags"), tr("Tags…"), action::tags);
    add("postpone", QStringLiteral("alarm-clock"), tr("Postpone…"), action::postpone);
    if (offers(action::links))
        menu->addAction(m_theme.icon(QStringLiteral("link")), tr("Links…"), this,
                        [this] { Q_EMIT asked(action::links); });
    menu->addSeparator();
    const auto addRelated = [&](const char *icon, const QString &words, QLatin1String action) {
        if (m_related(action))
            menu->addAction(m_theme.icon(QLatin1String(icon)), words, this, [this, action] { Q_EMIT asked(action); });
    };
    addRelated("git-branch", tr("Link to a problem…"), action::linkProblem);
    addRelated("triangle-alert", tr("Make this a problem"), action::makeProblem);
    addRelated("check-check", tr("Answer and resolve its incidents…"), action::solveIncidents);
    addRelated("merge", tr("Merge with another…"), action::merge);
    addRelated("split", tr("Split the message…"), action::split);
    menu->addSeparator();
    menu->addAction(m_theme.icon(QStringLiteral("copy")), tr("Copy the number"), this,
                    [this] { Q_EMIT asked(action::copyNumber); });
    if (!m_row.webUrl.isEmpty())
        menu->addAction(m_theme.icon(QStringLiteral("external-link")), tr("Open in the browser"), this,
                        [this] { Q_EMIT asked(action::openInBrowser); });
    popUp(menu, at);
}

} // namespace saskare
