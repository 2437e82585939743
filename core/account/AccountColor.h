#pragma once

#include "core/account/Account.h"

#include <QList>
#include <QStringList>

namespace saskare {

/// The colours to tell accounts apart by, as accounts.json keeps them: "#3056d3". Any thread.
QStringList accountColors();

/// The colour for one more account: the first that the fewest of `accounts` have.
QString nextAccountColor(const QList<Account> &accounts);

} // namespace saskare
