#include "ui/conversation/MacroDialog.h"

#include "ui/base/Button.h"
#include "ui/base/ChoiceDelegate.h"
#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/base/TextLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int rowHeight = 36;

} // namespace

MacroDialog::MacroDialog(std::vector<MacroChoice> choices, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_search(new SearchField(theme, this))
    , m_list(new QListWidget(this))
    , m_whatLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_what(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_hindrance(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::Warn, this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_run(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("macroDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("macroSearch"));
    m_list->setObjectName(QStringLiteral("macros"));
    m_what->setObjectName(QStringLiteral("macroWords"));
    m_hindrance->setObjectName(QStringLiteral("macroHindrance"));
    m_run->setObjectName(QStringLiteral("runMacro"));
    m_search->setMinimumHeight(measure::control);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ChoiceDelegate(theme, m_list);
    for (const MacroChoice &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.macro.title, m_list);
        item->setSizeHint(QSize(0, rowHeight));
        item->setData(Qt::AccessibleDescriptionRole, choice.words.join(QStringLiteral(". ")));
    }
    m_cancel->setAutoDefault(false);
    m_run->setAutoDefault(false);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &MacroDialog::filter);
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    connect(m_search, &SearchField::accepted, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::currentRowChanged, this, &MacroDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &MacroDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &MacroDialog::run);
    new LiveText(this, [this] { setTexts(); });
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void MacroDialog::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addSpacing(space::s);
    column->addWidget(m_whatLabel);
    column->addWidget(m_what);
    column->addWidget(m_hindrance);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    resize(460, 480);
}

void MacroDialog::setTexts()
{
    setWindowTitle(tr("Macros"));
    m_search->setPlaceholderText(tr("Find a macro"));
    m_search->setAccessibleName(tr("Find a macro"));
    m_list->setAccessibleName(tr("Macros"));
    m_whatLabel->setText(tr("What it does, in this order"));
    m_cancel->setText(tr("Cancel"));
    m_run->setText(tr("Run"));
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
    for (qsizetype i = 0; choice && i < choice->words.size(); ++i)
        lines.append(QStringLiteral("%1. %2").arg(QString::number(i + 1), choice->words.at(i)));
    m_what->setText(lines.join(u'\n'));
    m_whatLabel->setVisible(choice != nullptr);
    m_hindrance->setText(choice ? choice->hindrance : QString());
    m_hindrance->setVisible(!m_hindrance->text().isEmpty());
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
