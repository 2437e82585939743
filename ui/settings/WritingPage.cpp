#include "ui/settings/WritingPage.h"

#include "core/spelling/Speller.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace saskare {
namespace {

constexpr std::array<int, 4> holds{0, 5, 10, 30}; // seconds

} // namespace

WritingPage::WritingPage(Settings &settings, const Speller &speller, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_speller(speller)
    , m_holdLabel(new TextLabel(theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this))
    , m_holdHint(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
    , m_dictionaries(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this))
    , m_hold(new QComboBox(this))
    , m_spelling(new QCheckBox(this))
{
    m_hold->setObjectName(QStringLiteral("holdSeconds"));
    m_spelling->setObjectName(QStringLiteral("spelling"));
    m_dictionaries->setObjectName(QStringLiteral("dictionaries"));
    m_hold->setMinimumHeight(measure::control);
    m_hold->setMaximumWidth(280);
    for (const int seconds : holds)
        m_hold->addItem(QString(), seconds);
    m_holdLabel->setBuddy(m_hold);
    m_hold->setCurrentIndex(std::max(0, m_hold->findData(m_settings.value(Setting::HoldSeconds).toInt())));
    m_spelling->setChecked(m_settings.isOn(Setting::Spelling));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_holdLabel);
    layout->addWidget(m_hold);
    layout->addWidget(m_holdHint);
    layout->addSpacing(space::l);
    layout->addWidget(m_spelling);
    layout->addWidget(m_dictionaries);
    layout->addStretch(1);
    connect(m_hold, &QComboBox::activated, this,
            [this](int index) { m_settings.set(Setting::HoldSeconds, m_hold->itemData(index)); });
    connect(m_spelling, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(Setting::Spelling, on); });
    connect(&speller, &Speller::ready, this, &WritingPage::setTexts);
    new LiveText(this, [this] { setTexts(); });
}

void WritingPage::setTexts()
{
    m_holdLabel->setText(tr("Hold an answer before it is sent, so that it can be taken back"));
    m_hold->setAccessibleName(m_holdLabel->text());
    for (int i = 0; i < m_hold->count(); ++i) {
        const int seconds = m_hold->itemData(i).toInt();
        m_hold->setItemText(i, seconds == 0 ? tr("Send at once") : tr("%n second(s)", nullptr, seconds));
    }
    m_holdHint->setText(tr("In a live chat every line goes at once."));
    m_spelling->setText(tr("Mark misspelled words while I write"));
    const QStringList found = m_speller.languages();
    m_spelling->setVisible(!found.isEmpty());
    QStringList names, packages;
    for (const QString &language : found)
        names.append(QLocale(language).nativeLanguageName());
    for (const auto &language : {QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("en")}) {
        if (!found.contains(language))
            packages.append(Speller::packageFor(language));
    }
    QString words = found.isEmpty() ? tr("Spelling is not checked: there is no dictionary on this computer.")
                                    : tr("Dictionaries on this computer: %1.").arg(names.join(QStringLiteral(", ")));
    if (!packages.isEmpty())
        words += u' ' + tr("More come with these packages: %1.").arg(packages.join(QStringLiteral(", ")));
    m_dictionaries->setText(words);
}

} // namespace saskare
