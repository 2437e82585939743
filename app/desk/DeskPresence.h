#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QJsonArray>

#include <functional>
#include <utility>

namespace saskare {

/// Who is at work in which conversation. Kept in memory only: after a restart nobody is until they say so again.
/// Thread: under DeskState's lock.
class DeskPresence
{
public:
    /// For so long a word about oneself holds, ms.
    static constexpr qint64 holdsMs = 45'000;

    /// `kind`: "viewing", "writing", or "gone". From `from` until `until` (UTC ms). Error: BadInput.
    Result<void> tell(qint64 conversation, qint64 agent, const QString &kind, qint64 from, qint64 until);
    /// As records of type presence. `nameOf`: an agent's.
    [[nodiscard]] QJsonArray records(qint64 nowMs, const std::function<QString(qint64)> &nameOf) const;

private:
    struct Word
    {
        bool isWriting = false;
        qint64 from = 0;
        qint64 until = 0;
    };
    QHash<std::pair<qint64, qint64>, QList<Word>>
        m_words; ///< of an agent in a conversation; the last that holds counts
};

} // namespace saskare
