#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace saskare {

/// The texts of one .ts file, as Qt Linguist writes it, read and looked up without lrelease.
/// What it does not do: write. A plain value; any thread.
class TranslationFile
{
public:
    /// Where a message stands in the work on it.
    enum class Progress
    {
        Finished,
        Unfinished,
        Gone
    };

    struct Message
    {
        QString context;
        QString source;
        QString comment; ///< the disambiguation given to tr()
        Progress progress = Progress::Finished;
        bool plural = false;
        QStringList forms; ///< one, or as many as the language has plural forms; some may be empty
    };

    /// Reads the text of a .ts file. Error: BadInput with the line, when it is no well-formed XML or no .ts.
    static Result<TranslationFile> parse(const QByteArray &xml);

    /// "lv", "ru": the language named in the file, without its territory.
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }

    /// The text for `n` (below 0: not counted), or a null string when it is missing, empty or has a plural form
    /// missing: then the next translator is asked. Unfinished texts are given, so that a translator sees them at
    /// once.
    [[nodiscard]] QString text(QByteArrayView context, QByteArrayView source, QByteArrayView comment, int n) const;

private:
    QString m_language;
    QList<Message> m_messages;
    QHash<QByteArray, qsizetype> m_places; ///< into m_messages, by context, source and comment
};

/// Which of the language's forms says "n things", in the order of Qt's .ts files (not CLDR's: Latvian "zero" is last
/// and means 0 alone). Languages other than Latvian and Russian count as English does.
int pluralForm(const QString &language, int n);
/// How many forms that language has.
int pluralForms(const QString &language);

} // namespace saskare
