#pragma once

#include "core/store/Store.h"

namespace saskare {

class Database;

/// How far syncing is: stream positions, partitions still to be read, records set aside, small facts.
/// Thread: the Database's.
class CursorTable
{
public:
    explicit CursorTable(Database &database)
        : m_database(database)
    {
    }

    void put(AccountId account, const StreamPosition &position);
    std::vector<StreamPosition> positions(AccountId account);
    void request(AccountId account, const PartitionRequest &request);
    void finish(AccountId account, const PartitionRequest &request);
    std::vector<PartitionRequest> requested(AccountId account, int limit);
    void forgetPositions(AccountId account);
    /// These begin anew; each part of them that was read is asked for again.
    void readAgain(AccountId account, const QStringList &streams);
    /// Forgets what is kept of streams that are not among these.
    void forgetAllBut(AccountId account, const QStringList &streams);

    void setAside(AccountId account, const SetAside &what, qint64 nowMs);
    std::vector<SetAsideRow> setAside();

    void setFact(const QString &name, const QString &value);
    QString fact(const QString &name);

private:
    Database &m_database;
};

} // namespace saskare
