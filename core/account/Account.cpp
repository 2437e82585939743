#include "core/account/Account.h"

namespace saskare {

QString secretKey(AccountId account, const QString &parameter)
{
    return QStringLiteral("account/%1/%2").arg(QString::number(account.value()), parameter);
}

} // namespace saskare
