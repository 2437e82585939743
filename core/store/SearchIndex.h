#pragma once

#include <QStringList>

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

/// Keeps the full-text tables in step with their content, and turns what people type into a query that cannot fail.
/// The tables hold no text of their own: to forget words they must be told them.
/// Thread: the Database's.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    void addMessage(qint64 id, const QString &text);
    void removeMessage(qint64 id, const QString &text);
    void addConversation(qint64 id, const ConversationWords &words);
    void removeConversation(qint64 id, const ConversationWords &words);

private:
    Database &m_database;
};

/// `typed` as an FTS5 expression: all words must occur, each as a phrase of its parts, the last as a prefix.
/// Empty when there is nothing worth searching for (one letter, only signs).
QString searchExpression(Database &database, const QString &typed);

} // namespace saskare
