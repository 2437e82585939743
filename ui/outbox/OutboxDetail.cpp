#include "ui/outbox/OutboxDetail.h"

#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/outbox/OutboxWords.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace saskare {

OutboxDetail::OutboxDetail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this))
    , m_about(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_explanation(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_evidence(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_words(new TextLabel(theme, TextSize::Message, TextWeight::Regular, Color::Text, this))
    , m_state(new Chip(theme, this))
    , m_trouble(new InfoBar(theme, this))
    , m_open(new Button(theme, ButtonKind::Quiet, QStringLiteral("message-square"), this))
    , m_retry(new Button(theme, ButtonKind::Primary, QStringLiteral("rotate-cw"), this))
    , m_edit(new Button(theme, ButtonKind::Outlined, QStringLiteral("pencil"), this))
    , m_discard(new Button(theme, ButtonKind::Danger, QStringLiteral("trash-2"), this))
    , m_arrived(new Button(theme, ButtonKind::Outlined, QStringLiteral("check"), this))
{
    build();
    connect(m_open, &Button::clicked, this, &OutboxDetail::openRequested);
    connect(m_retry, &Button::clicked, this, &OutboxDetail::retryRequested);
    connect(m_edit, &Button::clicked, this, &OutboxDetail::editRequested);
    connect(m_discard, &Button::clicked, this, &OutboxDetail::discardRequested);
    connect(m_arrived, &Button::clicked, this, &OutboxDetail::arrivedRequested);
    new LiveText(this, [this] { setTexts(); });
}

void OutboxDetail::build()
{
    m_title->setObjectName(QStringLiteral("outboxTitle"));
    m_explanation->setObjectName(QStringLiteral("outboxExplanation"));
    m_evidence->setObjectName(QStringLiteral("outboxEvidence"));
    m_words->setObjectName(QStringLiteral("outboxWords"));
    m_open->setObjectName(QStringLiteral("outboxOpen"));
    m_retry->setObjectName(QStringLiteral("outboxRetry"));
    m_edit->setObjectName(QStringLiteral("outboxEdit"));
    m_discard->setObjectName(QStringLiteral("outboxDiscard"));
    m_arrived->setObjectName(QStringLiteral("outboxArrived"));
    m_trouble->setClosable();
    for (TextLabel *label : {m_explanation, m_evidence, m_words})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignTop);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_words->setContentsMargins(0, 0, space::s, 0);
    scroll->setWidget(m_words);
    m_words->setAutoFillBackground(false); // the area had it filled
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (Button *button : {m_retry, m_arrived, m_edit})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    auto *titles = new QHBoxLayout;
    titles->addWidget(m_title, 1);
    titles->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    layout->setSpacing(space::s);
    layout->addLayout(titles);
    layout->addWidget(m_about);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_explanation);
    layout->addWidget(m_evidence);
    layout->addWidget(m_trouble);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

void OutboxDetail::show(const OutboxLine &line, const QString &account, const QString &waiting)
{
    if (line.entry.id != m_line.entry.id)
        m_trouble->hide();
    m_line = line;
    m_account = account;
    m_waiting = waiting;
    setTexts();
}

void OutboxDetail::showTrouble(const Error &error)
{
    m_trouble->showError(error);
}

QString OutboxDetail::explanation() const
{
    switch (m_line.entry.state) {
    case OutboxState::Queued:
        return m_waiting.isEmpty() ? tr("It goes by itself, after what was done before it in the same conversation.")
                                   : m_waiting;
    case OutboxState::Sending:
        return tr("It is on its way; the help desk has not answered yet.");
    case OutboxState::Uncertain:
        return tr("It left this computer and no answer came back. Saskare looks whether it arrived. It "
                  "sends it again only when the help desk shows that it did not arrive, or makes sure that twice "
                  "counts once; else it asks you.")
            + (m_waiting.isEmpty() ? QString() : QLatin1Char(' ') + m_waiting);
    default:
        return m_line.entry.error.text();
    }
}

void OutboxDetail::setTexts()
{
    m_open->setText(tr("Open the conversation"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Takes it out of the outbox and back into the conversation as a draft"));
    m_discard->setText(tr("Discard…"));
    m_arrived->setText(tr("It arrived"));
    m_arrived->setToolTip(tr("Settles it by your word: nothing is sent"));
    const OutboxState state = m_line.entry.state;
    m_retry->setText(state == OutboxState::Asking           ? tr("Send again")
                         : state == OutboxState::Conflicted ? tr("Send anyway")
                                                            : tr("Try again"));
    m_title->setText(m_line.whom.isEmpty() ? m_line.what
                                           : tr("%1 · %2", "what was done, to whom").arg(m_line.what, m_line.whom));
    QStringList about;
    for (const QString &part : {m_line.subject, m_account, fullTime(m_line.since)})
        about += part.isEmpty() ? QStringList() : QStringList{part};
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_state->setLook({m_line.state, {}, stateTone(state)});
    m_explanation->setText(explanation());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_evidence->setText(needsAgent(state) || state == OutboxState::Uncertain ? evidenceText(m_line.entry)
                                                                             : QString());
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_words->setText(wordsOf(m_line.entry.command));
    setActions();
}

void OutboxDetail::setActions()
{
    const OutboxState state = m_line.entry.state;
    const bool isText = std::holds_alternative<SendReply>(m_line.entry.command)
        || std::holds_alternative<AddNote>(m_line.entry.command);
    m_open->setVisible(m_line.entry.conversation.isValid());
    m_retry->setVisible(needsAgent(state));
    m_arrived->setVisible(state == OutboxState::Asking);
    // What may have arrived is not taken back: it would be sent a second time.
    const bool isOpen = !m_line.entry.mayHaveArrived
        && (state == OutboxState::Queued || state == OutboxState::Failed || state == OutboxState::Conflicted);
    m_edit->setVisible(isText && isOpen);
    m_discard->setVisible(state != OutboxState::Sending
                          && !(state == OutboxState::Queued && m_line.entry.mayHaveArrived));
}

} // namespace saskare
