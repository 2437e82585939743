#include "core/store/SearchIndex.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/store/Tokenizer.h"

#include <QRegularExpression>

namespace saskare {

void SearchIndex::addMessage(qint64 id, const QString &text)
{
    Statement(m_database, "INSERT INTO message_text (rowid, text) VALUES (?, ?)").bind(id, text).run();
}

void SearchIndex::removeMessage(qint64 id, const QString &text)
{
    Statement(m_database, "INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', ?, ?)")
        .bind(id, text)
        .run();
}

void SearchIndex::addConversation(qint64 id, const ConversationWords &words)
{
    Statement(m_database, "INSERT INTO conversation_text (rowid, number, subject, people) VALUES (?, ?, ?, ?)")
        .bind(id, words.number, words.subject, words.people)
        .run();
}

void SearchIndex::removeConversation(qint64 id, const ConversationWords &words)
{
    Statement(m_database,
              "INSERT INTO conversation_text (conversation_text, rowid, number, subject, people) VALUES ('delete', "
              "?, ?, ?, ?)")
        .bind(id, words.number, words.subject, words.people)
        .run();
}

QString searchExpression(Database &database, const QString &typed)
{
    // Longer than any search a person types: the rest would only cost time.
    const QStringList words = typed.left(400).split(QRegularExpression(u"\\s+"_qs), Qt::SkipEmptyParts);
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
