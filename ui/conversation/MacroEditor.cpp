#include "ui/conversation/MacroEditor.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/TextLabel.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int longestName = 80;

QByteArray stateOf(const MacroRow &macro)
{
    QByteArray state = macro.title.toUtf8();
    for (const MacroAction &action : macro.actions)
        state += '\n' + QJsonDocument(toJson(action)).toJson(QJsonDocument::Compact);
    return state;
}

} // namespace

MacroEditor::MacroEditor(MacroRow macro, MacroChoices choices, QString helpDesk, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_macro(std::move(macro))
    , m_choices(std::move(choices))
    , m_helpDesk(std::move(helpDesk))
    , m_rows(new QVBoxLayout)
    , m_area(new QScrollArea(this))
    , m_nameLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_name(new QLineEdit(m_macro.title, this))
    , m_doesLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_add(new Button(theme, ButtonKind::Outlined, QStringLiteral("plus"), this))
    , m_hint(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_save(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("macroEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("macroName"));
    m_name->setMaxLength(longestName);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_hint->setObjectName(QStringLiteral("macroHint"));
    m_save->setObjectName(QStringLiteral("saveMacro"));
    arrange();
    for (const MacroAction &action : m_macro.actions)
        add(action);
    if (m_edits.isEmpty())
        add(nextAction());
    m_before = stateOf(this->macro());
    connect(m_name, &QLineEdit::textChanged, this, &MacroEditor::showProblem);
    connect(m_add, &Button::clicked, this, [this] {
        MacroActionEdit *edit = add(nextAction());
        edit->setFocus();
        showProblem();
        QTimer::singleShot(0, edit, [this, edit] { m_area->ensureWidgetVisible(edit); }); // once it has its place
    });
    connect(m_cancel, &Button::clicked, this, &MacroEditor::reject);
    connect(m_save, &Button::clicked, this, &MacroEditor::save);
    new LiveText(this, [this] { setTexts(); });
    m_name->setFocus();
    m_name->selectAll();
}

void MacroEditor::arrange()
{
    m_name->setMinimumHeight(measure::control);
    m_nameLabel->setBuddy(m_name);
    m_add->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto *inner = new QWidget(this);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, space::l, 0);
    innerColumn->setSpacing(space::m);
    m_rows->setSpacing(space::m);
    innerColumn->addLayout(m_rows);
    innerColumn->addWidget(m_add, 0, Qt::AlignLeft);
    innerColumn->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inner);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addSpacing(space::m);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    // A scroll bar stands in the dialog's margin, not over the fields.
    column->setContentsMargins(space::xl, space::xl, space::xl - space::l, space::xl);
    auto *name = new QHBoxLayout;
    for (QHBoxLayout *line : {name, foot})
        line->setContentsMargins(0, 0, space::l, 0);
    name->addWidget(m_name);
    column->setSpacing(space::xs);
    column->addWidget(m_nameLabel);
    column->addLayout(name);
    column->addSpacing(space::m);
    column->addWidget(m_doesLabel);
    column->addWidget(m_area, 1);
    column->addSpacing(space::m);
    column->addLayout(foot);
    resize(640, 520);
}

void MacroEditor::setTexts()
{
    setWindowTitle(m_macro.id.isValid() ? tr("Change the macro") : tr("New macro"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Thank and close"));
    m_doesLabel->setText(tr("What it does, in this order"));
    m_add->setText(tr("Add an action"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
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
    m_rows->addWidget(edit);
    m_edits.append(edit);
    showFirst();
    return edit;
}

void MacroEditor::remove(MacroActionEdit *edit)
{
    m_edits.removeAll(edit);
    m_rows->removeWidget(edit);
    edit->hide();
    edit->deleteLater();
    showFirst();
    m_add->setFocus();
    showProblem();
}

void MacroEditor::moveUp(MacroActionEdit *edit)
{
    const auto at = m_edits.indexOf(edit);
    if (at < 1)
        return;
    m_edits.move(at, at - 1);
    m_rows->removeWidget(edit);
    m_rows->insertWidget(static_cast<int>(at) - 1, edit);
    QWidget *above = this; // Tab goes through them as they stand
    for (MacroActionEdit *each : std::as_const(m_edits)) {
        setTabOrder(above == this ? m_name : above, each);
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
    macro.title = m_name->text().simplified();
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
    if (m_name->text().simplified().isEmpty())
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
    m_save->setEnabled(false);
    Q_EMIT saveWanted(macro());
}

void MacroEditor::stored(const Result<void> &done)
{
    if (done) {
        QDialog::accept();
        return;
    }
    m_save->setEnabled(true);
    m_hint->setColor(Color::Bad);
    m_hint->setText(done.error().text());
}

} // namespace saskare
