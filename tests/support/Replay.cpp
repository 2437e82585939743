#include "tests/support/Replay.h"

#include "tests/support/WireClient.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

namespace saskare {
namespace {

QList<std::pair<QByteArray, QByteArray>> headersOf(const FakeRequest &request, const QByteArray &token)
{
    QList<std::pair<QByteArray, QByteArray>> sent;
    for (const auto &[name, value] : request.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "authorization")
            sent.append(std::pair(name, token));
        else if (lower == "content-type" || lower == "accept" || lower.contains("apikey") || lower.contains("token"))
            sent.append(std::pair(name, value));
    }
    return sent;
}

QByteArray lastToken(const QList<FakeRequest> &requests)
{
    for (auto it = requests.rbegin(); it != requests.rend(); ++it) {
        for (const auto &[name, value] : it->headers) {
            if (name.toLower() == "authorization")
                return value;
        }
    }
    return {};
}

} // namespace

Result<qint64> replay(const QUrl &url, const QList<FakeRequest> &requests, int parallel)
{
    const QByteArray token = lastToken(requests);
    std::atomic<qsizetype> next = 0, lost = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int i = 0; i < parallel; ++i) {
        threads.emplace_back([&] {
            const WireClient client{quint16(url.port())};
            for (qsizetype at = next++; at < requests.size(); at = next++) {
                const FakeRequest &request = requests.at(at);
                const auto got
                    = client.send(request.method.toLatin1(), request.target, headersOf(request, token), request.body);
                if (!got || got->status != request.status)
                    ++lost;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    if (lost > 0)
        return Error{
            ErrorKind::Offline, u"%1 requests were answered otherwise than before"_qs.arg(lost.load()), {}, {}, {}};
    return timer.elapsed();
}

} // namespace saskare
