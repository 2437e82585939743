#pragma once

#include "core/base/Result.h"

#include <QSet>
#include <QString>

namespace saskare {

/// The agent's own list of words, one a line in UTF-8, which people may edit by hand. Thread: one at a time.
class OwnWords
{
public:
    /// `file`: may not exist yet; empty: nothing is kept.
    explicit OwnWords(QString file);

    /// Written small in the list, a word may be written large.
    [[nodiscard]] bool contains(const QString &word) const;
    /// Error: Storage; the word is known until the program ends even so.
    Result<void> add(const QString &word);

private:
    QString m_file;
    QSet<QString> m_words;
};

} // namespace saskare
