#include "ui/insight/SignalList.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/insight/InsightWords.h"

#include <QVBoxLayout>

namespace saskare {

SignalList::SignalList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_repeats(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_repeatsNote(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_switches(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::Text, this))
    , m_switchesNote(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_who(new Button(theme, ButtonKind::Outlined, QStringLiteral("repeat"), this))
{
    m_who->setObjectName(QStringLiteral("whoCameBack"));
    m_who->setDense();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, 0, space::s, 0);
    layout->setSpacing(1);
    layout->addWidget(m_repeats);
    layout->addWidget(m_repeatsNote);
    layout->addSpacing(space::s);
    layout->addWidget(m_switches);
    layout->addWidget(m_switchesNote);
    layout->addSpacing(space::m);
    layout->addWidget(m_who);
    connect(m_who, &Button::clicked, this, &SignalList::repeatsRequested);
    new LiveText(this, [this] { setTexts(); });
}

void SignalList::show(const ContactSignals &contacts)
{
    m_contacts = contacts;
    setTexts();
}

void SignalList::setTexts()
{
    const auto repeats = m_contacts.repeatShare(), switches = m_contacts.switchShare();
    m_repeats->setText(repeats ? tr("Repeat contacts: %1").arg(percentText(*repeats))
                               : tr("No contact in this time"));
    m_repeatsNote->setText(tr("%1 of %2 contacts follow another within 7 days; %3 after a purchase")
                               .arg(m_contacts.repeats)
                               .arg(m_contacts.contacts)
                               .arg(m_contacts.repeatsAfter));
    m_repeatsNote->setVisible(repeats.has_value());
    m_switches->setVisible(switches.has_value());
    m_switchesNote->setVisible(switches.has_value());
    if (switches) {
        m_switches->setText(tr("Switches of channel: %1").arg(percentText(*switches)));
        m_switchesNote->setText(
            tr("%1 of %2 repeats came on another channel").arg(m_contacts.switches).arg(m_contacts.repeats));
    }
    m_who->setVisible(!m_contacts.repeating.empty());
    m_who->setText(tr("%n customer(s) came back", nullptr, static_cast<int>(m_contacts.repeating.size())));
}

} // namespace saskare
