#include "ui/customer/CustomerCard.h"

#include "ui/base/Avatar.h"
#include "ui/base/LiveText.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/TextLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QTimeZone>

namespace saskare {
namespace {

/// "Latviešu": the language by its own name; an unknown tag as it came.
QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return tag;
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

} // namespace

CustomerCard::CustomerCard(const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_avatar(new Avatar(theme, 48, this))
    , m_name(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this))
    , m_place(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_contacts(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
    , m_note(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::TextSecond, this))
{
    m_name->setObjectName(QStringLiteral("customerName"));
    m_place->setObjectName(QStringLiteral("customerPlace"));
    m_contacts->setObjectName(QStringLiteral("customerContacts"));
    m_note->setObjectName(QStringLiteral("customerNote"));
    for (TextLabel *label : {m_name, m_contacts, m_note}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus); // the keyboard's way through the pane stays short
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_avatar, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_name, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_place, 1, 1, Qt::AlignTop);
    layout->setRowMinimumHeight(2, space::s);
    layout->addWidget(m_contacts, 3, 0, 1, 2);
    layout->addWidget(m_note, 4, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    auto *tick = new MinuteTick(clock, this);
    connect(tick, &MinuteTick::ticked, this, [this] { m_place->setText(placeLine()); });
    new LiveText(this, [this] { setTexts(); });
}

void CustomerCard::show(const CustomerRow &customer)
{
    m_customer = customer;
    m_avatar->setLook({QString::number(customer.id.value()), customer.name, std::nullopt}); // the key of the inbox
    setTexts();
}

QString CustomerCard::placeLine() const
{
    QStringList parts;
    if (!m_customer.city.isEmpty())
        parts += m_customer.city;
    if (!m_customer.language.isEmpty())
        parts += languageName(m_customer.language);
    const QTimeZone zone(m_customer.timeZone.toLatin1());
    if (!m_customer.timeZone.isEmpty() && zone.isValid())
        parts += tr("%1 there", "local time at the customer's place").arg(clockTime(m_clock.now().toTimeZone(zone)));
    return parts.isEmpty() ? tr("Place and language not known") : parts.join(QStringLiteral(" · "));
}

void CustomerCard::setTexts()
{
    m_name->setText(m_customer.name.isEmpty() ? tr("Name not known") : m_customer.name);
    m_place->setText(placeLine());
    QStringList lines;
    if (!m_customer.company.isEmpty())
        lines += m_customer.company;
    lines += m_customer.emails.isEmpty() ? QStringList{tr("No e-mail address known")} : m_customer.emails;
    lines += m_customer.phones.isEmpty() ? QStringList{tr("No telephone number known")} : m_customer.phones;
    m_contacts->setText(lines.join(u'\n'));
    m_contacts->setAccessibleName({}); // a name would hide the text from screen readers
    m_note->setText(m_customer.note);
    m_note->setVisible(!m_customer.note.isEmpty());
}

} // namespace saskare
