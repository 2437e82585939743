#include "core/spelling/SpellingDesk.h"

#include "core/spelling/Words.h"

#include <QLocale>

#include <algorithm>

namespace saskare {
namespace {

constexpr int wordsLookedAt = 120; ///< of a text whose language is asked for
constexpr int fewDictionaries = 6; ///< so many may be open for that

/// The script of a language by its two letters, as far as dictionaries for it exist.
Script scriptOfLanguage(const QString &language)
{
    static const QStringList cyrillic{QStringLiteral("ru"), QStringLiteral("uk"), QStringLiteral("be"),
                                      QStringLiteral("bg"), QStringLiteral("mk"), QStringLiteral("sr"),
                                      QStringLiteral("kk"), QStringLiteral("mn")};
    static const QStringList other{QStringLiteral("el"), QStringLiteral("he"), QStringLiteral("ar"),
                                   QStringLiteral("th"), QStringLiteral("hi"), QStringLiteral("ko")};
    if (cyrillic.contains(language))
        return Script::Cyrillic;
    return other.contains(language) ? Script::Other : Script::Latin;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        for (const WordPlace &place : wordsToCheck(line)) {
            if (words.size() < wordsLookedAt)
                words.append(line.mid(place.start, place.length));
        }
    }
    return words;
}

/// As dictionaries spell it.
QString plain(QString word)
{
    word.remove(u'\u00ad');
    return word.replace(u'’', u'\'');
}

} // namespace

SpellingDesk::SpellingDesk(const QString &ownWords)
    : m_own(ownWords)
    , m_files(installedDictionaries())
{
}

QStringList SpellingDesk::languages() const
{
    QStringList all;
    for (const DictionaryFiles &files : m_files)
        all.append(files.language);
    return all;
}

Dictionary *SpellingDesk::dictionary(const QString &language)
{
    if (const auto open = m_open.constFind(language); open != m_open.constEnd())
        return open->get();
    const auto files = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const DictionaryFiles &each) { return each.language == language; });
    std::shared_ptr<Dictionary> opened;
    if (files != m_files.end())
        opened = std::make_shared<Dictionary>(*files);
    if (opened && !opened->isUsable())
        opened.reset();
    return m_open.insert(language, opened)->get();
}

bool SpellingDesk::isRight(const Dictionary &dictionary, const QString &word) const
{
    const QString spelled = plain(word);
    // "nr." and the like stand in dictionaries with their dot.
    if (m_own.contains(spelled) || dictionary.knows(spelled) || dictionary.knows(QString(spelled + u'.')))
        return true;
    // "веб-сайт" is right if both its parts are.
    const QStringList parts = spelled.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
               return part.size() < 2 || m_own.contains(part) || dictionary.knows(part);
           });
}

QStringList SpellingDesk::misspelled(const QStringList &words, const QString &language)
{
    QStringList wrong;
    const Dictionary *judge = dictionary(language);
    if (!judge)
        return wrong;
    for (const QString &word : words) {
        // A word in another script is of another language.
        if (scriptOf(word) == scriptOfLanguage(language) && !isRight(*judge, word))
            wrong.append(word);
    }
    return wrong;
}

QStringList SpellingDesk::suggestions(const QString &word, const QString &language)
{
    const Dictionary *judge = dictionary(language);
    return judge ? judge->suggestions(plain(word)) : QStringList();
}

/// Those whose dictionaries may be opened to find out; the fallback first, so that it wins where two are as good.
QStringList SpellingDesk::candidates(const QString &fallback) const
{
    QStringList all = languages();
    if (all.size() > fewDictionaries) {
        const QStringList likely{QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("en"), fallback,
                                 QLocale::system().name().section(u'_', 0, 0)};
        all.removeIf([&](const QString &language) { return !likely.contains(language); });
    }
    if (all.removeOne(fallback))
        all.prepend(fallback);
    return all;
}

QString SpellingDesk::detect(const QString &text, const QString &fallback)
{
    const QStringList words = wordsOf(text);
    QString best = languages().contains(fallback) ? fallback : QString();
    qsizetype most = 0;
    for (const QString &language : candidates(fallback)) {
        const Script script = scriptOfLanguage(language);
        const auto inScript = std::count_if(words.begin(), words.end(),
                                            [&](const QString &word) { return scriptOf(word) == script; });
        if (inScript * 2 < words.size() || inScript == 0)
            continue;
        const Dictionary *judge = dictionary(language);
        const qsizetype known = judge ? std::count_if(words.begin(), words.end(),
                                                      [&](const QString &word) { return judge->knows(plain(word)); })
                                      : 0;
        if (known > most) {
            most = known;
            best = language;
        }
    }
    return best;
}

} // namespace saskare
