#pragma once

#include "core/backend/Manifest.h"
#include "core/sync/AccountSyncStatus.h"

#include <QMap>

namespace saskare {

/// How an account was read so far: of what form its streams' kept cursors are, and how many days of history were
/// wanted. Kept as a fact beside the cursors, so that a manifest that has changed, and more days, are noticed at the
/// next start. Plain value; thread: any.
struct AccountReading
{
    QMap<QString, QString> forms; ///< by stream
    int days = 0; ///< the most that were wanted; 0: the help desk is read whole
    ReadAgain why = ReadAgain::No; ///< until `streams` have been read
    QStringList streams;
    QString evaluationsIn; ///< Manifest::evaluationsIn then
    bool operator==(const AccountReading &) const = default;

    [[nodiscard]] QString toText() const;
    /// Nothing for an empty or foreign text.
    static std::optional<AccountReading> fromText(const QString &text);
};

/// What is to be done before an account is read on.
struct ReadingPlan
{
    AccountReading reading; ///< to be kept from now on
    QStringList again; ///< begin at the beginning
    QStringList known; ///< what is kept of other streams means nothing any more
    bool forgetsEvaluations = false; ///< those of conversations stood in a field that is read no more
};

/// `before`: as kept; nothing when that was never done, which is then taken to be as the manifest says now.
/// `days`: wanted now; 0: everything.
ReadingPlan planReading(const std::optional<AccountReading> &before, const Manifest &manifest, int days);

/// How many days of history the account's `values` want from this help desk; 0: it is read whole.
int historyDaysIn(const QMap<QString, QString> &values, const Manifest &manifest);

} // namespace saskare
