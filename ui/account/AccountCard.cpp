#include "ui/account/AccountCard.h"

#include "ui/account/AccountForm.h"
#include "ui/account/KeptEvaluationsLine.h"
#include "ui/base/Button.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/LiveText.h"
#include "ui/base/Paint.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace saskare {

AccountCard::AccountCard(const Account &account, Store &store, AccountRegistry &accounts, SyncService &sync,
                         SessionSecretStore &secrets, const ManifestCatalog &manifests, const Theme &theme,
                         Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_accounts(accounts)
    , m_sync(sync)
    , m_secrets(secrets)
    , m_manifests(manifests)
    , m_theme(theme)
    , m_clock(clock)
    , m_name(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_about(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this, Overflow::Elide))
    , m_health(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_signatureLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_kept(new KeptEvaluationsLine(account.id, store, accounts, manifests, theme, this))
    , m_signature(new QPlainTextEdit(account.signature, this))
    , m_edit(new Button(theme, ButtonKind::Outlined, QStringLiteral("pencil"), this))
    , m_pause(new Button(theme, ButtonKind::Outlined, QStringLiteral("pause"), this))
    , m_again(new Button(theme, ButtonKind::Outlined, QStringLiteral("refresh-cw"), this))
    , m_remove(new Button(theme, ButtonKind::Danger, QStringLiteral("trash-2"), this))
{
    setObjectName(QStringLiteral("account%1").arg(account.id.value()));
    build();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&sync, &SyncService::statusChanged, this, [this](AccountId id) {
        if (id == m_account.id)
            follow();
    });
    auto *tick = new MinuteTick(clock, this);
    connect(tick, &MinuteTick::ticked, this, [this] { setTexts(); });
    new LiveText(this, [this] { setTexts(); });
    follow();
}

/// Once all was read it stays so, until the account is another one or something of it is read anew.
void AccountCard::follow()
{
    const AccountSyncStatus status = m_sync.status(m_account.id);
    if (!isReached(status) || status.readAgain != ReadAgain::No)
        m_kept->setIsRead(false);
    else if (status.caughtUp)
        m_kept->setIsRead(true);
    setTexts();
}

void AccountCard::build()
{
    m_edit->setObjectName(QStringLiteral("accountEdit"));
    m_pause->setObjectName(QStringLiteral("accountPause"));
    m_again->setObjectName(QStringLiteral("accountAgain"));
    m_remove->setObjectName(QStringLiteral("accountRemove"));
    m_health->setObjectName(QStringLiteral("accountHealth"));
    m_signature->setObjectName(QStringLiteral("accountSignature"));
    m_signature->setFixedHeight(72);
    m_signature->setTabChangesFocus(true);
    auto *buttons = new FlowLayout(nullptr, space::s); // in long languages they need a second line
    for (Button *button : {m_edit, m_pause, m_again, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + 16, space::m, space::l, space::m);
    layout->setSpacing(space::xs);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_health);
    layout->addWidget(m_kept);
    layout->addSpacing(space::s);
    layout->addWidget(m_signatureLabel);
    layout->addWidget(m_signature);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);

    auto *typed = new QTimer(this); // a file is not written for each letter
    typed->setSingleShot(true);
    typed->setInterval(600);
    connect(m_signature, &QPlainTextEdit::textChanged, typed, qOverload<>(&QTimer::start));
    connect(typed, &QTimer::timeout, this, &AccountCard::saveSignature);
    connect(m_edit, &Button::clicked, this, &AccountCard::editRequested);
    connect(m_remove, &Button::clicked, this, &AccountCard::removeRequested);
    connect(m_pause, &Button::clicked, this, &AccountCard::togglePause);
    connect(m_kept, &KeptEvaluationsLine::submitted, this, [this] { m_sync.wakeOutbox(m_account.id); });
    connect(m_kept, &KeptEvaluationsLine::failed, this, &AccountCard::failed);
    connect(m_again, &Button::clicked, this, [this] { m_sync.refresh(m_account.id, SyncPriority::Asked); });
}

void AccountCard::reread()
{
    const auto account = m_accounts.account(m_account.id);
    if (!account)
        return;
    m_account = *account;
    m_kept->setIsRead(false);
    m_kept->read(); // there may be a place for them by now
    follow();
}

void AccountCard::showHindrance(const Error &error)
{
    m_hindrance = error;
    setTexts();
}

QString AccountCard::healthText() const
{
    if (m_account.disconnected)
        return tr("Disconnected: its key is gone from this computer. What was read stays here; nothing is read or "
                  "sent.");
    if (m_account.paused)
        return tr("Paused. Nothing is read or sent.");
    const AccountSyncStatus status = m_sync.status(m_account.id);
    QString asOf = status.lastSyncAt ? tr("Last read %1.", "%1 is a time in words: 3 min ago, at 14:30, on 18 Nov")
                                           .arg(timeInWords(status.lastSyncAt, m_clock.nowMs()))
                                     : tr("Not read yet.");
    if (status.readAgain != ReadAgain::No)
        asOf += QLatin1Char(' ') + readAgainText(status);
    if (!m_hindrance.happened.isEmpty())
        return QStringLiteral("%1 %2").arg(m_hindrance.text(), asOf);
    switch (status.state) {
    case ConnectionState::Online:
        if (status.partsFailing > 0)
            return tr("Connected. %n part(s) could not be read and are tried again.", nullptr, status.partsFailing)
                + QLatin1Char(' ') + asOf;
        return tr("Connected. %1").arg(asOf);
    case ConnectionState::Connecting:
        return tr("Connecting… %1").arg(asOf);
    case ConnectionState::Paused:
        return tr("Paused. Nothing is read or sent.");
    case ConnectionState::Idle:
        return asOf;
    case ConnectionState::Offline:
    case ConnectionState::SignInNeeded:
    case ConnectionState::ServerTrouble:
        break;
    }
    if (isReached(status))
        return tr("Connected, but old in part: %1 %2").arg(status.error.text(), asOf);
    return QStringLiteral("%1 %2").arg(status.error.text(), asOf);
}

void AccountCard::setTexts()
{
    const auto manifest = m_manifests.manifest(m_account.manifestId);
    QStringList about{manifest ? manifest->name : m_account.manifestId, m_account.baseUrl.toDisplayString()};
    if (!m_account.user.isEmpty())
        about += m_account.user;
    if (const ManifestParameter *history = manifest ? manifest->historyParameter() : nullptr)
        about += tr("history: %1")
                     .arg(historyText(m_account.values.value(history->name, history->defaultValue).toInt()));
    for (const ManifestParameter &parameter : manifest ? manifest->parameters : QList<ManifestParameter>()) {
        if (m_secrets.isForThisRun(secretKey(m_account.id, parameter.name)))
            about += tr("key kept until closed");
    }
    m_name->setText(m_account.name);
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_health->setText(healthText());
    const ConnectionState state = m_sync.status(m_account.id).state;
    const bool bad = !m_account.paused
        && (!m_hindrance.happened.isEmpty() || state == ConnectionState::Offline
            || state == ConnectionState::SignInNeeded || state == ConnectionState::ServerTrouble);
    m_health->setColor(bad ? Color::Bad : Color::TextSecond);
    m_signatureLabel->setText(tr("Signature under new replies"));
    m_signature->setAccessibleName(m_signatureLabel->text());
    m_signature->setPlaceholderText(tr("none"));
    m_edit->setText(m_account.disconnected ? tr("Connect again…") : tr("Change…"));
    m_pause->setText(m_account.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_account.paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setVisible(!m_account.disconnected); // there is no key to go on with
    m_again->setText(tr("Read now"));
    m_again->setVisible(!m_account.paused);
    m_remove->setText(tr("Remove…"));
}

void AccountCard::togglePause()
{
    Account account = m_account;
    account.paused = !account.paused;
    if (const Result<Account> stored = m_accounts.save(account); !stored)
        Q_EMIT failed(stored.error());
}

void AccountCard::saveSignature()
{
    Account account = m_account;
    account.signature = m_signature->toPlainText();
    if (account.signature == m_account.signature)
        return;
    if (const Result<Account> stored = m_accounts.save(account); !stored)
        Q_EMIT failed(stored.error());
}

void AccountCard::hideEvent(QHideEvent *)
{
    saveSignature(); // the last letters, when the window is closed at once
}

void AccountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_theme.color(Color::Pane), m_theme.color(Color::Line), radius::bubble);
    paintBox(painter, QRectF(space::l, space::m + 5, 10, 10), QColor(m_account.color), {}, 3);
}

} // namespace saskare
