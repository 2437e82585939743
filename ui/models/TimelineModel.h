#pragma once

#include "core/base/Clock.h"
#include "core/domain/ChangeSet.h"
#include "core/store/Rows.h"

#include <QAbstractListModel>
#include <QDate>

namespace saskare {

class Store;

/// One line of a conversation as it is read: a day's heading, or a message.
struct TimelineItem
{
    QString key; ///< stays the same while the message does
    std::optional<MessageRow> message; ///< none: the heading of the day `at` falls in
    qint64 at = 0; ///< UTC ms
    bool startsGroup = true; ///< false when the same person wrote just before

    [[nodiscard]] bool isDay() const { return !message.has_value(); }
};

/// Messages with the headings of their days and their groups. A pure function; local time.
std::vector<TimelineItem> timelineItems(const std::vector<MessageRow> &messages);
/// True when both would be drawn alike.
bool looksAlike(const TimelineItem &one, const TimelineItem &other);

/// The messages of one conversation, oldest first: the newest page, earlier ones on request at the top, and whatever
/// the store says has changed. Reads again and tells only the difference, so that a view keeps its place.
/// Thread: GUI.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        IsDayRole = Qt::UserRole + 1
    };

    explicit TimelineModel(Store &store, QObject *parent = nullptr);

    void setConversation(ConversationId id);
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    [[nodiscard]] const TimelineItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    [[nodiscard]] bool hasEarlier() const { return m_hasEarlier; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void loadEarlier();
    /// Newest message the customer can see, of those the help desk knows; null if none is loaded.
    [[nodiscard]] const MessageRow *newestPublic() const;
    /// The message behind a command; null if it is not loaded.
    [[nodiscard]] const MessageRow *messageOf(CommandId command) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded(); ///< the first page is here, perhaps empty

private:
    void onChanged(const ChangeSet &changes);
    void read();
    void take(std::vector<MessageRow> messages, int asked);
    void replay(std::vector<TimelineItem> items);

    Store &m_store;
    ConversationId m_conversation;
    std::vector<TimelineItem> m_items;
    int m_wanted = 0; ///< how many messages, counted from the newest
    int m_generation = 0; ///< answers to older questions are not for us
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_loaded = false;
    bool m_hasEarlier = false;
};

} // namespace saskare
