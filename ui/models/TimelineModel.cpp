#include "ui/models/TimelineModel.h"

#include "core/store/Store.h"

#include <QDateTime>

#include <chrono>

namespace saskare {
namespace {

constexpr int pageSize = 40;
constexpr qint64 groupGapMs = 5 * 60 * 1000; // a pause this long begins a new group

QString keyOf(const MessageRow &message)
{
    if (!message.command.isNull())
        return QLatin1String("command/") + message.command.toString(QUuid::WithoutBraces);
    return QLatin1String("message/")
        + (message.remoteId.isEmpty() ? QString::number(message.id.value()) : message.remoteId);
}

bool sameAuthor(const MessageRow &one, const MessageRow &other)
{
    return one.direction == other.direction && one.authorKind == other.authorKind
        && one.authorName == other.authorName && one.byMe == other.byMe;
}

bool looksAlike(const AttachmentRow &one, const AttachmentRow &other)
{
    return one.id == other.id && one.name == other.name && one.size == other.size && one.localPath == other.localPath
        && one.contentId == other.contentId;
}

bool looksAlike(const MessageRow &one, const MessageRow &other)
{
    return one.id == other.id && one.text == other.text && one.html == other.html
        && one.authorName == other.authorName && one.createdAt == other.createdAt && one.direction == other.direction
        && one.delivery == other.delivery && one.command == other.command
        && one.error.happened == other.error.happened && one.recipients == other.recipients
        && std::equal(one.attachments.begin(), one.attachments.end(), other.attachments.begin(),
                      other.attachments.end(),
                      [](const AttachmentRow &a, const AttachmentRow &b) { return looksAlike(a, b); });
}

} // namespace

std::vector<TimelineItem> timelineItems(const std::vector<MessageRow> &messages)
{
    std::vector<TimelineItem> items;
    items.reserve(messages.size() + 8);
    QDate day;
    const MessageRow *before = nullptr;
    for (const MessageRow &message : messages) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(message.createdAt).date();
        const bool newDay = today != day;
        if (newDay) {
            day = today;
            items.push_back({QLatin1String("day/") + day.toString(Qt::ISODate), std::nullopt, message.createdAt});
        }
        const bool continues = before && !newDay && message.direction != Direction::Event
            && sameAuthor(*before, message) && message.createdAt - before->createdAt < groupGapMs;
        items.push_back({keyOf(message), message, message.createdAt, !continues});
        before = &message;
    }
    return items;
}

bool looksAlike(const TimelineItem &one, const TimelineItem &other)
{
    if (one.key != other.key || one.startsGroup != other.startsGroup || one.isDay() != other.isDay())
        return false;
    return one.isDay() || looksAlike(*one.message, *other.message);
}

TimelineModel::TimelineModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &TimelineModel::onChanged);
}

void TimelineModel::setConversation(ConversationId id)
{
    if (m_conversation == id)
        return;
    beginResetModel();
    m_conversation = id;
    m_items.clear();
    m_wanted = pageSize;
    m_loaded = m_hasEarlier = m_reading = m_readAgain = false;
    ++m_generation;
    endResetModel();
    if (id.isValid())
        read();
}

void TimelineModel::loadEarlier()
{
    if (!m_hasEarlier || m_reading)
        return;
    m_wanted += pageSize;
    read();
}

const MessageRow *TimelineModel::newestPublic() const
{
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (item->message && !item->message->remoteId.isEmpty()
            && (item->message->direction == Direction::Inbound || item->message->direction == Direction::Outbound))
            return &*item->message;
    }
    return nullptr;
}

const MessageRow *TimelineModel::messageOf(CommandId command) const
{
    for (const TimelineItem &item : m_items) {
        if (item.message && item.message->command == command)
            return &*item.message;
    }
    return nullptr;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineItem &found = item(index.row());
    if (role == IsDayRole)
        return found.isDay();
    if (role == Qt::DisplayRole && !found.isDay())
        return found.message->text;
    return {};
}

void TimelineModel::onChanged(const ChangeSet &changes)
{
    if (!m_conversation.isValid())
        return;
    if (changes.everything || changes.timelines.contains(m_conversation)
        || changes.conversations.contains(m_conversation))
        read();
}

void TimelineModel::read()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    const int asked = m_wanted + 1; // one more tells whether there are earlier ones
    m_store.timeline(m_conversation, 0, asked)
        .then(this, [this, asked, generation = m_generation](const std::vector<MessageRow> &messages) {
            if (generation == m_generation)
                take(messages, asked);
        });
}

void TimelineModel::take(std::vector<MessageRow> messages, int asked)
{
    m_reading = false;
    m_hasEarlier = static_cast<int>(messages.size()) >= asked;
    if (m_hasEarlier)
        messages.erase(messages.begin());
    else
        m_wanted = std::max(m_wanted, static_cast<int>(messages.size()));
    replay(timelineItems(messages));
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loaded();
    }
    if (m_readAgain)
        read();
}

void TimelineModel::replay(std::vector<TimelineItem> items)
{
    const auto same = [](const TimelineItem &one, const TimelineItem &other) { return one.key == other.key; };
    const size_t shorter = std::min(m_items.size(), items.size());
    size_t head = 0;
    while (head < shorter && same(m_items[head], items[head]))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(m_items[m_items.size() - 1 - tail], items[items.size() - 1 - tail]))
        ++tail;
    const int first = static_cast<int>(head);
    const auto offset = static_cast<std::ptrdiff_t>(head);
    if (const int removed = static_cast<int>(m_items.size() - head - tail); removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_items.erase(m_items.begin() + offset, m_items.begin() + offset + removed);
        endRemoveRows();
    }
    if (const int added = static_cast<int>(items.size() - head - tail); added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_items.insert(m_items.begin() + offset, items.begin() + offset, items.begin() + offset + added);
        endInsertRows();
    }
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        TimelineItem &mine = m_items[static_cast<size_t>(row)];
        if (looksAlike(mine, items[static_cast<size_t>(row)]))
            continue;
        mine = std::move(items[static_cast<size_t>(row)]);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace saskare
