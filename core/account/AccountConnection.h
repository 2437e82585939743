#pragma once

#include "core/account/Account.h"
#include "core/backend/Connection.h"
#include "core/backend/Manifest.h"

namespace saskare {

/// What a Backend needs to know of the account, its secrets still missing: each of secretNames() is to be read from
/// the SecretStore and given with giveSecret(). Error: BadInput, when the proxy makes no sense; NeedsConsent, when
/// the account's own description is not (or no longer) the one its user agreed to.
Result<Connection> connectionOf(const Account &account, const Manifest &manifest);

/// The description of the account's help desk as it holds for this account: what it has given no parameter for is not
/// in it. Null when there is none of that name.
std::shared_ptr<const Manifest> manifestFor(const Account &account, const ManifestCatalog &manifests);

/// The secrets that belong to an account, as secretKey() takes them: those its manifest asks for, and the proxy's
/// password where there is a proxy with a user.
QStringList secretNames(const Account &account, const Manifest &manifest);

/// Puts the secret called `name` where it belongs: the proxy's password never among those a manifest may use.
void giveSecret(Connection &connection, const QString &name, const Secret &secret);

/// True when the connection can do without this secret.
bool isOptionalSecret(const QString &name, const Manifest &manifest);

} // namespace saskare
