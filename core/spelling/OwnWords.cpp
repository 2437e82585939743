#include "core/spelling/OwnWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace saskare {

OwnWords::OwnWords(QString file)
    : m_file(std::move(file))
{
    QFile kept(m_file);
    if (m_file.isEmpty() || !kept.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(kept.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_words.insert(line.trimmed());
}

bool OwnWords::contains(const QString &word) const
{
    return m_words.contains(word) || m_words.contains(word.toLower());
}

Result<void> OwnWords::add(const QString &word)
{
    m_words.insert(word);
    if (m_file.isEmpty())
        return {};
    QStringList lines(m_words.begin(), m_words.end());
    lines.sort();
    QSaveFile file(m_file);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::Storage, QCoreApplication::translate("Speller", "Your list of words could not be saved."),
                 QCoreApplication::translate("Speller", "The word is known until the program ends."),
                 QCoreApplication::translate("Speller", "Look whether the disk is full."), file.errorString()};
}

} // namespace saskare
