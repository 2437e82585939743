#include "ui/shell/ViewEditor.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/shell/ConditionEdit.h"

#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr std::chrono::milliseconds typingPause{200};
constexpr int longestName = 80;

} // namespace

ViewEditor::ViewEditor(Store &store, SavedSearchRow view, SearchNames names, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_view(std::move(view))
    , m_names(std::move(names))
    , m_rows(new QVBoxLayout)
    , m_nameLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_name(new QLineEdit(m_view.name, this))
    , m_add(new Button(theme, ButtonKind::Outlined, QStringLiteral("plus"), this))
    , m_wordsLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_words(new QLineEdit(this))
    , m_text(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_count(new TextLabel(theme, TextSize::Body, TextWeight::Medium, Color::Text, this, Overflow::Elide))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_save(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("viewEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(longestName);
    m_words->setObjectName(QStringLiteral("viewWords"));
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_text->setObjectName(QStringLiteral("viewText"));
    m_count->setObjectName(QStringLiteral("viewCount"));
    m_save->setObjectName(QStringLiteral("saveView"));
    arrange();
    const ConversationQuery spelled = spelledOut(m_view.query);
    for (const Condition &condition : spelled.conditions)
        add(condition);
    m_words->setText(spelled.text.trimmed());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ViewEditor::count);
    connect(m_words, &QLineEdit::textChanged, this, &ViewEditor::showQuery);
    connect(m_add, &Button::clicked, this, [this] {
        add({ConditionField::Is, Comparison::Equals, u"open"_qs, false, false})->setFocus();
        showQuery();
    });
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &ViewEditor::save);
    new LiveText(this, [this] { setTexts(); });
    if (m_edits.isEmpty() && m_words->text().isEmpty())
        add({ConditionField::Is, Comparison::Equals, u"open"_qs, false, false});
    showQuery();
    m_name->setFocus();
    m_name->selectAll();
}

void ViewEditor::arrange()
{
    for (QLineEdit *edit : {m_name, m_words})
        edit->setMinimumHeight(measure::control);
    m_nameLabel->setBuddy(m_name);
    m_wordsLabel->setBuddy(m_words);
    m_add->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto *inner = new QWidget(this);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, space::l, 0);
    innerColumn->setSpacing(space::s);
    m_rows->setSpacing(space::s);
    innerColumn->addLayout(m_rows);
    innerColumn->addWidget(m_add, 0, Qt::AlignLeft);
    innerColumn->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    // A scroll bar stands in the dialog's margin, not over the fields.
    column->setContentsMargins(space::xl, space::xl, space::xl - space::l, space::xl);
    auto *name = new QHBoxLayout, *words = new QHBoxLayout;
    for (QHBoxLayout *line : {name, words, foot})
        line->setContentsMargins(0, 0, space::l, 0);
    name->addWidget(m_name);
    words->addWidget(m_words);
    column->setSpacing(space::xs);
    column->addWidget(m_nameLabel);
    column->addLayout(name);
    column->addSpacing(space::m);
    column->addWidget(area, 1);
    column->addSpacing(space::s);
    column->addWidget(m_wordsLabel);
    column->addLayout(words);
    column->addSpacing(space::s);
    column->addWidget(m_text);
    column->addSpacing(space::m);
    column->addLayout(foot);
    resize(740, 460);
}

void ViewEditor::setTexts()
{
    setWindowTitle(m_view.id.isValid() ? tr("Change the view") : tr("New view"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_add->setText(tr("Add a condition"));
    m_wordsLabel->setText(tr("Words that must occur"));
    m_words->setAccessibleName(tr("Words that must occur"));
    m_words->setPlaceholderText(tr("refund \"not arrived\" -invoice"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    showQuery();
}

ConditionEdit *ViewEditor::add(const Condition &condition)
{
    auto *edit = new ConditionEdit(condition, m_names, m_theme, this);
    connect(edit, &ConditionEdit::changed, this, &ViewEditor::showQuery);
    connect(edit, &ConditionEdit::removeWanted, this, [this, edit] { remove(edit); });
    m_rows->addWidget(edit);
    m_edits.append(edit);
    m_edits.first()->setFirst(true);
    return edit;
}

void ViewEditor::remove(ConditionEdit *edit)
{
    m_edits.removeAll(edit);
    m_rows->removeWidget(edit);
    edit->hide();
    edit->deleteLater();
    if (!m_edits.isEmpty())
        m_edits.first()->setFirst(true);
    m_add->setFocus();
    showQuery();
}

ConversationQuery ViewEditor::query() const
{
    ConversationQuery query = spelledOut(m_view.query);
    query.conditions.clear();
    for (const ConditionEdit *edit : m_edits) {
        if (!edit->problem().isEmpty())
            continue;
        query.conditions.append(edit->condition());
        if (query.conditions.size() == 1)
            query.conditions.first().orPrevious = false;
    }
    query.text = m_words->text().trimmed();
    return query;
}

QString ViewEditor::problem() const
{
    for (const ConditionEdit *edit : m_edits) {
        if (const QString problem = edit->problem(); !problem.isEmpty())
            return problem;
    }
    // An operator among the words would be looked for as a word.
    const SearchParse words = parseSearch(m_words->text(), m_names);
    return words.query.conditions.isEmpty() && words.problems.isEmpty()
        ? QString()
        : tr("Only words belong here; conditions are chosen above.");
}

void ViewEditor::showQuery()
{
    const QString trouble = problem();
    m_text->setColor(trouble.isEmpty() ? Color::TextSecond : Color::Bad);
    const QString text = searchText(query(), m_names);
    m_text->setText(!trouble.isEmpty() ? trouble : text.isEmpty() ? tr("Everything") : text);
    m_typing.start();
}

void ViewEditor::count()
{
    if (!problem().isEmpty()) {
        m_count->setText({});
        return;
    }
    const ConversationQuery asked = query();
    constexpr int most = ViewCountsModel::mostCounted;
    m_store.count(asked, most + 1).then(this, [this, asked](int count) {
        if (asked == query())
            m_count->setText(count > most ? tr("More than %1 conversations").arg(QLocale().toString(most))
                                          : tr("%n conversations", nullptr, count));
    });
}

void ViewEditor::save()
{
    if (!problem().isEmpty())
        return; // it is said already
    const ConversationQuery made = query();
    const QString name = m_name->text().simplified();
    Q_EMIT saved(name.isEmpty() ? searchText(made, m_names).left(longestName) : name, made);
    QDialog::accept();
}

} // namespace saskare
