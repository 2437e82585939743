#pragma once

#include "core/spelling/Words.h"

#include <QList>
#include <QString>

namespace saskare {

/// Where "{{order.number}}" and the like stand in a text: what is still to be filled in.
QList<WordPlace> placeholdersIn(const QString &text);

} // namespace saskare
