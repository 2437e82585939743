#include "ui/inbox/BulkBar.h"

#include "core/account/AccountConnection.h"
#include "core/sync/SyncService.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/PostponeDialog.h"
#include "ui/conversation/PostponeTimes.h"
#include "ui/conversation/TagDialog.h"
#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/InboxPane.h"
#include "ui/inbox/WholeView.h"
#include "ui/shell/Actions.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace saskare {
namespace {

/// Foreign words as a menu's text: "&" would become an underline.
QString menuText(QString words)
{
    return words.left(80).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

BulkBar::BulkBar(InboxPane &inbox, Store &store, SyncService &sync, const AccountRegistry &accounts,
                 const ManifestCatalog &manifests, Workspace &workspace, const Theme &theme, Clock &clock)
    : QWidget(&inbox)
    , m_inbox(inbox)
    , m_store(store)
    , m_accounts(accounts)
    , m_manifests(manifests)
    , m_theme(theme)
    , m_clock(clock)
    , m_chosen(inbox.chosen())
    , m_actions(new BulkActions(store, sync, clock, this))
    , m_whole(new WholeView(inbox, store, workspace, this))
    , m_text(new TextLabel(theme, TextSize::Body, TextWeight::Medium, Color::Accent, this))
    , m_unable(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("bulkBar"));
    m_text->setObjectName(QStringLiteral("bulkText"));
    m_unable->setObjectName(QStringLiteral("bulkUnable"));
    arrange();
    connect(&m_chosen, &ChosenRows::changed, this, &BulkBar::follow);
    connect(m_actions, &BulkActions::happened, this, &BulkBar::tell);
    connect(&workspace, &Workspace::requested, this, [this](QLatin1String action) {
        if (action == action::undo)
            m_actions->undo();
    });
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        if (m_chosen.count() == 0 && !m_actions->canUndo())
            hide();
    });
    connect(m_whole, &WholeView::changed, this, &BulkBar::followWhole);
    connect(&theme, &Theme::changed, this, qOverload<>(&BulkBar::update));
    new LiveText(this, [this] { setTexts(); });
    hide();
    inbox.setBulkBar(this);
}

void BulkBar::arrange()
{
    m_buttons->setSpacing(0);
    m_assign = addAct("user", QStringLiteral("bulkAssign"), &BulkBar::showAssign);
    m_status = addAct("circle-dot", QStringLiteral("bulkStatus"), &BulkBar::showStatus);
    m_queue = addAct("layers", QStringLiteral("bulkQueue"), &BulkBar::showQueue);
    m_tags = addAct("tags", QStringLiteral("bulkTags"), &BulkBar::showTags);
    m_postpone = addAct("alarm-clock", QStringLiteral("bulkPostpone"), &BulkBar::showPostpone);
    m_read = addAct("mail-open", QStringLiteral("bulkRead"), &BulkBar::markRead);
    m_undo = new Button(m_theme, ButtonKind::Outlined, {}, this);
    m_undo->setDense();
    m_undo->setObjectName(QStringLiteral("bulkUndo"));
    connect(m_undo, &Button::clicked, m_actions, &BulkActions::undo);
    m_close = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("x"), this);
    m_close->setDense();
    m_close->setObjectName(QStringLiteral("bulkClose"));
    connect(m_close, &Button::clicked, this, [this] {
        m_chosen.clear();
        hide();
        m_inbox.focusList();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::xs, space::s, space::xs);
    column->setSpacing(0);
    column->addLayout(line);
    m_all = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("check-check"), this);
    m_all->setDense();
    m_all->setObjectName(QStringLiteral("bulkAll"));
    m_all->hide();
    connect(m_all, &Button::clicked, m_whole, &WholeView::choose);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(-space::s, 0, 0, 0); // its picture stands below the text's first letter
    under->addWidget(m_all, 0, Qt::AlignLeft);
    column->addLayout(under);
    column->addWidget(m_unable);
}

Button *BulkBar::addAct(const char *icon, const QString &name, void (BulkBar::*act)())
{
    auto *button = new Button(m_theme, ButtonKind::Quiet, QLatin1String(icon), this);
    button->setDense();
    button->setObjectName(name);
    connect(button, &Button::clicked, this, act);
    m_buttons->addWidget(button);
    return button;
}

void BulkBar::setTexts()
{
    setAccessibleName(tr("With those that are chosen"));
    m_assign->setHint(tr("Assign"));
    m_status->setHint(tr("Status"));
    m_queue->setHint(tr("Queue"));
    m_tags->setHint(tr("Tags"));
    m_postpone->setHint(tr("Postpone"));
    m_read->setHint(tr("Mark as read"));
    m_undo->setText(tr("Undo"));
    m_undo->setHint(tr("Undo"), Actions::keys(action::undo));
    m_close->setHint(tr("Choose none"));
    if (m_chosen.count() > 0)
        showChosen();
}

void BulkBar::follow()
{
    if (m_chosen.count() > 0)
        showChosen();
    else if (m_assign->isVisibleTo(this) || m_close->isVisibleTo(this))
        setVisible(m_undo->isVisibleTo(this));
}

void BulkBar::showChosen()
{
    m_choices = choices({});
    m_tone = Tone::Accent;
    m_text->setColor(toneInk(m_tone));
    const int whole = static_cast<int>(m_whole->rows().size());
    m_text->setText(m_whole->isChosen() ? tr("All of this view chosen: %1").arg(QLocale().toString(whole))
                                        : tr("%n chosen", nullptr, m_chosen.count()));
    const bool isTooMany = m_whole->offered() > WholeView::most;
    m_all->setText(tr("All %1 of this view").arg(QLocale().toString(m_whole->offered())));
    m_all->setVisible(m_whole->offered() > 0 && !m_whole->isChosen() && !isTooMany);
    setAccessibleDescription(m_text->text());
    const bool anyUnread = std::any_of(m_choices.all().begin(), m_choices.all().end(),
                                       [](const BulkChoices::One &one) { return one.row.unread; });
    m_assign->setVisible(m_choices.can(QStringLiteral("assign")));
    m_status->setVisible(m_choices.can(QStringLiteral("setStatus")));
    m_queue->setVisible(m_choices.can(QStringLiteral("moveToQueue")) && m_choices.accounts().size() == 1);
    m_tags->setVisible(m_choices.can(QStringLiteral("setTags")));
    m_postpone->setVisible(m_choices.can(QStringLiteral("postpone")));
    m_read->setVisible(anyUnread && m_choices.can(QStringLiteral("markRead")));
    m_undo->hide();
    m_unable->setText(isTooMany ? tr("This view holds more than %1: narrow it to do one thing with all of it.")
                                      .arg(QLocale().toString(WholeView::most))
                                : unableText());
    m_unable->setVisible(!m_unable->text().isEmpty());
    show();
    update();
}

QString BulkBar::unableText() const
{
    const QList<std::pair<QString, QString>> acts{{QStringLiteral("assign"), tr("assign")},
                                                  {QStringLiteral("setStatus"), tr("change the status")},
                                                  {QStringLiteral("moveToQueue"), tr("move to a queue")},
                                                  {QStringLiteral("setTags"), tr("tag")},
                                                  {QStringLiteral("postpone"), tr("postpone")}};
    QStringList lines;
    for (const auto &[command, words] : acts) {
        const QStringList unable = m_choices.unable(command);
        if (!unable.isEmpty())
            lines.append(tr("Cannot %1: %2.", "act, accounts").arg(words, unable.join(QStringLiteral(", "))));
    }
    if (m_choices.accounts().size() > 1)
        lines.append(tr("Queues differ between accounts."));
    return lines.join(QLatin1Char(' '));
}

void BulkBar::tell(Tone tone, const QString &text)
{
    if (tone == Tone::Good && m_chosen.count() > 0 && !m_actions->canUndo())
        return; // the next ones are chosen already
    m_tone = tone;
    m_text->setColor(tone == Tone::Neutral ? Color::Text : toneInk(tone));
    m_text->setText(text);
    setAccessibleDescription(text);
    for (Button *button : {m_assign, m_status, m_queue, m_tags, m_postpone, m_read})
        button->hide();
    m_unable->hide();
    m_all->hide();
    m_undo->setVisible(m_actions->canUndo());
    show();
    update();
}

BulkChoices BulkBar::choices(const std::vector<QueueRow> &queues) const
{
    QList<BulkChoices::One> all;
    QHash<AccountId, std::pair<std::shared_ptr<const Manifest>, QString>> known; // of thousands of rows, few accounts
    const QList<ConversationRow> rows = m_whole->isChosen() ? m_whole->rows() : m_inbox.chosenRows();
    for (const ConversationRow &row : rows) {
        if (!known.contains(row.account)) {
            const Account account = m_accounts.account(row.account).value_or(Account{});
            known.insert(row.account, {manifestFor(account, m_manifests), account.name});
        }
        const auto &[manifest, name] = known[row.account];
        BulkChoices::One one{row, manifest, name, {}};
        for (const QueueRow &queue : queues) {
            if (queue.id == row.queue)
                one.queueCodes = queue.states;
        }
        all.append(one);
    }
    return BulkChoices(all);
}

void BulkBar::run(const std::function<std::optional<Command>(const BulkChoices::One &, qsizetype)> &make,
                  const std::function<QString(int)> &done)
{
    QList<BulkActions::Item> items;
    for (qsizetype i = 0; i < m_choices.all().size(); ++i) {
        const BulkChoices::One &one = m_choices.all()[i];
        if (const std::optional<Command> command = make(one, i))
            items.append({one.row, *command, {}});
    }
    if (items.isEmpty())
        return;
    // The choice may have ended while its menu was open, because a row of it left the list.
    if (m_whole->isChosen() || items.size() > m_chosen.count())
        confirm(items, done);
    else
        start(items, done);
}

void BulkBar::start(const QList<BulkActions::Item> &items, const std::function<QString(int)> &done)
{
    m_actions->run(items, done(static_cast<int>(items.size())));
    m_chosen.clear();
    m_whole->end();
    m_inbox.focusList();
}

/// The agent sees a few of them only: the number is said before. What has left the view meanwhile is left alone.
void BulkBar::confirm(const QList<BulkActions::Item> &items, const std::function<QString(int)> &done)
{
    const int count = static_cast<int>(items.size());
    messageboxes::ask(window(),
                      {tr("Do this with %n conversation(s)?", nullptr, count),
                       tr("They are all of this view, also those that you have not scrolled to. For some seconds it "
                          "can be undone."),
                       {tr("Do it with %n", "conversations", count), tr("Cancel")}},
                      [this, items, done](int answer) {
                          if (answer == 0)
                              startWhatIsLeft(items, done);
                      });
}

/// The choice itself may have ended meanwhile, because a row of it left the list: what was confirmed is done.
void BulkBar::startWhatIsLeft(const QList<BulkActions::Item> &items, const std::function<QString(int)> &done)
{
    QList<ConversationId> ids;
    for (const BulkActions::Item &item : items)
        ids.append(item.row.id);
    m_whole->stillThere(ids).then(this, [this, items, done](const QSet<ConversationId> &there) {
        QList<BulkActions::Item> left = items;
        left.removeIf([&](const BulkActions::Item &item) { return !there.contains(item.row.id); });
        if (left.isEmpty())
            tell(Tone::Neutral, tr("None of them is in this view any more: nothing was done."));
        else
            start(left, done);
    });
}

void BulkBar::followWhole()
{
    if (m_chosen.count() > 0)
        showChosen();
}

QMenu *BulkBar::newMenu(const QString &name)
{
    if (m_menu)
        m_menu->close();
    m_menu = new QMenu(this);
    m_menu->setObjectName(name);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    return m_menu;
}

void BulkBar::popUp(QMenu *menu, const QWidget *at)
{
    menu->popup(at->mapToGlobal(QPoint(0, at->height() + space::xs)));
}

void BulkBar::withAgents(QList<AccountId> accounts, Agents found, std::function<void(Agents)> use)
{
    if (accounts.isEmpty()) {
        use(found);
        return;
    }
    const AccountId account = accounts.takeFirst();
    m_store.agents(account).then(this, [this, account, accounts, found, use](std::vector<AgentRow> agents) mutable {
        found.insert(account, std::move(agents));
        withAgents(accounts, found, use);
    });
}

void BulkBar::showAssign()
{
    withAgents(m_choices.accounts().values(), {}, [this](const Agents &agents) {
        QMenu *menu = newMenu(QStringLiteral("bulkAssignMenu"));
        fillAssign(menu, agents);
        popUp(menu, m_assign);
    });
}

void BulkBar::fillAssign(QMenu *menu, const Agents &agents)
{
    QHash<AccountId, RemoteId> me;
    for (auto account = agents.begin(); account != agents.end(); ++account) {
        for (const AgentRow &agent : *account) {
            if (agent.isMe)
                me.insert(account.key(), agent.remoteId);
        }
    }
    if (me.size() == m_choices.accounts().size())
        menu->addAction(tr("Me"), this, [this, me] {
            run([me](const BulkChoices::One &one, qsizetype) { return Assign{me.value(one.row.account)}; },
                [](int count) { return tr("%n assigned to you.", nullptr, count); });
        });
    menu->addAction(tr("Nobody"), this, [this] {
        run([](const BulkChoices::One &, qsizetype) { return Assign{}; },
            [](int count) { return tr("%n assigned to nobody.", nullptr, count); });
    });
    if (agents.size() != 1)
        return; // a colleague is somebody of one help desk
    menu->addSeparator();
    for (const AgentRow &agent : *agents.begin()) {
        if (!agent.isMe)
            menu->addAction(menuText(agent.name), this, [this, agent] {
                run([agent](const BulkChoices::One &, qsizetype) { return Assign{agent.remoteId}; },
                    [agent](int count) { return tr("%n assigned to %1.", nullptr, count).arg(agent.name); });
            });
    }
}

void BulkBar::showStatus()
{
    m_store.queues().then(this, [this](const std::vector<QueueRow> &queues) {
        m_choices = choices(queues);
        QMenu *menu = newMenu(QStringLiteral("bulkStatusMenu"));
        for (const BulkChoices::StatusChoice &choice : m_choices.statuses()) {
            menu->addAction(menuText(choice.words), this, [this, choice, asked = m_choices] {
                m_choices = asked; // what is chosen may have changed while the menu was open
                run([choice](const BulkChoices::One &, qsizetype i) { return SetStatus{choice.each.value(i)}; },
                    [choice](int count) { return tr("%n now: %1.", nullptr, count).arg(choice.words); });
            });
        }
        if (menu->isEmpty()) {
            m_unable->setText(tr("They have no status in common that all may take."));
            m_unable->show();
            menu->deleteLater();
            return;
        }
        popUp(menu, m_status);
    });
}

void BulkBar::showQueue()
{
    m_store.queues().then(this, [this](const std::vector<QueueRow> &queues) {
        QMenu *menu = newMenu(QStringLiteral("bulkQueueMenu"));
        for (const QueueRow &queue : queues) {
            if (!m_choices.accounts().contains(queue.account))
                continue;
            menu->addAction(menuText(queue.name), this, [this, queue] {
                run([queue](const BulkChoices::One &, qsizetype) { return MoveToQueue{queue.remoteId}; },
                    [queue](int count) { return tr("%n moved to %1.", nullptr, count).arg(queue.name); });
            });
        }
        popUp(menu, m_queue);
    });
}

void BulkBar::showTags()
{
    m_store.searchNames().then(this, [this](const SearchNames &names) {
        const QStringList common = m_choices.commonTags();
        auto *dialog = new TagDialog(common, names.tags, m_theme, window());
        connect(dialog, &TagDialog::chosen, this, [this, common, asked = m_choices](const QStringList &tags) {
            m_choices = asked;
            setTags(common, tags);
        });
        dialog->open();
    });
}

/// What was ticked or unticked, for each; what only some have stays with them.
void BulkBar::setTags(const QStringList &before, const QStringList &after)
{
    run(
        [&](const BulkChoices::One &one, qsizetype) -> std::optional<Command> {
            const QStringList tags = mergedTags(before, after, one.row.tags);
            return tags == one.row.tags ? std::nullopt : std::optional<Command>(SetTags{tags});
        },
        [](int count) { return tr("Tags changed: %n.", "how many conversations", count); });
}

void BulkBar::showPostpone()
{
    QMenu *menu = newMenu(QStringLiteral("bulkPostponeMenu"));
    for (const PostponeTime &time : postponeTimes(m_clock.nowMs())) {
        const QString words = time.words + QLatin1Char('\t') + relativeTime(time.at, m_clock.nowMs());
        menu->addAction(words, this, [this, at = time.at] { postpone(at); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another time…"), this, &BulkBar::chooseTime);
    popUp(menu, m_postpone);
}

void BulkBar::chooseTime()
{
    auto *dialog = new PostponeDialog(m_clock.nowMs(), m_theme, window());
    connect(dialog, &PostponeDialog::chosen, this, &BulkBar::postpone);
    dialog->open();
}

void BulkBar::postpone(qint64 until)
{
    run([until](const BulkChoices::One &, qsizetype) { return Postpone{until}; },
        [this, until](int count) {
            return tr("%n postponed: %1.", "how many, until when", count).arg(relativeTime(until, m_clock.nowMs()));
        });
}

void BulkBar::markRead()
{
    run([](const BulkChoices::One &one,
           qsizetype) { return one.row.unread ? std::optional<Command>(MarkRead{}) : std::nullopt; },
        [](int count) { return tr("%n marked as read.", nullptr, count); });
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(toneFill(m_tone)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Color::Line));
}

} // namespace saskare
