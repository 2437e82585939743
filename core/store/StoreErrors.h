#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>

namespace saskare {

// What several writers have to say.

inline Error noConversation()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Store", "This conversation is no longer on this computer."),
            {},
            QCoreApplication::translate("Store", "Choose another one from the list."),
            {}};
}

} // namespace saskare
