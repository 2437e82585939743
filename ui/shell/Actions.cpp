#include "ui/shell/Actions.h"

#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QMenu>
#include <QShortcut>

namespace saskare {
namespace {

bool isLetter(const QKeySequence &keys)
{
    return keys.count() == 1
        && !(keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && keys[0].key() < Qt::Key_Escape;
}

} // namespace

const QList<ActionSpec> &Actions::all()
{
    using G = ActionGroup;
    static const QList<ActionSpec> table{
        {action::takeNext, G::List, QT_TR_NOOP("Take the next"), "play", {Qt::Key_G}, false},
        {action::next, G::List, QT_TR_NOOP("Next conversation"), "chevron-down", {Qt::Key_J}, false},
        {action::previous, G::List, QT_TR_NOOP("Previous conversation"), "chevron-up", {Qt::Key_K}, false},
        {action::open, G::List, QT_TR_NOOP("Read the conversation"), "mail-open", {Qt::Key_O}, true},
        {action::search, G::List, QT_TR_NOOP("Search"), "search", {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}, false},
        {action::searchHelp, G::List, QT_TR_NOOP("How to search"), "circle-help", {}, false},
        {action::searchThere, G::List, QT_TR_NOOP("Search the help desks too"), "globe", {}, false},
        {action::newView, G::List, QT_TR_NOOP("New view"), "bookmark-plus", {}, false},
        {action::choose,
         G::List,
         QT_TR_NOOP("Choose it, to do one thing with several"),
         "check-check",
         {Qt::Key_X},
         false},
        {action::chooseAll,
         G::List,
         QT_TR_NOOP("Choose all in the list"),
         "check-check",
         {Qt::CTRL | Qt::Key_A},
         false},
        {action::undo, G::List, QT_TR_NOOP("Undo what was done with several"), "history", {Qt::Key_U}, false},
        {action::create, G::List, QT_TR_NOOP("New conversation"), "plus", {Qt::CTRL | Qt::Key_N}, false},
        {action::refresh, G::List, QT_TR_NOOP("Ask the help desk for news"), "refresh-cw", {Qt::Key_F5}, false},

        {action::reply, G::Conversation, QT_TR_NOOP("Reply"), "reply", {Qt::Key_R}, true},
        {action::note, G::Conversation, QT_TR_NOOP("Internal note"), "lock", {Qt::Key_N}, true},
        {action::call, G::Conversation, QT_TR_NOOP("Call"), "phone", {Qt::Key_C}, true},
        {action::resolve, G::Conversation, QT_TR_NOOP("Resolve"), "check", {Qt::Key_D}, true},
        {action::assignMe, G::Conversation, QT_TR_NOOP("Assign to me"), "user-check", {Qt::Key_A}, true},
        {action::assign, G::Conversation, QT_TR_NOOP("Assign to …"), "user-plus", {Qt::SHIFT | Qt::Key_A}, true},
        {action::status, G::Conversation, QT_TR_NOOP("Status"), "circle-dot", {Qt::Key_S}, true},
        {action::queue, G::Conversation, QT_TR_NOOP("Queue"), "layers", {Qt::Key_Q}, true},
        {action::priority, G::Conversation, QT_TR_NOOP("Priority"), "flag", {Qt::Key_P}, true},
        {action::tags, G::Conversation, QT_TR_NOOP("Tags"), "tags", {Qt::Key_T}, true},
        {action::links, G::Conversation, QT_TR_NOOP("Links to others"), "link", {Qt::Key_L}, true},
        {action::linkProblem,
         G::Conversation,
         QT_TR_NOOP("Link to a problem"),
         "git-branch",
         {Qt::SHIFT | Qt::Key_L},
         true},
        {action::makeProblem, G::Conversation, QT_TR_NOOP("Make this a problem"), "triangle-alert", {}, true},
        {action::solveIncidents,
         G::Conversation,
         QT_TR_NOOP("Answer and resolve its incidents"),
         "check-check",
         {Qt::SHIFT | Qt::Key_D},
         true},
        {action::merge,
         G::Conversation,
         QT_TR_NOOP("Merge with another conversation"),
         "merge",
         {Qt::SHIFT | Qt::Key_M},
         true},
        {action::split, G::Conversation, QT_TR_NOOP("Split the message into a new conversation"), "split", {}, true},
        {action::postpone, G::Conversation, QT_TR_NOOP("Postpone"), "alarm-clock", {Qt::Key_Z}, true},
        {action::evaluate, G::Conversation, QT_TR_NOOP("Evaluate the touchpoint"), "star-half", {Qt::Key_E}, true},
        {action::evaluateNext,
         G::Conversation,
         QT_TR_NOOP("Evaluate the next touchpoint"),
         "star",
         {Qt::SHIFT | Qt::Key_E},
         true},
        {action::copyNumber, G::Conversation, QT_TR_NOOP("Copy the number"), "copy", {Qt::Key_Period}, true},
        {action::openInBrowser,
         G::Conversation,
         QT_TR_NOOP("Open in the browser"),
         "external-link",
         {Qt::Key_B},
         true},
        {action::macro, G::Conversation, QT_TR_NOOP("Run a macro"), "zap", {Qt::Key_M}, true},
        {action::newMacro, G::Conversation, QT_TR_NOOP("New macro"), "plus", {}, true},
        {action::articles,
         G::Conversation,
         QT_TR_NOOP("Find an article"),
         "book-open",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_K},
         true},
        {action::takeBack,
         G::Conversation,
         QT_TR_NOOP("Take back the answer that is held"),
         "undo-2",
         {QKeySequence::Undo},
         false},

        {action::send, G::Writing, QT_TR_NOOP("Send what is written"), "send", {Qt::CTRL | Qt::Key_Return}, true},
        {action::bold, G::Writing, QT_TR_NOOP("Bold"), "bold", {QKeySequence::Bold}, true},
        {action::italic, G::Writing, QT_TR_NOOP("Italic"), "italic", {QKeySequence::Italic}, true},
        {action::spelling,
         G::Writing,
         QT_TR_NOOP("Next misspelled word"),
         "spell-check",
         {Qt::CTRL | Qt::Key_Semicolon},
         true},
        {action::leave, G::Writing, QT_TR_NOOP("Back to the list"), "arrow-left", {Qt::Key_Escape}, true},

        {action::toggleCustomer,
         G::Window,
         QT_TR_NOOP("Show or hide the customer"),
         "panel-right",
         {Qt::Key_I},
         false},
        {action::toggleViews, G::Window, QT_TR_NOOP("Show or hide the views"), "panel-left", {Qt::Key_V}, false},
        {action::nextPane, G::Window, QT_TR_NOOP("Next part of the window"), "arrow-right", {Qt::Key_F6}, false},
        {action::previousPane,
         G::Window,
         QT_TR_NOOP("Previous part of the window"),
         "arrow-left",
         {Qt::SHIFT | Qt::Key_F6},
         false},
        {action::outbox, G::Window, QT_TR_NOOP("Outbox"), "send", {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, false},
        {action::now, G::Window, QT_TR_NOOP("What waits now"), "timer", {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, false},
        {action::quality,
         G::Window,
         QT_TR_NOOP("Quality of touchpoints"),
         "chart-column",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_B},
         false},
        {action::theme, G::Window, QT_TR_NOOP("Light or dark"), "moon", {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, false},
        {action::addAccount, G::Window, QT_TR_NOOP("Connect a help desk"), "plus", {}, false},
        {action::settings, G::Window, QT_TR_NOOP("Settings"), "settings", {Qt::CTRL | Qt::Key_Comma}, false},
        {action::palette, G::Window, QT_TR_NOOP("Find a command"), "search", {Qt::CTRL | Qt::Key_K}, false},
        {action::keys, G::Window, QT_TR_NOOP("Keys"), "keyboard", {Qt::Key_F1, Qt::Key_Question}, false},
        {action::quit, G::Window, QT_TR_NOOP("Quit"), "log-out", {Qt::CTRL | Qt::Key_Q}, false},
    };
    return table;
}

Actions::Actions(Workspace &workspace, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_theme(theme)
{
    for (const ActionSpec &spec : all()) {
        if (spec.group == ActionGroup::Writing)
            continue; // the composer's own: they must not act from elsewhere
        for (const QKeySequence &keys : spec.keys) {
            auto *shortcut = new QShortcut(keys, window);
            connect(shortcut, &QShortcut::activated, this, [this, id = spec.id] { request(id); });
            if (isLetter(keys))
                m_letters.append(shortcut);
        }
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void Actions::followFocus(const QWidget *focus)
{
    const bool writing = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    for (QShortcut *shortcut : m_letters)
        shortcut->setEnabled(!writing);
}

void Actions::request(QLatin1String id) const
{
    const ActionSpec *found = spec(id);
    if (found->needsConversation && !m_workspace.conversation().isValid())
        return;
    m_workspace.request(id);
}

const ActionSpec *Actions::spec(QLatin1String id)
{
    const auto &table = all();
    const auto found
        = std::find_if(table.begin(), table.end(), [&](const ActionSpec &spec) { return spec.id == id; });
    return found == table.end() ? nullptr : &*found;
}

QString Actions::text(const ActionSpec &spec)
{
    return tr(spec.text);
}

QString Actions::text(ActionGroup group)
{
    switch (group) {
    case ActionGroup::List:
        return tr("Conversations");
    case ActionGroup::Conversation:
        return tr("This conversation");
    case ActionGroup::Writing:
        return tr("While writing");
    case ActionGroup::Window:
        return tr("Window");
    }
    return {};
}

QKeySequence Actions::keys(QLatin1String id)
{
    const ActionSpec *found = spec(id);
    return found && !found->keys.isEmpty() ? found->keys.first() : QKeySequence();
}

void Actions::addTo(QMenu &menu, QLatin1String id) const
{
    const ActionSpec *found = spec(id);
    QString text = tr(found->text);
    if (!found->keys.isEmpty())
        text += QLatin1Char('\t') + found->keys.first().toString(QKeySequence::NativeText);
    connect(menu.addAction(m_theme.icon(QLatin1String(found->icon)), text), &QAction::triggered, this,
            [this, id] { request(id); });
}

} // namespace saskare
