#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace saskare {

/// One HTTP request to a server on this computer, for tests and their tools: a connection of its own, no redirects.
struct WireClient
{
    struct Answer
    {
        int status = 0;
        QByteArray head; ///< with the status line
        QByteArray body; ///< as it came: of a chunked one with its lengths
    };
    quint16 port = 0;
    int patienceSeconds = 60; ///< of silence

    /// Blocks. `headers` without those of the connection. Nothing: no answer came. Any thread.
    [[nodiscard]] std::optional<Answer> send(const QByteArray &method, const QByteArray &target,
                                             const QList<std::pair<QByteArray, QByteArray>> &headers,
                                             const QByteArray &body) const;
};

} // namespace saskare
