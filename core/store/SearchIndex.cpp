#include "core/store/SearchIndex.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace saskare {

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{
    m_database.setTransactionEnds({[this] { writeAll(); }, [this] { forgetAll(); }});
}

SearchIndex::~SearchIndex()
{
    m_database.setTransactionEnds({});
}

void SearchIndex::addMessage(qint64 id, const QString &text)
{
    m_messages.push_back({id, Change::Add, text});
    writeUnlessLater();
}

void SearchIndex::removeMessage(qint64 id, const QString &text)
{
    m_messages.push_back({id, Change::Remove, text});
    writeUnlessLater();
}

void SearchIndex::addConversation(qint64 id, const ConversationWords &words)
{
    m_conversations.push_back({id, Change::Add, words});
    writeUnlessLater();
}

void SearchIndex::removeConversation(qint64 id, const ConversationWords &words)
{
    m_conversations.push_back({id, Change::Remove, words});
    writeUnlessLater();
}

void SearchIndex::writeUnlessLater()
{
    if (!m_database.isInTransaction())
        writeAll();
}

void SearchIndex::writeAll()
{
    const auto lower = [](const auto &a, const auto &b) { return a.id < b.id; };
    std::stable_sort(m_messages.begin(), m_messages.end(), lower); // what concerns one id stays in its order
    std::stable_sort(m_conversations.begin(), m_conversations.end(), lower);
    for (const MessageChange &change : m_messages)
        write(change);
    for (const ConversationChange &change : m_conversations)
        write(change);
    forgetAll();
}

void SearchIndex::forgetAll()
{
    m_messages.clear();
    m_conversations.clear();
}

void SearchIndex::write(const MessageChange &change)
{
    Statement(m_database,
              change.change == Change::Add
                  ? "INSERT INTO message_text (rowid, text) VALUES (?, ?)"
                  : "INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', ?, ?)")
        .bind(change.id, change.text)
        .run();
}

void SearchIndex::write(const ConversationChange &change)
{
    Statement(m_database,
              change.change == Change::Add
                  ? "INSERT INTO conversation_text (rowid, number, subject, people) VALUES (?, ?, ?, ?)"
                  : "INSERT INTO conversation_text (conversation_text, rowid, number, subject, people) VALUES ("
                    "'delete', ?, ?, ?, ?)")
        .bind(change.id, change.words.number, change.words.subject, change.words.people)
        .run();
}

} // namespace saskare
