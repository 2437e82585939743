#include "core/account/AccountColor.h"

#include <algorithm>

namespace saskare {

QStringList accountColors()
{
    return {u"#3056d3"_qs, u"#c8702a"_qs, u"#7a3fd1"_qs, u"#12805c"_qs, u"#d13a6a"_qs, u"#0e7f8c"_qs};
}

QString nextAccountColor(const QList<Account> &accounts)
{
    const auto users = [&](const QString &color) {
        return std::count_if(accounts.begin(), accounts.end(), [&](const Account &a) { return a.color == color; });
    };
    const QStringList colors = accountColors();
    return *std::min_element(colors.begin(), colors.end(),
                             [&](const QString &a, const QString &b) { return users(a) < users(b); });
}

} // namespace saskare
