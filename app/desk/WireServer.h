#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <any>
#include <functional>
#include <memory>
#include <utility>

namespace saskare {

/// A part of a multipart body.
struct WirePart
{
    QString name;
    QString fileName;
    QByteArray mediaType;
    QByteArray content;
};

struct WireRequest
{
    QString method;
    QString path; ///< decoded, without the query
    QByteArray body; ///< empty when it came in parts
    std::function<QString(const char *name)> query; ///< empty: not given
    std::function<QString(const char *name)> header;
    QByteArray target = {}; ///< path and query as they came
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< in no order
    QList<WirePart> parts = {}; ///< of a multipart body, ordered by name
};

/// Writes a piece of a streamed answer; false: the reader has gone.
using WireWrite = std::function<bool(const QByteArray &)>;

struct WireAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// When set, the body comes from here: called again and again until it gives false.
    std::function<bool(const WireWrite &)> stream;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(std::make_pair(name, value)); }
};

/// The connection a request came on, for those who want to mistreat it.
class WireConnection
{
public:
    WireConnection() = default;
    WireConnection(const WireConnection &) = delete;
    WireConnection &operator=(const WireConnection &) = delete;
    virtual ~WireConnection() = default;

    virtual void close() = 0; ///< at once; nothing more is read or written
    virtual void reset() = 0; ///< the same, without the courtesy of an end: the peer sees a reset
    virtual void answerRaw(const QByteArray &bytes) = 0; ///< these bytes in place of an answer, then close()
    virtual void cutNextBody() = 0; ///< the answer's body breaks off in its middle
    virtual void writeTwice() = 0; ///< the whole answer goes out twice
    /// Waits; negative: for ever. False: the server stops, or the peer has hung up.
    virtual bool linger(int milliseconds) = 0;

    std::any baggage; ///< from before() to handle(), of the same request
};

class WireHandler
{
public:
    WireHandler() = default;
    WireHandler(const WireHandler &) = delete;
    WireHandler &operator=(const WireHandler &) = delete;
    virtual ~WireHandler() = default;
    /// When the head of a request is known and its body is not read yet.
    virtual void before(const WireRequest &head, WireConnection &connection) = 0;
    virtual WireAnswer handle(const WireRequest &request, WireConnection &connection) = 0;
};

/// HTTP on 127.0.0.1, one thread per open connection and as many threads as connections, so that idle clients
/// and event streams take nothing from the others. Knows nothing of the help desk.
/// Thread: start and stop on one; the handler is called on many at once.
class WireServer
{
public:
    explicit WireServer(WireHandler &handler);
    ~WireServer();
    WireServer(const WireServer &) = delete;
    WireServer &operator=(const WireServer &) = delete;

    /// 0: any free port. Gives the port. Error: Storage when the port is taken.
    Result<quint16> start(quint16 port);
    void stop(); ///< ends open connections and waits for their threads

private:
    class Engine;
    WireHandler &m_handler;
    std::unique_ptr<Engine> m_engine;
};

} // namespace saskare
