#include "ui/conversation/UrlDialer.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

namespace saskare {

UrlDialer::UrlDialer(QObject *parent)
    : QObject(parent)
{
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process](int exitCode) {
        m_available = exitCode == 0 && process->readAllStandardOutput().trimmed().endsWith(".desktop");
        process->deleteLater();
        if (m_available)
            Q_EMIT availableChanged();
    });
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    process->start(QStringLiteral("xdg-mime"),
                   {QStringLiteral("query"), QStringLiteral("default"), QStringLiteral("x-scheme-handler/tel")});
}

Result<void> UrlDialer::dial(const QString &number)
{
    const QString clean = dialableNumber(number);
    if (clean.isEmpty())
        return Error{ErrorKind::BadInput,
                     tr("This is not a telephone number that can be dialled."),
                     {},
                     tr("Ask the customer for another one."),
                     {}};
    QUrl address;
    address.setScheme(QStringLiteral("tel"));
    address.setPath(clean);
    if (!m_available || !QDesktopServices::openUrl(address))
        return Error{ErrorKind::Unsupported,
                     tr("No program on this computer takes telephone numbers."),
                     {},
                     tr("Copy the number and dial it on your telephone."),
                     {}};
    return {};
}

} // namespace saskare
