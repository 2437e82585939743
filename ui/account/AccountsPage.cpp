#include "ui/account/AccountsPage.h"

#include "core/account/AccountConnection.h"
#include "ui/account/AccountCard.h"
#include "ui/account/AccountWizard.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"

#include <QVBoxLayout>

namespace saskare {

AccountsPage::AccountsPage(Store &store, SyncService &sync, AccountRegistry &accounts, SessionSecretStore &secrets,
                           ManifestCatalog &manifests, ConnectionCheck &check, const Theme &theme, Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_manifests(manifests)
    , m_check(check)
    , m_theme(theme)
    , m_clock(clock)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new EmptyState(theme, this))
    , m_trouble(new InfoBar(theme, this))
    , m_add(new Button(theme, ButtonKind::Outlined, QStringLiteral("plus"), this))
{
    setObjectName(QStringLiteral("accountsPage"));
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_trouble->setClosable();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
    m_layout->addWidget(m_trouble);
    m_layout->addWidget(m_empty, 1);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    connect(m_add, &Button::clicked, this, &AccountsPage::addAccount);
    connect(m_empty, &EmptyState::actionRequested, this, &AccountsPage::addAccount);
    connect(&accounts, &AccountRegistry::changed, this, &AccountsPage::fill);
    new LiveText(this, [this] { setTexts(); });
    fill();
}

void AccountsPage::setTexts()
{
    m_add->setText(tr("Connect another help desk…"));
    m_empty->setContent(QStringLiteral("server"), tr("No help desk yet"),
                        tr("Connect one by its address and a key or password."), tr("Connect a help desk…"));
}

void AccountsPage::fill()
{
    const QList<Account> accounts = m_accounts.accounts();
    const auto sameIds = [&] {
        return std::equal(
            accounts.begin(), accounts.end(), m_cards.begin(), m_cards.end(),
            [](const Account &account, const AccountCard *card) { return account.id == card->account(); });
    };
    if (!sameIds()) {
        for (AccountCard *card : std::as_const(m_cards)) {
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        for (const Account &account : accounts) {
            auto *card = new AccountCard(account, m_store, m_accounts, m_sync, m_secrets, m_manifests, m_theme,
                                         m_clock, this);
            m_layout->insertWidget(2 + static_cast<int>(m_cards.size()), card);
            connect(card, &AccountCard::editRequested, this,
                    [this, id = account.id] { openWizard(m_accounts.account(id)); });
            connect(card, &AccountCard::removeRequested, this, [this, id = account.id] { askToRemove(id); });
            connect(card, &AccountCard::failed, m_trouble,
                    [this](const Error &error) { m_trouble->showError(error); });
            card->showHindrance(m_hindrance);
            m_cards += card;
        }
    }
    for (AccountCard *card : std::as_const(m_cards))
        card->reread();
    m_empty->setVisible(accounts.isEmpty());
    m_add->setVisible(!accounts.isEmpty());
}

void AccountsPage::showHindrance(const Error &error)
{
    m_hindrance = error;
    for (AccountCard *card : std::as_const(m_cards))
        card->showHindrance(error);
}

void AccountsPage::addAccount()
{
    openWizard(std::nullopt);
}

void AccountsPage::openWizard(std::optional<Account> account)
{
    auto *wizard = new AccountWizard(m_accounts, m_secrets, m_manifests, m_check, m_theme, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &AccountWizard::accountSaved, &m_sync, &SyncService::credentialsChanged);
    if (account)
        wizard->edit(*account);
    wizard->open();
}

void AccountsPage::askToRemove(AccountId id)
{
    const auto account = m_accounts.account(id);
    if (!account)
        return;
    m_store.outbox().then(this, [this, account = *account](const std::vector<OutboxEntry> &entries) {
        const auto unsent = static_cast<int>(std::count_if(
            entries.begin(), entries.end(), [&](const OutboxEntry &entry) { return entry.account == account.id; }));
        messageboxes::Question question;
        question.title = tr("Remove “%1”?").arg(account.name);
        question.text = tr("Remove and erase: its conversations, drafts and key are removed from this computer. The "
                           "help desk keeps everything it has.");
        if (unsent > 0)
            question.text += QLatin1Char(' ') + tr("%n action(s) that were not sent yet are lost.", nullptr, unsent);
        question.answers = {tr("Remove and erase"), tr("Leave it as it is")};
        question.dangerous = true;
        if (!account.disconnected) {
            question.text += QStringLiteral("\n\n")
                + tr("Disconnect: only its key is removed. What was read stays here to be read and searched; nothing "
                     "is read or sent any more, and what waits in the outbox goes on waiting. It can be connected "
                     "again.");
            question.answers.insert(1, tr("Disconnect"));
        }
        messageboxes::ask(this, question, [this, account](int answer) {
            if (answer == 0)
                remove(account);
            else if (answer == 1 && !account.disconnected)
                disconnectFrom(account);
        });
    });
}

void AccountsPage::remove(const Account &account)
{
    // Sync hears of it from the registry, stops, and has the store forget everything of the account.
    if (const Result<void> removed = m_accounts.remove(account.id); !removed) {
        m_trouble->showError(removed.error());
        return;
    }
    removeSecrets(account);
}

void AccountsPage::disconnectFrom(Account account)
{
    account.paused = account.disconnected = true;
    if (const Result<Account> saved = m_accounts.save(account); !saved) {
        m_trouble->showError(saved.error());
        return;
    }
    removeSecrets(account);
}

void AccountsPage::removeSecrets(const Account &account)
{
    const auto manifest = m_manifests.manifest(account.manifestId);
    const QStringList names = secretNames(account, manifest ? *manifest : Manifest());
    for (const QString &name : names) {
        m_secrets.remove(secretKey(account.id, name)).then(this, [this](const Result<void> &removed) {
            if (!removed && removed.error().kind != ErrorKind::NotFound)
                m_trouble->showError(removed.error());
        });
    }
}

} // namespace saskare
