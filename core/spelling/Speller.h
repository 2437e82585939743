#pragma once

#include "core/base/Result.h"
#include "core/base/Worker.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace saskare {

class SpellingDesk;

/// Spelling by the dictionaries that are installed on this computer, and the agent's own list of words. Reading and
/// judging are done by a thread of its own, which opens a dictionary when it is first needed.
/// Languages are named by two letters. Thread: GUI; answers come where then() says.
class Speller : public QObject
{
    Q_OBJECT
public:
    /// `profile`: the folder where the agent's words are kept; empty: they are not.
    explicit Speller(const QString &profile, QObject *parent = nullptr);
    ~Speller() override;

    /// Those with a dictionary; empty until ready().
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// Which of `words` are wrong in that language; those in another script are not judged. None without a
    /// dictionary.
    Future<QStringList> misspelled(QStringList words, QString language);
    Future<QStringList> suggestions(QString word, QString language); ///< best first
    /// The language that knows most of its words; `fallback` where that does not tell, empty if it has no dictionary.
    Future<QString> detect(QString text, QString fallback);
    /// Right from now on in every language. Error: Storage.
    Future<Result<void>> add(QString word);

    /// The package of this system that brings a dictionary, as it is installed.
    static QString packageFor(const QString &language);

Q_SIGNALS:
    void ready(); ///< languages() are known
    void ownWordsChanged();

private:
    std::unique_ptr<SpellingDesk> m_desk; ///< in the worker's thread
    QStringList m_languages;
    bool m_isReady = false;
    Worker m_worker;
};

} // namespace saskare
