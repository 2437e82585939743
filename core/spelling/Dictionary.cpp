#include "core/spelling/Dictionary.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>

#include <hunspell.hxx>

#include <algorithm>

namespace saskare {
namespace {

constexpr int mostSuggestions = 8;

QStringList folders()
{
    QStringList all = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    all += {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/local/share/hunspell"),
            QStringLiteral("/usr/share/myspell/dicts"), QStringLiteral("/usr/share/myspell")};
    return all;
}

bool isOfHome(const QString &name)
{
    return name == u"lv_LV" || name == u"ru_RU" || name == u"en_US";
}

} // namespace

QList<DictionaryFiles> installedDictionaries()
{
    QList<DictionaryFiles> found;
    for (const QString &folder : folders()) {
        QStringList names = QDir(folder).entryList({QStringLiteral("*.aff")}, QDir::Files, QDir::Name);
        for (QString &name : names)
            name.chop(4);
        std::stable_partition(names.begin(), names.end(), isOfHome);
        for (const QString &name : std::as_const(names)) {
            const QString language = name.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
            const QString words = folder + u'/' + name + QLatin1String(".dic");
            const bool isThere = std::any_of(
                found.begin(), found.end(), [&](const DictionaryFiles &files) { return files.language == language; });
            if (!isThere && language.size() == 2 && QFile::exists(words))
                found.append({language, QString(folder + u'/' + name + QLatin1String(".aff")), words});
        }
    }
    return found;
}

Dictionary::Dictionary(const DictionaryFiles &files)
    : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(files.affixes).constData(),
                                            QFile::encodeName(files.words).constData()))
    , m_encoding(QByteArray::fromStdString(m_hunspell->get_dict_encoding()))
{
}

Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary &&) noexcept = default;

bool Dictionary::isUsable() const
{
    return QStringConverter::encodingForName(m_encoding.constData()).has_value();
}

std::optional<std::string> Dictionary::encoded(const QString &word) const
{
    if (m_encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return word.toStdString();
    QStringEncoder encoder(m_encoding.constData());
    if (!encoder.isValid())
        return std::nullopt;
    const QByteArray bytes = encoder.encode(word);
    if (encoder.hasError())
        return std::nullopt;
    return bytes.toStdString();
}

QString Dictionary::decoded(const std::string &word) const
{
    if (m_encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return QString::fromStdString(word);
    QStringDecoder decoder(m_encoding.constData());
    return decoder.decode(QByteArray::fromStdString(word));
}

bool Dictionary::knows(const QString &word) const
{
    const std::optional<std::string> bytes = encoded(word);
    return bytes && m_hunspell->spell(*bytes);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList list;
    const std::optional<std::string> bytes = encoded(word);
    if (!bytes)
        return list;
    for (const std::string &suggestion : m_hunspell->suggest(*bytes)) {
        if (list.size() == mostSuggestions)
            break;
        list.append(decoded(suggestion));
    }
    return list;
}

} // namespace saskare
