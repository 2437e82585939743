#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"
#include "ui/conversation/MacroDialog.h"

#include <QPointer>

#include <functional>

namespace saskare {

class Clock;
class Manifest;
class Store;

/// Runs macros on the open conversation: lets the agent choose one, says what it does, and gives its commands in
/// their order. Has the agent's own made, changed and deleted. Thread: GUI.
class Macros : public QObject
{
    Q_OBJECT
public:
    /// A text with its placeholders filled, as far as known.
    using FilledIn = std::function<QString(const QString &, Qt::TextFormat)>;
    /// `window`: what the dialog stands over.
    Macros(Store &store, FilledIn filledIn, const Theme &theme, Clock &clock, QWidget *window);

    void setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest);
    /// The help desk of the open conversation does something a macro can do.
    [[nodiscard]] bool areOffered() const;
    void show();
    void makeNew();

Q_SIGNALS:
    void chosen(const std::vector<saskare::Command> &commands);
    void failed(const saskare::Error &error);

private:
    void read();
    [[nodiscard]] std::vector<MacroChoice> choices() const;
    [[nodiscard]] MacroChoice choiceOf(MacroRow macro) const;
    void change(MacroId id);
    void edit(MacroRow macro);
    void askToRemove(MacroId id);
    [[nodiscard]] const MacroRow *own(MacroId id) const;
    void run(const MacroRow &macro, ConversationId conversation);
    void fill(MacroRow &macro) const;
    [[nodiscard]] QString hindrance(const MacroRow &filled) const;

    Store &m_store;
    FilledIn m_filledIn;
    const Theme &m_theme;
    Clock &m_clock;
    QWidget *m_window;
    std::optional<ConversationRow> m_row;
    std::shared_ptr<const Manifest> m_manifest;
    std::vector<MacroRow> m_macros;
    std::vector<QueueRow> m_queues;
    std::vector<AgentRow> m_agents;
    QStringList m_tags;
    QPointer<MacroDialog> m_dialog;
};

} // namespace saskare
