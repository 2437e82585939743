#include "core/language/TranslationFile.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace saskare {
namespace {

QByteArray place(QByteArrayView context, QByteArrayView source, QByteArrayView comment)
{
    QByteArray key;
    key.reserve(context.size() + source.size() + comment.size() + 2);
    key.append(context).append('\0').append(source).append('\0').append(comment);
    return key;
}

/// Text of an element with the <byte value="x4"/> that Linguist writes for what XML cannot carry.
QString textOf(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"byte") {
            const QString value = xml.attributes().value(QLatin1String("value")).toString();
            text += QChar(static_cast<char16_t>(value.startsWith(u'x') ? value.mid(1).toUShort(nullptr, 16)
                                                                       : value.toUShort()));
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::EndElement) {
            break;
        }
    }
    return text;
}

void readTranslation(QXmlStreamReader &xml, TranslationFile::Message &message)
{
    const auto type = xml.attributes().value(QLatin1String("type"));
    if (type == u"unfinished")
        message.progress = TranslationFile::Progress::Unfinished;
    else if (type == u"vanished" || type == u"obsolete")
        message.progress = TranslationFile::Progress::Gone;
    if (!message.plural) {
        message.forms = {textOf(xml)};
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numerusform")
            message.forms += textOf(xml);
        else
            xml.skipCurrentElement();
    }
}

TranslationFile::Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslationFile::Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = textOf(xml);
        else if (xml.name() == u"comment")
            message.comment = textOf(xml);
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

Result<TranslationFile> TranslationFile::parse(const QByteArray &data)
{
    TranslationFile file;
    QXmlStreamReader xml(data);
    if (xml.readNextStartElement() && xml.name() != u"TS")
        xml.raiseError(QStringLiteral("root element is not TS"));
    file.m_language = xml.attributes().value(QLatin1String("language")).toString().section(u'_', 0, 0);
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = textOf(xml);
            else if (xml.name() == u"message")
                file.m_messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("saskare::TranslationFile", "The translation file cannot be read: line %1.")
                .arg(xml.lineNumber()),
            QCoreApplication::translate("saskare::TranslationFile", "The texts from before stay."),
            QCoreApplication::translate("saskare::TranslationFile", "Correct that line and save the file again."),
            xml.errorString()};
    }
    for (qsizetype i = 0; i < file.m_messages.size(); ++i) {
        const Message &message = file.m_messages[i];
        if (message.progress != Progress::Gone)
            file.m_places.insert(place(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8()),
                                 i);
    }
    return file;
}

QString TranslationFile::text(QByteArrayView context, QByteArrayView source, QByteArrayView comment, int n) const
{
    auto found = m_places.constFind(place(context, source, comment));
    if (found == m_places.constEnd() && !comment.isEmpty())
        found = m_places.constFind(place(context, source, {})); // as QTranslator does
    if (found == m_places.constEnd())
        return {};
    const Message &message = m_messages[*found];
    const auto isEmpty = [](const QString &form) { return form.isEmpty(); };
    const qsizetype wanted = message.plural ? pluralForms(m_language) : 1;
    if (message.forms.size() < wanted || std::any_of(message.forms.begin(), message.forms.end(), isEmpty))
        return {};
    return message.forms[message.plural && n >= 0 ? pluralForm(m_language, n) : 0];
}

int pluralForm(const QString &language, int n)
{
    const bool endsInOne = n % 10 == 1 && n % 100 != 11;
    if (language == u"lv")
        return endsInOne ? 0 : n != 0 ? 1 : 2;
    if (language == u"ru") {
        const bool few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 > 19);
        return endsInOne ? 0 : few ? 1 : 2;
    }
    return n == 1 ? 0 : 1;
}

int pluralForms(const QString &language)
{
    return language == u"lv" || language == u"ru" ? 3 : 2;
}

} // namespace saskare
