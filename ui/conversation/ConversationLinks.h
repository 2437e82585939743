#pragma once

#include "core/backend/Manifest.h"
#include "core/domain/Command.h"
#include "core/store/Rows.h"
#include "ui/base/Theme.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QWidget;

namespace saskare {

class Store;
class Workspace;

/// The links that an agent may add at this help desk; may be null. Problems and merging have ways of their own, see
/// ui/related. Any thread.
[[nodiscard]] QList<LinkRelation> linksToAdd(const Manifest *manifest);
/// Those of a conversation but for its problem and what it was merged into. Any thread.
[[nodiscard]] QList<Link> ordinaryLinks(QList<Link> links);

/// The links of the open conversation: a menu that opens the linked ones, and adds and removes links where the help
/// desk can. Thread: GUI.
class ConversationLinks : public QObject
{
    Q_OBJECT
public:
    ConversationLinks(Store &store, Workspace &workspace, const Theme &theme, QWidget *parent);

    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);
    /// The menu, below `at`, as soon as the linked conversations have been looked up; none if it would be empty.
    void show(QWidget *at);

Q_SIGNALS:
    void chosen(const saskare::Command &command);

private:
    void fill(QMenu *menu, const QList<std::vector<ConversationRow>> &found);
    void add();
    [[nodiscard]] bool can(const char *command) const
    {
        return m_manifest && m_manifest->can(QLatin1String(command));
    }

    Store &m_store;
    Workspace &m_workspace;
    const Theme &m_theme;
    QWidget *m_parent;
    ConversationRow m_row;
    std::shared_ptr<const Manifest> m_manifest;
    QPointer<QMenu> m_menu;
};

} // namespace saskare
