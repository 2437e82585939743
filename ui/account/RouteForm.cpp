#include "ui/account/RouteForm.h"

#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace saskare {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

enum Kind
{
    System,
    None,
    Http,
    Socks5
};

Kind kindOf(const NetworkRoute &route)
{
    switch (route.proxy) {
    case NetworkRoute::Proxy::None:
        return None;
    case NetworkRoute::Proxy::Http:
        return Http;
    case NetworkRoute::Proxy::Socks5:
        return Socks5;
    case NetworkRoute::Proxy::System:
        break;
    }
    return System;
}

} // namespace

RouteForm::RouteForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    build();
    new LiveText(this, [this] { setTexts(); });
}

void RouteForm::build()
{
    const auto label = [this](QWidget *parent) {
        return new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, parent);
    };
    const auto line = [this](const char *name) {
        auto *edit = new QLineEdit(m_proxyFields);
        edit->setObjectName(QLatin1String(name));
        edit->setMaxLength(300);
        edit->setMinimumHeight(measure::control);
        connect(edit, &QLineEdit::textChanged, this, &RouteForm::edited);
        return edit;
    };
    m_more = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("chevron-right"), this);
    m_more->setObjectName(QStringLiteral("routeMore"));
    m_fields = new QWidget(this);
    m_proxyFields = new QWidget(m_fields);
    m_proxyLabel = label(m_fields);
    m_proxy = new QComboBox(m_fields);
    m_proxy->setObjectName(QStringLiteral("proxyKind"));
    m_proxy->setMinimumHeight(measure::control);
    m_proxy->addItems({QString(), QString(), QString(), QString()});
    m_addressLabel = label(m_proxyFields);
    m_address = line("proxyAddress");
    m_userLabel = label(m_proxyFields);
    m_user = line("proxyUser");
    m_passwordLabel = label(m_proxyFields);
    m_password = line("proxyPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_authorityLabel = label(m_fields);
    m_authority = new TextLabel(m_theme, TextSize::Small, TextWeight::Regular, Color::TextThird, m_fields);
    m_authority->setObjectName(QStringLiteral("authorityNames"));
    m_choose = new Button(m_theme, ButtonKind::Outlined, QStringLiteral("file"), m_fields);
    m_choose->setObjectName(QStringLiteral("authorityChoose"));
    m_forget = new Button(m_theme, ButtonKind::Quiet, QStringLiteral("x"), m_fields);
    m_proxyLabel->setBuddy(m_proxy);
    m_addressLabel->setBuddy(m_address);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);

    auto *proxy = new QVBoxLayout(m_proxyFields);
    proxy->setContentsMargins(0, 0, 0, 0);
    proxy->setSpacing(space::xs);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addressLabel, m_address, m_userLabel, m_user,
                                                            m_passwordLabel, m_password})
        proxy->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::xs);
    fields->addWidget(m_authorityLabel);
    fields->addWidget(m_authority);
    fields->addLayout(buttons);
    fields->addSpacing(space::s);
    fields->addWidget(m_proxyLabel);
    fields->addWidget(m_proxy);
    fields->addWidget(m_proxyFields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);

    connect(m_more, &Button::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_choose, &Button::clicked, this, &RouteForm::chooseFile);
    connect(m_forget, &Button::clicked, this, [this] {
        m_certificates.clear();
        m_trouble.clear();
        refresh();
        Q_EMIT edited();
    });
}

void RouteForm::show(const Account &account)
{
    m_certificates = account.certificates;
    m_trouble.clear();
    const NetworkRoute route = [&account] {
        const Result<NetworkRoute> read = NetworkRoute::from(account.proxy, account.certificates);
        return read ? *read : NetworkRoute();
    }();
    m_proxy->setCurrentIndex(kindOf(route));
    m_address->setText(route.proxyHost.isEmpty()
                           ? QString()
                           : QStringLiteral("%1:%2").arg(route.proxyHost, QString::number(route.proxyPort)));
    m_user->setText(route.proxyUser);
    m_password->clear();
    m_password->setPlaceholderText(route.proxyUser.isEmpty() ? QString() : tr("unchanged"));
    m_open = !account.certificates.isEmpty() || !account.proxy.isEmpty();
    refresh();
}

void RouteForm::setTexts()
{
    m_more->setText(tr("More"));
    m_authorityLabel->setText(tr("Your company's certificate authority"));
    m_choose->setText(tr("Choose a file…"));
    m_forget->setText(tr("Remove"));
    m_proxyLabel->setText(tr("Proxy"));
    m_proxy->setAccessibleName(m_proxyLabel->text());
    const QStringList kinds{tr("As the desktop says"), tr("None"), tr("HTTP proxy"), tr("SOCKS proxy")};
    for (int i = 0; i < kinds.size(); ++i)
        m_proxy->setItemText(i, kinds[i]);
    m_addressLabel->setText(tr("Its address and port"));
    m_address->setAccessibleName(m_addressLabel->text());
    m_address->setPlaceholderText(QStringLiteral("proxy.example.com:3128"));
    m_userLabel->setText(tr("Your name there (may be empty)"));
    m_user->setAccessibleName(m_userLabel->text());
    m_passwordLabel->setText(tr("Its password"));
    m_password->setAccessibleName(m_passwordLabel->text());
    refresh();
}

void RouteForm::refresh()
{
    m_more->setIconName(m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    m_fields->setVisible(m_open);
    m_proxyFields->setVisible(hasProxy());
    m_forget->setVisible(!m_certificates.isEmpty());
    m_authority->setColor(m_trouble.isEmpty() ? Color::TextThird : Color::Bad);
    if (!m_trouble.isEmpty())
        m_authority->setText(m_trouble);
    else if (m_certificates.isEmpty())
        m_authority->setText(tr("Only those this computer knows are believed. If your company issues its own "
                                "certificates, ask its administrator for the file."));
    else
        m_authority->setText(tr("Also believed for this account: %1").arg(NetworkRoute::namesIn(m_certificates)));
}

void RouteForm::chooseFile()
{
    auto *dialog
        = new QFileDialog(this, tr("The authority's certificate"), QString(),
                          tr("Certificates (*.pem *.crt *.cer *.der)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RouteForm::addCertificates);
    dialog->open();
}

void RouteForm::addCertificates(const QString &path)
{
    QFile file(path);
    const Result<QByteArray> found = file.open(QIODevice::ReadOnly)
        ? NetworkRoute::certificatesIn(file.read(largestFile + 1))
        : Result<QByteArray>(
            Error{ErrorKind::NotFound, tr("This file cannot be read: %1.").arg(file.errorString()), {}, {}, {}});
    m_trouble = found ? QString() : found.error().text();
    if (found)
        m_certificates = *found;
    m_open = true;
    refresh();
    Q_EMIT edited();
}

bool RouteForm::hasProxy() const
{
    return m_proxy->currentIndex() == Http || m_proxy->currentIndex() == Socks5;
}

QString RouteForm::proxy() const
{
    if (!hasProxy())
        return m_proxy->currentIndex() == None ? QStringLiteral("none") : QString();
    const QString scheme = m_proxy->currentIndex() == Http ? QStringLiteral("http://") : QStringLiteral("socks5://");
    const QString user = QString::fromLatin1(QUrl::toPercentEncoding(m_user->text().trimmed()));
    return scheme + (user.isEmpty() ? QString() : user + QLatin1Char('@')) + m_address->text().trimmed();
}

Secret RouteForm::proxyPassword() const
{
    return hasProxy() ? Secret(m_password->text()) : Secret();
}

bool RouteForm::isComplete() const
{
    return NetworkRoute::from(proxy(), {}).ok();
}

} // namespace saskare
