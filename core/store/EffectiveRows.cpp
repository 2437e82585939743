#include "core/store/EffectiveRows.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

namespace saskare {
namespace {

/// The command as it changes a conversation whose fields are these: tags of others stay.
Command asItGoes(const OutboxEntry &entry, const ConversationFields &fields)
{
    const auto *tags = std::get_if<SetTags>(&entry.command);
    return tags && entry.base.tags ? SetTags{mergedTags(*entry.base.tags, tags->tags, fields.tags)} : entry.command;
}

} // namespace

EffectiveRows::EffectiveRows(CacheTables &cache, OutboxTable &outbox, Clock &clock)
    : m_cache(cache)
    , m_outbox(outbox)
    , m_clock(clock)
{
}

void EffectiveRows::load()
{
    m_lanes.clear();
    for (const StoredCommand &command : m_outbox.all()) {
        if (OutboxTable::isConversation(command.lane))
            m_lanes.insert({command.entry.account, command.lane});
    }
}

void EffectiveRows::laneChanged(AccountId account, const QString &lane)
{
    if (m_outbox.ofLane(account, lane).empty())
        m_lanes.remove({account, lane});
    else
        m_lanes.insert({account, lane});
}

bool EffectiveRows::hasCommands(AccountId account, const QString &lane) const
{
    return m_lanes.contains({account, lane});
}

LocalNames EffectiveRows::names(AccountId account)
{
    return {[this, account](const RemoteId &remote) { return m_cache.references.queue(account, remote); },
            [this, account](const RemoteId &remote) { return m_cache.references.agent(account, remote); },
            m_cache.references.me(account)};
}

/// Where a merged one went many a help desk tells only to whoever merged it: that stays when its command goes.
void EffectiveRows::keepTargets(StoredConversation &row, AccountId account, const QString &lane)
{
    if (row.fields.status.state != ConversationState::Merged
        || !linked(row.fields.links, LinkRelation::MergedInto).isEmpty())
        return;
    for (const StoredCommand &command : m_outbox.ofLane(account, lane)) {
        const auto *merge = std::get_if<MergeConversation>(&command.entry.command);
        if (merge && m_ignored.contains(command.entry.id))
            row.fields.links = withLink(row.fields.links, {LinkRelation::MergedInto, merge->into});
    }
}

std::vector<StoredCommand> EffectiveRows::commandsOf(AccountId account, const QString &lane)
{
    if (!hasCommands(account, lane))
        return {};
    std::vector<StoredCommand> commands = m_outbox.ofLane(account, lane);
    std::erase_if(commands, [this](const StoredCommand &command) { return m_ignored.contains(command.entry.id); });
    return commands;
}

StoredConversation EffectiveRows::serverRow(const StoredConversation &stored)
{
    StoredConversation row = stored;
    if (const auto fields = m_cache.conversations.serverFields(stored.id))
        row.fields = *fields;
    return row;
}

StoredConversation EffectiveRows::told(const StoredConversation &stored)
{
    return hasCommands(stored.account, stored.remoteId) ? serverRow(stored) : stored;
}

qint64 EffectiveRows::write(StoredConversation row, const std::optional<StoredConversation> &before)
{
    if (!hasCommands(row.account, row.remoteId)) {
        return m_cache.conversations.write(row, before, m_clock.nowMs());
    }
    const std::vector<StoredCommand> commands = commandsOf(row.account, row.remoteId);
    const MessageSummary summary = m_cache.messages.summary(row.id);
    if (!row.previewTold) {
        row.fields.preview = summary.preview;
        row.fields.previewIsOurs = summary.previewIsOurs;
    }
    const ConversationFields server = row.fields;
    row.pending = 0;
    DeliveryState worst = DeliveryState::None;
    for (const StoredCommand &command : commands) {
        const OutboxEntry &entry = command.entry;
        if (hasEffect(entry.state))
            row.fields = withCommand(row.fields, asItGoes(entry, row.fields), names(row.account));
        if (entry.state != OutboxState::Sent) {
            ++row.pending;
            worst = worse(worst, deliveryOf(entry.state));
        }
    }
    row.delivery = worst == DeliveryState::None ? summary.delivery : worst;
    row.deliveryScheduled = summary.deliveryScheduled;
    const qint64 id = m_cache.conversations.write(row, before, m_clock.nowMs());
    if (commands.empty())
        m_cache.conversations.forgetServerFields(id);
    else
        m_cache.conversations.keepServerFields(id, server);
    return id;
}

StoredConversation EffectiveRows::rowForNew(AccountId account, const QString &lane,
                                            const std::vector<StoredCommand> &commands)
{
    StoredConversation row;
    row.account = account;
    row.remoteId = lane;
    for (const StoredCommand &command : commands) {
        const auto *create = std::get_if<CreateConversation>(&command.entry.command);
        if (!create)
            continue;
        row.known = true;
        row.words.subject = create->subject;
        row.words.people = create->customerEmail;
        row.createdAt = command.entry.createdAt;
        row.updatedAt = command.entry.createdAt;
        row.fields.status.state = ConversationState::New;
        row.fields.queue = m_cache.references.queue(account, create->queue);
    }
    return row;
}

qint64 EffectiveRows::settle(AccountId account, const QString &lane, ChangeSet &changes)
{
    const std::optional<StoredConversation> before = m_cache.conversations.find(account, lane);
    const std::vector<StoredCommand> commands = commandsOf(account, lane);
    if (!before && commands.empty())
        return 0;
    if (before && commands.empty() && OutboxTable::isNew(lane)) { // its creation was discarded
        m_cache.conversations.remove(*before);
        changes.conversations.insert(ConversationId(before->id));
        return 0;
    }
    StoredConversation row = before ? serverRow(*before) : StoredConversation{};
    if (!row.known) {
        const qint64 id = row.id;
        row = rowForNew(account, lane, commands);
        row.id = id;
    }
    if (!m_ignored.isEmpty())
        keepTargets(row, account, lane);
    if (commands.empty()) {
        const MessageSummary summary = m_cache.messages.summary(row.id);
        row.pending = 0;
        row.delivery = summary.delivery;
        row.deliveryScheduled = summary.deliveryScheduled;
        m_cache.conversations.forgetServerFields(row.id);
    }
    const qint64 id = write(row, before);
    changes.conversations.insert(ConversationId(id));
    if (row.customer != 0)
        changes.customers.insert(CustomerId(row.customer));
    return id;
}

void EffectiveRows::summarise(qint64 conversation, ChangeSet &changes)
{
    const std::optional<StoredConversation> before = m_cache.conversations.find(conversation);
    if (!before)
        return;
    StoredConversation row = told(*before);
    const MessageSummary summary = m_cache.messages.summary(conversation);
    if (!row.previewTold) {
        row.fields.preview = summary.preview;
        row.fields.previewIsOurs = summary.previewIsOurs;
    }
    row.delivery = summary.delivery;
    row.deliveryScheduled = summary.deliveryScheduled;
    write(row, before);
    changes.conversations.insert(ConversationId(conversation));
    if (row.customer != 0)
        changes.customers.insert(CustomerId(row.customer));
}

bool EffectiveRows::messageIsHere(qint64 conversation, const OutboxEntry &entry)
{
    const auto *reply = std::get_if<SendReply>(&entry.command);
    const auto *note = std::get_if<AddNote>(&entry.command);
    const QString text = reply ? reply->text : (note ? note->text : QString());
    const Direction direction = reply ? Direction::Outbound : Direction::Note;
    constexpr qint64 clockDifference = 10 * 60 * 1000;
    Statement found(m_cache.database,
                    "SELECT client_id, remote_id, direction, created_at, text FROM message"
                    " WHERE conversation = ? AND known = 1 ORDER BY created_at DESC, id DESC LIMIT 200");
    found.bind(conversation);
    while (found.step()) {
        if (CommandId::fromString(found.text(0)) == entry.id)
            return true;
        if (!entry.serverId.isEmpty()) {
            if (found.text(1) == entry.serverId)
                return true;
            continue;
        }
        // A help desk that tells neither: the same words in the same direction since we sent them.
        if (found.text(0).isEmpty() && found.word<Direction>(2) == direction
            && found.integer(3) >= entry.firstByteAt - clockDifference
            && found.text(4).simplified() == text.simplified())
            return true;
    }
    return false;
}

bool EffectiveRows::isMarkedHere(qint64 conversation, CommandId command)
{
    Statement marked(m_cache.database,
                     "SELECT client_id FROM message WHERE conversation = ? AND known = 1 AND client_id <> ''"
                     " ORDER BY created_at DESC, id DESC LIMIT 200");
    marked.bind(conversation);
    while (marked.step()) {
        if (CommandId::fromString(marked.text(0)) == command)
            return true;
    }
    return false;
}

QList<CommandId> EffectiveRows::echoed(AccountId account, const QString &lane, bool recordCame, bool recordIsNew)
{
    QList<CommandId> done;
    const std::vector<StoredCommand> commands = commandsOf(account, lane);
    const auto stored = commands.empty() ? std::nullopt : m_cache.conversations.find(account, lane);
    if (!stored)
        return done;
    const ConversationFields server = serverRow(*stored).fields;
    for (const StoredCommand &command : commands) {
        const OutboxEntry &entry = command.entry;
        if (entry.state != OutboxState::Sent) {
            // Our own mark is proof enough, whatever a look said or could not say.
            if (entry.mayHaveArrived && entry.state != OutboxState::Sending && isMarkedHere(stored->id, entry.id))
                done.append(entry.id);
            continue;
        }
        bool here = false;
        if (std::holds_alternative<SendReply>(entry.command) || std::holds_alternative<AddNote>(entry.command))
            here = messageIsHere(stored->id, entry);
        else if (std::holds_alternative<CreateConversation>(entry.command))
            here = recordCame;
        else
            here = recordIsNew || withCommand(server, asItGoes(entry, server), names(account)) == server;
        if (here)
            done.append(entry.id);
    }
    return done;
}

} // namespace saskare
