#include "ui/conversation/Macros.h"

#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "ui/conversation/MacroDialog.h"
#include "ui/conversation/MacroWords.h"
#include "ui/conversation/Placeholders.h"

#include <algorithm>

namespace saskare {

Macros::Macros(Store &store, FilledIn filledIn, const Theme &theme, Clock &clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_filledIn(std::move(filledIn))
    , m_theme(theme)
    , m_clock(clock)
    , m_window(window)
{
}

void Macros::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    const bool isOther = !m_row || m_row->account != row.account;
    m_row = row;
    m_manifest = manifest;
    if (!isOther && !m_macros.empty())
        return;
    m_macros.clear();
    m_store.macros(row.account).then(this, [this, account = row.account](const std::vector<MacroRow> &macros) {
        if (m_row->account == account)
            m_macros = macros;
    });
    m_store.agents(row.account).then(this, [this](const std::vector<AgentRow> &agents) { m_agents = agents; });
    m_store.queues().then(this, [this](const std::vector<QueueRow> &queues) { m_queues = queues; });
}

void Macros::fill(MacroRow &macro) const
{
    const auto fillIn = [this](QString &text, QString &html) {
        text = m_filledIn(text, Qt::PlainText);
        html = m_filledIn(html, Qt::RichText);
    };
    for (MacroAction &action : macro.actions) {
        auto *command = std::get_if<Command>(&action);
        if (auto *reply = command ? std::get_if<SendReply>(command) : nullptr)
            fillIn(reply->text, reply->html);
        if (auto *note = command ? std::get_if<AddNote>(command) : nullptr)
            fillIn(note->text, note->html);
    }
}

QString Macros::hindrance(const MacroRow &filled) const
{
    for (const MacroAction &action : filled.actions) {
        const auto *command = std::get_if<Command>(&action);
        const auto *reply = command ? std::get_if<SendReply>(command) : nullptr;
        const QString said = reply ? reply->text + u'\n' + reply->html : QString();
        const QList<WordPlace> open = placeholdersIn(said);
        if (!open.isEmpty())
            return tr("%1 in its answer is not known here, so it cannot be run.")
                .arg(said.mid(open.first().start, open.first().length));
    }
    return m_manifest ? macroHindrance(filled, *m_manifest) : QString();
}

void Macros::show()
{
    if (!m_row || m_macros.empty() || m_dialog)
        return;
    std::vector<MacroChoice> choices;
    for (MacroRow macro : m_macros) {
        fill(macro);
        choices.push_back({macro, macroWords(macro, m_queues, m_agents), hindrance(macro)});
    }
    auto *dialog = new MacroDialog(std::move(choices), m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &MacroDialog::chosen, this, [this, id = m_row->id](const MacroRow &macro) { run(macro, id); });
    dialog->open();
}

void Macros::run(const MacroRow &macro, ConversationId conversation)
{
    if (!m_row || m_row->id != conversation)
        return; // it was chosen for another one
    const auto me = std::find_if(m_agents.begin(), m_agents.end(), [](const AgentRow &agent) { return agent.isMe; });
    const MacroPlace place{m_row->tags, me == m_agents.end() ? RemoteId() : me->remoteId, m_clock.nowMs()};
    Q_EMIT chosen(commandsOf(macro.actions, place));
}

} // namespace saskare
