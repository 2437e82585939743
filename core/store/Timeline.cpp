#include "core/store/Timeline.h"

#include "core/store/Database.h"
#include "core/store/EffectiveState.h"
#include "core/store/MessageTable.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace saskare {
namespace {

/// The row of a command that adds something to read; nothing for others.
std::optional<MessageRow> rowOf(const OutboxEntry &entry, ConversationId conversation)
{
    MessageRow row;
    row.conversation = conversation;
    row.authorKind = AuthorKind::Agent;
    row.byMe = true;
    row.createdAt = entry.createdAt;
    row.command = entry.id;
    row.error = entry.error;
    row.delivery.state = deliveryOf(entry.state);
    row.delivery.at = entry.lastByteAt > 0 ? entry.lastByteAt : entry.createdAt;
    row.delivery.scheduledFor = entry.notBefore;
    if (const auto *reply = std::get_if<SendReply>(&entry.command)) {
        row.direction = Direction::Outbound;
        row.text = reply->text;
        row.html = reply->html;
    } else if (const auto *note = std::get_if<AddNote>(&entry.command)) {
        row.direction = Direction::Note;
        row.text = note->text;
        row.html = note->html;
    } else if (const auto *create = std::get_if<CreateConversation>(&entry.command)) {
        row.direction = Direction::Outbound;
        row.text = create->text;
        row.html = create->html;
        row.recipients = {create->customerEmail};
    } else if (const auto *outcome = std::get_if<RecordCallOutcome>(&entry.command);
               outcome && !outcome->note.isEmpty()) {
        row.direction = Direction::Note;
        row.channel = Channel::Phone;
        row.text = outcome->note;
    } else {
        return std::nullopt;
    }
    for (const OutgoingFile &file : filesOf(entry.command)) {
        AttachmentRow attachment;
        attachment.name = file.name;
        attachment.mediaType = file.mediaType;
        attachment.size = file.size;
        row.attachments.append(attachment);
    }
    return row;
}

} // namespace

std::vector<MessageRow> Timeline::rows(ConversationId id, qint64 before, int limit)
{
    // The outbox first: it lets go of a command only after the cache shows its message, so none can fall between.
    std::vector<StoredCommand> commands;
    {
        Statement name(m_cache, "SELECT account, remote_id FROM conversation WHERE id = ?");
        if (!name.bind(id).step())
            return {};
        commands = m_outbox.ofLane(AccountId(name.integer(0)), name.text(1));
    }
    std::vector<MessageRow> shown = cached(id, before, limit);
    const auto isHeld = [&](CommandId command) {
        return std::any_of(commands.begin(), commands.end(),
                           [&](const auto &held) { return held.entry.id == command; });
    };
    for (MessageRow &row : shown) {
        if (!isHeld(row.command))
            row.command = {};
    }
    for (const StoredCommand &command : commands) {
        const OutboxEntry &entry = command.entry;
        const auto echo = std::find_if(shown.begin(), shown.end(), [&](const MessageRow &row) {
            return row.command == entry.id || (!entry.serverId.isEmpty() && row.remoteId == entry.serverId);
        });
        if (echo != shown.end()) {
            echo->command = entry.id;
            if (echo->delivery.state == DeliveryState::None && echo->direction == Direction::Outbound)
                echo->delivery.state = DeliveryState::Sent;
            continue;
        }
        if (before > 0)
            continue;
        if (std::optional<MessageRow> row = rowOf(entry, id))
            shown.push_back(std::move(*row));
    }
    return shown;
}

std::vector<MessageRow> Timeline::cached(ConversationId id, qint64 before, int limit)
{
    std::vector<MessageRow> rows;
    Statement found(
        m_cache,
        "SELECT m.id, m.remote_id, m.direction, m.author_kind, m.author_name, a.name, a.is_me, m.channel, "
        "m.created_at,"
        " m.text, m.html, m.delivery_state, m.delivery_at, m.delivery_scheduled, m.delivery_report,"
        " m.delivery_recipients, m.client_id, m.recipients, u.name, m.delivery_attempts FROM message m"
        " LEFT JOIN agent a ON m.author_kind = ?4 AND a.account = m.account AND a.remote_id = m.author"
        " LEFT JOIN customer u ON m.author_kind = ?5 AND m.author_name = '' AND u.account = m.account AND "
        "u.remote_id = m.author"
        " WHERE m.conversation = ?1 AND m.created_at < ?2 AND m.known = ?3 ORDER BY m.created_at DESC, m.id DESC");
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    found.bind(id, before > 0 ? before : newest, 1, AuthorKind::Agent, AuthorKind::Customer);
    while (found.step()) {
        const qint64 createdAt = found.integer(8);
        // `before` names a millisecond: what shares the last one with a row already shown would be lost.
        if (rows.size() >= static_cast<size_t>(limit) && createdAt != rows.back().createdAt)
            break;
        MessageRow row;
        row.id = MessageId(found.integer(0));
        row.conversation = id;
        row.remoteId = found.text(1);
        row.direction = found.word<Direction>(2);
        row.authorKind = found.word<AuthorKind>(3);
        row.authorName = found.text(4);
        if (row.authorName.isEmpty())
            row.authorName = row.authorKind == AuthorKind::Customer ? found.text(18) : found.text(5);
        row.byMe = found.yes(6);
        row.channel = found.word<Channel>(7);
        row.createdAt = createdAt;
        row.text = found.text(9);
        row.html = found.text(10);
        row.delivery = {found.word<DeliveryState>(11),
                        found.integer(12),
                        found.integer(13),
                        found.text(14),
                        parts(found.text(15)),
                        attemptsFrom(found.bytes(19))};
        row.command = CommandId::fromString(found.text(16));
        row.recipients = parts(found.text(17));
        row.attachments = attachmentsOf(row.id);
        rows.push_back(std::move(row));
    }
    std::reverse(rows.begin(), rows.end());
    // Help desks that tell whole seconds number what they did in one.
    std::stable_sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) {
        return a.createdAt == b.createdAt ? a.remoteId.toLongLong() < b.remoteId.toLongLong()
                                          : a.createdAt < b.createdAt;
    });
    return rows;
}

QList<AttachmentRow> Timeline::attachmentsOf(MessageId id)
{
    QList<AttachmentRow> rows;
    Statement found(m_cache, "SELECT id FROM attachment WHERE message = ? ORDER BY id");
    found.bind(id);
    while (found.step()) {
        if (auto row = attachment(AttachmentId(found.integer(0))))
            rows.append(*row);
    }
    return rows;
}

std::optional<AttachmentRow> Timeline::attachment(AttachmentId id)
{
    Statement found(
        m_cache,
        "SELECT t.remote_id, t.name, t.media_type, t.content_id, t.size, t.local_path, t.account, t.location,"
        " m.remote_id, c.remote_id FROM attachment t JOIN message m ON m.id = t.message"
        " LEFT JOIN conversation c ON c.id = m.conversation WHERE t.id = ?");
    if (!found.bind(id).step())
        return std::nullopt;
    AttachmentRow row;
    row.id = id;
    row.remoteId = found.text(0);
    row.name = found.text(1);
    row.mediaType = found.text(2);
    row.contentId = found.text(3);
    row.size = found.integer(4);
    row.localPath = found.text(5);
    row.account = AccountId(found.integer(6));
    row.location = found.text(7);
    row.message = found.text(8);
    row.conversation = found.text(9);
    return row;
}

} // namespace saskare
