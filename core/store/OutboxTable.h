#pragma once

#include "core/domain/Outbox.h"

#include <QHash>

namespace saskare {

class Database;

/// An entry with the lane it stands in: the remote id of its conversation, or "new:<command>" for one that is still
/// to be created. The conversation's own id is the cache's business and not filled in here.
struct StoredCommand
{
    OutboxEntry entry;
    QString lane;
};

/// The commands of outbox.db and the bytes of their files. Knows lanes, not states' rules: those are OutboxWriter's.
/// Thread: the Database's.
class OutboxTable
{
public:
    explicit OutboxTable(Database &database)
        : m_database(database)
    {
    }

    static QString laneOfNew(CommandId command) { return u"new:"_qs + command.toString(QUuid::WithoutBraces); }
    static bool isNew(const QString &lane) { return lane.startsWith(u"new:"_qs); }

    void add(const StoredCommand &command); ///< sequence is given by the table
    void write(const OutboxEntry &entry);
    void remove(CommandId id);
    void removeAccount(AccountId account);
    void renameLane(AccountId account, const QString &from, const QString &to);

    std::optional<StoredCommand> find(CommandId id);
    std::vector<StoredCommand> ofLane(AccountId account, const QString &lane);
    std::vector<StoredCommand> all();
    std::vector<StoredCommand> unsent();
    std::vector<StoredCommand> sendable(AccountId account, qint64 nowMs, int limit);
    std::vector<StoredCommand> uncertain(AccountId account, qint64 nowMs);
    qint64 nextDue(AccountId account, qint64 nowMs);
    qint64 countUnsent(std::optional<AccountId> account);

    void putFile(const QByteArray &sha256, const QByteArray &bytes);
    bool hasFile(const QByteArray &sha256);
    QByteArray file(const QByteArray &sha256);
    /// `holder` holds these files and no others; what nobody holds any more is removed.
    void setFiles(const QString &holder, const QList<OutgoingFile> &files);
    static QString holder(CommandId id) { return id.toString(QUuid::WithoutBraces); }

private:
    Database &m_database;
};

QByteArray toJson(const CommandBase &base);
CommandBase commandBaseFrom(const QByteArray &json);
QByteArray toJson(const QList<OutgoingFile> &files);
QList<OutgoingFile> outgoingFilesFrom(const QByteArray &json);

} // namespace saskare
