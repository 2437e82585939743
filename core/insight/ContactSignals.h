#pragma once

#include "core/store/Rows.h"

#include <QSet>

#include <chrono>
#include <span>

namespace saskare {

/// Two contacts of a customer that are no further apart than this count as perhaps about the same trouble.
constexpr std::chrono::hours repeatSpan{7 * 24};

/// A customer who came back.
struct RepeatingCustomer
{
    CustomerId customer; ///< see personOf()
    int contacts = 0;
    int repeats = 0;
    int switches = 0;
    QSet<Channel> channels; ///< of their contacts
    bool operator==(const RepeatingCustomer &) const = default;
};

/// Signs that customers had to make an effort. Counts of what happened, not scores: why they came back nobody knows.
struct ContactSignals
{
    int contacts = 0;
    int customers = 0; ///< who made them
    int repeats = 0; ///< contacts that follow another one of the same customer within repeatSpan
    int repeatsAfter = 0; ///< of these, after a purchase: before it, coming back may be interest
    int switches = 0; ///< repeats on another channel than the contact before
    std::vector<RepeatingCustomer> repeating; ///< customers with repeats: most repeats first, then by customer

    /// Repeats ÷ contacts, 0 to 1; nothing without a contact.
    [[nodiscard]] std::optional<double> repeatShare() const
    {
        return contacts == 0 ? std::nullopt : std::optional(double(repeats) / contacts);
    }
    /// Switches ÷ repeats, 0 to 1; nothing without a repeat.
    [[nodiscard]] std::optional<double> switchShare() const
    {
        return repeats == 0 ? std::nullopt : std::optional(double(switches) / repeats);
    }
};

/// `rows` in time order, of all customers. Contacts before `from` (UTC ms) are not counted, but a contact that
/// follows one of them is a repeat: read from repeatSpan before the period on. Customers of several accounts who are
/// one person by the agent's word count as one.
ContactSignals contactSignalsOf(std::span<const TouchpointRow> rows, qint64 from);

} // namespace saskare
