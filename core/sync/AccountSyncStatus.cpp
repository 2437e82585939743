#include "core/sync/AccountSyncStatus.h"

#include <QCoreApplication>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountSyncStatus)
};

} // namespace

QString readAgainText(const AccountSyncStatus &status)
{
    const QString what = status.readAgainStreams.join(QStringLiteral(", "));
    switch (status.readAgain) {
    case ReadAgain::No:
        break;
    case ReadAgain::DescriptionChanged:
        return Words::tr("The description of this help desk has changed, so this is read again: %1.").arg(what);
    case ReadAgain::LongerHistory:
        return Words::tr("An older history is wanted, so this is read again: %1.").arg(what);
    }
    return {};
}

} // namespace saskare
