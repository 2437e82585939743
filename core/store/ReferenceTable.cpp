#include "core/store/ReferenceTable.h"

#include "core/store/Database.h"
#include "core/store/MacroTable.h"
#include "core/store/Statement.h"

namespace saskare {
namespace {

/// Sets one column when the record tells it and it differs; true when it did.
template <class Value>
bool change(Database &database, const char *sql, qint64 id, const std::optional<Value> &value)
{
    if (!value)
        return false;
    Statement(database, sql).bind(*value, id).run();
    return database.changes() > 0;
}

qint64 localId(Database &database, const char *find, const char *add, AccountId account, const RemoteId &remote)
{
    Statement found(database, find);
    if (found.bind(account, remote).step())
        return found.integer(0);
    Statement added(database, add);
    return added.bind(account, remote).step() ? added.integer(0) : 0;
}

constexpr auto findQueue = "SELECT id FROM queue WHERE account = ? AND remote_id = ?";
constexpr auto addQueue = "INSERT INTO queue (account, remote_id) VALUES (?, ?) RETURNING id";
constexpr auto findAgent = "SELECT id FROM agent WHERE account = ? AND remote_id = ?";
constexpr auto addAgent = "INSERT INTO agent (account, remote_id) VALUES (?, ?) RETURNING id";
constexpr auto findCanned = "SELECT id FROM canned_response WHERE account = ? AND remote_id = ?";
constexpr auto addCanned = "INSERT INTO canned_response (account, remote_id) VALUES (?, ?) RETURNING id";
constexpr auto findArticle = "SELECT id FROM article WHERE account = ? AND remote_id = ?";
constexpr auto addArticle = "INSERT INTO article (account, remote_id) VALUES (?, ?) RETURNING id";
constexpr auto findMacro = "SELECT id FROM macro WHERE account = ? AND remote_id = ?";
constexpr auto addMacro = "INSERT INTO macro (account, remote_id) VALUES (?, ?) RETURNING id";

} // namespace

void ReferenceTable::load()
{
    m_queues.clear();
    m_agents.clear();
    m_me.clear();
    m_meOf.clear();
    Statement me(m_database, "SELECT id, account, remote_id FROM agent WHERE is_me = 1");
    while (me.step()) {
        m_me.insert(me.integer(0));
        m_meOf.insert(AccountId(me.integer(1)), me.text(2));
    }
}

QString ReferenceTable::nameOfMe(AccountId account)
{
    Statement me(m_database, "SELECT name FROM agent WHERE account = ? AND is_me = 1");
    return me.bind(account).step() ? me.text(0) : QString();
}

qint64 ReferenceTable::queue(AccountId account, const RemoteId &remote)
{
    if (remote.isEmpty())
        return 0;
    qint64 &id = m_queues[{account, remote}];
    if (id == 0)
        id = localId(m_database, findQueue, addQueue, account, remote);
    return id;
}

qint64 ReferenceTable::agent(AccountId account, const RemoteId &remote)
{
    if (remote.isEmpty())
        return 0;
    qint64 &id = m_agents[{account, remote}];
    if (id == 0)
        id = localId(m_database, findAgent, addAgent, account, remote);
    return id;
}

RemoteId ReferenceTable::queueRemote(qint64 queue)
{
    Statement found(m_database, "SELECT remote_id FROM queue WHERE id = ?");
    return found.bind(queue).step() ? found.text(0) : RemoteId();
}

RemoteId ReferenceTable::agentRemote(qint64 agent)
{
    Statement found(m_database, "SELECT remote_id FROM agent WHERE id = ?");
    return found.bind(agent).step() ? found.text(0) : RemoteId();
}

bool ReferenceTable::put(AccountId account, const QueueRecord &record)
{
    const qint64 id = queue(account, record.id);
    bool changed
        = change(m_database, "UPDATE queue SET known = ?1 WHERE id = ?2 AND known <> ?1", id, std::optional(true));
    changed |= change(m_database, "UPDATE queue SET name = ?1 WHERE id = ?2 AND name <> ?1", id, record.name);
    changed |= change(m_database, "UPDATE queue SET active = ?1 WHERE id = ?2 AND active <> ?1", id, record.active);
    const auto states = record.states ? std::optional(joined(*record.states)) : std::nullopt;
    changed |= change(m_database, "UPDATE queue SET states = ?1 WHERE id = ?2 AND states <> ?1", id, states);
    return changed;
}

bool ReferenceTable::put(AccountId account, const AgentRecord &record, bool &meChanged)
{
    const qint64 id = agent(account, record.id);
    bool changed
        = change(m_database, "UPDATE agent SET known = ?1 WHERE id = ?2 AND known <> ?1", id, std::optional(true));
    changed |= change(m_database, "UPDATE agent SET name = ?1 WHERE id = ?2 AND name <> ?1", id, record.name);
    changed |= change(m_database, "UPDATE agent SET email = ?1 WHERE id = ?2 AND email <> ?1", id, record.email);
    changed |= change(m_database, "UPDATE agent SET active = ?1 WHERE id = ?2 AND active <> ?1", id, record.active);
    meChanged = change(m_database, "UPDATE agent SET is_me = ?1 WHERE id = ?2 AND is_me <> ?1", id, record.isMe);
    if (meChanged && *record.isMe) {
        m_me.insert(id);
        m_meOf.insert(account, record.id);
    } else if (meChanged) {
        m_me.remove(id);
        m_meOf.remove(account);
    }
    return changed || meChanged;
}

bool ReferenceTable::put(AccountId account, const TagRecord &record)
{
    Statement(m_database,
              "INSERT INTO tag (account, remote_id, name) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET name = ?3 "
              "WHERE name <> ?3")
        .bind(account, record.id, record.name.value_or(record.id))
        .run();
    return m_database.changes() > 0;
}

bool ReferenceTable::put(AccountId account, const CannedResponseRecord &record)
{
    const qint64 id = localId(m_database, findCanned, addCanned, account, record.id);
    change(m_database, "UPDATE canned_response SET title = ? WHERE id = ?", id, record.title);
    change(m_database, "UPDATE canned_response SET text = ? WHERE id = ?", id, record.text);
    change(m_database, "UPDATE canned_response SET html = ? WHERE id = ?", id, record.html);
    change(m_database, "UPDATE canned_response SET shortcut = ? WHERE id = ?", id, record.shortcut);
    change(m_database, "UPDATE canned_response SET language = ? WHERE id = ?", id, record.language);
    change(m_database, "UPDATE canned_response SET folder = ? WHERE id = ?", id, record.folder);
    if (record.queue) {
        const qint64 at = queue(account, *record.queue);
        Statement(m_database, "UPDATE canned_response SET queue = ? WHERE id = ?").bind(at, id).run();
    }
    return true;
}

bool ReferenceTable::put(AccountId account, const ArticleRecord &record)
{
    const qint64 id = localId(m_database, findArticle, addArticle, account, record.id);
    change(m_database, "UPDATE article SET title = ? WHERE id = ?", id, record.title);
    change(m_database, "UPDATE article SET text = ? WHERE id = ?", id, record.text);
    change(m_database, "UPDATE article SET html = ? WHERE id = ?", id, record.html);
    change(m_database, "UPDATE article SET language = ? WHERE id = ?", id, record.language);
    change(m_database, "UPDATE article SET web_url = ? WHERE id = ?", id, record.webUrl);
    return true;
}

bool ReferenceTable::put(AccountId account, const MacroRecord &record)
{
    const qint64 id = localId(m_database, findMacro, addMacro, account, record.id);
    change(m_database, "UPDATE macro SET title = ? WHERE id = ?", id, record.title);
    if (record.actions) {
        Statement(m_database, "UPDATE macro SET actions = ? WHERE id = ?")
            .bind(QString::fromUtf8(*record.actions), id)
            .run();
    }
    return true;
}

bool ReferenceTable::remove(AccountId account, const Deletion &deletion)
{
    const char *sql = nullptr;
    switch (deletion.kind) {
    // Conversations still refer to these by our id, so the row stays and only leaves the lists.
    case RecordKind::Queue:
        sql = "UPDATE queue SET active = 0 WHERE account = ? AND remote_id = ?";
        break;
    case RecordKind::Agent:
        sql = "UPDATE agent SET active = 0 WHERE account = ? AND remote_id = ?";
        break;
    case RecordKind::Tag:
        sql = "DELETE FROM tag WHERE account = ? AND remote_id = ?";
        break;
    case RecordKind::CannedResponse:
        sql = "DELETE FROM canned_response WHERE account = ? AND remote_id = ?";
        break;
    case RecordKind::Article:
        sql = "DELETE FROM article WHERE account = ? AND remote_id = ?";
        break;
    case RecordKind::Macro:
        sql = "DELETE FROM macro WHERE account = ? AND remote_id = ?";
        break;
    case RecordKind::Conversation:
    case RecordKind::Message:
    case RecordKind::Attachment:
    case RecordKind::Customer:
    case RecordKind::Touchpoint:
    case RecordKind::Presence:
        return false;
    }
    Statement(m_database, sql).bind(account, deletion.id).run();
    return m_database.changes() > 0;
}

std::vector<AgentRow> ReferenceTable::agents(AccountId account, Which which)
{
    std::vector<AgentRow> rows;
    Statement all(m_database,
                  "SELECT id, remote_id, name, email, is_me FROM agent WHERE account = ?1 AND known = 1"
                  " AND (?2 OR active = 1) ORDER BY name");
    all.bind(account, which == Which::All);
    while (all.step())
        rows.push_back({AgentId(all.integer(0)), account, all.text(1), all.text(2), all.text(3), all.yes(4)});
    return rows;
}

std::vector<QueueRow> ReferenceTable::queues(Which which)
{
    std::vector<QueueRow> rows;
    Statement all(m_database,
                  "SELECT id, account, remote_id, name, states, active FROM queue WHERE known = 1"
                  " AND (?1 OR active = 1) ORDER BY name");
    all.bind(which == Which::All);
    while (all.step())
        rows.push_back(
            {QueueId(all.integer(0)), AccountId(all.integer(1)), all.text(2), all.text(3), parts(all.text(4))});
    return rows;
}

QStringList ReferenceTable::tags(AccountId account)
{
    QStringList names;
    Statement all(m_database, "SELECT DISTINCT name FROM tag WHERE account = ? AND name <> '' ORDER BY name");
    all.bind(account);
    while (all.step())
        names.append(all.text(0));
    return names;
}

SearchNames ReferenceTable::searchNames()
{
    const auto names = [this](const char *sql) {
        QStringList all;
        Statement found(m_database, sql);
        while (found.step())
            all.append(found.text(0));
        return all;
    };
    SearchNames all;
    all.queues = names("SELECT DISTINCT name FROM queue WHERE known = 1 AND active = 1 AND name <> '' ORDER BY name");
    all.agents = names("SELECT DISTINCT name FROM agent WHERE known = 1 AND name <> '' ORDER BY active DESC, name");
    // Help desks that keep no list of tags still put some on conversations.
    all.tags = names("WITH RECURSIVE used(tag) AS (SELECT min(tag) FROM conversation_tag UNION ALL SELECT"
                     " (SELECT min(t.tag) FROM conversation_tag t WHERE t.tag > used.tag) FROM used"
                     " WHERE used.tag IS NOT NULL LIMIT 500)"
                     " SELECT name FROM tag WHERE name <> '' UNION SELECT tag FROM used WHERE tag <> '' ORDER BY 1");
    return all;
}

std::vector<CannedResponseRow> ReferenceTable::cannedResponses(AccountId account)
{
    std::vector<CannedResponseRow> rows;
    Statement all(m_database,
                  "SELECT id, title, text, html, shortcut, language, queue, remote_id, folder FROM canned_response"
                  " WHERE account = ? ORDER BY title");
    all.bind(account);
    while (all.step()) {
        rows.push_back({CannedResponseId(all.integer(0)), account, all.text(1), all.text(2), all.text(3), all.text(4),
                        all.text(5), QueueId(all.integer(6)), all.text(7), all.text(8), 0, 0});
    }
    return rows;
}

std::vector<MacroRow> ReferenceTable::macros(AccountId account)
{
    std::vector<MacroRow> rows;
    Statement all(m_database, "SELECT id, title, actions FROM macro WHERE account = ? ORDER BY title");
    all.bind(account);
    while (all.step()) {
        MacroRow row{MacroId(all.integer(0)), account, all.text(1), macroActionsFrom(all.bytes(2))};
        if (!row.actions.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<AccountId> ReferenceTable::accounts()
{
    std::vector<AccountId> ids;
    Statement all(m_database, "SELECT id FROM account ORDER BY id");
    while (all.step())
        ids.emplace_back(all.integer(0));
    return ids;
}

} // namespace saskare
