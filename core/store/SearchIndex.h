#pragma once

#include <QString>

#include <vector>

namespace saskare {

class Database;

/// The words a conversation is found by, besides those of its messages.
struct ConversationWords
{
    QString number;
    QString subject;
    QString people;
    bool operator==(const ConversationWords &) const = default;
};

/// Keeps the full-text tables in step with their content.
/// The tables hold no text of their own: to forget words they must be told them.
/// Within a transaction all is written at its end, in the order of ids: FTS5 writes out a whole segment whenever an
/// id is below the one before, and help desks tell the newest first. That made a store four times as slow to fill.
/// Thread: the Database's.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    void addMessage(qint64 id, const QString &text);
    void removeMessage(qint64 id, const QString &text);
    void addConversation(qint64 id, const ConversationWords &words);
    void removeConversation(qint64 id, const ConversationWords &words);

private:
    enum class Change
    {
        Add,
        Remove
    };
    struct MessageChange
    {
        qint64 id = 0;
        Change change = Change::Add;
        QString text;
    };
    struct ConversationChange
    {
        qint64 id = 0;
        Change change = Change::Add;
        ConversationWords words;
    };
    void write(const MessageChange &change);
    void write(const ConversationChange &change);
    void writeUnlessLater();
    void writeAll();
    void forgetAll();

    Database &m_database;
    std::vector<MessageChange> m_messages;
    std::vector<ConversationChange> m_conversations;
};

} // namespace saskare
