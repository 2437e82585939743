#include "ui/settings/PrivacyPage.h"

#include "core/store/DiskEncryption.h"
#include "core/store/ProtectionFile.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

namespace saskare {
namespace {

using Mode = StoreProtection::Mode;

constexpr std::array<int, 6> minutes{0, 1, 3, 5, 10, 30};

} // namespace

PrivacyPage::PrivacyPage(Settings &settings, ProfileKey &key, const QString &profile, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_key(key)
    , m_profile(profile)
    , m_diskIsOpen(isOnEncryptedDisk(profile) == false)
    , m_keptLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_keptHint(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
    , m_idleLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_idleHint(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
    , m_kept(new QComboBox(this))
    , m_idle(new QComboBox(this))
    , m_notice(new InfoBar(theme, this))
{
    m_kept->setObjectName(QStringLiteral("protection"));
    m_idle->setObjectName(QStringLiteral("idleCover"));
    for (QComboBox *box : {m_kept, m_idle}) {
        box->setMinimumHeight(measure::control);
        box->setMaximumWidth(420);
    }
    m_kept->addItems({QString(), QString(), QString()});
    for (const int each : minutes)
        m_idle->addItem(QString(), each);
    m_keptLabel->setBuddy(m_kept);
    m_idleLabel->setBuddy(m_idle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_keptLabel);
    layout->addWidget(m_kept);
    layout->addWidget(m_keptHint);
    layout->addSpacing(space::xs);
    layout->addWidget(m_notice);
    layout->addSpacing(space::l);
    layout->addWidget(m_idleLabel);
    layout->addWidget(m_idle);
    layout->addWidget(m_idleHint);
    layout->addStretch(1);
    const Result<ProtectionFile> file = ProtectionFile::load(profile);
    m_kept->setEnabled(file.ok());
    m_kept->setCurrentIndex(static_cast<int>(file ? file->mode : Mode::Plain));
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(m_settings.value(Setting::IdleCover).toInt())));
    connect(m_kept, &QComboBox::activated, this, &PrivacyPage::choose);
    connect(m_idle, &QComboBox::activated, this,
            [this](int index) { m_settings.set(Setting::IdleCover, m_idle->itemData(index)); });
    new LiveText(this, [this] { setTexts(); });
}

void PrivacyPage::setTexts()
{
    m_keptLabel->setText(tr("What is kept on this computer"));
    m_kept->setAccessibleName(m_keptLabel->text());
    const QStringList ways{tr("In files that only your user may read"), tr("Encrypted, with a key in the keychain"),
                           tr("Conversations not at all: fetched anew at each start")};
    for (int i = 0; i < ways.size(); ++i)
        m_kept->setItemText(i, ways[i]);
    m_keptHint->setText(tr("A change holds from the next start on."));
    m_idleLabel->setText(tr("Hide everything when I have done nothing for"));
    m_idle->setAccessibleName(m_idleLabel->text());
    for (int i = 0; i < m_idle->count(); ++i) {
        const int each = m_idle->itemData(i).toInt();
        m_idle->setItemText(i, each == 0 ? tr("Never") : tr("%n minute(s)", nullptr, each));
    }
    m_idleHint->setText(
        tr("It hides what others could read over your shoulder, and any key brings it back. Locking is "
           "the desktop's: when its screen is locked, Saskare hides everything, too."));
    warn();
}

/// What the chosen way leaves open.
void PrivacyPage::warn()
{
    const auto mode = static_cast<Mode>(m_kept->currentIndex());
    const Result<ProtectionFile> file = ProtectionFile::load(m_profile);
    if (mode == Mode::Plain && m_diskIsOpen)
        m_notice->show(Tone::Warn, QStringLiteral("lock-open"),
                       tr("The disk of this computer is not encrypted: whoever takes it can read your customers' "
                          "conversations."));
    else if (mode == Mode::Encrypted && file && file->wrapped.isEmpty())
        m_notice->show(Tone::Warn, QStringLiteral("key-round"),
                       tr("If the keychain loses the key, what you have not sent yet is lost. “saskarectl protect "
                          "passphrase” sets a passphrase that gives it back."));
    else
        m_notice->hide();
}

void PrivacyPage::choose(int index)
{
    m_kept->setEnabled(false); // until the keychain has answered
    m_key.choose(static_cast<Mode>(index)).then(this, [this](const Result<void> &chosen) {
        m_kept->setEnabled(true);
        if (chosen) {
            warn();
            return;
        }
        const Result<ProtectionFile> file = ProtectionFile::load(m_profile);
        m_kept->setCurrentIndex(static_cast<int>(file ? file->mode : Mode::Plain));
        m_notice->showError(chosen.error());
    });
}

} // namespace saskare
