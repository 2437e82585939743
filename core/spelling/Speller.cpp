#include "core/spelling/Speller.h"

#include "core/spelling/SpellingDesk.h"

namespace saskare {

Speller::Speller(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_worker(QStringLiteral("spelling"))
{
    const QString ownWords = profile.isEmpty() ? QString() : QString(profile + QStringLiteral("/words.txt"));
    m_worker
        .run([this, ownWords] {
            m_desk = std::make_unique<SpellingDesk>(ownWords);
            return m_desk->languages();
        })
        .then(this, [this](const QStringList &languages) {
            m_languages = languages;
            m_isReady = true;
            Q_EMIT ready();
        });
}

Speller::~Speller() = default;

Future<QStringList> Speller::misspelled(QStringList words, QString language)
{
    return m_worker.run([this, words = std::move(words), language = std::move(language)] {
        return m_desk->misspelled(words, language);
    });
}

Future<QStringList> Speller::suggestions(QString word, QString language)
{
    return m_worker.run([this, word = std::move(word), language = std::move(language)] {
        return m_desk->suggestions(word, language);
    });
}

Future<QString> Speller::detect(QString text, QString fallback)
{
    return m_worker.run(
        [this, text = std::move(text), fallback = std::move(fallback)] { return m_desk->detect(text, fallback); });
}

Future<Result<void>> Speller::add(QString word)
{
    Future<Result<void>> added = m_worker.run([this, word = std::move(word)] { return m_desk->add(word); });
    return added.then(this, [this](const Result<void> &result) {
        Q_EMIT ownWordsChanged();
        return result;
    });
}

QString Speller::packageFor(const QString &language)
{
    return language == u"en" ? QStringLiteral("hunspell-en-us") : QString(QStringLiteral("hunspell-") + language);
}

} // namespace saskare
