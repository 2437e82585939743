#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class Hunspell;

namespace saskare {

/// A dictionary's two files on this computer.
struct DictionaryFiles
{
    QString language; ///< two letters
    QString affixes;
    QString words;
};

/// The dictionaries there are: in $DICPATH, then where distributions put them. Of several for one language the first
/// of its home country is taken (lv_LV, ru_RU, en_US), else the first by name. Looks at the disk.
QList<DictionaryFiles> installedDictionaries();

/// One language of Hunspell. Loading takes tens of milliseconds and as many megabytes. Thread: one at a time.
class Dictionary
{
public:
    explicit Dictionary(const DictionaryFiles &files);
    ~Dictionary();
    Dictionary(Dictionary &&) noexcept;

    /// False: made in an encoding that we cannot write; then it knows nothing.
    [[nodiscard]] bool isUsable() const;
    /// False also for a word that cannot be spelled in the dictionary's encoding.
    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const; ///< best first, at most eight

private:
    [[nodiscard]] std::optional<std::string> encoded(const QString &word) const;
    [[nodiscard]] QString decoded(const std::string &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    QByteArray m_encoding;
};

} // namespace saskare
