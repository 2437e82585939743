#pragma once

#include "core/backend/NetworkRoute.h"

#include <QMap>
#include <QUrl>

namespace saskare {

/// What a Backend needs to know of an account. Secrets by parameter name.
struct Connection
{
    QUrl baseUrl;
    QString user;
    QMap<QString, QString> values;
    QMap<QString, Secret> secrets = {};
    NetworkRoute route = {};
};

/// One line of the answer to "does this address and key work?".
struct CheckStep
{
    QString what; ///< translated: "Reaching helpdesk.example", "Signing in", ...
    bool passed = false;
    Error error;
};

} // namespace saskare
