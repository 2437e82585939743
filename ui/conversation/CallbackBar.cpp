#include "ui/conversation/CallbackBar.h"

#include "core/calls/Dialer.h"
#include "core/domain/DueRules.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace saskare {

CallbackBar::CallbackBar(Dialer &dialer, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_dialer(dialer)
    , m_theme(theme)
    , m_clock(clock)
    , m_title(new TextLabel(theme, TextSize::Body, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_detail(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_claim(new Button(theme, ButtonKind::Primary, QStringLiteral("phone-incoming"), this))
    , m_call(new Button(theme, ButtonKind::Primary, QStringLiteral("phone"), this))
    , m_copy(new Button(theme, ButtonKind::Outlined, QStringLiteral("copy"), this))
{
    setObjectName(QStringLiteral("callbackBar"));
    m_claim->setObjectName(QStringLiteral("claim"));
    m_call->setObjectName(QStringLiteral("callNumber"));
    m_copy->setObjectName(QStringLiteral("copyTelephone"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl + 14 + 18 + space::m, 2 * space::s, space::xl + space::m, space::s);
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    row->addWidget(m_claim);
    row->addWidget(m_call);
    row->addWidget(m_copy);
    connect(m_claim, &QPushButton::clicked, this, &CallbackBar::claimRequested);
    connect(m_call, &QPushButton::clicked, this, &CallbackBar::call);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(dialableNumber(m_row.callback->number));
        Q_EMIT called();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&CallbackBar::update));
    connect(new MinuteTick(clock, this), &MinuteTick::ticked, this, &CallbackBar::showWords);
    new LiveText(this, [this] { showWords(); });
    hide();
}

void CallbackBar::setCallback(const ConversationRow &row, CallbackTurn turn, const QString &holder, bool online)
{
    m_row = row;
    m_turn = turn;
    m_holder = holder;
    m_online = online;
    setVisible(row.callback.has_value());
    showWords();
}

void CallbackBar::showWords()
{
    m_claim->setText(tr("Take it"));
    m_call->setText(tr("Call"));
    m_copy->setHint(tr("Copy the number"));
    if (!m_row.callback)
        return;
    const CallbackRecord &callback = *m_row.callback;
    const qint64 now = m_clock.nowMs();
    m_title->setText(callback.number.isEmpty() ? tr("Wants to be called; no number was given")
                                               : tr("Call %1").arg(callback.number));
    QStringList facts;
    const qint64 due = callTimeOf(callback);
    if (callback.dueAt > 0 && callback.dueAt != callback.promisedAt)
        facts += tr("due %1", "a call; %1 is a time in words: 3 min ago, at 14:30, on 18 Nov")
                     .arg(timeInWords(due, now));
    if (callback.promisedAt > 0)
        facts += tr("promised %1", "a call; %1 is a time in words: 3 min ago, at 14:30, on 18 Nov")
                     .arg(timeInWords(callback.promisedAt, now));
    if (due == 0 && m_turn != CallbackTurn::Over)
        facts += tr("as soon as possible");
    if (callback.attempts > 0)
        facts += tr("tried %n time(s)", nullptr, callback.attempts);
    switch (m_turn) {
    case CallbackTurn::Free:
        if (!m_online)
            facts += tr("cannot be taken offline: a colleague may be calling already");
        break;
    case CallbackTurn::Asking:
        facts += tr("asking the help desk…");
        break;
    case CallbackTurn::Mine:
        facts += tr("yours");
        break;
    case CallbackTurn::Theirs:
        facts += tr("%1 has taken it").arg(m_holder.isEmpty() ? tr("a colleague") : m_holder);
        break;
    case CallbackTurn::Over:
        facts += tr("no call is waited for");
        break;
    }
    m_detail->setText(facts.join(QStringLiteral(" · ")));
    const bool dialable = !dialableNumber(callback.number).isEmpty();
    m_claim->setVisible(m_turn == CallbackTurn::Free || m_turn == CallbackTurn::Asking);
    m_claim->setEnabled(m_turn == CallbackTurn::Free && m_online);
    m_call->setVisible(m_turn == CallbackTurn::Mine && dialable && m_dialer.isAvailable());
    m_copy->setVisible(dialable && m_turn != CallbackTurn::Over);
}

void CallbackBar::call()
{
    const Result<void> handed = m_dialer.dial(m_row.callback->number);
    if (handed.ok())
        Q_EMIT called();
    else
        Q_EMIT failed(handed.error());
}

void CallbackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(space::xl, space::s, -space::xl, 0);
    paintBox(painter, box, m_theme.color(Color::AccentSoft), {}, radius::control);
    painter.drawPixmap(box.left() + 14, box.center().y() - 8,
                       m_theme.pixmap(QStringLiteral("phone-incoming"), Color::Accent, 18, devicePixelRatioF()));
}

} // namespace saskare
