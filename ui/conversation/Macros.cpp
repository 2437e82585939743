#include "ui/conversation/Macros.h"

#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "ui/base/MessageBoxes.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/MacroEditor.h"
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
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_row && (changes.reference || changes.everything))
            read();
    });
}

void Macros::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    const bool isOther = !m_row || m_row->account != row.account;
    m_row = row;
    m_manifest = manifest;
    if (!isOther)
        return;
    m_macros.clear();
    read();
}

void Macros::read()
{
    const AccountId account = m_row->account;
    const auto isStill = [this, account] { return m_row->account == account; };
    m_store.agents(account).then(this, [this](const std::vector<AgentRow> &agents) { m_agents = agents; });
    m_store.queues().then(this, [this](const std::vector<QueueRow> &queues) { m_queues = queues; });
    m_store.tags(account).then(this, [this](const QStringList &tags) { m_tags = tags; });
    m_store.macros(account).then(this, [this, isStill](const std::vector<MacroRow> &macros) {
        if (!isStill())
            return;
        m_macros = macros;
        if (m_dialog)
            m_dialog->show(choices());
    });
}

bool Macros::areOffered() const
{
    if (!m_row || !m_manifest || isMergedAway(m_row))
        return false;
    static constexpr const char *parts[]
        = {"reply", "note", "setStatus", "assign", "moveToQueue", "setPriority", "setTags", "postpone"};
    return !m_macros.empty() || std::any_of(std::begin(parts), std::end(parts), [this](const char *part) {
        return m_manifest->can(QLatin1String(part));
    });
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

MacroChoice Macros::choiceOf(MacroRow macro) const
{
    QStringList leftOut;
    const bool mayBeChanged = macro.isOwn && m_row && (macro.account == m_row->account || !macro.account.isValid());
    if (macro.isOwn && m_manifest) {
        FittedMacro fitted = macroFor(macro, m_row->account, *m_manifest);
        MacroRow left = macro;
        left.actions = std::move(fitted.leftOut);
        for (const QString &words : macroWords(left, m_queues, m_agents))
            leftOut += tr("Left out here: %1").arg(words);
        const bool nothing = fitted.macro.actions.empty();
        macro = std::move(fitted.macro);
        if (nothing)
            return {macro, {}, tr("Nothing of this can be done at %1.").arg(m_manifest->name), leftOut, mayBeChanged};
    }
    fill(macro);
    return {macro, macroWords(macro, m_queues, m_agents), hindrance(macro), leftOut, mayBeChanged};
}

std::vector<MacroChoice> Macros::choices() const
{
    std::vector<MacroChoice> all;
    for (const MacroRow &macro : m_macros)
        all.push_back(choiceOf(macro));
    return all;
}

void Macros::show()
{
    if (!areOffered() || m_dialog)
        return;
    auto *dialog = new MacroDialog(choices(), m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &MacroDialog::chosen, this, [this, id = m_row->id](const MacroRow &macro) { run(macro, id); });
    connect(dialog, &MacroDialog::newWanted, this, &Macros::makeNew);
    connect(dialog, &MacroDialog::changeWanted, this, &Macros::change);
    connect(dialog, &MacroDialog::removeWanted, this, &Macros::askToRemove);
    dialog->open();
}

const MacroRow *Macros::own(MacroId id) const
{
    const auto found = std::find_if(m_macros.begin(), m_macros.end(),
                                    [id](const MacroRow &macro) { return macro.isOwn && macro.id == id; });
    return found == m_macros.end() ? nullptr : &*found;
}

void Macros::makeNew()
{
    if (!m_row)
        return;
    MacroRow fresh;
    fresh.account = m_row->account;
    fresh.isOwn = true;
    edit(fresh);
}

void Macros::change(MacroId id)
{
    if (const MacroRow *macro = own(id))
        edit(*macro);
}

void Macros::edit(MacroRow macro)
{
    if (!m_manifest)
        return;
    macro = macroBroughtTo(macro, m_row->account, *m_manifest); // one that was nobody's may name somebody now
    MacroChoices choices{
        macro.account, m_manifest->commands, m_manifest->statuses, m_manifest->priorities, m_agents, {}, m_tags};
    std::copy_if(m_queues.begin(), m_queues.end(), std::back_inserter(choices.queues),
                 [&](const QueueRow &queue) { return queue.account == macro.account; });
    QWidget *over = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
    auto *editor = new MacroEditor(macro, std::move(choices), m_manifest->name, m_theme, over);
    connect(editor, &MacroEditor::saveWanted, this, [this, editor](const MacroRow &wanted) {
        m_store.saveMacro(wanted).then(editor, [editor](const Result<void> &done) { editor->stored(done); });
    });
    editor->open();
}

void Macros::askToRemove(MacroId id)
{
    const MacroRow *macro = own(id);
    if (!macro)
        return;
    messageboxes::Question question;
    question.title = tr("Delete the macro “%1”?").arg(macro->title);
    question.text = tr("It is kept on this computer alone and will be gone.");
    question.answers = {tr("Delete"), tr("Keep")};
    question.dangerous = true;
    messageboxes::ask(m_dialog ? static_cast<QWidget *>(m_dialog) : m_window, question, [this, id](int answer) {
        if (answer != 0)
            return;
        m_store.removeMacro(id).then(this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
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
