#pragma once

#include "core/domain/Outbox.h"

#include <QHash>

namespace saskare {

class Database;

/// An entry with the lane it stands in: the remote id of its conversation, or "new:<command>" for one that is still
/// to be created. What is said of a touchpoint has a lane for each: "touchpoint:<remote id>", and "evaluation:<remote
/// id>" where the touchpoint is a conversation itself, so that no answer waits for it. The conversation's own id is
/// the cache's business and not filled in here.
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
    static QString laneOfTouchpoint(const RemoteId &touchpoint) { return u"touchpoint:"_qs + touchpoint; }
    static QString laneOfEvaluation(const RemoteId &conversation) { return u"evaluation:"_qs + conversation; }
    /// The lane of answers and changes of a conversation, made or still to be made.
    static bool isEvaluation(const QString &lane) { return lane.startsWith(u"evaluation:"_qs); }
    static bool isConversation(const QString &lane) { return touchpointOf(lane).isEmpty() && !isEvaluation(lane); }
    static RemoteId touchpointOf(const QString &lane); ///< empty: the lane is none of a touchpoint
    static RemoteId conversationOf(const QString &lane); ///< by its name in the cache; empty: of a touchpoint

    void add(const StoredCommand &command); ///< sequence is given by the table
    void write(const OutboxEntry &entry); ///< all but the command itself
    void writeCommand(const OutboxEntry &entry);
    void remove(CommandId id);
    void removeAccount(AccountId account);
    void renameLane(AccountId account, const QString &from, const QString &to);

    std::optional<StoredCommand> find(CommandId id);
    std::vector<StoredCommand> ofLane(AccountId account, const QString &lane);
    std::vector<StoredCommand> all();
    std::vector<StoredCommand> evaluations(); ///< all that are not settled
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
