#include "ui/shell/ViewEditor.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/shell/ConditionEdit.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr std::chrono::milliseconds typingPause{200};

} // namespace

ViewEditor::ViewEditor(Store &store, SavedSearchRow view, SearchNames names, const Theme &theme, QWidget *parent)
    : RowsEditor(view.name, {space::s, {740, 460}}, theme, parent)
    , m_store(store)
    , m_theme(theme)
    , m_view(std::move(view))
    , m_names(std::move(names))
    , m_wordsLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_words(new QLineEdit(this))
    , m_text(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_count(new TextLabel(theme, TextSize::Body, TextWeight::Medium, Color::Text, this, Overflow::Elide))
{
    setObjectName(QStringLiteral("viewEditor"));
    name().setObjectName(QStringLiteral("viewName"));
    m_words->setObjectName(QStringLiteral("viewWords"));
    addButton().setObjectName(QStringLiteral("addCondition"));
    m_text->setObjectName(QStringLiteral("viewText"));
    m_count->setObjectName(QStringLiteral("viewCount"));
    saveButton().setObjectName(QStringLiteral("saveView"));
    m_words->setMinimumHeight(measure::control);
    m_wordsLabel->setBuddy(m_words);
    setTabOrder(&addButton(), m_words);
    auto *beneath = new QVBoxLayout;
    beneath->addWidget(m_wordsLabel);
    beneath->addWidget(m_words);
    beneath->addSpacing(space::s);
    beneath->addWidget(m_text);
    compose(nullptr, beneath, m_count);
    const ConversationQuery spelled = spelledOut(m_view.query);
    for (const Condition &condition : spelled.conditions)
        add(condition);
    m_words->setText(spelled.text.trimmed());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ViewEditor::count);
    connect(m_words, &QLineEdit::textChanged, this, &ViewEditor::showQuery);
    connect(&addButton(), &Button::clicked, this, [this] {
        add({ConditionField::Is, Comparison::Equals, u"open"_qs, false, false})->setFocus();
        showQuery();
    });
    connect(&saveButton(), &Button::clicked, this, &ViewEditor::save);
    new LiveText(this, [this] { setTexts(); });
    if (m_edits.isEmpty() && m_words->text().isEmpty())
        add({ConditionField::Is, Comparison::Equals, u"open"_qs, false, false});
    showQuery();
}

void ViewEditor::setTexts()
{
    setWindowTitle(m_view.id.isValid() ? tr("Change the view") : tr("New view"));
    nameLabel().setText(tr("Name"));
    name().setAccessibleName(tr("Name"));
    addButton().setText(tr("Add a condition"));
    m_wordsLabel->setText(tr("Words that must occur"));
    m_words->setAccessibleName(tr("Words that must occur"));
    m_words->setPlaceholderText(tr("refund \"not arrived\" -invoice"));
    cancelButton().setText(tr("Cancel"));
    saveButton().setText(tr("Save"));
    showQuery();
}

ConditionEdit *ViewEditor::add(const Condition &condition)
{
    auto *edit = new ConditionEdit(condition, m_names, m_theme, this);
    connect(edit, &ConditionEdit::changed, this, &ViewEditor::showQuery);
    connect(edit, &ConditionEdit::removeWanted, this, [this, edit] { remove(edit); });
    addRow(edit);
    m_edits.append(edit);
    m_edits.first()->setFirst(true);
    return edit;
}

void ViewEditor::remove(ConditionEdit *edit)
{
    m_edits.removeAll(edit);
    removeRow(edit);
    if (!m_edits.isEmpty())
        m_edits.first()->setFirst(true);
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
    const QString given = name().text().simplified();
    Q_EMIT saved(given.isEmpty() ? searchText(made, m_names).left(longestName) : given, made);
    QDialog::accept();
}

} // namespace saskare
