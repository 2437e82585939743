#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/domain/SearchSyntax.h"

namespace saskare {

/// Adds what the store does not know: the accounts, and their help desks' own words for statuses. Thread: the
/// registry's.
void addAccountNames(SearchNames &names, const AccountRegistry &accounts, const ManifestCatalog &manifests);

} // namespace saskare
