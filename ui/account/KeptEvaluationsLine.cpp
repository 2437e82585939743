#include "ui/account/KeptEvaluationsLine.h"

#include "core/account/AccountConnection.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QHBoxLayout>

#include <utility>

namespace saskare {

KeptEvaluationsLine::KeptEvaluationsLine(AccountId account, Store &store, AccountRegistry &accounts,
                                         const ManifestCatalog &manifests, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_store(store)
    , m_accounts(accounts)
    , m_manifests(manifests)
    , m_text(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_send(new Button(theme, ButtonKind::Outlined, QStringLiteral("send"), this))
{
    m_text->setObjectName(QStringLiteral("keptEvaluations"));
    m_send->setObjectName(QStringLiteral("sendEvaluations"));
    m_send->setDense();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_text, 1);
    row->addWidget(m_send, 0, Qt::AlignTop);
    setVisible(false);
    connect(m_send, &Button::clicked, this, &KeptEvaluationsLine::send);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox || changes.everything)
            read();
    });
    new LiveText(this, [this] { setTexts(); });
    read();
}

void KeptEvaluationsLine::read()
{
    if (std::exchange(m_isCounting, true)) {
        m_countsAgain = true;
        return;
    }
    m_store.keptEvaluations(m_account).then(this, [this](const KeptEvaluations &kept) {
        m_isCounting = false;
        m_kept = kept;
        setTexts();
        if (std::exchange(m_countsAgain, false))
            read();
    });
}

void KeptEvaluationsLine::setIsRead(bool isRead)
{
    if (std::exchange(m_isRead, isRead) != isRead)
        read();
}

std::optional<EvaluationsOf> KeptEvaluationsLine::taken() const
{
    const QString command = QStringLiteral("evaluateTouchpoint");
    const std::optional<Account> account = m_accounts.account(m_account);
    const auto manifest = account && !account->disconnected ? manifestFor(*account, m_manifests) : nullptr;
    if (!manifest || !manifest->can(command))
        return std::nullopt;
    return manifest->commandRules.value(command).ofConversationsAlone ? EvaluationsOf::Conversations
                                                                      : EvaluationsOf::All;
}

void KeptEvaluationsLine::setTexts()
{
    const int all = m_kept.ofConversations + m_kept.ofTouchpoints + m_kept.answered;
    const std::optional<EvaluationsOf> of = taken();
    const int sendable = !of                 ? 0
        : of == EvaluationsOf::Conversations ? m_kept.ofConversations
                                             : m_kept.ofConversations + m_kept.ofTouchpoints;
    QStringList parts{
        tr("%n evaluation(s) are kept on this computer only: colleagues do not see them.", nullptr, all)};
    if (of && sendable > 0 && sendable < all)
        parts += tr("The help desk takes %n of them.", nullptr, sendable);
    if (of && m_kept.answered > 0)
        parts += tr("On %n of them a colleague has said something newer there.", nullptr, m_kept.answered);
    m_send->setText(tr("Send to the help desk"));
    m_send->setToolTip(tr("They wait in the outbox until they have arrived."));
    if (sendable > 0 && !m_isRead)
        parts += tr("They can be sent once the help desk has been read.");
    m_text->setText(parts.join(u' '));
    m_send->setVisible(sendable > 0 && m_isRead);
    setVisible(all > 0);
}

void KeptEvaluationsLine::send()
{
    const std::optional<EvaluationsOf> of = taken();
    if (!of)
        return;
    m_store.sendKeptEvaluations(m_account, *of).then(this, [this](const Result<int> &sent) {
        if (sent)
            Q_EMIT submitted();
        else
            Q_EMIT failed(sent.error());
    });
}

void KeptEvaluationsLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read(); // a colleague may have said something meanwhile
}

} // namespace saskare
