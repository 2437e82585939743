#pragma once

#include "core/domain/Records.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace saskare::bench {

/// Made-up conversations in three languages, the same for the same seed. Words follow Zipf's law roughly, so that
/// common and rare ones exist as in real text.
class BenchData
{
public:
    explicit BenchData(quint32 seed);

    /// Conversation `number` with its customer; `messages` adds that many messages of about 190 characters.
    void append(RecordBatch &batch, int number, int messages);
    /// The same conversation as a record of our own JSON, about 2 kB.
    QJsonObject json(int number);
    /// Queues and agents; agent 1 is me.
    static RecordBatch reference();
    [[nodiscard]] QString word(); ///< a random one, common ones more often
    [[nodiscard]] QString words(int count);
    /// The common words in their order: 0 is said most.
    [[nodiscard]] QString commonWord(int rank) const { return m_words.at(rank); }
    /// When conversation `number` was last changed, as it is made.
    static qint64 updatedAt(int number);

private:
    ConversationRecord conversation(int number);

    QRandomGenerator m_random;
    QStringList m_words;
};

} // namespace saskare::bench
