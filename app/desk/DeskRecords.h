#pragma once

#include "app/desk/DeskDatabase.h"

#include <QJsonObject>
#include <QSet>

#include <array>
#include <functional>
#include <optional>

namespace saskare {

enum class DeskStream
{
    Conversations,
    Messages,
    Customers,
    Agents,
    Queues,
    Tags,
    CannedResponses,
    Articles,
    Touchpoints,
    Macros,
};
constexpr int deskStreamCount = 10;

QString pathOf(DeskStream stream); ///< as in /v1/canned-responses and in hints
QString typeOf(DeskStream stream); ///< as in a record's "type"
std::optional<DeskStream> deskStreamAt(const QString &path);
/// A time as records carry it: ISO 8601, UTC.
QString isoTime(qint64 utcMs);
/// 0 when there is none or it cannot be read.
qint64 msFrom(const QJsonValue &isoTime);

/// A page of a stream, ready to be sent.
struct DeskPage
{
    QByteArray json;
    qint64 records = 0;
};

/// The desk's records as JSON texts, each with the number of its last change, so that a page is a concatenation.
/// Generated records carry change 0. A removed record stays as a row without text, so that its removal can be told.
/// Thread: under DeskState's lock.
class DeskRecords
{
public:
    explicit DeskRecords(DeskDatabase &database);

    void createTables(); ///< and reads the counters of an existing file
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] std::optional<QJsonObject> record(DeskStream stream,
                                                    qint64 id) const; ///< nothing: unknown or removed
    [[nodiscard]] QByteArray recordText(DeskStream stream, qint64 id) const; ///< empty: unknown or removed
    [[nodiscard]] QList<QJsonObject> newest(DeskStream stream, int count) const;
    /// Calls `look` with the text of each record, oldest first.
    void each(DeskStream stream, const std::function<void(qint64 id, const QByteArray &json)> &look) const;
    [[nodiscard]] QList<QJsonObject> messagesOf(qint64 conversation) const; ///< oldest first
    [[nodiscard]] bool hasIncidents(const QString &conversation) const;
    /// The touchpoint that is the conversation; an answer to a survey only names it. 0: there is none.
    [[nodiscard]] qint64 touchpointFor(qint64 conversation) const;
    [[nodiscard]] qint64 count(DeskStream stream) const;

    /// Gives the record its id and type, and stores it as a change.
    qint64 insert(DeskStream stream, QJsonObject record);
    void update(DeskStream stream, qint64 id, const QJsonObject &record);
    void remove(DeskStream stream, qint64 id);
    /// The message belongs to that conversation from now on.
    void moveMessage(QJsonObject message, qint64 conversation);
    /// For generating: no change is told. `record` has no id or type yet.
    qint64 insertAsOld(DeskStream stream, QJsonObject record);
    void createIndexes(); ///< after generating

    /// What clients must not see of a conversation: what the simulation remembers.
    [[nodiscard]] QJsonObject hidden(qint64 conversation) const;
    void setHidden(qint64 conversation, const QJsonObject &hidden);

    /// From `cursor` (empty: the beginning) at most `limit` records. Snapshot newest first, changes since its start
    /// in between and afterwards. Error: BadInput for what is no cursor, NotFound for one of another desk.
    Result<DeskPage> page(DeskStream stream, const QString &cursor, int limit) const;
    /// A conversation's messages by themselves; `cursor` is the last id seen.
    DeskPage messagePage(qint64 conversation, qint64 after, int limit, Qt::SortOrder order) const;

    /// Streams changed since the last call, for hints.
    QSet<DeskStream> takeTouched();
    [[nodiscard]] qint64 lastChange() const { return m_change; }
    void reloadCounters(); ///< after a rollback

    [[nodiscard]] QString remembered(const QString &key) const;
    void remember(const QString &key, const QString &value);

private:
    qint64 store(DeskStream stream, QJsonObject record, qint64 change);

    DeskDatabase &m_database;
    QString m_identity;
    qint64 m_change = 0;
    std::array<qint64, deskStreamCount> m_lastId{};
    std::array<qint64, deskStreamCount> m_count{};
    QSet<DeskStream> m_touched;
};

} // namespace saskare
