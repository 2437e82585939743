#include "ui/settings/SettingsDialog.h"

#include "ui/account/AccountsPage.h"
#include "ui/base/ChoiceDelegate.h"
#include "ui/base/Hairline.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace saskare {

SettingsDialog::SettingsDialog(Settings &settings, LanguageCatalog &languages, Theme &theme, AccountsPage *accounts,
                               QWidget *writing, QWidget *privacy, std::function<QList<KeyLine>()> keys,
                               QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_theme(theme)
    , m_index(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_title(new TextLabel(theme, TextSize::Subject, TextWeight::Strong, Color::Text, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    resize(760, 560);
    setMinimumSize(620, 420);
    m_index->setObjectName(QStringLiteral("settingsIndex"));
    m_index->setFixedWidth(190);
    m_index->setFrameShape(QFrame::NoFrame);
    new ChoiceDelegate(m_theme, m_index);
    for (int i = 0; i <= Keyboard; ++i) {
        auto *item = new QListWidgetItem(m_index);
        item->setSizeHint(QSize(0, 36));
    }
    m_pages->addWidget(scrolled(buildGeneral()));
    m_pages->addWidget(scrolled(accounts));
    m_pages->addWidget(scrolled(writing));
    m_pages->addWidget(scrolled(buildNotifications()));
    m_pages->addWidget(scrolled(privacy));
    m_pages->addWidget(scrolled(new KeyboardPage(std::move(keys), theme, this)));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::xxl, space::xl, space::s, space::l);
    right->setSpacing(space::l);
    right->addWidget(m_title);
    right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, 0, 0, 0);
    layout->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, space::l, space::s, space::l);
    left->addWidget(m_index);
    layout->addLayout(left);
    layout->addWidget(new Hairline(theme, Qt::Vertical, this));
    layout->addLayout(right, 1);
    connect(m_index, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        m_title->setText(m_index->item(row)->text());
    });
    connect(&theme, &Theme::changed, this, [this] { m_look->setCurrentIndex(static_cast<int>(m_theme.choice())); });
    new LiveText(this, [this] { setTexts(); });
    m_index->setCurrentRow(General);
}

QWidget *SettingsDialog::scrolled(QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(area);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, space::l, 0);
    layout->addWidget(content);
    area->setWidget(inner);
    return area;
}

QCheckBox *SettingsDialog::newSwitch(Setting setting, const QString &name, QWidget *page)
{
    auto *box = new QCheckBox(page);
    box->setObjectName(name);
    box->setChecked(m_settings.isOn(setting));
    connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings.set(setting, on); });
    return box;
}

QWidget *SettingsDialog::buildGeneral()
{
    auto *page = new QWidget(this);
    m_languageLabel = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, page);
    m_languageHint = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, page);
    m_themeLabel = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, page);
    m_language = new QComboBox(page);
    m_language->setObjectName(QStringLiteral("language"));
    for (const Language &language : LanguageCatalog::languages())
        m_language->addItem(language.ownName, language.code);
    m_look = new QComboBox(page);
    m_look->setObjectName(QStringLiteral("theme"));
    m_look->addItems({QString(), QString(), QString()});
    m_nextAfterDone = newSwitch(Setting::NextAfterDone, QStringLiteral("nextAfterDone"), page);
    m_takeAssigns = newSwitch(Setting::TakeAssigns, QStringLiteral("takeAssigns"), page);
    m_listsForReading = newSwitch(Setting::ListsForReading, QStringLiteral("listsForReading"), page);
    m_readingHint = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, page);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_look);
    for (QComboBox *box : {m_language, m_look}) {
        box->setMinimumHeight(measure::control);
        box->setMaximumWidth(280);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);
    layout->addWidget(m_languageHint);
    layout->addSpacing(space::l);
    layout->addWidget(m_themeLabel);
    layout->addWidget(m_look);
    layout->addSpacing(space::l);
    layout->addWidget(m_nextAfterDone);
    layout->addWidget(m_takeAssigns);
    layout->addWidget(m_listsForReading);
    layout->addWidget(m_readingHint);
    layout->addStretch(1);
    m_language->setCurrentIndex(m_language->findData(m_languages.current()));
    m_look->setCurrentIndex(static_cast<int>(m_theme.choice()));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString code = m_language->itemData(index).toString();
        m_settings.set(Setting::Language, code);
        m_languages.choose(code);
    });
    connect(m_look, &QComboBox::activated, this, [this](int index) {
        const auto choice = static_cast<ThemeChoice>(index);
        m_settings.set(Setting::Theme, nameOf(choice));
        m_theme.choose(choice);
    });
    return page;
}

QWidget *SettingsDialog::buildNotifications()
{
    auto *page = new QWidget(this);
    m_notify = new QCheckBox(page);
    m_notify->setObjectName(QStringLiteral("notifications"));
    m_showText = new QCheckBox(page);
    m_showText->setObjectName(QStringLiteral("notificationText"));
    m_textHint = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, page);
    m_notify->setChecked(m_settings.isOn(Setting::Notifications));
    m_showText->setChecked(m_settings.isOn(Setting::NotificationText));
    m_showText->setEnabled(m_notify->isChecked());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_notify);
    layout->addWidget(m_showText);
    layout->addWidget(m_textHint);
    layout->addStretch(1);
    connect(m_notify, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.set(Setting::Notifications, on);
        m_showText->setEnabled(on);
    });
    connect(m_showText, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.set(Setting::NotificationText, on); });
    return page;
}

void SettingsDialog::setTexts()
{
    setWindowTitle(tr("Settings"));
    m_index->setAccessibleName(tr("Settings"));
    const QStringList names{tr("General"),       tr("Accounts"), tr("Writing"),
                            tr("Notifications"), tr("Privacy"),  tr("Keyboard")};
    for (int i = 0; i < names.size(); ++i)
        m_index->item(i)->setText(names[i]);
    if (m_index->currentItem())
        m_title->setText(m_index->currentItem()->text());
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_languageHint->setText(tr("Changes at once, in every window."));
    m_themeLabel->setText(tr("Look"));
    m_look->setAccessibleName(m_themeLabel->text());
    const QStringList looks{tr("As the desktop"), tr("Light"), tr("Dark")};
    for (int i = 0; i < looks.size(); ++i)
        m_look->setItemText(i, looks[i]);
    m_nextAfterDone->setText(tr("Go on to the next conversation after resolving or postponing one"));
    m_takeAssigns->setText(tr("Assign to me what I take with “Take the next”"));
    m_listsForReading->setText(tr("Lists are for reading: I answer only what I have taken"));
    m_readingHint->setText(tr(
        "“Take the next” opens what matters most: what is due first, then what is urgent, then what waits longest."));
    m_notify->setText(tr("Tell me on the desktop when a customer writes"));
    m_showText->setText(tr("Show the customer's words there"));
    m_textHint->setText(tr("Otherwise only its number and where it came. Others may see your screen."));
    m_language->setCurrentIndex(m_language->findData(m_languages.current()));
}

void SettingsDialog::showPage(Page page)
{
    m_index->setCurrentRow(page);
}

ThemeChoice SettingsDialog::themeFrom(const QString &text)
{
    return text == u"light" ? ThemeChoice::Light : text == u"dark" ? ThemeChoice::Dark : ThemeChoice::FollowDesktop;
}

QString SettingsDialog::nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::FollowDesktop:
        break;
    }
    return QStringLiteral("desktop");
}

} // namespace saskare
