#pragma once

#include "core/backend/Manifest.h"
#include "core/store/Rows.h"

namespace saskare {

/// What can be done with all of some conversations, and which of their accounts cannot do it. A plain value.
class BulkChoices
{
public:
    struct One
    {
        ConversationRow row;
        std::shared_ptr<const Manifest> manifest; ///< null: not known any more
        QString accountName;
        QStringList queueCodes; ///< statuses that its queue allows; empty: not told
    };
    BulkChoices() = default;
    explicit BulkChoices(QList<One> all)
        : m_all(std::move(all))
    {
    }

    [[nodiscard]] const QList<One> &all() const { return m_all; }
    [[nodiscard]] QSet<AccountId> accounts() const;
    /// All can; false for none at all.
    [[nodiscard]] bool can(const QString &command) const { return !m_all.isEmpty() && unable(command).isEmpty(); }
    /// The names of the accounts that cannot.
    [[nodiscard]] QStringList unable(const QString &command) const;

    /// A status that each of them may take.
    struct StatusChoice
    {
        QString words;
        QList<Status> each; ///< in the order of all()
    };
    /// Within one help desk its own statuses, across several those that are the same state.
    [[nodiscard]] QList<StatusChoice> statuses() const;
    /// The tags that all have.
    [[nodiscard]] QStringList commonTags() const;

private:
    QList<One> m_all;
};

} // namespace saskare
