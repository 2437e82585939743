#include "core/backend/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace saskare {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 limit)
{
    const qint64 count = std::min(limit, m_bytes.size() - m_read);
    if (count <= 0)
        return -1; // the end, for a sequential device
    std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace saskare
