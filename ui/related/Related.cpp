#include "ui/related/Related.h"

#include "core/store/Store.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/conversation/NewConversationDialog.h"
#include "ui/related/Merging.h"
#include "ui/related/RelatedRules.h"
#include "ui/shell/ActionId.h"
#include "ui/shell/Workspace.h"

namespace saskare {
namespace {

/// What the customer wrote, as mail quotes it.
QString quoted(const QString &text)
{
    QStringList lines = text.trimmed().left(20'000).split(u'\n');
    for (QString &line : lines)
        line.prepend(QLatin1String("> "));
    return lines.join(u'\n');
}

} // namespace

Related::Related(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_window(window)
    , m_bar(new InfoBar(theme, window))
    , m_problems(new Problems(store, workspace, theme, window))
    , m_solving(new Solving(store, theme, window))
    , m_merging(new Merging(store, workspace, theme, clock, window))
{
    m_bar->setObjectName(QStringLiteral("relatedBar"));
    connect(m_problems, &Problems::changed, this, [this] {
        showBar();
        Q_EMIT changed();
    });
    connect(m_problems, &Problems::chosen, this, &Related::chosen);
    connect(m_problems, &Problems::solveWanted, this, &Related::solve);
    connect(m_bar, &InfoBar::actionRequested, this, [this] {
        if (m_target.isValid())
            m_workspace.showConversation(m_target);
        else
            solve();
    });
    new LiveText(m_bar, [this] { showBar(); });
}

void Related::setSeveral(BulkActions *several)
{
    m_canSeveral = several != nullptr;
    m_solving->setSeveral(several);
    m_merging->setSeveral(several);
}

void Related::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest,
                     const Account &account, const QString &accountName)
{
    const RemoteId into = linked(row.links, LinkRelation::MergedInto);
    const bool isOther = !m_row || m_row->id != row.id || linked(m_row->links, LinkRelation::MergedInto) != into;
    m_row = row;
    m_manifest = manifest;
    m_account = account;
    m_accountName = accountName;
    m_problems->setRow(row, manifest);
    if (isOther) {
        m_target = {};
        m_targetNumber = into;
    }
    showBar();
    if (into.isEmpty() || !isOther)
        return;
    m_store.conversationsByNumber(into).then(
        this, [this, id = row.id, into](const std::vector<ConversationRow> &found) {
            for (const ConversationRow &target : found) {
                if (!m_row || m_row->id != id || target.account != m_row->account || target.remoteId != into)
                    continue;
                m_target = target.id;
                m_targetNumber = target.number;
            }
            showBar();
            Q_EMIT changed();
        });
}

void Related::reset()
{
    m_row.reset();
    m_target = {};
    m_problems->reset();
    m_bar->hide();
}

/// A merged one leads on; a problem that is done while its incidents are not says so.
void Related::showBar()
{
    if (m_row && !linked(m_row->links, LinkRelation::MergedInto).isEmpty()) {
        const QStringList open = m_target.isValid() ? QStringList{tr("Open %1").arg(m_targetNumber)} : QStringList();
        m_bar->show(Tone::Neutral, QStringLiteral("merge"), tr("It was merged into %1.").arg(m_targetNumber), open);
    } else if (m_row && m_canSeveral && m_problems->openIncidents() > 0
               && groupOf(m_row->status.state) == StateGroup::Done) {
        m_bar->show(Tone::Warn, QStringLiteral("triangle-alert"),
                    tr("The problem is resolved, but %n of its incidents are still open.", nullptr,
                       m_problems->openIncidents()),
                    {tr("Answer and resolve…")});
    } else {
        m_bar->hide();
    }
}

RelatedFact Related::fact() const
{
    return m_problems->fact();
}

bool Related::isMine(QLatin1String action) const
{
    return action == action::linkProblem || action == action::makeProblem || action == action::solveIncidents
        || action == action::merge || action == action::split || action == QLatin1String("related");
}

bool Related::offers(QLatin1String action) const
{
    if (!m_row)
        return false;
    if (action == action::solveIncidents)
        return m_canSeveral && !m_problems->incidents().empty();
    if (action == action::merge && !m_canSeveral)
        return false;
    if (action == action::linkProblem && m_problems->isProblem())
        return false;
    return relatedOffers(action, *m_row, m_manifest.get());
}

void Related::carryOut(QLatin1String action, QWidget *at)
{
    if (action == QLatin1String("related")) {
        m_problems->show(at);
        return;
    }
    if (!offers(action))
        return;
    if (action == action::linkProblem)
        m_problems->link();
    else if (action == action::makeProblem)
        Q_EMIT chosen(SetProblem{true});
    else if (action == action::solveIncidents)
        solve();
    else if (action == action::merge)
        m_merging->begin(*m_row, m_manifest);
}

void Related::solve()
{
    if (m_row)
        m_solving->begin(*m_row, m_problems->incidents(), m_account, m_accountName, m_manifest);
}

void Related::resolved(ConversationId id)
{
    if (m_row && m_row->id == id && m_canSeveral && m_problems->openIncidents() > 0)
        solve();
}

void Related::split(const MessageRow &message)
{
    if (!offers(action::split))
        return;
    m_store.customer(m_row->customer)
        .then(this, [this, row = *m_row, account = m_account, message](const std::optional<CustomerRow> &customer) {
            auto *dialog = new NewConversationDialog(m_store, {account}, m_theme, m_window);
            connect(dialog, &NewConversationDialog::begun, this, &Related::splitBegun);
            const QString said
                = tr("%1, %2:", "who wrote, when").arg(message.authorName, fullTime(message.createdAt));
            dialog->begin({Link{LinkRelation::RefersTo, row.remoteId}, row.number, row.queue,
                           customer ? customer->emails.value(0) : QString(), row.subject,
                           QLatin1String("\n\n") + said + u'\n' + quoted(message.text)});
            dialog->open();
        });
}

} // namespace saskare
