#include "ui/account/AccountWizard.h"

#include "core/account/AccountColor.h"
#include "core/account/AccountConnection.h"
#include "core/backend/HomeAddress.h"
#include "ui/account/AccountForm.h"
#include "ui/account/AccountSaver.h"
#include "ui/account/CheckList.h"
#include "ui/account/ColorChoice.h"
#include "ui/base/Button.h"
#include "ui/base/ChoiceDelegate.h"
#include "ui/base/Hairline.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace saskare {
namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

AccountWizard::AccountWizard(AccountRegistry &registry, SessionSecretStore &secrets, ManifestCatalog &manifests,
                             ConnectionCheck &check, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_secrets(secrets)
    , m_manifests(manifests)
    , m_check(check)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("accountWizard"));
    setMinimumSize(520, 480);
    resize(560, 560);
    build();
    fillVendors();
    m_color->choose(nextAccountColor(registry.accounts()));
    new LiveText(this, [this] { setTexts(); });
    showPage(ChooseVendor);
}

void AccountWizard::build()
{
    m_title = new TextLabel(m_theme, TextSize::Subject, TextWeight::Strong, Color::Text, this);
    m_step = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this);
    m_pages = new QStackedWidget(this);
    m_form = new AccountForm(m_theme, this);
    m_steps = new CheckList(m_theme, this);
    m_pages->addWidget(buildVendorPage());
    m_pages->addWidget(scrolled(m_form, this));
    m_pages->addWidget(scrolled(m_steps, this));
    m_pages->addWidget(buildNamePage());
    m_notice = new InfoBar(m_theme, this);
    m_back = new Button(m_theme, ButtonKind::Outlined, {}, this);
    m_cancel = new Button(m_theme, ButtonKind::Quiet, {}, this);
    m_next = new Button(m_theme, ButtonKind::Primary, {}, this);
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_cancel->setObjectName(QStringLiteral("wizardCancel"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_next->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_step);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Hairline(m_theme, Qt::Horizontal, this));
    layout->addLayout(buttons);

    connect(m_form, &AccountForm::edited, this, [this] {
        m_works = false;
        warnAboutAddress();
        refresh();
    });
    connect(m_next, &Button::clicked, this, &AccountWizard::goOn);
    connect(m_back, &Button::clicked, this, &AccountWizard::goBack);
    connect(m_cancel, &Button::clicked, this, &AccountWizard::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_saver)
            m_saver->giveUp();
    });
}

QWidget *AccountWizard::buildVendorPage()
{
    auto *page = new QWidget(this);
    m_vendorHint = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, page);
    m_vendors = new QListWidget(page);
    m_vendors->setObjectName(QStringLiteral("vendorList"));
    m_vendors->setFrameShape(QFrame::NoFrame);
    new ChoiceDelegate(m_theme, m_vendors);
    m_vendors->setSpacing(2);
    m_vendors->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_vendorHint);
    layout->addWidget(m_vendors, 1);
    connect(m_vendors, &QListWidget::currentItemChanged, this, [this] { refresh(); });
    connect(m_vendors, &QListWidget::itemActivated, this, &AccountWizard::goOn);
    return page;
}

QWidget *AccountWizard::buildNamePage()
{
    auto *page = new QWidget(this);
    m_nameHint = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, Color::TextSecond, page);
    m_nameLabel = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, page);
    m_colorLabel = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, page);
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setMaxLength(80);
    m_name->setMinimumHeight(measure::control);
    m_nameLabel->setBuddy(m_name);
    m_color = new ColorChoice(m_theme, page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_nameHint);
    layout->addSpacing(space::s);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addSpacing(space::s);
    layout->addWidget(m_colorLabel);
    layout->addWidget(m_color);
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, [this] { refresh(); });
    return page;
}

void AccountWizard::fillVendors()
{
    QList<std::shared_ptr<const Manifest>> manifests = m_manifests.manifests();
    std::sort(manifests.begin(), manifests.end(),
              [](const auto &a, const auto &b) { return a->name.localeAwareCompare(b->name) < 0; });
    for (const auto &manifest : std::as_const(manifests)) {
        auto *item = new QListWidgetItem(manifest->name, m_vendors);
        item->setData(Qt::UserRole, manifest->id);
        item->setSizeHint(QSize(0, 40));
    }
    m_vendors->setCurrentRow(0);
}

void AccountWizard::setTexts()
{
    setWindowTitle(m_account.id.isValid() ? tr("Change an account") : tr("Connect a help desk"));
    m_vendorHint->setText(tr("Which help desk do you want to work in?"));
    m_vendors->setAccessibleName(m_vendorHint->text());
    for (int i = 0; i < m_vendors->count(); ++i) {
        const auto manifest = m_manifests.manifest(m_vendors->item(i)->data(Qt::UserRole).toString());
        m_vendors->item(i)->setText(manifest->shipped ? manifest->name
                                                      : tr("%1 (your own description)").arg(manifest->name));
    }
    m_nameHint->setText(tr("The name and the colour tell accounts apart in the lists."));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_colorLabel->setText(tr("Colour"));
    m_color->setAccessibleName(m_colorLabel->text());
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void AccountWizard::showPage(Page page)
{
    m_notice->hide();
    m_pages->setCurrentIndex(page);
    if (page == ChooseVendor)
        m_vendors->setFocus();
    else if (page == Connect)
        m_form->focusFirst();
    else if (page == Name) {
        m_name->setFocus();
        m_name->selectAll(); // what is proposed is there to be typed over
    }
    refresh();
}

void AccountWizard::refresh()
{
    const auto page = static_cast<Page>(m_pages->currentIndex());
    const bool editing = m_account.id.isValid();
    m_step->setText(tr("Step %1 of %2").arg(page + (editing ? 0 : 1)).arg(editing ? 3 : 4));
    m_back->setVisible(page > (editing ? Connect : ChooseVendor));
    switch (page) {
    case ChooseVendor:
        m_title->setText(tr("Connect a help desk"));
        m_next->setText(tr("Continue"));
        m_next->setEnabled(m_vendors->currentItem() != nullptr);
        break;
    case Connect:
        m_title->setText(tr("Where is it, and who are you there?"));
        m_next->setText(tr("Check"));
        m_next->setEnabled(m_form->isComplete() && !isOpenToAll(m_form->connection().baseUrl));
        break;
    case Check:
        m_title->setText(m_works ? tr("It works") : tr("Does it work?"));
        m_next->setText(m_works ? tr("Continue") : tr("Check again"));
        m_next->setEnabled(true);
        break;
    case Name:
        m_title->setText(tr("What should it be called?"));
        m_next->setText(editing ? tr("Save") : tr("Connect"));
        m_next->setEnabled(!m_name->text().trimmed().isEmpty() && !m_saving);
        break;
    }
}

void AccountWizard::edit(const Account &account)
{
    m_account = account;
    m_manifest = m_manifests.manifest(account.manifestId);
    m_name->setText(account.name);
    m_color->choose(account.color);
    if (!m_manifest) {
        m_notice->showError({ErrorKind::NotFound,
                             tr("The description “%1” of this help desk is no longer there.").arg(account.manifestId),
                             {},
                             tr("Put it back, or remove the account."),
                             {}});
        m_next->setEnabled(false);
        return;
    }
    m_form->show(m_manifest, account,
                 account.disconnected ? AccountForm::Secrets::Asked : AccountForm::Secrets::Kept);
    if (account.disconnected)
        m_account.paused = m_account.disconnected = false; // once it is saved
    setTexts();
    showPage(Connect);
}

void AccountWizard::chooseVendor()
{
    const auto manifest = m_manifests.manifest(m_vendors->currentItem()->data(Qt::UserRole).toString());
    if (manifest != m_manifest) {
        m_manifest = manifest;
        m_form->show(m_manifest, {}, AccountForm::Secrets::Asked);
    }
    showPage(Connect);
    warnAboutAddress();
}

void AccountWizard::warnAboutAddress()
{
    const QUrl url = m_form->connection().baseUrl;
    if (isOpenToAll(url))
        m_notice->show(Tone::Bad, QStringLiteral("lock-open"),
                       tr("With http:// anybody on the way can read your key and your customers' words, so Saskare "
                          "does not connect like that. Write https:// instead."));
    else
        m_notice->hide();
}

void AccountWizard::goOn()
{
    switch (static_cast<Page>(m_pages->currentIndex())) {
    case ChooseVendor:
        chooseVendor();
        break;
    case Connect:
        if (m_next->isEnabled())
            runCheck();
        break;
    case Check:
        if (!m_works) {
            runCheck();
        } else {
            if (m_name->text().isEmpty())
                m_name->setText(m_form->connection().baseUrl.host());
            showPage(Name);
        }
        break;
    case Name:
        if (m_next->isEnabled())
            save();
        break;
    }
}

void AccountWizard::goBack()
{
    ++m_run;
    if (m_saver) {
        m_saver->giveUp();
        m_saver->deleteLater();
        m_saver = nullptr;
        m_saving = false;
    }
    // From the name back to the address: a finished check has nothing to go back to.
    showPage(m_pages->currentIndex() == Connect ? ChooseVendor : Connect);
    if (m_pages->currentIndex() == Connect)
        warnAboutAddress();
}

void AccountWizard::runCheck()
{
    m_works = false;
    showPage(Check);
    m_steps->showRunning(tr("Asking the help desk…"));
    m_next->setEnabled(false);
    const Connection connection = m_form->connection();
    QStringList kept;
    if (m_account.id.isValid()) {
        Account typed = m_account;
        m_form->writeTo(typed);
        kept = secretNames(typed, *m_manifest);
        kept.removeIf([given = m_form->secrets()](const QString &name) { return given.contains(name); });
    }
    readKeptSecrets(kept, connection, ++m_run);
}

void AccountWizard::readKeptSecrets(QStringList names, Connection connection, int run)
{
    if (names.isEmpty()) {
        checkConnection(connection, run);
        return;
    }
    const QString name = names.takeFirst();
    m_secrets.read(secretKey(m_account.id, name))
        .then(this, [this, names, connection, run, name](const Result<Secret> &secret) mutable {
            if (run != m_run)
                return;
            if (!secret && secret.error().kind != ErrorKind::NotFound) {
                showSteps({{tr("Reading the key from the keychain"), false, secret.error()}});
                return;
            }
            if (secret)
                giveSecret(connection, name, *secret);
            readKeptSecrets(names, connection, run);
        });
}

void AccountWizard::checkConnection(const Connection &connection, int run)
{
    m_check.run(m_manifest->id, connection).then(this, [this, run](const QList<CheckStep> &steps) {
        if (run == m_run)
            showSteps(steps);
    });
}

void AccountWizard::showSteps(const QList<CheckStep> &steps)
{
    m_works = !steps.isEmpty()
        && std::all_of(steps.begin(), steps.end(), [](const CheckStep &step) { return step.passed; });
    m_steps->show(steps);
    refresh();
    m_next->setFocus();
}

void AccountWizard::save()
{
    Account account = m_account;
    m_form->writeTo(account);
    account.name = m_name->text().trimmed();
    account.color = m_color->chosen();
    m_saving = true;
    refresh();
    m_saver = new AccountSaver(m_registry, m_secrets, this);
    connect(m_saver, &AccountSaver::saved, this, [this](AccountId id) {
        m_saver->deleteLater();
        m_saver = nullptr;
        Q_EMIT accountSaved(id);
        accept();
    });
    connect(m_saver, &AccountSaver::failed, this, [this](const Error &error) {
        m_saving = false;
        m_saver->giveUp();
        m_saver->deleteLater();
        m_saver = nullptr;
        m_notice->showError(error);
        refresh();
    });
    connect(m_saver, &AccountSaver::keychainRefused, this, [this](const Error &error) {
        m_notice->show(Tone::Warn, QStringLiteral("key-round"),
                       error.text() + QLatin1Char(' ')
                           + tr("Saskare writes keys nowhere else. You may keep it until Saskare is closed, and give "
                                "it again next time."),
                       {tr("Keep until closed"), tr("Try again")});
        refresh();
    });
    connect(m_notice, &InfoBar::actionRequested, m_saver, [this](int action) {
        m_notice->hide();
        action == 0 ? m_saver->keepForThisRun() : m_saver->tryAgain();
    });
    m_saver->save(account, m_form->secrets());
}

} // namespace saskare
