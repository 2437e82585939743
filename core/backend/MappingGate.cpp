#include "core/backend/MappingGate.h"

#include "core/backend/JsonText.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

namespace saskare {
namespace {

bool isJson(const QByteArray &text)
{
    simdjson::dom::parser parser;
    return parser.parse(simdjson::padded_string_view(simdjson::padded_string(text.constData(), size_t(text.size()))))
               .error()
        == simdjson::SUCCESS;
}

/// The scope's JSON with the body spliced in as it came: parsing it here would only damage its numbers.
QByteArray inputFor(const QJsonObject &scope, const HttpResponse *response)
{
    if (!response)
        return QJsonDocument(scope).toJson(QJsonDocument::Compact);
    QJsonObject all = scope;
    all.insert(u"status"_qs, response->status);
    all.insert(u"headers"_qs, headersFor(*response));
    const std::optional<QByteArray> body
        = response->body.trimmed().isEmpty() ? QByteArray("null") : readableJson(response->body);
    if (!body)
        all.insert(u"text"_qs, QString::fromUtf8(response->body.left(16 * 1024)));
    const QByteArray rest = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return "{\"body\":" + body.value_or("null") + ',' + rest.mid(1);
}

} // namespace

std::optional<QByteArray> readableJson(const QByteArray &text)
{
    if (isJson(text))
        return text;
    const QByteArray mended = repairedJson(text);
    if (isJson(mended))
        return mended;
    return std::nullopt;
}

QJsonValue jsonValue(const QByteArray &text)
{
    // Qt reads only lists and objects at the top.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    return document.array().size() == 1 ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue value = root;
    const QStringList parts = pointer.split(u'/').mid(1);
    for (QString part : parts) {
        part.replace(u"~1"_qs, u"/"_qs).replace(u"~0"_qs, u"~"_qs);
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    }
    return value;
}

QJsonObject headersFor(const HttpResponse &response)
{
    QJsonObject headers;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            headers.insert(QString::fromLatin1(name.toLower()), QString::fromUtf8(value));
    }
    return headers;
}

MappingGate::MappingGate(QByteArray program, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_clock(clock)
{
}

MappingGate::~MappingGate() = default;

void MappingGate::call(const QString &entry, const QJsonObject &scope, const HttpResponse *response, Ended ended)
{
    if (!m_process)
        m_process = new MappingProcess(m_program, m_clock, this);
    m_process->call(entry, inputFor(scope, response))
        .then(this, [entry, ended = std::move(ended)](const Result<QByteArray> &given) {
            if (given)
                qCDebug(logMapping).noquote()
                    << entry << "gives" << given->size() << "bytes"; // the words are people's
            ended(given);
        });
}

void MappingGate::callObject(const QString &entry, const QJsonObject &scope, const HttpResponse *response,
                             std::function<void(Result<QJsonObject>)> ended)
{
    call(entry, scope, response, [entry, ended = std::move(ended)](const Result<QByteArray> &result) {
        if (!result) {
            ended(result.error());
            return;
        }
        const QJsonValue value = jsonValue(*result);
        if (value.isObject() || value.isNull()) {
            ended(value.toObject());
            return;
        }
        ended(Error{ErrorKind::ServerTrouble,
                    QCoreApplication::translate(
                        "MappingGate", "The entry \"%1\" of the mapping gave something that is not an object.")
                        .arg(entry),
                    {},
                    {},
                    {}});
    });
}

} // namespace saskare
