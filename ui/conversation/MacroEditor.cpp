#include "ui/conversation/MacroEditor.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/TextLabel.h"

#include <QJsonDocument>
#include <QLineEdit>

namespace saskare {
namespace {

QByteArray stateOf(const MacroRow &macro)
{
    QByteArray state = macro.title.toUtf8();
    for (const MacroAction &action : macro.actions)
        state += '\n' + QJsonDocument(toJson(action)).toJson(QJsonDocument::Compact);
    return state;
}

} // namespace

MacroEditor::MacroEditor(MacroRow macro, MacroChoices choices, QString helpDesk, const Theme &theme, QWidget *parent)
    : RowsEditor(macro.title, {space::m, {640, 520}}, theme, parent)
    , m_theme(theme)
    , m_macro(std::move(macro))
    , m_choices(std::move(choices))
    , m_helpDesk(std::move(helpDesk))
    , m_doesLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_hint(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
{
    setObjectName(QStringLiteral("macroEditor"));
    name().setObjectName(QStringLiteral("macroName"));
    addButton().setObjectName(QStringLiteral("addAction"));
    m_hint->setObjectName(QStringLiteral("macroHint"));
    saveButton().setObjectName(QStringLiteral("saveMacro"));
    compose(m_doesLabel, nullptr, m_hint);
    for (const MacroAction &action : m_macro.actions)
        add(action);
    if (m_edits.isEmpty())
        add(nextAction());
    m_before = stateOf(this->macro());
    connect(&name(), &QLineEdit::textChanged, this, &MacroEditor::showProblem);
    connect(&addButton(), &Button::clicked, this, [this] {
        MacroActionEdit *edit = add(nextAction());
        edit->setFocus();
        showProblem();
        scrollTo(edit);
    });
    connect(&saveButton(), &Button::clicked, this, &MacroEditor::save);
    new LiveText(this, [this] { setTexts(); });
}

void MacroEditor::setTexts()
{
    setWindowTitle(m_macro.id.isValid() ? tr("Change the macro") : tr("New macro"));
    nameLabel().setText(tr("Name"));
    name().setAccessibleName(tr("Name"));
    name().setPlaceholderText(tr("Thank and close"));
    m_doesLabel->setText(tr("What it does, in this order"));
    addButton().setText(tr("Add an action"));
    cancelButton().setText(tr("Cancel"));
    saveButton().setText(tr("Save"));
    showProblem();
}

/// An answer first, then what usually follows it; only what the help desk does.
MacroAction MacroEditor::nextAction() const
{
    const auto can = [this](const char *command) { return m_choices.commands.contains(QLatin1String(command)); };
    const auto hasOne = [this](auto isOne) {
        return std::any_of(m_edits.begin(), m_edits.end(), [&](const MacroActionEdit *edit) {
            const std::optional<MacroAction> action = edit->action();
            const auto *command = action ? std::get_if<Command>(&*action) : nullptr;
            return command && isOne(*command);
        });
    };
    if (m_edits.isEmpty() && can("reply"))
        return Command(SendReply{});
    const auto isStatus = [](const Command &command) { return std::holds_alternative<SetStatus>(command); };
    if (can("setStatus") && !m_choices.statuses.isEmpty() && !hasOne(isStatus))
        return Command(SetStatus{m_choices.statuses.constFirst()});
    if (can("setTags"))
        return AddTags{};
    if (can("note"))
        return Command(AddNote{});
    return can("assign") ? MacroAction(AssignToMe{}) : MacroAction(Command(SendReply{}));
}

MacroActionEdit *MacroEditor::add(const MacroAction &action)
{
    auto *edit = new MacroActionEdit(action, m_choices, m_theme, this);
    connect(edit, &MacroActionEdit::changed, this, &MacroEditor::showProblem);
    connect(edit, &MacroActionEdit::removeWanted, this, [this, edit] { remove(edit); });
    connect(edit, &MacroActionEdit::upWanted, this, [this, edit] { moveUp(edit); });
    addRow(edit);
    m_edits.append(edit);
    showFirst();
    return edit;
}

void MacroEditor::remove(MacroActionEdit *edit)
{
    m_edits.removeAll(edit);
    removeRow(edit);
    showFirst();
    showProblem();
}

void MacroEditor::moveUp(MacroActionEdit *edit)
{
    const auto at = m_edits.indexOf(edit);
    if (at < 1)
        return;
    m_edits.move(at, at - 1);
    moveRow(edit, static_cast<int>(at) - 1);
    QWidget *above = this; // Tab goes through them as they stand
    for (MacroActionEdit *each : std::as_const(m_edits)) {
        setTabOrder(above == this ? &name() : above, each);
        above = each;
    }
    showFirst();
    edit->setFocus();
    showProblem();
}

void MacroEditor::showFirst()
{
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setFirst(i == 0);
}

MacroRow MacroEditor::macro() const
{
    MacroRow macro = m_macro;
    macro.title = name().text().simplified();
    macro.actions.clear();
    macro.isOwn = true;
    for (const MacroActionEdit *edit : m_edits) {
        if (std::optional<MacroAction> action = edit->action())
            macro.actions.push_back(std::move(*action));
    }
    return macro;
}

QString MacroEditor::problem() const
{
    if (name().text().simplified().isEmpty())
        return tr("The macro needs a name.");
    if (m_edits.isEmpty())
        return tr("The macro needs an action.");
    for (const MacroActionEdit *edit : m_edits) {
        if (const QString problem = edit->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void MacroEditor::showProblem()
{
    const QString trouble = m_saveWanted ? problem() : QString();
    m_hint->setColor(trouble.isEmpty() ? Color::TextSecond : Color::Bad);
    m_hint->setText(!trouble.isEmpty()
                        ? trouble
                        : tr("Kept on this computer. Elsewhere than at %1, what cannot be done there is "
                             "left out, and said before it runs.")
                              .arg(m_helpDesk));
}

bool MacroEditor::isChanged() const
{
    return stateOf(macro()) != m_before;
}

void MacroEditor::reject()
{
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    messageboxes::Question question;
    question.title = tr("Throw the changes away?");
    question.text = tr("What you changed in this macro has not been saved.");
    question.answers = {tr("Throw away"), tr("Go on editing")};
    question.dangerous = true;
    messageboxes::ask(this, question, [this](int answer) {
        if (answer == 0)
            QDialog::reject();
    });
}

void MacroEditor::save()
{
    m_saveWanted = true;
    showProblem();
    if (!problem().isEmpty())
        return;
    saveButton().setEnabled(false);
    Q_EMIT saveWanted(macro());
}

void MacroEditor::stored(const Result<void> &done)
{
    if (done) {
        QDialog::accept();
        return;
    }
    saveButton().setEnabled(true);
    m_hint->setColor(Color::Bad);
    m_hint->setText(done.error().text());
}

} // namespace saskare
