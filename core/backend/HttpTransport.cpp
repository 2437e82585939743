#include "core/backend/HttpTransport.h"

namespace saskare {

void HttpRequest::setHeader(const QByteArray &name, QByteArray value)
{
    value.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
    headers.removeIf([&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append(std::pair(name, value));
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace saskare
