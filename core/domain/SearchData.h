#pragma once

#include "core/domain/ConversationQuery.h"

#include <QJsonObject>
#include <QStringList>

/// A search as data, for those who say it in another language: a help desk's. Pure functions. Any thread.
namespace saskare {

/// The words of a search text, apart.
struct SearchedWords
{
    QStringList words; ///< each by itself; the last may be a beginning
    QStringList phrases;
    QStringList excluded; ///< words and phrases that must not occur
    bool operator==(const SearchedWords &) const = default;
};
SearchedWords searchedWords(const QString &text);

/// {"text", "words", "phrases", "excluded", "conditions": [{"field", "comparison" (= < <= > >=), "value", "negated",
/// "orPrevious", "from", "to" (UTC, seconds; of times)}]}. Conditions on accounts are left out: whoever asks an
/// account has looked at them.
QJsonObject searchData(const ConversationQuery &query, qint64 nowMs);

/// Whether a conversation of this account may be what the conditions ask for.
bool mayConcern(const ConversationQuery &query, AccountId account);

} // namespace saskare
