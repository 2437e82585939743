#include "ui/conversation/MacroDialog.h"

#include "ui/base/Button.h"
#include "ui/base/Hairline.h"
#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/base/StepsLabel.h"
#include "ui/base/TextLabel.h"
#include "ui/shell/LineDelegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {
namespace {

/// Of a long answer only the beginning is said here: the dialog must fit the screen.
constexpr qsizetype longestLine = 400;

} // namespace

MacroDialog::MacroDialog(std::vector<MacroChoice> choices, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_choices(std::move(choices))
    , m_search(new SearchField(theme, this))
    , m_new(new Button(theme, ButtonKind::Outlined, QStringLiteral("plus"), this))
    , m_none(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, this))
    , m_list(new QListWidget(this))
    , m_line(new Hairline(theme, Qt::Horizontal, this))
    , m_whatLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_what(new StepsLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_leftOut(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_hindrance(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::Warn, this))
    , m_change(new Button(theme, ButtonKind::Quiet, QStringLiteral("pencil"), this))
    , m_delete(new Button(theme, ButtonKind::Quiet, QStringLiteral("trash-2"), this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_run(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("macroDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("macroSearch"));
    m_new->setObjectName(QStringLiteral("newMacro"));
    m_list->setObjectName(QStringLiteral("macros"));
    m_what->setObjectName(QStringLiteral("macroWords"));
    m_leftOut->setObjectName(QStringLiteral("macroLeftOut"));
    m_hindrance->setObjectName(QStringLiteral("macroHindrance"));
    m_change->setObjectName(QStringLiteral("changeMacro"));
    m_delete->setObjectName(QStringLiteral("deleteMacro"));
    m_run->setObjectName(QStringLiteral("runMacro"));
    m_search->setMinimumHeight(measure::control);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new LineDelegate(theme, m_list);
    for (Button *button : {m_new, m_change, m_delete, m_cancel, m_run})
        button->setAutoDefault(false);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &MacroDialog::filter);
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    connect(m_search, &SearchField::accepted, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::currentRowChanged, this, &MacroDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &MacroDialog::run);
    connect(m_new, &QPushButton::clicked, this, &MacroDialog::newWanted);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const MacroChoice *choice = current())
            Q_EMIT changeWanted(choice->macro.id);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const MacroChoice *choice = current())
            Q_EMIT removeWanted(choice->macro.id);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &MacroDialog::run);
    fill();
    new LiveText(this, [this] { setTexts(); });
    m_list->setCurrentRow(0);
    showChosen(); // an empty list tells of no row
    if (m_choices.empty())
        m_new->setFocus();
    else
        m_search->setFocus();
}

void MacroDialog::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_change);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_line);
    column->addSpacing(space::xs);
    column->addWidget(m_whatLabel);
    column->addWidget(m_what);
    column->addWidget(m_leftOut);
    column->addWidget(m_hindrance);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    resize(520, 520);
}

void MacroDialog::fill()
{
    m_list->clear();
    for (const MacroChoice &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.macro.title, m_list);
        if (choice.macro.isOwn)
            item->setData(LineDelegate::GroupRole, tr("yours"));
        item->setData(Qt::AccessibleDescriptionRole, choice.words.join(QStringLiteral(". ")));
        if (choice.macro.isOwn)
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(choice.macro.title, tr("yours")));
    }
    const bool none = m_choices.empty();
    m_none->setVisible(none);
    m_list->setVisible(!none);
    m_search->setEnabled(!none);
}

void MacroDialog::show(std::vector<MacroChoice> choices)
{
    const MacroChoice *before = current();
    const auto chosen = before ? std::pair(before->macro.isOwn, before->macro.id) : std::pair(false, MacroId());
    std::vector<std::pair<bool, MacroId>> known;
    for (const MacroChoice &choice : m_choices)
        known.emplace_back(choice.macro.isOwn, choice.macro.id);
    m_choices = std::move(choices);
    fill();
    int row = 0;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const std::pair each(m_choices[i].macro.isOwn, m_choices[i].macro.id);
        const bool isNew = each.first && std::find(known.begin(), known.end(), each) == known.end();
        if (isNew || each == chosen)
            row = static_cast<int>(i);
        if (isNew)
            break; // what was just made is what is looked at
    }
    filter();
    if (const QListWidgetItem *item = m_list->item(row); item && !item->isHidden())
        m_list->setCurrentRow(row);
    showChosen();
}

void MacroDialog::setTexts()
{
    setWindowTitle(tr("Macros"));
    m_search->setPlaceholderText(tr("Find a macro"));
    m_search->setAccessibleName(tr("Find a macro"));
    m_list->setAccessibleName(tr("Macros"));
    m_new->setText(tr("New macro"));
    m_none->setText(
        tr("There is no macro yet. One does several things at once: sends an answer, sets the status, adds "
           "a tag."));
    m_change->setText(tr("Change…"));
    m_delete->setText(tr("Delete…"));
    m_whatLabel->setText(tr("What it does, in this order"));
    m_cancel->setText(tr("Cancel"));
    m_run->setText(tr("Run"));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_choices[static_cast<size_t>(row)].macro.isOwn)
            m_list->item(row)->setData(LineDelegate::GroupRole, tr("yours"));
    }
}

void MacroDialog::filter()
{
    const QString typed = m_search->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(typed, Qt::CaseInsensitive));
        if (first < 0 && !item->isHidden())
            first = row;
    }
    m_list->setCurrentRow(first);
    showChosen();
}

const MacroChoice *MacroDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? &m_choices[static_cast<size_t>(row)] : nullptr;
}

void MacroDialog::showChosen()
{
    const MacroChoice *choice = current();
    QStringList lines;
    for (qsizetype i = 0; choice && i < choice->words.size(); ++i) {
        const QString &words = choice->words.at(i);
        lines.append(words.left(longestLine));
        if (words.size() > longestLine)
            lines.last() += QStringLiteral(" …");
    }
    m_what->setSteps(lines);
    m_what->setVisible(!lines.isEmpty());
    m_whatLabel->setVisible(!lines.isEmpty());
    m_line->setVisible(!lines.isEmpty());
    m_leftOut->setText(choice ? choice->leftOut.join(u'\n') : QString());
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_hindrance->setText(choice ? choice->hindrance : QString());
    m_hindrance->setVisible(!m_hindrance->text().isEmpty());
    m_change->setVisible(choice && choice->mayBeChanged);
    m_delete->setVisible(choice && choice->macro.isOwn);
    m_run->setVisible(choice && choice->hindrance.isEmpty());
}

void MacroDialog::run()
{
    const MacroChoice *choice = current();
    if (!choice || !choice->hindrance.isEmpty())
        return;
    const MacroRow macro = choice->macro;
    accept();
    Q_EMIT chosen(macro);
}

} // namespace saskare
