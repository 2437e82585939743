#include "ui/conversation/LinkDialog.h"

#include "core/store/Store.h"
#include "ui/base/Button.h"
#include "ui/base/ChoiceDelegate.h"
#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int mostFound = 30, rowHeight = 36;

} // namespace

LinkDialog::LinkDialog(Store &store, const ConversationRow &row, const QList<LinkRelation> &relations,
                       const Theme &theme, QWidget *parent)
    : LinkDialog(store, row, LinkPurpose::Link, relations, theme, parent)
{
}

LinkDialog::LinkDialog(Store &store, const ConversationRow &row, LinkPurpose purpose, const Theme &theme,
                       QWidget *parent)
    : LinkDialog(store, row, purpose,
                 {purpose == LinkPurpose::Problem ? LinkRelation::Problem : LinkRelation::MergedInto}, theme, parent)
{
}

LinkDialog::LinkDialog(Store &store, const ConversationRow &row, LinkPurpose purpose,
                       const QList<LinkRelation> &relations, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_row(row)
    , m_purpose(purpose)
    , m_relation(new QComboBox(this))
    , m_search(new SearchField(theme, this))
    , m_found(new QListWidget(this))
    , m_relationLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_otherLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_nothing(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextThird, this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_link(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("linkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_relation->setObjectName(QStringLiteral("linkRelation"));
    m_search->setObjectName(QStringLiteral("linkSearch"));
    m_found->setObjectName(QStringLiteral("linkFound"));
    m_link->setObjectName(QStringLiteral("linkAdd"));
    for (const LinkRelation relation : relations)
        m_relation->addItem({}, static_cast<int>(relation));
    m_relation->setMinimumHeight(measure::control);
    m_search->setMinimumHeight(measure::control);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setUniformItemSizes(true);
    new ChoiceDelegate(theme, m_found);
    m_relationLabel->setBuddy(m_relation);
    m_otherLabel->setBuddy(m_search);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_cancel->setAutoDefault(false);
    m_link->setAutoDefault(false);
    m_link->setEnabled(false);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &LinkDialog::find);
    connect(m_search, &SearchField::escaped, this, &QDialog::reject);
    connect(m_search, &SearchField::accepted, m_found, [this] { m_found->setFocus(Qt::TabFocusReason); });
    connect(m_found, &QListWidget::itemActivated, this, &LinkDialog::choose);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int at) { m_link->setEnabled(at >= 0); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_link, &QPushButton::clicked, this, &LinkDialog::choose);
    new LiveText(this, [this] { setTexts(); });
    m_search->setFocus();
    find();
}

void LinkDialog::arrange()
{
    m_relation->setVisible(m_purpose == LinkPurpose::Link);
    m_relationLabel->setVisible(m_purpose == LinkPurpose::Link);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::xs);
    column->addWidget(m_relationLabel);
    column->addWidget(m_relation);
    column->addSpacing(space::s);
    column->addWidget(m_otherLabel);
    column->addWidget(m_search);
    column->addSpacing(space::s);
    column->addWidget(m_nothing, 1); // one of the two is there
    column->addWidget(m_found, 1);
    column->addSpacing(space::m);
    column->addLayout(buttons);
    resize(460, 440);
}

void LinkDialog::setTexts()
{
    setWindowTitle(m_purpose == LinkPurpose::Problem     ? tr("Of which problem is %1 an incident?").arg(m_row.number)
                       : m_purpose == LinkPurpose::Merge ? tr("With which one is %1 to be merged?").arg(m_row.number)
                                                         : tr("Link %1 to another conversation").arg(m_row.number));
    m_relationLabel->setText(tr("What the other one is to this"));
    m_relation->setAccessibleName(m_relationLabel->text());
    for (int i = 0; i < m_relation->count(); ++i)
        m_relation->setItemText(i, wordFor(static_cast<LinkRelation>(m_relation->itemData(i).toInt())));
    m_otherLabel->setText(m_purpose == LinkPurpose::Problem ? tr("The problem") : tr("The other conversation"));
    m_search->setAccessibleName(m_otherLabel->text());
    m_search->setPlaceholderText(tr("Its number, or words in it"));
    m_found->setAccessibleName(tr("Conversations found"));
    m_nothing->setText(m_purpose == LinkPurpose::Problem && m_search->text().trimmed().isEmpty()
                           ? tr("There is no problem yet. Search for the conversation that is one.")
                           : tr("Nothing found in this account"));
    m_cancel->setText(tr("Cancel"));
    m_link->setText(m_purpose == LinkPurpose::Merge         ? tr("Compare the two")
                        : m_purpose == LinkPurpose::Problem ? tr("Link to it")
                                                            : tr("Add the link"));
}

ConversationQuery LinkDialog::query() const
{
    ConversationQuery query;
    query.account = m_row.account;
    query.text = m_search->text().trimmed();
    if (query.text.isEmpty() && m_purpose == LinkPurpose::Problem)
        query.conditions = {{ConditionField::Is, Comparison::Equals, QStringLiteral("problem"), false, false}};
    else if (query.text.isEmpty())
        query.customer = m_row.customer;
    return query;
}

/// What cannot be meant is not offered: an incident is nobody's problem, and what was merged is gone.
bool LinkDialog::fits(const ConversationRow &row) const
{
    if (row.id == m_row.id || row.isOnlyHere())
        return false;
    if (m_purpose == LinkPurpose::Link)
        return true;
    if (row.status.state == ConversationState::Merged || row.status.state == ConversationState::Deleted)
        return false;
    return m_purpose == LinkPurpose::Merge ? row.status.state != ConversationState::Live
                                           : row.problemNumber.isEmpty();
}

void LinkDialog::find()
{
    m_store.conversations(query(), std::nullopt, mostFound)
        .then(this, [this, question = ++m_question](const std::vector<ConversationRow> &rows) {
            if (question == m_question)
                showFound(rows);
        });
}

void LinkDialog::showFound(const std::vector<ConversationRow> &rows)
{
    m_found->clear();
    m_rows.clear();
    for (const ConversationRow &row : rows) {
        if (!fits(row))
            continue;
        m_rows.push_back(row);
        const QString subject = row.subject.isEmpty() ? tr("(no subject)") : row.subject.simplified().left(200);
        auto *item = new QListWidgetItem(
            tr("%1 · %2 · %3", "number, subject, customer").arg(row.number, subject, row.customerName), m_found);
        item->setData(Qt::UserRole, row.remoteId);
        item->setToolTip(Qt::convertFromPlainText(item->text()));
        item->setSizeHint(QSize(0, rowHeight));
    }
    const bool none = m_found->count() == 0;
    setTexts();
    m_nothing->setVisible(none && (m_purpose == LinkPurpose::Problem || !m_search->text().trimmed().isEmpty()));
    m_found->setVisible(!m_nothing->isVisible());
    if (!none)
        m_found->setCurrentRow(0);
    m_link->setEnabled(!none);
}

void LinkDialog::choose()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item)
        return;
    Q_EMIT rowChosen(m_rows[size_t(m_found->currentRow())]);
    Q_EMIT chosen(
        {static_cast<LinkRelation>(m_relation->currentData().toInt()), item->data(Qt::UserRole).toString()});
    accept();
}

} // namespace saskare
