#pragma once

#include "core/backend/Manifest.h"
#include "core/domain/Command.h"
#include "core/store/Rows.h"
#include "ui/base/Paint.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace saskare {

class Store;
class Workspace;

/// What the header says of a conversation beside others.
struct RelatedFact
{
    QString what; ///< its name for screen readers; empty: there is nothing to say
    QString text;
    QString icon;
    Tone tone = Tone::Neutral;
};

/// Whether the open conversation is a problem, with how many incidents, or an incident, of which problem; and what
/// can be done about that. Links between the two are ordinary links. Thread: GUI.
class Problems : public QObject
{
    Q_OBJECT
public:
    Problems(Store &store, Workspace &workspace, const Theme &theme, QWidget *window);

    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);
    void reset();
    /// Something in the cache has changed: counts anew.
    void reread();

    [[nodiscard]] bool isProblem() const { return m_row && (m_row->isProblem || !m_incidents.empty()); }
    [[nodiscard]] const std::vector<ConversationRow> &incidents() const { return m_incidents; }
    [[nodiscard]] int openIncidents() const;
    [[nodiscard]] RelatedFact fact() const;
    /// Its incidents or its problem, below `at`, with what can be done.
    void show(QWidget *at);
    /// Lets the agent choose whose incident it is.
    void link();

Q_SIGNALS:
    void changed();
    void chosen(const saskare::Command &command);
    void solveWanted();

private:
    void fillIncidents(QMenu *menu);
    void fillProblem(QMenu *menu, const QPointer<QWidget> &at, const std::vector<ConversationRow> &found);
    void popUp(QMenu *menu, const QWidget *at);
    [[nodiscard]] QMenu *newMenu();

    Store &m_store;
    Workspace &m_workspace;
    const Theme &m_theme;
    QWidget *m_window;
    std::optional<ConversationRow> m_row;
    std::shared_ptr<const Manifest> m_manifest;
    std::vector<ConversationRow> m_incidents;
    QPointer<QMenu> m_menu;
};

} // namespace saskare
