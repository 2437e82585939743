#include "ui/conversation/ConversationLinks.h"

#include "core/store/Store.h"
#include "ui/base/Words.h"
#include "ui/conversation/LinkDialog.h"
#include "ui/shell/Workspace.h"

#include <QMenu>

namespace saskare {
namespace {

const ConversationRow *rowOf(const Link &link, AccountId account, const std::vector<ConversationRow> &rows)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ConversationRow &row) {
        return row.account == account && row.remoteId == link.conversation;
    });
    return found == rows.end() ? nullptr : &*found;
}

/// "Depends on: 4711 · Subject", as a menu shows it: a foreign "&" would become an underline.
QString lineFor(const Link &link, const ConversationRow *row)
{
    QString words
        = row ? row->number + QStringLiteral(" · ") + row->subject.simplified().left(60) : link.conversation;
    return wordFor(link.relation) + QLatin1String(": ") + words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ConversationLinks::ConversationLinks(Store &store, Workspace &workspace, const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_parent(parent)
{
}

void ConversationLinks::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    m_row = row;
    m_row.links = ordinaryLinks(row.links);
    m_manifest = manifest;
}

QList<Link> ordinaryLinks(QList<Link> links)
{
    links.removeIf([](const Link &link) {
        return link.relation == LinkRelation::Problem || link.relation == LinkRelation::MergedInto;
    });
    return links;
}

QList<LinkRelation> linksToAdd(const Manifest *manifest)
{
    const QString command = QStringLiteral("addLink");
    if (!manifest || !manifest->can(command))
        return {};
    QList<LinkRelation> relations{LinkRelation::RefersTo, LinkRelation::ReferredToBy, LinkRelation::Parent,
                                  LinkRelation::Child,    LinkRelation::DependsOn,    LinkRelation::DependedOnBy};
    const QList<LinkRelation> known = manifest->commandRules.value(command).relations;
    if (!known.isEmpty())
        relations.removeIf([&](LinkRelation relation) { return !known.contains(relation); });
    return relations;
}

void ConversationLinks::show(QWidget *at)
{
    if (m_row.links.isEmpty()) {
        if (!linksToAdd(m_manifest.get()).isEmpty())
            add(); // a menu of one entry would only be in the way
        return;
    }
    QList<Future<std::vector<ConversationRow>>> rows;
    for (const Link &link : std::as_const(m_row.links))
        rows.append(m_store.conversationsByNumber(link.conversation));
    whenAll(this, rows).then(this, [this, at = QPointer(at), id = m_row.id, links = m_row.links](const auto &found) {
        if (!at || id != m_row.id || links != m_row.links)
            return;
        if (m_menu)
            m_menu->close();
        m_menu = new QMenu(m_parent);
        m_menu->setObjectName(QStringLiteral("linksMenu"));
        m_menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(m_menu, found);
        m_menu->popup(at->mapToGlobal(QPoint(0, at->height() + space::xs)));
    });
}

void ConversationLinks::fill(QMenu *menu, const QList<std::vector<ConversationRow>> &found)
{
    QMenu *removal = nullptr;
    for (qsizetype i = 0; i < m_row.links.size(); ++i) {
        const Link &link = m_row.links[i];
        const ConversationRow *row = rowOf(link, m_row.account, found[i]);
        QAction *entry = menu->addAction(lineFor(link, row));
        entry->setEnabled(row);
        if (row)
            connect(entry, &QAction::triggered, this, [this, id = row->id] { m_workspace.showConversation(id); });
        if (!can("removeLink"))
            continue;
        if (!removal)
            removal = new QMenu(tr("Remove a link"), menu);
        removal->addAction(lineFor(link, row), this, [this, link] { Q_EMIT chosen(RemoveLink{link}); });
    }
    menu->addSeparator();
    if (!linksToAdd(m_manifest.get()).isEmpty())
        menu->addAction(m_theme.icon(QStringLiteral("plus")), tr("Add a link…"), this, &ConversationLinks::add);
    if (removal)
        menu->addMenu(removal);
}

void ConversationLinks::add()
{
    auto *dialog = new LinkDialog(m_store, m_row, linksToAdd(m_manifest.get()), m_theme, m_parent);
    connect(dialog, &LinkDialog::chosen, this, [this, id = m_row.id](const Link &link) {
        if (id == m_row.id)
            Q_EMIT chosen(AddLink{link});
    });
    dialog->open();
}

} // namespace saskare
