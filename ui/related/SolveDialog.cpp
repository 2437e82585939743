#include "ui/related/SolveDialog.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"
#include "ui/conversation/Placeholders.h"
#include "ui/related/IncidentDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int answerHeight = 132;

/// The ground of an answer of ours, as in a conversation.
class OwnAnswer : public QWidget
{
public:
    OwnAnswer(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), m_theme.color(Color::OwnAnswer), {}, radius::bubble);
    }

private:
    const Theme &m_theme;
};

QHBoxLayout *heading(TextLabel *left, TextLabel *right)
{
    auto *line = new QHBoxLayout;
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(left);
    line->addWidget(right, 1);
    return line;
}

} // namespace

SolveDialog::SolveDialog(IncidentPlan plan, const QString &problem, const QString &account, const Theme &theme,
                         QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_problem(problem)
    , m_account(account)
    , m_theme(theme)
    , m_answer(new QPlainTextEdit(this))
    , m_answerLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_hint(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
    , m_previewLabel(
          new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this, Overflow::Elide))
    , m_preview(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_listLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_keys(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_list(new QListWidget(this))
    , m_delegate(new IncidentDelegate(m_plan, theme, m_list))
    , m_summary(new TextLabel(theme, TextSize::Body, TextWeight::Medium, Color::Text, this))
    , m_hindrance(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::Warn, this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_run(new Button(theme, ButtonKind::Primary, QStringLiteral("check-check"), this))
{
    setObjectName(QStringLiteral("solveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_answer->setObjectName(QStringLiteral("solveAnswer"));
    m_preview->setObjectName(QStringLiteral("solvePreview"));
    m_list->setObjectName(QStringLiteral("solveIncidents"));
    m_summary->setObjectName(QStringLiteral("solveSummary"));
    m_hindrance->setObjectName(QStringLiteral("solveHindrance"));
    m_run->setObjectName(QStringLiteral("solveRun"));
    m_answer->setTabChangesFocus(true);
    m_answer->document()->setDocumentMargin(space::s);
    m_answerLabel->setBuddy(m_answer);
    m_listLabel->setBuddy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    for (int at = 0; at < m_plan.count(); ++at) {
        auto *item = new QListWidgetItem(m_list);
        item->setSizeHint(QSize(0, IncidentDelegate::rowHeight));
    }
    m_cancel->setAutoDefault(false);
    m_run->setAutoDefault(false);
    m_run->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return));
    arrange();
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        m_plan.setAnswer(m_answer->toPlainText());
        showPlan();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SolveDialog::showPreview);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &SolveDialog::run);
    new LiveText(this, [this] { setTexts(); });
    m_list->setCurrentRow(0);
    m_answer->setFocus();
}

QWidget *SolveDialog::makeBubble()
{
    auto *bubble = new OwnAnswer(m_theme, this);
    auto *scroll = new QScrollArea(bubble);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(m_preview);
    m_preview->setAutoFillBackground(false); // the area turns it on
    auto *inside = new QVBoxLayout(bubble);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    inside->addWidget(scroll);
    return bubble;
}

void SolveDialog::arrange()
{
    m_answer->setFixedHeight(answerHeight);
    auto *written = new QVBoxLayout;
    written->setSpacing(space::xs);
    written->addWidget(m_answerLabel);
    written->addWidget(m_answer);
    written->addWidget(m_hint);
    written->addStretch(1);
    auto *bubble = makeBubble();
    bubble->setFixedHeight(answerHeight);
    auto *got = new QVBoxLayout;
    got->setSpacing(space::xs);
    got->addWidget(m_previewLabel);
    got->addWidget(bubble);
    got->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::xl);
    top->addLayout(written, 1);
    top->addLayout(got, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_summary, 1);
    buttons->addSpacing(space::l);
    buttons->addWidget(m_cancel, 0, Qt::AlignBottom);
    buttons->addWidget(m_run, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addSpacing(space::s);
    column->addLayout(heading(m_listLabel, m_keys));
    column->addWidget(m_list, 1);
    column->addWidget(m_hindrance);
    column->addLayout(buttons);
    resize(820, 640);
}

void SolveDialog::setTexts()
{
    setWindowTitle(m_account.isEmpty() ? tr("Problem %1: its incidents").arg(m_problem)
                                       : tr("Problem %1 (%2): its incidents").arg(m_problem, m_account));
    m_answerLabel->setText(tr("The answer to the customers"));
    m_answer->setAccessibleName(m_answerLabel->text());
    m_answer->setPlaceholderText(tr("Written once, for all of them"));
    m_hint->setText(tr("%1, %2 and the like are filled in for each.", "two placeholders")
                        .arg(QStringLiteral("{{customer.firstName}}"), QStringLiteral("{{conversation.number}}")));
    m_listLabel->setText(tr("Who gets what"));
    m_list->setAccessibleName(m_listLabel->text());
    m_keys->setText(tr("Space changes it; 1 answer, 2 resolve, 3 nothing"));
    m_cancel->setText(tr("Not now"));
    showPlan();
}

/// What each gets, and whether it can be run like this.
void SolveDialog::showPlan()
{
    for (int at = 0; at < m_plan.count(); ++at) {
        const ConversationRow &row = m_plan.row(at);
        m_list->item(at)->setData(Qt::AccessibleTextRole,
                                  tr("%1, %2, %3: %4", "customer, number, status, what it gets")
                                      .arg(row.customerName, row.number, wordFor(row.status), m_plan.wordsFor(at)));
    }
    m_list->viewport()->update();
    m_summary->setText(m_plan.summary());
    const QString hindrance = m_plan.hindrance();
    m_hindrance->setText(hindrance);
    m_hindrance->setVisible(!hindrance.isEmpty());
    m_run->setEnabled(hindrance.isEmpty());
    const bool answers = m_plan.count(IncidentDeed::AnswerAndResolve) > 0;
    m_run->setText(answers ? tr("Answer and resolve") : tr("Resolve"));
    showPreview();
}

void SolveDialog::showPreview()
{
    const int at = m_list->currentRow();
    if (at < 0)
        return;
    const QString name = m_plan.row(at).customerName;
    const bool gets = m_plan.deed(at) == IncidentDeed::AnswerAndResolve;
    m_previewLabel->setText(gets ? tr("As %1 gets it").arg(name) : tr("%1 gets no answer").arg(name));
    const QString filled = m_plan.answerFor(at);
    const bool isEmpty = gets && filled.trimmed().isEmpty();
    m_preview->setText(isEmpty    ? tr("What you write stands here with this customer's values.")
                           : gets ? filled
                                  : QString());
    m_preview->setColor(isEmpty ? Color::TextThird : placeholdersIn(filled).isEmpty() ? Color::Text : Color::Warn);
}

void SolveDialog::choose(int at, IncidentDeed deed)
{
    m_plan.setDeed(at, deed);
    showPlan();
}

void SolveDialog::chooseNext()
{
    const int at = m_list->currentRow();
    if (at < 0)
        return;
    const QList<IncidentDeed> all = m_plan.choices(at);
    choose(at, all.at((all.indexOf(m_plan.deed(at)) + 1) % all.size()));
}

void SolveDialog::openChoices(int at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const IncidentDeed deed : m_plan.choices(at)) {
        QAction *entry = menu->addAction(wordFor(deed), this, [this, at, deed] { choose(at, deed); });
        entry->setCheckable(true);
        entry->setChecked(deed == m_plan.deed(at));
    }
    const QRect row = m_list->visualItemRect(m_list->item(at));
    menu->popup(m_list->viewport()->mapToGlobal(m_delegate->choicePlace(row, at).bottomLeft()));
}

bool SolveDialog::listKey(int key)
{
    const int at = m_list->currentRow();
    if (at < 0)
        return false;
    switch (key) {
    case Qt::Key_Space:
        chooseNext();
        return true;
    case Qt::Key_1:
        choose(at, IncidentDeed::AnswerAndResolve);
        return true;
    case Qt::Key_2:
        choose(at, IncidentDeed::ResolveOnly);
        return true;
    case Qt::Key_3:
        choose(at, IncidentDeed::Nothing);
        return true;
    default:
        return false;
    }
}

bool SolveDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && listKey(key->key()))
            return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const QListWidgetItem *item = m_list->itemAt(at);
        const int row = item ? m_list->row(item) : -1;
        if (item && m_delegate->choicePlace(m_list->visualItemRect(item), row).adjusted(0, -6, 0, 6).contains(at))
            openChoices(row);
    }
    return QDialog::eventFilter(watched, event);
}

void SolveDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        run();
    else
        QDialog::keyPressEvent(event);
}

void SolveDialog::run()
{
    if (!m_run->isEnabled())
        return;
    Q_EMIT confirmed(m_plan);
    accept();
}

void SolveDialog::reject()
{
    if (m_answer->toPlainText().trimmed().isEmpty()) {
        QDialog::reject();
        return;
    }
    messageboxes::Question question;
    question.title = tr("Throw away what is written?");
    question.text = tr("None of the customers has got it.");
    question.answers = {tr("Throw away"), tr("Go on writing")};
    question.dangerous = true;
    messageboxes::ask(this, question, [this](int answer) {
        if (answer == 0)
            QDialog::reject();
    });
}

} // namespace saskare
