#include "ui/conversation/ConversationHeader.h"

#include "core/store/DueRow.h"
#include "ui/base/Avatar.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"
#include "ui/base/Words.h"
#include "ui/conversation/ConversationLinks.h"
#include "ui/conversation/FactButton.h"
#include "ui/conversation/FactLine.h"
#include "ui/shell/ActionId.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace saskare {
namespace {

Tone toneOf(ConversationState state)
{
    switch (groupOf(state)) {
    case StateGroup::Open:
        return state == ConversationState::New ? Tone::Accent : Tone::Good;
    case StateGroup::Waiting:
        return Tone::Warn;
    default:
        return Tone::Neutral;
    }
}

} // namespace

ConversationHeader::ConversationHeader(const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_subject(new TextLabel(theme, TextSize::Subject, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_status(fact("status", action::status))
    , m_colleagues(fact("colleagues", {}))
    , m_number(fact("number", action::copyNumber))
    , m_channel(fact("channel", {}))
    , m_queue(fact("queue", action::queue))
    , m_assignee(fact("assignee", action::assign))
    , m_priority(fact("priority", action::priority))
    , m_due(fact("due", QLatin1String("limits")))
    , m_tags(fact("tags", action::tags))
    , m_links(fact("links", action::links))
    , m_related(fact("related", QLatin1String("related")))
    , m_postpone(new Button(theme, ButtonKind::Outlined, QStringLiteral("alarm-clock"), this))
    , m_resolve(new Button(theme, ButtonKind::Outlined, QStringLiteral("check"), this))
    , m_more(new Button(theme, ButtonKind::Outlined, QStringLiteral("ellipsis"), this))
{
    setObjectName(QStringLiteral("conversationHeader"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_postpone->setObjectName(QStringLiteral("postpone"));
    m_resolve->setObjectName(QStringLiteral("resolve"));
    m_more->setObjectName(QStringLiteral("more"));
    auto *facts = new FactLine({m_status, m_colleagues, m_related, m_number, m_channel, m_queue, m_assignee,
                                m_priority, m_tags, m_links, m_due},
                               {m_links, m_tags, m_channel, m_queue, m_assignee, m_number, m_priority}, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_subject);
    words->addWidget(facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    for (Button *button : {m_postpone, m_resolve, m_more})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_postpone, &QPushButton::clicked, this, [this] { Q_EMIT asked(action::postpone); });
    connect(m_resolve, &QPushButton::clicked, this, [this] { Q_EMIT asked(action::resolve); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT asked(QLatin1String("more")); });
    connect(&theme, &Theme::changed, this, qOverload<>(&ConversationHeader::update));
    connect(new MinuteTick(clock, this), &MinuteTick::ticked, this, &ConversationHeader::showDue);
    new LiveText(this, [this] {
        m_postpone->setHint(tr("Postpone"));
        m_more->setHint(tr("More"));
        showRow();
    });
}

FactButton *ConversationHeader::fact(const char *name, QLatin1String action)
{
    auto *button = new FactButton(m_theme, this);
    button->setObjectName(QLatin1String(name));
    button->setChangeable(false);
    if (!action.isEmpty())
        connect(button, &QAbstractButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    return button;
}

void ConversationHeader::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    m_row = row;
    m_manifest = manifest;
    showRow();
}

void ConversationHeader::setRelated(const RelatedFact &fact)
{
    m_related->setChangeable(true);
    m_related->setTone(fact.tone);
    m_related->setFact(fact.what, fact.text, fact.icon);
}

QWidget *ConversationHeader::anchorFor(QLatin1String action) const
{
    if (action == action::status && m_status->isVisible())
        return m_status;
    if (action == action::queue && m_queue->isVisible())
        return m_queue;
    if (action == action::assign && m_assignee->isVisible())
        return m_assignee;
    if (action == action::priority && m_priority->isVisible())
        return m_priority;
    if (action == action::links && m_links->isVisible())
        return m_links;
    if (action == QLatin1String("related") && m_related->isVisible())
        return m_related;
    if (action == action::postpone && m_postpone->isVisible())
        return m_postpone;
    if (action == QLatin1String("limits") && m_due->isVisible())
        return m_due;
    return m_more;
}

void ConversationHeader::showRow()
{
    if (!m_row)
        return;
    const ConversationRow &row = *m_row;
    m_subject->setText(row.subject.isEmpty() ? tr("(no subject)") : row.subject.simplified());
    m_status->setChangeable(can("setStatus"));
    m_status->setTone(toneOf(row.status.state));
    m_status->setFact(tr("Status"), wordFor(row.status));
    m_number->setChangeable(true);
    m_number->setFact(tr("Number: press to copy"), row.number);
    m_channel->setFact(tr("Channel"), wordFor(row.channel), iconFor(KindBadge{row.kind, row.channel}));
    m_queue->setChangeable(can("moveToQueue"));
    m_queue->setFact(tr("Queue"), row.queueName);
    m_assignee->setChangeable(can("assign"));
    const QString who = row.assignedToMe ? tr("You") : row.assigneeName.isEmpty() ? row.assignee : row.assigneeName;
    m_assignee->setFact(tr("Assigned to"), who.isEmpty() ? tr("nobody") : who, QStringLiteral("user"));
    m_priority->setChangeable(can("setPriority"));
    const bool urgent = row.priority.level == Priority::High || row.priority.level == Priority::Urgent;
    m_priority->setTone(urgent ? std::optional(Tone::Bad) : std::nullopt);
    m_priority->setFact(tr("Priority"),
                        urgent || row.priority.level == Priority::Low ? wordFor(row.priority.level) : QString());
    m_tags->setChangeable(can("setTags"));
    const QString shownTags = row.tags.mid(0, 2).join(QStringLiteral(", "));
    m_tags->setFact(tr("Tags"),
                    row.tags.size() > 2 ? tr("%1 +%2").arg(shownTags, locale().toString(row.tags.size() - 2))
                                        : shownTags,
                    QStringLiteral("tag"));
    m_links->setChangeable(true);
    const QList<Link> links = ordinaryLinks(row.links);
    m_links->setFact(tr("Links to other conversations"),
                     links.isEmpty() ? QString() : tr("%n link(s)", nullptr, int(links.size())),
                     QStringLiteral("link"));
    const bool merged = row.status.state == ConversationState::Merged; // it goes on elsewhere
    m_postpone->setVisible(can("postpone") && !merged);
    const bool done = groupOf(row.status.state) == StateGroup::Done;
    m_resolve->setVisible(can("setStatus") && !merged);
    m_resolve->setText(done ? tr("Reopen") : tr("Resolve"));
    m_resolve->setIconName(done ? QStringLiteral("rotate-cw") : QStringLiteral("check"));
    showDue();
    showColleagues();
}

void ConversationHeader::setNews(News news)
{
    m_news = news;
    showColleagues();
}

/// Grey with its age once it is not sure any more, and gone some minutes later: by itself, without news.
void ConversationHeader::showColleagues()
{
    const auto look = m_row ? colleagueLook(m_row->colleagues, m_news, m_clock.nowMs()) : std::nullopt;
    m_colleagues->setTone(look && look->isLive ? Tone::Accent : Tone::Neutral);
    m_colleagues->setFact(tr("Colleagues here"), look ? look->words : QString(), look ? look->icon : QString());
    if (!look || m_waiting)
        return;
    constexpr std::chrono::seconds pause(5);
    m_waiting = true;
    m_clock.after(pause, this, [this] {
        m_waiting = false;
        showColleagues();
    });
}

void ConversationHeader::showDue()
{
    if (!m_row)
        return;
    const qint64 now = m_clock.nowMs();
    const Due due = dueOf(*m_row);
    m_due->setChangeable(true); // it opens what else is promised
    const qint64 left = due.at - now;
    const QString icon = QStringLiteral("timer");
    if (due.kind == DueKind::Nothing || (due.kind == DueKind::Call && due.at == 0)) {
        m_due->setFact({}, {}); // a call without a time says so in its own bar
    } else if (due.kind == DueKind::Return) {
        m_due->setTone(left < 0 ? Tone::Warn : Tone::Neutral);
        m_due->setFact(tr("Postponed until"),
                       left < 0 ? tr("%1 late").arg(shortSpan(-left)) : relativeTime(due.at, now),
                       QStringLiteral("alarm-clock"));
    } else if (left < 0) {
        m_due->setTone(Tone::Bad);
        m_due->setFact(tr("Due"), tr("%1 late").arg(shortSpan(-left)), icon);
    } else {
        m_due->setTone(left < soonMs ? Tone::Warn : Tone::Neutral);
        m_due->setFact(tr("Due"), tr("%1 left").arg(shortSpan(left)), icon);
    }
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Color::Line));
}

} // namespace saskare
