#include "ui/related/Problems.h"

#include "core/store/Store.h"
#include "ui/base/Words.h"
#include "ui/conversation/LinkDialog.h"
#include "ui/shell/Workspace.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace saskare {
namespace {

constexpr qsizetype mostListed = 12;

/// "4711 · Subject", as a menu shows it: a foreign "&" would become an underline.
QString lineFor(const ConversationRow &row, const QString &more)
{
    QString words = row.number + QStringLiteral(" · ") + more + QStringLiteral(" · ") + row.subject.simplified();
    return words.left(80).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Problems::Problems(Store &store, Workspace &workspace, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_window(window)
{
}

void Problems::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    if (!m_row || m_row->id != row.id)
        m_incidents.clear();
    m_row = row;
    m_manifest = manifest;
    reread();
}

void Problems::reset()
{
    m_row.reset();
    m_incidents.clear();
}

void Problems::reread()
{
    if (!m_row)
        return;
    m_store.incidents(m_row->account, m_row->remoteId)
        .then(this, [this, id = m_row->id](const std::vector<ConversationRow> &incidents) {
            if (!m_row || m_row->id != id)
                return;
            m_incidents = incidents;
            Q_EMIT changed();
        });
}

int Problems::openIncidents() const
{
    return static_cast<int>(std::count_if(m_incidents.begin(), m_incidents.end(), [](const ConversationRow &row) {
        return groupOf(row.status.state) != StateGroup::Done;
    }));
}

RelatedFact Problems::fact() const
{
    if (!m_row)
        return {};
    if (!m_row->problemNumber.isEmpty())
        return {tr("Its problem"), tr("Incident of %1").arg(m_row->problemNumber), QStringLiteral("git-branch"),
                Tone::Neutral};
    if (!isProblem())
        return {};
    const int all = static_cast<int>(m_incidents.size()), open = openIncidents();
    const QString count = tr("Problem, %n incident(s)", nullptr, all);
    QString text = all == 0 ? tr("Problem")
        : open == 0         ? count
                            : tr("%1, %2 open").arg(count, QLocale().toString(open));
    return {tr("Its incidents"), text, QStringLiteral("triangle-alert"),
            open > 0 || all == 0 ? Tone::Warn : Tone::Good};
}

QMenu *Problems::newMenu()
{
    if (m_menu)
        m_menu->close();
    m_menu = new QMenu(m_window);
    m_menu->setObjectName(QStringLiteral("problemMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    return m_menu;
}

void Problems::popUp(QMenu *menu, const QWidget *at)
{
    menu->popup(at->mapToGlobal(QPoint(0, at->height() + space::xs)));
}

void Problems::show(QWidget *at)
{
    if (!m_row)
        return;
    if (isProblem()) {
        QMenu *menu = newMenu();
        fillIncidents(menu);
        if (!menu->isEmpty())
            popUp(menu, at);
        return;
    }
    const RemoteId problem = linked(m_row->links, LinkRelation::Problem);
    if (problem.isEmpty())
        return;
    m_store.conversationsByNumber(problem).then(
        this, [this, at = QPointer(at), id = m_row->id](const std::vector<ConversationRow> &found) {
            if (at && m_row && m_row->id == id)
                fillProblem(newMenu(), at, found);
        });
}

void Problems::fillIncidents(QMenu *menu)
{
    if (openIncidents() > 0) {
        menu->addAction(m_theme.icon(QStringLiteral("check-check")), tr("Answer and resolve its incidents…"), this,
                        &Problems::solveWanted);
        menu->addSeparator();
    }
    const qsizetype shown = std::min<qsizetype>(qsizetype(m_incidents.size()), mostListed);
    for (qsizetype i = 0; i < shown; ++i) {
        const ConversationRow &row = m_incidents[size_t(i)];
        const QString who = row.customerName + QStringLiteral(" · ") + wordFor(row.status);
        menu->addAction(lineFor(row, who), this, [this, id = row.id] { m_workspace.showConversation(id); });
    }
    if (const int more = int(m_incidents.size()) - int(shown); more > 0)
        menu->addAction(tr("and %n more", "incidents", more))->setEnabled(false);
    if (m_incidents.empty() && m_row->isProblem && m_manifest && m_manifest->can(QStringLiteral("setProblem")))
        menu->addAction(tr("No longer a problem"), this, [this] { Q_EMIT chosen(SetProblem{false}); });
}

void Problems::fillProblem(QMenu *menu, const QPointer<QWidget> &at, const std::vector<ConversationRow> &found)
{
    const RemoteId problem = linked(m_row->links, LinkRelation::Problem);
    for (const ConversationRow &row : found) {
        if (row.account == m_row->account && row.remoteId == problem)
            menu->addAction(lineFor(row, wordFor(row.status)), this,
                            [this, id = row.id] { m_workspace.showConversation(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("%1 is not on this computer").arg(problem))->setEnabled(false);
    menu->addSeparator();
    if (m_manifest && m_manifest->names(QStringLiteral("addLink"), LinkRelation::Problem))
        menu->addAction(m_theme.icon(QStringLiteral("git-branch")), tr("Another problem…"), this, &Problems::link);
    if (m_manifest && m_manifest->names(QStringLiteral("removeLink"), LinkRelation::Problem)) {
        menu->addAction(m_theme.icon(QStringLiteral("x")), tr("Take it off its problem"), this, [this, problem] {
            Q_EMIT chosen(RemoveLink{{LinkRelation::Problem, problem}});
        });
    }
    popUp(menu, at);
}

void Problems::link()
{
    if (!m_row)
        return;
    auto *dialog = new LinkDialog(m_store, *m_row, LinkPurpose::Problem, m_theme, m_window);
    connect(dialog, &LinkDialog::chosen, this, [this, id = m_row->id](const Link &link) {
        if (m_row && m_row->id == id)
            Q_EMIT chosen(AddLink{link});
    });
    dialog->open();
}

} // namespace saskare
