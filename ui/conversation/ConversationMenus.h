#pragma once

#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
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

/// What an agent can choose from for one conversation: assignee, status, queue, priority, tags, time to come back.
/// Asks the store for what there is, shows a menu when the answer is there, says what was chosen. Thread: GUI.
class ConversationMenus : public QObject
{
    Q_OBJECT
public:
    ConversationMenus(Store &store, const Theme &theme, Clock &clock, QWidget *parent);

    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);
    /// Asked for what has to do with other conversations: whether it is offered now.
    void setRelated(std::function<bool(QLatin1String)> offers) { m_related = std::move(offers); }
    /// One of ui/shell/ActionId.h that opens a menu or editor here; others do nothing.
    void show(QLatin1String action, QWidget *at);
    /// Carried out without asking: "resolve", "assignMe".
    void carryOut(QLatin1String action);
    /// Whether the help desk can do it; true for what needs none.
    [[nodiscard]] bool offers(QLatin1String action) const;
    /// The statuses that may be chosen now, the help desk's own words and order.
    [[nodiscard]] QList<Status> statusChoices(const QStringList &codesOfQueue) const;

Q_SIGNALS:
    void chosen(const saskare::Command &command);
    /// Something another part carries out: "openInBrowser", "copyNumber".
    void asked(QLatin1String action);

private:
    void showStatus(QWidget *at);
    void showAssign(QWidget *at);
    void showQueue(QWidget *at);
    void showPriority(QWidget *at);
    void showPostpone(QWidget *at);
    void showLimits(QWidget *at);
    void showMore(QWidget *at);
    void editTags();
    void choosePostponeTime();
    void resolve(const QStringList &codesOfQueue);
    [[nodiscard]] QMenu *newMenu(const QString &name);
    static void popUp(QMenu *menu, QWidget *at);
    [[nodiscard]] bool can(const char *command) const
    {
        return m_manifest && m_manifest->can(QLatin1String(command));
    }
    /// Calls back with the vendor's codes of the row's queue, if it told them.
    void withQueueCodes(std::function<void(QStringList)> use);

    Store &m_store;
    const Theme &m_theme;
    Clock &m_clock;
    QWidget *m_parent;
    QPointer<QDialog> m_tagDialog;
    ConversationRow m_row;
    std::shared_ptr<const Manifest> m_manifest;
    std::function<bool(QLatin1String)> m_related = [](QLatin1String) { return false; };
    QPointer<QMenu> m_menu;
};

} // namespace saskare
