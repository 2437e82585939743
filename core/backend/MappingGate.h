#pragma once

#include "core/backend/HttpTransport.h"
#include "core/backend/MappingProcess.h"

#include <QJsonObject>

namespace saskare {

/// Gives answers and scopes to a manifest's entries and gives back what they make of them. The process behind it
/// starts with the first call. Thread: the one it lives in; each call ends exactly once, unless this is destroyed
/// before.
class MappingGate : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(Result<QByteArray>)>;

    MappingGate(QByteArray program, Clock &clock, QObject *parent = nullptr);
    ~MappingGate() override;

    /// `response` null: there is no answer, only the scope. An answer whose body is not JSON reaches the entry as
    /// "text".
    void call(const QString &entry, const QJsonObject &scope, const HttpResponse *response, Ended ended);
    /// As call(), for entries that give an object.
    void callObject(const QString &entry, const QJsonObject &scope, const HttpResponse *response,
                    std::function<void(Result<QJsonObject>)> ended);

private:
    QByteArray m_program;
    Clock &m_clock;
    MappingProcess *m_process = nullptr; ///< child
};

/// The text itself, or with its small faults mended; nothing when it is not JSON.
std::optional<QByteArray> readableJson(const QByteArray &text);
/// Any JSON text as a value; undefined if it is none.
QJsonValue jsonValue(const QByteArray &text);
/// What a JSON pointer (RFC 6901) names in `root`; undefined if nothing.
QJsonValue valueAt(const QJsonValue &root, const QString &pointer);
/// Headers as entries see them: lower-case names, no cookies.
QJsonObject headersFor(const HttpResponse &response);

} // namespace saskare
