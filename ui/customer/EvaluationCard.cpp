#include "ui/customer/EvaluationCard.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/customer/EvaluationWords.h"
#include "ui/customer/ScoreChoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int longestReason = 60, longestRemark = 1000;
constexpr TouchpointOutcome outcomes[] = {TouchpointOutcome::Resolved, TouchpointOutcome::Unresolved,
                                          TouchpointOutcome::Pending, TouchpointOutcome::Abandoned};

} // namespace

EvaluationCard::EvaluationCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_about(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this, Overflow::Elide))
    , m_place(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_hint(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::Warn, this))
    , m_close(new Button(theme, ButtonKind::Quiet, QStringLiteral("x"), this))
    , m_score(new ScoreChoice(theme, &scoreWord, this))
    , m_effort(new ScoreChoice(theme, &effortWord, this))
    , m_outcome(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_remark(new QLineEdit(this))
    , m_takeBack(new Button(theme, ButtonKind::Quiet, {}, this))
    , m_save(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("evaluationCard"));
    m_title->setObjectName(QStringLiteral("evaluatedTitle"));
    m_place->setObjectName(QStringLiteral("evaluationPlace"));
    m_hint->setObjectName(QStringLiteral("evaluationHint"));
    m_score->setObjectName(QStringLiteral("score"));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_save->setObjectName(QStringLiteral("saveEvaluation"));
    m_takeBack->setObjectName(QStringLiteral("takeBackEvaluation"));
    m_close->setObjectName(QStringLiteral("leaveEvaluation"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setMaxLength(longestReason);
    m_remark->setMaxLength(longestRemark);
    m_close->setDense();
    m_takeBack->setDense();
    m_save->setDense();
    m_save->setKeyCap(Qt::Key_Return);
    compose();
    connect(m_score, &ScoreChoice::valueChanged, m_hint, &QWidget::hide);
    connect(m_save, &QPushButton::clicked, this, &EvaluationCard::save);
    connect(m_close, &QPushButton::clicked, this, &EvaluationCard::left);
    connect(m_takeBack, &QPushButton::clicked, this, &EvaluationCard::takenBack);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    const QList<QWidget *> inside = findChildren<QWidget *>();
    for (QWidget *widget : inside) // before ScoreChoice's own: Qt asks the newest filter first
        if (widget->focusPolicy() != Qt::NoFocus)
            widget->installEventFilter(this);
    new LiveText(this, [this] { setTexts(); });
}

void EvaluationCard::compose()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_about);
    head->addLayout(names, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::s);
    for (QComboBox *box : {m_outcome, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        pair->addWidget(box, 1);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_takeBack);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_score);
    column->addWidget(m_hint);
    column->addWidget(m_effort);
    column->addLayout(pair);
    column->addWidget(m_remark);
    column->addWidget(m_place);
    column->addLayout(foot);
    setTabOrder(m_outcome, m_reason);
    setTabOrder(m_reason, m_remark);
    setTabOrder(m_remark, m_save);
    setTabOrder(m_save, m_takeBack);
    setTabOrder(m_takeBack, m_close);
}

void EvaluationCard::setTexts()
{
    setAccessibleName(tr("Evaluate a touchpoint"));
    m_close->setHint(tr("Leave it"), Qt::Key_Escape);
    m_score->setQuestion(tr("For the customer it was"));
    m_effort->setQuestion(tr("It cost them effort"));
    setOutcomes();
    m_outcome->setAccessibleName(tr("Outcome"));
    m_reason->setAccessibleName(tr("Reason of contact"));
    m_reason->lineEdit()->setPlaceholderText(tr("Reason"));
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setPlaceholderText(tr("Remark (only colleagues see it)"));
    m_hint->setText(tr("Choose a number from 1 to 5 first."));
    showPlace();
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Removes this evaluation"));
    m_save->setText(tr("Save"));
}

void EvaluationCard::setOutcomes()
{
    const QVariant chosen = m_outcome->currentData();
    m_outcome->clear();
    m_outcome->addItem(tr("Outcome"), -1);
    for (const TouchpointOutcome outcome : outcomes)
        m_outcome->addItem(outcomeWord(outcome), static_cast<int>(outcome));
    m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(chosen)));
}

void EvaluationCard::setReasons(const QStringList &reasons)
{
    const QString typed = m_reason->currentText();
    m_reason->clear();
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText(typed);
}

void EvaluationCard::describe(const Asked &asked)
{
    m_title->setText(asked.title);
    m_about->setText(asked.about);
    setAccessibleDescription(QStringLiteral("%1, %2").arg(asked.title, asked.about));
    m_asked = asked;
    showPlace();
}

void EvaluationCard::showPlace()
{
    switch (m_asked.place) {
    case Place::HelpDesk:
        m_place->setText(tr("Will be kept at %1, where colleagues see it.").arg(m_asked.helpDesk));
        break;
    case Place::Here:
        m_place->setText(tr("Will be kept on this computer: the help desk has no place for it."));
        break;
    case Place::HereWithoutField:
        m_place->setText(tr("Will be kept on this computer: the settings of the account %1 name no field for it.")
                             .arg(m_asked.helpDesk));
        break;
    case Place::HereAsTouchpoint:
        m_place->setText(tr("Will be kept on this computer: the help desk has a place only for what is said of whole "
                            "conversations."));
        break;
    }
}

void EvaluationCard::ask(const Asked &asked, const std::optional<Evaluation> &said)
{
    const bool byPerson = said && said->origin == Evaluation::Origin::Person;
    describe(asked);
    m_hint->hide();
    m_takeBack->setVisible(byPerson);
    const Evaluation before = byPerson ? *said : Evaluation{}; // a machine's guess is not put into anybody's mouth
    m_score->setValue(before.score);
    m_effort->setValue(before.effort);
    m_outcome->setCurrentIndex(qMax(0, m_outcome->findData(before.outcome ? static_cast<int>(*before.outcome) : -1)));
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText(before.reason);
    m_remark->setText(before.remark);
    m_score->focusChoice();
}

void EvaluationCard::save()
{
    if (m_score->value() == 0) {
        m_hint->show();
        m_score->focusChoice();
        return;
    }
    Evaluation said;
    said.score = m_score->value();
    said.effort = m_effort->value();
    if (const int outcome = m_outcome->currentData().toInt(); outcome >= 0)
        said.outcome = static_cast<TouchpointOutcome>(outcome);
    said.reason = m_reason->currentText().simplified();
    said.remark = m_remark->text().trimmed();
    Q_EMIT saved(said);
}

bool EvaluationCard::takeKey(int key, QObject *from)
{
    const bool isButton = from == m_close || from == m_takeBack;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isButton)
        save();
    else if (key == Qt::Key_Escape)
        Q_EMIT left();
    else
        return false;
    return true;
}

bool EvaluationCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isPlain = key && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return (isPlain && takeKey(key->key(), watched)) || QWidget::eventFilter(watched, event);
}

void EvaluationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Pane));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Color::Line));
}

} // namespace saskare
