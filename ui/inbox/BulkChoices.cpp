#include "ui/inbox/BulkChoices.h"

#include "ui/base/Words.h"
#include "ui/conversation/StatusChoices.h"

namespace saskare {

QSet<AccountId> BulkChoices::accounts() const
{
    QSet<AccountId> accounts;
    for (const One &one : m_all)
        accounts.insert(one.row.account);
    return accounts;
}

QStringList BulkChoices::unable(const QString &command) const
{
    QStringList names;
    for (const One &one : m_all) {
        if ((!one.manifest || !one.manifest->can(command)) && !names.contains(one.accountName))
            names.append(one.accountName);
    }
    return names;
}

QList<BulkChoices::StatusChoice> BulkChoices::statuses() const
{
    QList<StatusChoice> common;
    if (m_all.isEmpty())
        return common;
    const auto deskOf = [](const One &one) { return one.manifest ? one.manifest->id : QString(); };
    bool sameDesk = true;
    for (const One &one : m_all)
        sameDesk = sameDesk && deskOf(one) == deskOf(m_all.first());
    const QList<Status> first = statusChoices(m_all.first().manifest.get(), m_all.first().queueCodes);
    QSet<ConversationState> offered;
    for (const Status &wanted : first) {
        // Two codes of one state cannot be told apart elsewhere: the first stands for both.
        if (!sameDesk && (offered.contains(wanted.state) || wanted.state == ConversationState::Other))
            continue;
        offered.insert(wanted.state);
        StatusChoice choice{sameDesk ? wordFor(wanted) : wordFor(wanted.state), {}};
        for (const One &one : m_all) {
            const QList<Status> own = statusChoices(one.manifest.get(), one.queueCodes);
            const auto found = std::find_if(own.begin(), own.end(), [&](const Status &status) {
                return sameDesk ? status.code == wanted.code : status.state == wanted.state;
            });
            if (found == own.end())
                break;
            choice.each.append(*found);
        }
        if (choice.each.size() == m_all.size())
            common.append(choice);
    }
    return common;
}

QStringList BulkChoices::commonTags() const
{
    QStringList common = m_all.isEmpty() ? QStringList() : m_all.first().row.tags;
    for (const One &one : m_all)
        common.removeIf([&](const QString &tag) { return !one.row.tags.contains(tag); });
    return common;
}

} // namespace saskare
