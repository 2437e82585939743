#pragma once

#include "app/desk/DeskRecords.h"

#include <functional>

namespace saskare {

/// The desk's own search: words of subjects, messages, names and addresses, told apart by their stems, so that it
/// finds what a client that compares letters does not ("rēķins" finds "rēķinu"). Thread: under DeskState's lock.
class DeskSearch
{
public:
    /// A parameter of the request by its name; empty: not given.
    using Parameter = std::function<QString(const char *)>;

    /// `agent`: who is "me".
    DeskSearch(const DeskRecords &records, qint64 agent)
        : m_records(records)
        , m_agent(agent)
    {
    }

    /// Conversations, newest first, with their customers and messages. Error: BadInput.
    [[nodiscard]] Result<DeskPage> page(const Parameter &parameter, int limit) const;

private:
    [[nodiscard]] QSet<qint64> havingWord(const QString &stem) const;
    [[nodiscard]] bool fits(const QJsonObject &conversation, const Parameter &parameter) const;
    [[nodiscard]] bool isAssignedTo(const QJsonObject &conversation, const QString &who) const;

    const DeskRecords &m_records;
    qint64 m_agent;
};

} // namespace saskare
