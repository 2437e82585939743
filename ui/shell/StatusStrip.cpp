#include "ui/shell/StatusStrip.h"

#include "core/sync/SyncService.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/TextLabel.h"
#include "ui/shell/Workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStatusTipEvent>
#include <QTextDocument>

namespace saskare {
namespace {

constexpr int height = 28, iconSize = 14;

int gravity(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Online:
    case ConnectionState::Idle:
        return 0;
    case ConnectionState::Connecting:
        return 1;
    case ConnectionState::Paused:
        return 2;
    case ConnectionState::Offline:
        return 3;
    case ConnectionState::ServerTrouble:
        return 4;
    case ConnectionState::SignInNeeded:
        return 5;
    }
    return 0;
}

} // namespace

StatusStrip::StatusStrip(Store &store, const AccountRegistry &accounts, SyncService &sync, Workspace &workspace,
                         const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_sync(sync)
    , m_theme(theme)
    , m_clock(clock)
    , m_tick(clock)
    , m_picture(new QWidget(this))
    , m_connection(
          new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this, Overflow::Elide))
    , m_outbox(new Button(theme, ButtonKind::Quiet, {}, this))
    , m_asOf(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_progress(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this, Overflow::Elide))
    , m_tip(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::Text, this, Overflow::Elide))
    , m_keys(new Button(theme, ButtonKind::Quiet, {}, this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setFixedHeight(saskare::height);
    m_picture->setFixedWidth(iconSize);
    m_outbox->setObjectName(QStringLiteral("statusOutbox"));
    m_keys->setObjectName(QStringLiteral("statusKeys"));
    for (Button *button : {m_outbox, m_keys}) {
        button->setDense();
        button->setFixedHeight(24);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, 0, space::xs, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_picture);
    layout->addWidget(m_connection);
    layout->addSpacing(space::s);
    layout->addWidget(m_outbox);
    layout->addSpacing(space::s);
    layout->addWidget(m_asOf);
    layout->addSpacing(space::s);
    layout->addWidget(m_progress);
    layout->addWidget(m_tip, 1);
    layout->addStretch();
    layout->addWidget(m_keys);
    m_tip->setObjectName(QStringLiteral("statusTip"));
    m_tip->hide();

    connect(&sync, &SyncService::statusChanged, this, &StatusStrip::follow);
    connect(&accounts, &AccountRegistry::changed, this, &StatusStrip::setTexts);
    connect(&m_tick, &MinuteTick::ticked, this, &StatusStrip::setTexts);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox || changes.everything)
            readOutbox();
    });
    connect(m_outbox, &Button::clicked, this, [&workspace] { workspace.request(action::outbox); });
    connect(m_keys, &Button::clicked, this, [&workspace] { workspace.request(action::keys); });
    connect(&theme, &Theme::changed, this, qOverload<>(&StatusStrip::update));
    new LiveText(this, [this] { setTexts(); });
    readOutbox();
}

void StatusStrip::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this); // where status tips go
    QWidget::showEvent(event);
}

bool StatusStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::StatusTip) {
        const QString tip = static_cast<QStatusTipEvent *>(event)->tip();
        m_tip->setText(tip);
        m_tip->setVisible(!tip.isEmpty());
        m_asOf->setVisible(tip.isEmpty());
        m_progress->setVisible(tip.isEmpty());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StatusStrip::readOutbox()
{
    m_store.outbox().then(this, [this](const std::vector<OutboxEntry> &entries) {
        m_waiting = m_trouble = 0;
        for (const OutboxEntry &entry : entries) {
            const bool trouble = entry.state == OutboxState::Failed || entry.state == OutboxState::Conflicted
                || entry.state == OutboxState::Asking;
            ++(trouble ? m_trouble : m_waiting);
        }
        setOutboxText();
        Q_EMIT troubleChanged(m_trouble > 0);
    });
}

void StatusStrip::follow(AccountId account)
{
    const AccountSyncStatus status = m_sync.status(account);
    const std::pair state(status.state, status.answers);
    if (!m_states.contains(account) || m_states.value(account) != state) {
        m_states.insert(account, state);
        m_since.insert(account, m_clock.nowMs());
    }
    setTexts();
}

QString StatusStrip::stateText(const Account &account, const AccountSyncStatus &status) const
{
    const QString since = timeOfDay(m_since.value(account.id, m_clock.nowMs()));
    switch (status.state) {
    case ConnectionState::Idle:
        return tr("Not connected yet");
    case ConnectionState::Connecting:
        return tr("Connecting");
    case ConnectionState::Online:
        return tr("Online");
    case ConnectionState::Offline:
        return tr("Offline since %1").arg(since);
    case ConnectionState::SignInNeeded:
        return tr("Sign-in needed");
    case ConnectionState::ServerTrouble:
        return status.answers ? tr("Online, but a part of it fails since %1").arg(since)
                              : tr("Help desk in trouble since %1").arg(since);
    case ConnectionState::Paused:
        return account.disconnected ? tr("Disconnected") : tr("Paused");
    }
    return {};
}

void StatusStrip::showHindrance(const Error &error)
{
    m_hindrance = error;
    setTexts();
}

void StatusStrip::setConnectionText()
{
    if (!m_hindrance.happened.isEmpty()) {
        m_connection->setText(tr("Not syncing. %1", "why").arg(m_hindrance.happened));
        m_connection->setToolTip(Qt::convertFromPlainText(m_hindrance.text()));
        m_picture->setToolTip(Qt::convertFromPlainText(m_hindrance.text()));
        m_icon = QStringLiteral("pause");
        m_ink = Color::Warn;
        m_connection->setColor(m_ink);
        update();
        return;
    }
    const QList<Account> accounts = m_accounts.accounts();
    QStringList parts;
    int worst = 0;
    QString tip;
    for (const Account &account : accounts) {
        const AccountSyncStatus status = m_sync.status(account.id);
        // One that was disconnected for good is no news where others work.
        const bool isGone = account.disconnected && accounts.size() > 1;
        worst = qMax(worst, isGone ? 0 : gravity(status.state));
        if (isGone)
            continue;
        if (accounts.size() == 1)
            parts.append(stateText(account, status));
        else if (gravity(status.state) > 0)
            parts.append(tr("%1: %2", "account: state").arg(account.name, stateText(account, status)));
        if (status.readAgain != ReadAgain::No)
            tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) + account.name + QStringLiteral(": ")
                + readAgainText(status);
        if (!status.error.happened.isEmpty())
            tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) + account.name + QStringLiteral(": ")
                + status.error.text();
    }
    if (accounts.isEmpty())
        parts.append(tr("No help desk is connected"));
    else if (parts.isEmpty())
        parts.append(tr("All online"));
    m_connection->setText(parts.join(QStringLiteral(" · ")));
    m_picture->setToolTip(Qt::convertFromPlainText(tip));
    m_connection->setToolTip(Qt::convertFromPlainText(tip));
    m_icon = worst >= 3 ? QStringLiteral("cloud-off")
        : worst == 2    ? QStringLiteral("pause")
                        : QStringLiteral("cloud");
    m_ink = worst >= 5 ? Color::Bad : worst >= 3 ? Color::Warn : Color::TextSecond;
    m_connection->setColor(m_ink);
    update();
}

void StatusStrip::setOutboxText()
{
    QStringList parts;
    if (m_waiting > 0)
        parts.append(tr("%n waiting to be sent", nullptr, m_waiting));
    if (m_trouble > 0)
        parts.append(tr("%n need you", "answers that need the agent", m_trouble));
    m_outbox->setText(parts.join(QStringLiteral(" · ")));
    m_outbox->setVisible(!parts.isEmpty());
    m_outbox->setHint(tr("Open the outbox"));
}

QString StatusStrip::progressText(const AccountSyncStatus &status) const
{
    const SyncProgress &progress = status.progress;
    if (!progress.active)
        return {};
    const QLocale locale;
    QString what;
    switch (progress.what) {
    case RecordKind::Conversation:
        what = tr("Reading conversations");
        break;
    case RecordKind::Message:
    case RecordKind::Attachment:
        what = tr("Reading messages");
        break;
    case RecordKind::Customer:
        what = tr("Reading customers");
        break;
    case RecordKind::Touchpoint:
        what = tr("Reading touchpoints");
        break;
    case RecordKind::Agent:
    case RecordKind::Queue:
    case RecordKind::Tag:
    case RecordKind::CannedResponse:
    case RecordKind::Article:
    case RecordKind::Macro:
    case RecordKind::Presence:
        what = tr("Reading queues, agents and texts");
        break;
    }
    if (progress.total <= 0)
        return tr("%1: %2", "what: how many so far").arg(what, locale.toString(progress.done));
    const qint64 spent = m_clock.nowMs() - progress.startedAt;
    const qint64 left = progress.done > 0 ? spent * (progress.total - progress.done) / progress.done : 0;
    const QString counted
        = tr("%1: %2 of %3").arg(what, locale.toString(progress.done), locale.toString(progress.total));
    if (left < 2000 || spent < 1500)
        return counted;
    const QString time = left < 90'000 ? tr("about %n s", nullptr, static_cast<int>(left / 1000))
                                       : tr("about %1").arg(shortSpan(left));
    return QStringLiteral("%1, %2").arg(counted, time);
}

QString StatusStrip::progressText() const
{
    for (const AccountSyncStatus &status : m_sync.statuses()) {
        const QString text = progressText(status);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

void StatusStrip::setTexts()
{
    setConnectionText();
    setOutboxText();
    const qint64 asOf = m_sync.asOf();
    m_asOf->setText(asOf > 0 ? tr("as of %1").arg(timeOfDay(asOf)) : QString());
    m_progress->setText(progressText());
    m_keys->setText(tr("F1 keys"));
    Q_EMIT progressChanged(m_progress->text());
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Window));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
    const QRect box = m_picture->geometry();
    painter.drawPixmap(box.left(), box.center().y() - iconSize / 2 + 1,
                       m_theme.pixmap(m_icon, m_ink, iconSize, devicePixelRatioF()));
}

} // namespace saskare
