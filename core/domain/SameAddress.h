#pragma once

#include <QString>

namespace saskare {

/// The form in which two spellings of one e-mail address are equal; empty for what is none. Any thread.
QString sameEmail(const QString &email);

/// The form in which two spellings of one telephone number are equal: its last eight digits, so that it does not
/// matter whether the country is said. Empty for fewer than seven digits: an extension is many people's. Any thread.
QString sameNumber(const QString &number);

} // namespace saskare
