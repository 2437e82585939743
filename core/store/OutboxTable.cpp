#include "core/store/OutboxTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saskare {
namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QString errorText(const Error &error)
{
    if (error.happened.isEmpty())
        return {};
    return text(compact({{u"kind"_qs, static_cast<int>(error.kind)},
                         {u"happened"_qs, error.happened},
                         {u"done"_qs, error.done},
                         {u"advice"_qs, error.advice},
                         {u"detail"_qs, error.detail}}));
}

Error errorFrom(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    return {static_cast<ErrorKind>(json[u"kind"].toInt()), json[u"happened"].toString(), json[u"done"].toString(),
            json[u"advice"].toString(), json[u"detail"].toString()};
}

/// Kept with the evidence, which every version of the file has.
const QString doubt = u"mayHaveArrived"_qs;

QString evidenceText(const OutboxEntry &entry)
{
    QJsonObject evidence = entry.evidence;
    if (entry.mayHaveArrived)
        evidence.insert(doubt, true);
    return text(compact(evidence));
}

#define SASKARE_COMMAND_COLUMNS                                                                                      \
    "SELECT c.sequence, c.id, c.account, c.lane, c.body, c.base, c.state, c.step, c.step_results, c.attempts,"       \
    " c.created_at, c.not_before, c.first_byte_at, c.last_byte_at, c.server_id, c.error, c.evidence, c.parent"       \
    " FROM command c "
/// Nothing of the same lane stands before it unsettled.
#define SASKARE_HEAD_OF_LANE                                                                                         \
    " NOT EXISTS (SELECT 1 FROM command p WHERE p.account = c.account AND p.lane = c.lane"                           \
    " AND p.sequence < c.sequence AND p.state <> 'sent')"

StoredCommand read(const Statement &row)
{
    StoredCommand command;
    OutboxEntry &entry = command.entry;
    entry.sequence = row.integer(0);
    entry.id = CommandId::fromString(row.text(1));
    entry.account = AccountId(row.integer(2));
    command.lane = row.text(3);
    if (!OutboxTable::isNew(command.lane))
        entry.remoteConversation = OutboxTable::conversationOf(command.lane);
    const Result<Command> body = commandFromJson(QJsonDocument::fromJson(row.bytes(4)).object());
    entry.base = commandBaseFrom(row.bytes(5));
    entry.state = from<OutboxState>(row.text(6)).value_or(OutboxState::Asking);
    entry.step = static_cast<int>(row.integer(7));
    entry.stepResults = QJsonDocument::fromJson(row.bytes(8)).object();
    entry.attempts = static_cast<int>(row.integer(9));
    entry.createdAt = row.integer(10);
    entry.notBefore = row.integer(11);
    entry.firstByteAt = row.integer(12);
    entry.lastByteAt = row.integer(13);
    entry.serverId = row.text(14);
    entry.error = errorFrom(row.bytes(15));
    entry.evidence = QJsonDocument::fromJson(row.bytes(16)).object();
    entry.mayHaveArrived = entry.evidence.take(doubt).toBool();
    entry.parent = CommandId::fromString(row.text(17));
    if (body.ok()) {
        entry.command = *body;
    } else { // never sent, but shown, so that the agent can discard it
        entry.command = AddNote{text(row.bytes(4)), {}, {}};
        entry.state = OutboxState::Failed;
        entry.error = body.error();
    }
    return command;
}

std::vector<StoredCommand> readAll(Statement &statement)
{
    std::vector<StoredCommand> commands;
    while (statement.step())
        commands.push_back(read(statement));
    return commands;
}

QString idText(CommandId id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

RemoteId OutboxTable::touchpointOf(const QString &lane)
{
    return lane.startsWith(u"touchpoint:") ? lane.section(u':', 1) : RemoteId();
}

RemoteId OutboxTable::conversationOf(const QString &lane)
{
    if (isEvaluation(lane))
        return lane.section(u':', 1);
    return isConversation(lane) ? lane : RemoteId();
}

void OutboxTable::add(const StoredCommand &command)
{
    const OutboxEntry &entry = command.entry;
    Statement(m_database,
              "INSERT INTO command (id, account, lane, kind, body, base, state, created_at, not_before, evidence,"
              " parent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(idText(entry.id), entry.account, command.lane, nameOf(entry.command),
              text(compact(toJson(entry.command))), text(toJson(entry.base)), code(entry.state), entry.createdAt,
              entry.notBefore, evidenceText(entry), idText(entry.parent))
        .run();
}

void OutboxTable::write(const OutboxEntry &entry)
{
    Statement(
        m_database,
        "UPDATE command SET state = ?, step = ?, step_results = ?, attempts = ?, not_before = ?, first_byte_at = ?,"
        " last_byte_at = ?, server_id = ?, error = ?, evidence = ?, base = ? WHERE id = ?")
        .bind(code(entry.state), entry.step, text(compact(entry.stepResults)), entry.attempts, entry.notBefore,
              entry.firstByteAt, entry.lastByteAt, entry.serverId, errorText(entry.error), evidenceText(entry),
              text(toJson(entry.base)), idText(entry.id))
        .run();
}

void OutboxTable::writeCommand(const OutboxEntry &entry)
{
    Statement(m_database, "UPDATE command SET body = ? WHERE id = ?")
        .bind(text(compact(toJson(entry.command))), idText(entry.id))
        .run();
}

void OutboxTable::remove(CommandId id)
{
    Statement(m_database, "DELETE FROM command WHERE id = ?").bind(idText(id)).run();
    setFiles(holder(id), {});
}

void OutboxTable::removeAccount(AccountId account)
{
    Statement(m_database, "DELETE FROM file_use WHERE holder IN (SELECT id FROM command WHERE account = ?)")
        .bind(account)
        .run();
    Statement(m_database, "DELETE FROM command WHERE account = ?").bind(account).run();
    Statement(m_database, "DELETE FROM file WHERE sha256 NOT IN (SELECT sha256 FROM file_use)").run();
}

void OutboxTable::renameLane(AccountId account, const QString &from, const QString &to)
{
    Statement(m_database, "UPDATE command SET lane = ? WHERE account = ? AND lane = ?").bind(to, account, from).run();
}

std::optional<StoredCommand> OutboxTable::find(CommandId id)
{
    Statement found(m_database, SASKARE_COMMAND_COLUMNS "WHERE c.id = ?");
    if (!found.bind(idText(id)).step())
        return std::nullopt;
    return read(found);
}

std::vector<StoredCommand> OutboxTable::ofLane(AccountId account, const QString &lane)
{
    Statement found(m_database, SASKARE_COMMAND_COLUMNS "WHERE c.account = ? AND c.lane = ? ORDER BY c.sequence");
    found.bind(account, lane);
    return readAll(found);
}

std::vector<StoredCommand> OutboxTable::all()
{
    Statement found(m_database, SASKARE_COMMAND_COLUMNS "ORDER BY c.sequence");
    return readAll(found);
}

std::vector<StoredCommand> OutboxTable::evaluations()
{
    Statement found(m_database,
                    SASKARE_COMMAND_COLUMNS "WHERE c.kind = 'evaluateTouchpoint' AND c.state <> 'sent'"
                                            " ORDER BY c.sequence");
    return readAll(found);
}

std::vector<StoredCommand> OutboxTable::unsent()
{
    Statement found(m_database, SASKARE_COMMAND_COLUMNS "WHERE c.state <> 'sent' ORDER BY c.sequence");
    return readAll(found);
}

std::vector<StoredCommand> OutboxTable::sendable(AccountId account, qint64 nowMs, int limit)
{
    Statement found(m_database,
                    SASKARE_COMMAND_COLUMNS
                    "WHERE c.account = ? AND c.state = 'queued' AND c.not_before <= ? AND" SASKARE_HEAD_OF_LANE
                    " ORDER BY c.sequence LIMIT ?");
    found.bind(account, nowMs, limit);
    std::vector<StoredCommand> commands = readAll(found);
    std::erase_if(commands, [](const StoredCommand &command) { return command.entry.state != OutboxState::Queued; });
    return commands;
}

std::vector<StoredCommand> OutboxTable::uncertain(AccountId account, qint64 nowMs)
{
    Statement found(m_database,
                    SASKARE_COMMAND_COLUMNS
                    "WHERE c.account = ? AND c.state = 'uncertain' AND c.not_before <= ? ORDER BY c.sequence");
    found.bind(account, nowMs);
    return readAll(found);
}

qint64 OutboxTable::nextDue(AccountId account, qint64 nowMs)
{
    Statement found(
        m_database,
        "SELECT min(max(c.not_before, ?2)) FROM command c WHERE c.account = ?1 AND (c.state = 'uncertain' OR"
        " (c.state = 'queued' AND" SASKARE_HEAD_OF_LANE "))");
    return found.bind(account, nowMs).step() ? found.integer(0) : 0;
}

qint64 OutboxTable::countUnsent(std::optional<AccountId> account)
{
    Statement found(m_database, "SELECT count(*) FROM command WHERE state <> 'sent' AND (?1 = 0 OR account = ?1)");
    return found.bind(account.value_or(AccountId())).step() ? found.integer(0) : 0;
}

void OutboxTable::putFile(const QByteArray &sha256, const QByteArray &bytes)
{
    Statement(m_database, "INSERT OR IGNORE INTO file (sha256, bytes) VALUES (?, ?)").bind(sha256, bytes).run();
}

bool OutboxTable::hasFile(const QByteArray &sha256)
{
    Statement found(m_database, "SELECT 1 FROM file WHERE sha256 = ?");
    return found.bind(sha256).step();
}

QByteArray OutboxTable::file(const QByteArray &sha256)
{
    Statement found(m_database, "SELECT bytes FROM file WHERE sha256 = ?");
    return found.bind(sha256).step() ? found.bytes(0) : QByteArray();
}

void OutboxTable::setFiles(const QString &holder, const QList<OutgoingFile> &files)
{
    Statement(m_database, "DELETE FROM file_use WHERE holder = ?").bind(holder).run();
    for (const OutgoingFile &file : files)
        Statement(m_database, "INSERT OR IGNORE INTO file_use (sha256, holder) VALUES (?, ?)")
            .bind(file.sha256, holder)
            .run();
    Statement(m_database, "DELETE FROM file WHERE sha256 NOT IN (SELECT sha256 FROM file_use)").run();
}

QByteArray toJson(const CommandBase &base)
{
    QJsonObject json{{u"version"_qs, base.version},
                     {u"newestMessage"_qs, base.newestMessage},
                     {u"statusCode"_qs, base.statusCode},
                     {u"assignee"_qs, base.assignee},
                     {u"seenAt"_qs, base.seenAt}};
    if (base.queue)
        json.insert(u"queue"_qs, *base.queue);
    if (base.priority) {
        json.insert(u"priority"_qs, code(base.priority->level));
        json.insert(u"priorityCode"_qs, base.priority->code);
    }
    if (base.tags)
        json.insert(u"tags"_qs, QJsonArray::fromStringList(*base.tags));
    if (base.evaluatedAt)
        json.insert(u"evaluatedAt"_qs, *base.evaluatedAt);
    return compact(json);
}

CommandBase commandBaseFrom(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    CommandBase base{json[u"version"].toString(), json[u"newestMessage"].toString(), json[u"statusCode"].toString(),
                     json[u"assignee"].toString(), json[u"seenAt"].toInteger()};
    if (const QJsonValue queue = json[u"queue"]; queue.isString())
        base.queue = queue.toString();
    if (const QJsonValue level = json[u"priority"]; level.isString())
        base.priority = {from<Priority>(level.toString()).value_or(Priority::None), json[u"priorityCode"].toString()};
    if (const QJsonValue tags = json[u"tags"]; tags.isArray())
        base.tags = tags.toVariant().toStringList();
    if (const QJsonValue at = json[u"evaluatedAt"]; at.isDouble())
        base.evaluatedAt = at.toInteger();
    return base;
}

QByteArray toJson(const QList<OutgoingFile> &files)
{
    // The command's own JSON form is the one spelling of a file.
    return compact(toJson(Command(AddNote{{}, {}, files})));
}

QList<OutgoingFile> outgoingFilesFrom(const QByteArray &stored)
{
    const Result<Command> note = commandFromJson(QJsonDocument::fromJson(stored).object());
    return note.ok() ? filesOf(*note) : QList<OutgoingFile>();
}

} // namespace saskare
