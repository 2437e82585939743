#include "ui/customer/CustomerPane.h"

#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"
#include "ui/customer/CustomerCard.h"
#include "ui/customer/EvaluationCard.h"
#include "ui/customer/EvaluationFlow.h"
#include "ui/customer/FactCard.h"
#include "ui/customer/JourneyStrip.h"
#include "ui/customer/KinPanel.h"
#include "ui/customer/TouchpointList.h"
#include "ui/customer/TouchpointWords.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr int othersShown = 3;

} // namespace

CustomerPane::CustomerPane(Store &store, AccountRegistry &accounts, const ManifestCatalog &manifests,
                           Workspace &workspace, Dialer &dialer, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_workspace(workspace)
    , m_dialer(dialer)
    , m_theme(theme)
    , m_clock(clock)
    , m_story(store, this)
    , m_model(new TouchpointModel(this))
{
    setObjectName(QStringLiteral("customerPane"));
    build();
    buildEvaluation(manifests);
    connect(&m_story, &CustomerStory::read, this, &CustomerPane::storyRead);
    connect(&workspace, &Workspace::customerChanged, this, &CustomerPane::setCustomer);
    connect(&accounts, &AccountRegistry::changed, this, [this] { render(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&CustomerPane::update));
    new LiveText(this, [this] { setTexts(); });
    setCustomer(workspace.customer());
}

void CustomerPane::build()
{
    m_empty = new EmptyState(m_theme, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(m_scroll);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);

    m_card = new CustomerCard(m_theme, m_clock, content);
    m_trouble = new InfoBar(m_theme, content);
    m_trouble->setClosable();
    m_kin = new KinPanel(m_accounts, m_theme, content);
    connect(m_kin, &KinPanel::decided, this, &CustomerPane::decide);
    m_none = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, content);
    m_list = new TouchpointList(*m_model, m_theme, content);
    connect(m_list, &TouchpointList::conversationRequested, &m_workspace, &Workspace::showConversation);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::l, space::l, space::l, 0);
    top->setSpacing(space::m);
    top->addWidget(m_card);
    top->addWidget(buildActions());
    top->addWidget(m_trouble);
    top->addWidget(m_kin);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(space::xs);
    top->addLayout(m_facts);
    top->addWidget(buildTouchpointHeader());
    m_journey = new JourneyStrip(m_theme, content);
    top->addWidget(m_journey);
    top->addWidget(m_none);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::l);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    rows->addLayout(m_stack, 1);
    m_allDone = new InfoBar(m_theme, this);
    m_allDone->setObjectName(QStringLiteral("allEvaluated"));
    m_allDone->setClosable();
    rows->addWidget(m_allDone);
    m_evaluation = new EvaluationCard(m_theme, this);
    rows->addWidget(m_evaluation);
}

void CustomerPane::buildEvaluation(const ManifestCatalog &manifests)
{
    m_flow = new EvaluationFlow(m_store, m_accounts, manifests, m_story, m_clock, *m_evaluation, this);
    connect(m_list, &TouchpointList::evaluationRequested, m_flow, &EvaluationFlow::evaluate);
    connect(m_flow, &EvaluationFlow::submitted, this, &CustomerPane::submitted);
    connect(m_flow, &EvaluationFlow::askedChanged, this, &CustomerPane::showAsked);
    connect(m_flow, &EvaluationFlow::failed, m_trouble, [this](const Error &error) { m_trouble->showError(error); });
    connect(m_flow, &EvaluationFlow::allDone, this, [this] {
        m_allDone->show(Tone::Good, QStringLiteral("circle-check"),
                        tr("Every contact of this customer has been evaluated."));
    });
    // Once the window has brought this pane to light: what is hidden cannot take the keyboard.
    connect(&m_workspace, &Workspace::requested, this, &CustomerPane::carryOut, Qt::QueuedConnection);
}

void CustomerPane::carryOut(QLatin1String wanted)
{
    if (wanted != action::evaluate && wanted != action::evaluateNext)
        return;
    const std::optional<TouchpointRow> chosen = m_list->chosen();
    if (wanted == action::evaluate && chosen)
        m_flow->evaluate(*chosen);
    else
        m_flow->evaluateNext(m_workspace.conversation());
}

/// The line of what is being evaluated stays in sight.
void CustomerPane::showAsked()
{
    const std::optional<TouchpointKey> asked = m_flow->asked();
    m_model->setAsked(asked);
    if (!asked)
        return;
    m_allDone->hide();
    const int row = m_model->rowOf(*asked);
    if (row < 0)
        return;
    QTimer::singleShot(0, m_list, [this, row] { // once the card has its place
        const QRect line = m_list->visualRect(m_model->index(row));
        const QPoint middle = m_list->mapTo(m_scroll->widget(), line.center());
        m_scroll->ensureVisible(0, middle.y(), 0, 60);
    });
}

QWidget *CustomerPane::buildActions()
{
    auto *actions = new QWidget(this);
    m_call = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("phone"), actions);
    m_call->setObjectName(QStringLiteral("callCustomer"));
    m_email = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("mail"), actions);
    m_email->setObjectName(QStringLiteral("emailCustomer"));
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (Button *button : {m_call, m_email}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
    connect(m_call, &Button::clicked, this, [this] {
        if (const QStringList phones = m_story.phones(); phones.size() == 1)
            call(phones.first());
    });
    connect(m_email, &Button::clicked, &m_workspace, &Workspace::startReply);
    return actions;
}

QWidget *CustomerPane::buildTouchpointHeader()
{
    auto *header = new QWidget(this);
    m_heading
        = new TextLabel(m_theme, TextSize::Label, TextWeight::Strong, Color::TextThird, header, Overflow::Elide);
    m_summary
        = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, header, Overflow::Elide);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_filter = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("list-filter"), header);
    m_filter->setObjectName(QStringLiteral("filterTouchpoints"));
    m_filter->setDense();
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_filter);
    connect(m_filter, &Button::clicked, this, &CustomerPane::openFilter);
    return header;
}

void CustomerPane::setTexts()
{
    m_empty->setContent(QStringLiteral("user"), tr("No customer"),
                        tr("Open a conversation to see who writes and what happened before."));
    m_call->setText(tr("Call"));
    m_call->setToolTip(tr("Hands the number to the telephone program of this computer"));
    m_email->setText(tr("E-mail"));
    m_email->setToolTip(tr("Write a reply in this conversation"));
    m_heading->setText(tr("Touchpoints").toUpper());
    m_filter->setHint(tr("Choose stages and channels"));
    m_none->setText(tr("No touchpoints are known yet."));
    render();
}

void CustomerPane::setCustomer(CustomerId id)
{
    m_flow->leave();
    m_allDone->hide();
    m_story.show(id);
    m_trouble->hide();
    if (!id.isValid())
        m_stack->setCurrentWidget(m_empty);
    else
        m_scroll->ensureVisible(0, 0);
}

void CustomerPane::storyRead()
{
    m_stack->setCurrentWidget(m_story.customer().id.isValid() ? static_cast<QWidget *>(m_scroll) : m_empty);
    render();
}

QHash<CustomerId, QString> CustomerPane::accountNames() const
{
    QHash<CustomerId, QString> names;
    const QHash<CustomerId, AccountId> accounts = m_story.accounts();
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it)
        names.insert(it.key(), m_accounts.account(it.value()).value_or(Account{}).name);
    return names;
}

CustomerId CustomerPane::customerOf(ConversationId conversation) const
{
    const std::vector<ConversationRow> &all = m_story.conversations();
    const auto row
        = std::find_if(all.begin(), all.end(), [&](const ConversationRow &each) { return each.id == conversation; });
    return row == all.end() ? CustomerId() : row->customer;
}

QString CustomerPane::marked(const QString &detail, CustomerId of) const
{
    const QString account = accountNames().value(of);
    if (account.isEmpty() || detail.isEmpty())
        return account.isEmpty() ? detail : account;
    return QStringLiteral("%1 · %2").arg(account, detail);
}

void CustomerPane::decide(CustomerId other, Kinship kinship)
{
    m_store.decideKin(m_story.id(), other, kinship).then(this, [this](const Result<void> &done) {
        if (!done)
            m_trouble->showError(done.error());
    });
}

void CustomerPane::render()
{
    if (!m_story.isRead() || !m_story.customer().id.isValid())
        return;
    m_signals = signalsOf(m_story.touchpoints(), m_story.conversations(), m_clock.nowMs());
    m_card->show(m_story.customer());
    m_kin->show(m_story.kin());
    renderActions();
    renderFacts();
    const int count = static_cast<int>(m_story.touchpoints().size());
    m_summary->setText(summaryText());
    m_none->setVisible(count == 0);
    m_journey->show(journeyLineOf(m_story.touchpoints()), m_clock.nowMs());
    m_filter->setVisible(count > 1);
    m_model->show(m_story.touchpoints(), m_workspace.conversation(), m_clock.nowMs(), accountNames());
}

QString CustomerPane::summaryText() const
{
    const int count = static_cast<int>(m_story.touchpoints().size());
    if (count == 0)
        return {};
    const QString evaluated = m_signals.evaluated > 0 && m_signals.unevaluated == 0
        ? tr("all contacts evaluated")
        : tr("%n evaluated", "touchpoints", m_signals.evaluated);
    return tr("%1 · %2", "touchpoints: how many there are, how many of them are evaluated")
        .arg(QLocale().toString(count), evaluated);
}

void CustomerPane::renderActions()
{
    const QStringList phones = m_story.phones();
    m_call->setVisible(m_dialer.isAvailable() && !phones.isEmpty());
    QMenu *choice = nullptr;
    if (phones.size() > 1) {
        choice = new QMenu(m_call);
        for (const QString &number : phones)
            choice->addAction(number, this, [this, number] { call(number); });
    }
    delete m_call->menu();
    m_call->setMenu(choice);
    const std::vector<ConversationRow> &all = m_story.conversations();
    const auto open = std::find_if(
        all.begin(), all.end(), [this](const ConversationRow &row) { return row.id == m_workspace.conversation(); });
    const bool mail = open != all.end() && (open->channel == Channel::Email || open->channel == Channel::Form);
    m_email->setVisible(mail && !m_story.customer().emails.isEmpty());
    m_call->parentWidget()->setVisible(!m_call->isHidden() || !m_email->isHidden());
}

FactCard *CustomerPane::addFact(Tone tone, const QString &icon, const QString &title, const QString &detail,
                                ConversationId leadsTo)
{
    auto *fact = new FactCard(m_theme, leadsTo.isValid() ? FactCard::Leads::Somewhere : FactCard::Leads::Nowhere,
                              m_scroll->widget());
    fact->setObjectName(QStringLiteral("fact%1").arg(m_facts->count()));
    fact->setFact(tone, icon, title, detail);
    m_facts->addWidget(fact);
    if (leadsTo.isValid())
        connect(fact, &FactCard::clicked, this, [this, leadsTo] { m_workspace.showConversation(leadsTo); });
    return fact;
}

void CustomerPane::renderFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    renderSignal();
    const qint64 now = m_clock.nowMs();
    for (const OpenPromise &promise : std::as_const(m_signals.promises)) {
        const bool isCall = promise.kind == OpenPromise::Kind::Call;
        const QString when = relativeTime(promise.at, now);
        const QString title = promise.at == 0 ? tr("Promised: a call as soon as possible")
            : isCall && promise.overdue       ? tr("Call overdue · %1").arg(when)
            : isCall                          ? tr("Promised: a call at %1").arg(when)
            : promise.overdue ? tr("Was to come back %1", "a postponed conversation; %1: 3 min ago, on 18 Nov")
                                    .arg(timeInWords(promise.at, now))
                              : tr("Comes back at %1", "a postponed conversation").arg(when);
        addFact(promise.overdue ? Tone::Bad : Tone::Neutral,
                isCall ? QStringLiteral("phone-call") : QStringLiteral("alarm-clock"), title,
                marked(promise.subject, customerOf(promise.conversation)),
                promise.conversation == m_workspace.conversation() ? ConversationId() : promise.conversation);
    }
    if (m_signals.lastRating) {
        const Rating &rating = *m_signals.lastRating->rating;
        const QString words
            = rating.words.isEmpty() ? tr("without words") : tr("“%1”").arg(rating.words.simplified());
        addFact(Tone::Neutral, QStringLiteral("star"), tr("Last rating: %1").arg(ratingText(rating)),
                marked(QStringLiteral("%1 · %2").arg(words, touchpointDay(m_signals.lastRating->at, now)),
                       m_signals.lastRating->customer));
    } else {
        addFact(Tone::Neutral, QStringLiteral("star"), tr("No rating yet"), {});
    }
    renderOthers();
    m_scroll->widget()->layout()->activate(); // else new facts are painted once in the corner
}

void CustomerPane::renderSignal()
{
    if (m_signals.contacts < repeatContactsToTell)
        return;
    QStringList parts{tr("signal", "a count of what happened, not a judgement"),
                      tr("%n channel(s)", nullptr, m_signals.channels)};
    if (m_signals.switches > 0)
        parts += tr("changed %n time(s)", "channels", m_signals.switches);
    parts += tr("may be the same issue");
    addFact(Tone::Warn, QStringLiteral("repeat"), tr("%n contact(s) in 7 days", nullptr, m_signals.contacts),
            parts.join(QStringLiteral(" · ")));
}

void CustomerPane::renderOthers()
{
    std::vector<const ConversationRow *> others;
    for (const ConversationRow &row : m_story.conversations()) {
        const auto isPromised = [&row](const OpenPromise &promise) { return promise.conversation == row.id; };
        if (std::any_of(m_signals.promises.begin(), m_signals.promises.end(), isPromised))
            continue; // it stands above
        if (row.id != m_workspace.conversation() && groupOf(row.status.state) != StateGroup::Done)
            others.push_back(&row);
    }
    for (size_t i = 0; i < others.size() && i < othersShown; ++i) {
        const ConversationRow &row = *others[i];
        QStringList about{tr("Also open")};
        for (const QString &part : {row.number, wordFor(row.status)})
            about += part.isEmpty() ? QStringList() : QStringList{part};
        addFact(Tone::Neutral, QStringLiteral("message-square"),
                row.subject.isEmpty() ? tr("Conversation without a subject") : row.subject,
                marked(about.join(QStringLiteral(" · ")), row.customer), row.id);
    }
}

void CustomerPane::call(const QString &number)
{
    const Result<void> handed = m_dialer.dial(number);
    if (!handed)
        m_trouble->showError(handed.error());
}

void CustomerPane::openFilter()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QSet<Channel> channels;
    for (const TouchpointRow &row : m_story.touchpoints())
        channels.insert(row.channel);
    const auto add = [&](const QString &text, bool shown, auto change) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(shown);
        connect(action, &QAction::toggled, this, [this, change](bool on) {
            TouchpointFilter filter = m_model->filter();
            change(filter, on);
            m_model->setFilter(filter);
            m_filter->setIconName(filter.isEmpty() ? QStringLiteral("list-filter")
                                                   : QStringLiteral("sliders-horizontal"));
        });
    };
    const auto set
        = [](auto &hidden, auto value, bool on) { on ? void(hidden.remove(value)) : void(hidden.insert(value)); };
    for (const Stage stage : {Stage::Before, Stage::During, Stage::After, Stage::Unknown})
        add(stageName(stage), !m_model->filter().hiddenStages.contains(stage),
            [set, stage](TouchpointFilter &filter, bool on) { set(filter.hiddenStages, stage, on); });
    menu->addSeparator();
    for (int i = 0; i <= static_cast<int>(Channel::Other); ++i) {
        const auto channel = static_cast<Channel>(i);
        if (channels.contains(channel))
            add(wordFor(channel), !m_model->filter().hiddenChannels.contains(channel),
                [set, channel](TouchpointFilter &filter, bool on) { set(filter.hiddenChannels, channel, on); });
    }
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void CustomerPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Window));
}

} // namespace saskare
