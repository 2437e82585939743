#include "ui/conversation/CallForm.h"

#include "ui/base/Button.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/conversation/PostponeTimes.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr CallOutcome outcomes[] = {CallOutcome::Reached,   CallOutcome::NoAnswer,    CallOutcome::Busy,
                                    CallOutcome::Voicemail, CallOutcome::WrongNumber, CallOutcome::Refused};

QString wordFor(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return CallForm::tr("Reached");
    case CallOutcome::NoAnswer:
        return CallForm::tr("No answer");
    case CallOutcome::Busy:
        return CallForm::tr("Busy");
    case CallOutcome::Voicemail:
        return CallForm::tr("Voicemail");
    case CallOutcome::WrongNumber:
        return CallForm::tr("Wrong number");
    case CallOutcome::Refused:
        return CallForm::tr("Refused");
    }
    return {};
}

bool mayTryAgain(CallOutcome outcome)
{
    return outcome == CallOutcome::NoAnswer || outcome == CallOutcome::Busy || outcome == CallOutcome::Voicemail;
}

} // namespace

CallForm::CallForm(const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_outcomes(new QButtonGroup(this))
    , m_note(new QPlainTextEdit(this))
    , m_retryLabel(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_retry(new QComboBox(this))
    , m_save(new Button(theme, ButtonKind::Primary, {}, this))
{
    setObjectName(QStringLiteral("callForm"));
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setFixedHeight(48);
    m_note->setTabChangesFocus(true);
    m_note->viewport()->setAutoFillBackground(false);
    m_note->setObjectName(QStringLiteral("callNote"));
    m_retry->setObjectName(QStringLiteral("callRetry"));
    m_retryLabel->setBuddy(m_retry);
    m_save->setObjectName(QStringLiteral("recordOutcome"));
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const CallOutcome outcome : outcomes) {
        auto *button = new Button(m_theme, ButtonKind::Outlined, {}, choices);
        button->setCheckable(true);
        button->setDense();
        button->setObjectName(QLatin1String("outcome-") + code(outcome));
        m_outcomes->addButton(button, static_cast<int>(outcome));
        flow->addWidget(button);
    }
    auto *last = new QHBoxLayout;
    last->addWidget(m_retryLabel);
    last->addWidget(m_retry);
    last->addStretch(1);
    last->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(choices);
    column->addWidget(m_note);
    column->addLayout(last);
    connect(m_outcomes, &QButtonGroup::idToggled, this, [this](int id, bool) {
        const bool again = m_offersRetry && id >= 0 && m_outcomes->checkedId() >= 0
            && mayTryAgain(static_cast<CallOutcome>(m_outcomes->checkedId()));
        m_retry->setVisible(again);
        m_retryLabel->setVisible(again);
        m_save->setEnabled(m_outcomes->checkedId() >= 0);
    });
    connect(m_save, &QPushButton::clicked, this, &CallForm::record);
    new LiveText(this, [this] { setWords(); });
    clear();
}

void CallForm::clear()
{
    m_outcomes->setExclusive(false);
    for (QAbstractButton *button : m_outcomes->buttons())
        button->setChecked(false);
    m_outcomes->setExclusive(true);
    m_note->clear();
    m_save->setEnabled(false);
    m_retry->hide();
    m_retryLabel->hide();
    setRetryTimes();
}

void CallForm::setOffered(bool note, bool retry)
{
    m_note->setVisible(note);
    m_offersRetry = retry;
}

void CallForm::setWords()
{
    for (QAbstractButton *button : m_outcomes->buttons())
        button->setText(wordFor(static_cast<CallOutcome>(m_outcomes->id(button))));
    m_note->setPlaceholderText(tr("What was said (only colleagues see it)"));
    m_note->setAccessibleName(tr("Note on the call"));
    m_retryLabel->setText(tr("Try again"));
    m_save->setText(tr("Record the outcome"));
    setRetryTimes();
}

void CallForm::setRetryTimes()
{
    const qint64 now = m_clock.nowMs();
    m_retry->clear();
    m_retry->addItem(tr("not again"), qint64(0));
    m_retry->addItem(tr("in 15 minutes"), now + 15 * 60'000);
    m_retry->addItem(tr("in an hour"), now + 60 * 60'000);
    for (const PostponeTime &time : postponeTimes(now))
        m_retry->addItem(tr("%1 (%2)").arg(time.words, relativeTime(time.at, now)), time.at);
    m_retry->setCurrentIndex(2);
    m_retry->setAccessibleName(tr("Try again"));
}

void CallForm::record()
{
    RecordCallOutcome outcome;
    outcome.outcome = static_cast<CallOutcome>(m_outcomes->checkedId());
    outcome.note = m_note->toPlainText().trimmed();
    outcome.retryAt = m_offersRetry && mayTryAgain(outcome.outcome) ? m_retry->currentData().toLongLong() : 0;
    clear();
    Q_EMIT recorded(outcome);
}

} // namespace saskare
