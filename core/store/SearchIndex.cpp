#include "core/store/SearchIndex.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Tokenizer.h"

#include <QRegularExpression>

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

QString searchExpression(Database &database, const QString &typed)
{
    // Longer than any search a person types: the rest would only cost time.
    static const QRegularExpression space(u"\\s+"_qs);
    const QStringList words = typed.left(400).split(space, Qt::SkipEmptyParts);
    QStringList phrases;
    for (qsizetype i = 0; i < words.size() && phrases.size() < 16; ++i) {
        QStringList tokens = tokensOf(database.handle(), words.at(i));
        const bool last = i == words.size() - 1 && !typed.back().isSpace();
        // The beginning of a word that is one letter long fits half the index; wait for the second.
        if (last && !tokens.isEmpty() && tokens.back().size() < 2
            && (tokens.size() > 1 || !tokens.back().at(0).isDigit()))
            tokens.removeLast();
        else if (last && !tokens.isEmpty() && tokens.back().size() >= 2) {
            phrases.append(u"\""_qs + tokens.join(u' ') + u"\"*"_qs);
            continue;
        }
        if (!tokens.isEmpty())
            phrases.append(u"\""_qs + tokens.join(u' ') + u"\""_qs);
    }
    return phrases.join(u' ');
}

} // namespace saskare
