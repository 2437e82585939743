#pragma once

#include "core/spelling/Dictionary.h"
#include "core/spelling/OwnWords.h"

#include <QHash>

namespace saskare {

/// What Speller asks, answered: opens a dictionary when it is first needed. Thread: one at a time, not the GUI's.
class SpellingDesk
{
public:
    explicit SpellingDesk(const QString &ownWords);

    [[nodiscard]] QStringList languages() const;
    QStringList misspelled(const QStringList &words, const QString &language);
    QStringList suggestions(const QString &word, const QString &language);
    QString detect(const QString &text, const QString &fallback);
    Result<void> add(const QString &word) { return m_own.add(word); }

private:
    Dictionary *dictionary(const QString &language);
    [[nodiscard]] QStringList candidates(const QString &fallback) const;
    bool isRight(const Dictionary &dictionary, const QString &word) const;

    OwnWords m_own;
    QList<DictionaryFiles> m_files;
    QHash<QString, std::shared_ptr<Dictionary>> m_open; ///< null: not usable
};

} // namespace saskare
