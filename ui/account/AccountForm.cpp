#include "ui/account/AccountForm.h"

#include "core/backend/HomeAddress.h"
#include "ui/account/RouteForm.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace saskare {
namespace {

QString languageNow()
{
    return QLocale().name().section(u'_', 0, 0);
}

/// People paste "helpdesk.example.com"; without a scheme it would be a path.
QUrl addressIn(const QString &typed)
{
    return QUrl(typed.contains(QStringLiteral("://")) ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
}

QString valueIn(const Account &account, const ManifestParameter &parameter)
{
    if (parameter.kind == ManifestParameter::Kind::Url)
        return account.baseUrl.isEmpty() ? parameter.defaultValue : account.baseUrl.toString();
    if (parameter.name == u"user")
        return account.user.isEmpty() ? parameter.defaultValue : account.user;
    return account.values.value(parameter.name, parameter.defaultValue);
}

} // namespace

QString historyText(int days)
{
    if (days >= ManifestParameter::mostDays)
        return AccountForm::tr("everything");
    return days % 365 == 0 ? AccountForm::tr("%n year(s)", nullptr, days / 365)
                           : AccountForm::tr("%n day(s)", nullptr, days);
}

AccountForm::AccountForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    new LiveText(this, [this] { setTexts(); });
}

void AccountForm::show(std::shared_ptr<const Manifest> manifest, const Account &account, Secrets secrets)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_fields.clear();
    m_origin = nullptr;
    m_consent = nullptr;
    m_manifest = std::move(manifest);
    m_secrets = secrets;
    if (!m_manifest->shipped)
        addConsent();
    for (const ManifestParameter &parameter : m_manifest->parameters)
        addField(parameter, valueIn(account, parameter));
    m_route = new RouteForm(m_theme, this);
    m_route->show(account);
    connect(m_route, &RouteForm::edited, this, &AccountForm::edited);
    m_layout->addWidget(m_route);
    m_layout->addStretch(1);
    if (m_consent) {
        const bool agreed = account.trustedManifest == m_manifest->fingerprint;
        m_hasChanged = !agreed && !account.trustedManifest.isEmpty();
        m_consent->setChecked(agreed);
    }
    setTexts();
}

void AccountForm::addConsent()
{
    m_origin = new TextLabel(m_theme, TextSize::Body, TextWeight::Regular, Color::Warn, this);
    m_origin->setObjectName(QStringLiteral("manifestOrigin"));
    m_consent = new QCheckBox(this);
    m_consent->setObjectName(QStringLiteral("manifestConsent"));
    m_layout->addWidget(m_origin);
    m_layout->addWidget(m_consent);
    m_layout->addSpacing(space::m);
    connect(m_consent, &QCheckBox::toggled, this, &AccountForm::edited);
}

void AccountForm::addField(const ManifestParameter &parameter, const QString &value)
{
    Field field;
    field.parameter = parameter;
    field.label = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this);
    field.help = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, this);
    if (parameter.kind == ManifestParameter::Kind::Choice) {
        auto *choice = new QComboBox(this);
        choice->addItems(parameter.choices);
        choice->setCurrentText(value);
        connect(choice, &QComboBox::currentTextChanged, this, &AccountForm::edited);
        field.input = choice;
    } else if (parameter.kind == ManifestParameter::Kind::Days) {
        auto *choice = new QComboBox(this);
        QList<int> days{30, 90, 180, 365, 3 * 365, ManifestParameter::mostDays};
        if (ManifestParameter::isDays(value) && !days.contains(value.toInt()))
            days.append(value.toInt()); // the console takes any
        std::sort(days.begin(), days.end());
        for (const int each : std::as_const(days))
            choice->addItem(historyText(each), QString::number(each));
        choice->setCurrentIndex(choice->findData(ManifestParameter::isDays(value) ? value : parameter.defaultValue));
        connect(choice, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
        field.input = choice;
    } else {
        auto *line = new QLineEdit(this);
        line->setMaxLength(2000);
        if (parameter.kind == ManifestParameter::Kind::Secret)
            line->setEchoMode(QLineEdit::Password);
        else
            line->setText(value);
        connect(line, &QLineEdit::textChanged, this, &AccountForm::edited);
        if (parameter.kind == ManifestParameter::Kind::Url)
            connect(line, &QLineEdit::textChanged, this, &AccountForm::setTexts);
        field.input = line;
    }
    field.input->setObjectName(QStringLiteral("parameter_") + parameter.name);
    field.input->setMinimumHeight(measure::control);
    field.label->setBuddy(field.input);
    m_layout->addWidget(field.label);
    m_layout->addWidget(field.input);
    m_layout->addWidget(field.help);
    m_layout->addSpacing(space::s);
    m_fields += field;
}

void AccountForm::setTexts()
{
    const QString language = languageNow();
    for (const Field &field : std::as_const(m_fields)) {
        const QString label = field.parameter.labelFor(language);
        field.label->setText(field.parameter.optional ? tr("%1 (may be empty)").arg(label) : label);
        field.input->setAccessibleName(label);
        field.help->setText(helpFor(field, language));
        field.help->setVisible(!field.help->text().isEmpty());
        if (field.parameter.kind == ManifestParameter::Kind::Days) {
            auto *choice = qobject_cast<QComboBox *>(field.input);
            for (int i = 0; i < choice->count(); ++i)
                choice->setItemText(i, historyText(choice->itemData(i).toInt()));
        }
        if (auto *line = qobject_cast<QLineEdit *>(field.input)) {
            if (field.parameter.kind == ManifestParameter::Kind::Secret && m_secrets == Secrets::Kept)
                line->setPlaceholderText(tr("unchanged"));
            else if (field.parameter.kind == ManifestParameter::Kind::Url)
                line->setPlaceholderText(QStringLiteral("https://helpdesk.example.com"));
        }
    }
    if (!m_consent)
        return;
    const QString hosts = m_manifest->hosts.isEmpty()
        ? tr("only the address you give here")
        : tr("the address you give here, and %1").arg(m_manifest->hosts.join(QStringLiteral(", ")));
    m_origin->setText(tr("“%1” did not come with Saskare: it is a description in your own folder. Your customers' "
                         "data and your key go where it says: %2.")
                          .arg(m_manifest->name, hosts));
    if (m_hasChanged)
        m_origin->setText(tr("It has changed since you allowed it.") + u' ' + m_origin->text());
    m_consent->setText(tr("I know where it comes from and allow this"));
}

QString AccountForm::valueOf(const Field &field) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(field.input))
        return field.parameter.kind == ManifestParameter::Kind::Days ? choice->currentData().toString()
                                                                     : choice->currentText();
    const QString text = qobject_cast<QLineEdit *>(field.input)->text();
    return field.parameter.kind == ManifestParameter::Kind::Secret ? text : text.trimmed();
}

QString AccountForm::helpFor(const Field &field, const QString &language) const
{
    if (field.parameter.kind == ManifestParameter::Kind::Url) {
        const QUrl typed = addressIn(valueOf(field)), home = homeAddress(typed, *m_manifest);
        if (home.path().size() + 1 < typed.path().size() || typed.hasQuery() || typed.hasFragment())
            return tr("That is an address inside it. Saskare connects to %1").arg(home.toString());
    }
    if (field.parameter.kind == ManifestParameter::Kind::Days)
        return tr("Open conversations are read whatever their age. More than before reads the help desk again; less "
                  "keeps what is here.");
    return field.parameter.helpFor(language);
}

bool AccountForm::isComplete() const
{
    if (m_consent && !m_consent->isChecked())
        return false;
    if (m_route && !m_route->isComplete())
        return false;
    return std::all_of(m_fields.begin(), m_fields.end(), [this](const Field &field) {
        const bool kept = field.parameter.kind == ManifestParameter::Kind::Secret && m_secrets == Secrets::Kept;
        return field.parameter.optional || kept || !valueOf(field).isEmpty();
    });
}

Connection AccountForm::connection() const
{
    Connection connection;
    for (const Field &field : m_fields) {
        const QString value = valueOf(field);
        if (field.parameter.kind == ManifestParameter::Kind::Secret) {
            if (!value.isEmpty())
                connection.secrets.insert(field.parameter.name, Secret(value));
        } else if (field.parameter.kind == ManifestParameter::Kind::Url) {
            connection.baseUrl = homeAddress(addressIn(value), *m_manifest);
        } else if (field.parameter.name == u"user") {
            connection.user = value;
        } else if (!value.isEmpty()) {
            connection.values.insert(field.parameter.name, value);
        }
    }
    if (!m_route)
        return connection;
    if (const auto route = NetworkRoute::from(m_route->proxy(), m_route->certificates()))
        connection.route = *route;
    connection.route.proxyPassword = m_route->proxyPassword();
    return connection;
}

void AccountForm::writeTo(Account &account) const
{
    const Connection typed = connection();
    account.manifestId = m_manifest->id;
    account.baseUrl = typed.baseUrl;
    account.user = typed.user;
    account.values = typed.values;
    account.proxy = m_route->proxy();
    account.certificates = m_route->certificates();
    account.trustedManifest = m_consent && m_consent->isChecked() ? m_manifest->fingerprint : QByteArray();
}

QMap<QString, Secret> AccountForm::secrets() const
{
    const Connection typed = connection();
    QMap<QString, Secret> all = typed.secrets;
    if (!typed.route.proxyPassword.isEmpty())
        all.insert(QString::fromUtf16(proxySecret), typed.route.proxyPassword);
    return all;
}

void AccountForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first().input->setFocus();
}

} // namespace saskare
