#include "app/desk/WireServer.h"

#include <QCoreApplication>

#include <httplib.h>

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

namespace saskare {
namespace {

constexpr size_t mostThreads = 1024;
constexpr int idleSeconds = 75;
constexpr int patienceMs = 30'000; // for the rest of a request that has begun

bool isReadable(int socket, int milliseconds)
{
    pollfd wanted{socket, POLLIN, 0};
    return ::poll(&wanted, 1, milliseconds) > 0;
}

bool hasHungUp(int socket)
{
    // Not by reading: what was not read yet would hide it, and a reset is an error there.
    pollfd wanted{socket, POLLRDHUP, 0};
    return ::poll(&wanted, 1, 0) > 0;
}

/// What all connections share: whether the server stops, and their sockets.
class OpenSockets
{
public:
    bool add(int socket)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_sockets.insert(socket);
        return true;
    }
    void remove(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
        m_wake.notify_all();
    }
    /// False when the server stops.
    bool wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return !m_wake.wait_for(lock, time, [this] { return m_stopping; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::set<int> m_sockets;
    bool m_stopping = false;
};

/// One connection's bytes, with the means to spoil them.
class SpoilableStream : public httplib::Stream, public WireConnection
{
public:
    SpoilableStream(int socket, OpenSockets &sockets)
        : m_socket(socket)
        , m_sockets(sockets)
    {
    }

    void close() override
    {
        m_closed = true;
        ::shutdown(m_socket, SHUT_RDWR);
    }
    void reset() override
    {
        // A close that does not linger throws away what is on its way, and the kernel tells the peer so.
        const struct ::linger atOnce
        {
            1, 0
        };
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_closed = m_reset = true;
    }
    void answerRaw(const QByteArray &bytes) override
    {
        sendAll(bytes.constData(), size_t(bytes.size()));
        close();
    }
    [[nodiscard]] bool wasReset() const { return m_reset; }
    void cutNextBody() override { m_cut = true; }
    void writeTwice() override { m_twice = true; }
    bool linger(int milliseconds) override
    {
        using namespace std::chrono;
        const auto end = steady_clock::now() + std::chrono::milliseconds(milliseconds);
        while (milliseconds < 0 || steady_clock::now() < end) {
            const auto left
                = milliseconds < 0 ? 100ms : duration_cast<std::chrono::milliseconds>(end - steady_clock::now());
            if (!m_sockets.wait(std::clamp(left, 1ms, 100ms)) || (!m_closed && hasHungUp(m_socket)))
                return false;
        }
        return true;
    }

    bool is_readable() const override { return m_at < m_filled || isReadable(m_socket, patienceMs); }
    bool is_writable() const override { return !m_closed && !hasHungUp(m_socket); }
    ssize_t read(char *target, size_t size) override
    {
        if (m_at == m_filled) {
            if (m_closed || !isReadable(m_socket, patienceMs))
                return -1;
            const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (got <= 0)
                return got;
            m_at = 0;
            m_filled = size_t(got);
        }
        const size_t taken = std::min(size, m_filled - m_at);
        std::copy_n(m_buffer.data() + m_at, taken, target);
        m_at += taken;
        return ssize_t(taken);
    }
    ssize_t write(const char *data, size_t size) override
    {
        // The head goes out whole in the first write, the body in those that follow.
        if (m_cut && m_written > 0) {
            sendAll(data, size / 2);
            close();
            return -1;
        }
        ++m_written;
        if (m_twice)
            m_copy.append(data, size);
        return sendAll(data, size) ? ssize_t(size) : -1;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    socket_t socket() const override { return m_socket; }

    /// Waits for the next request's first byte.
    bool hasNext() { return !m_closed && (m_at < m_filled || isReadable(m_socket, idleSeconds * 1000)); }
    void beginRequest()
    {
        m_written = 0;
        m_cut = m_twice = false;
        m_copy.clear();
        baggage.reset();
    }
    void endRequest()
    {
        if (m_twice)
            sendAll(m_copy.data(), m_copy.size());
    }

private:
    bool sendAll(const char *data, size_t size)
    {
        while (size > 0 && !m_closed) {
            const ssize_t sent = ::send(m_socket, data, size, MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            data += sent;
            size -= size_t(sent);
        }
        return !m_closed;
    }

    int m_socket;
    OpenSockets &m_sockets;
    std::array<char, 16'384> m_buffer{};
    size_t m_at = 0, m_filled = 0;
    int m_written = 0;
    bool m_closed = false, m_reset = false, m_cut = false, m_twice = false;
    std::string m_copy;
};

/// A thread for each connection that is open; threads are used again.
class ThreadPerConnection : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_idle < m_tasks.size() && m_threads.size() < mostThreads)
            m_threads.emplace_back([this] { work(); });
        else
            m_wake.notify_one();
    }
    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
            m_wake.notify_all();
        }
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            ++m_idle;
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            --m_idle;
            if (m_tasks.empty())
                return;
            const std::function<void()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ending = false;
};

// The library calls the handler on the connection's own thread and does not say which connection it is.
thread_local SpoilableStream *currentStream = nullptr;

void fill(httplib::Response &response, const WireAnswer &answer)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (!answer.stream) {
        response.set_content(answer.body.constData(), size_t(answer.body.size()), answer.contentType.toStdString());
        return;
    }
    response.set_chunked_content_provider(
        answer.contentType.toStdString(), [next = answer.stream](size_t, httplib::DataSink &sink) {
            const bool goOn = next([&sink](const QByteArray &piece) {
                return sink.is_writable() && sink.write(piece.constData(), size_t(piece.size()));
            });
            if (!goOn)
                sink.done();
            return true;
        });
}

} // namespace

class WireServer::Engine : public httplib::Server
{
public:
    explicit Engine(WireHandler &handler)
        : m_handler(handler)
    {
        new_task_queue = [] { return new ThreadPerConnection; };
        // Without this the library asks for SO_REUSEPORT, and two desks could share a port without noticing.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        set_payload_max_length(64 << 20);
        set_keep_alive_max_count(1'000'000);
        set_keep_alive_timeout(idleSeconds);
        const Handler all
            = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); };
        Get(".*", all);
        Post(".*", all);
        Put(".*", all);
        Patch(".*", all);
        Delete(".*", all);
    }

    int bind(quint16 port)
    {
        const int bound = port == 0 ? bind_to_any_port("127.0.0.1") : bind_to_port("127.0.0.1", port) ? port : -1;
        if (bound > 0)
            ::listen(svr_sock_, 512); // the library's own backlog of 5 drops bursts of connections
        return bound;
    }
    void run()
    {
        m_thread = std::thread([this] { listen_after_bind(); });
        while (!is_running())
            std::this_thread::yield();
    }
    void end()
    {
        m_sockets.stop();
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        bool reset = false;
        if (m_sockets.add(socket)) {
            reset = serve(socket);
            m_sockets.remove(socket);
        }
        if (!reset)
            ::shutdown(socket, SHUT_RDWR);
        ::close(socket);
        return true;
    }

    /// True: the connection is to end with a reset.
    bool serve(int socket)
    {
        const int yes = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        SpoilableStream stream(socket, m_sockets);
        currentStream = &stream;
        bool closed = false;
        while (!closed && stream.hasNext()) {
            stream.beginRequest();
            const bool served = process_request(stream, false, closed, [&](httplib::Request &request) {
                // Compressing for a reader on the same computer costs both sides time.
                request.headers.erase("Accept-Encoding");
                m_handler.before(headOf(request), stream);
            });
            if (!served)
                break;
            stream.endRequest();
        }
        currentStream = nullptr;
        return stream.wasReset();
    }

    static WireRequest headOf(const httplib::Request &request)
    {
        WireRequest wire;
        wire.method = QString::fromStdString(request.method);
        wire.path = QString::fromStdString(request.path);
        wire.query = [&](const char *name) {
            return request.has_param(name) ? QString::fromStdString(request.get_param_value(name)) : QString();
        };
        wire.header = [&](const char *name) { return QString::fromStdString(request.get_header_value(name)); };
        wire.target = QByteArray::fromStdString(request.target);
        for (const auto &[name, value] : request.headers)
            wire.headers.append(std::pair(QByteArray::fromStdString(name), QByteArray::fromStdString(value)));
        return wire;
    }

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        WireRequest wire = headOf(request);
        wire.body = QByteArray::fromStdString(request.body);
        for (const auto &[name, part] : request.files)
            wire.parts.append({QString::fromStdString(name), QString::fromStdString(part.filename),
                               QByteArray::fromStdString(part.content_type),
                               QByteArray::fromStdString(part.content)});
        fill(response, m_handler.handle(wire, *currentStream));
    }

    WireHandler &m_handler;
    OpenSockets m_sockets;
    std::thread m_thread;
};

WireServer::WireServer(WireHandler &handler)
    : m_handler(handler)
{
}

WireServer::~WireServer()
{
    stop();
}

Result<quint16> WireServer::start(quint16 port)
{
    auto engine = std::make_unique<Engine>(m_handler);
    const int bound = engine->bind(port);
    if (bound <= 0) {
        return Error{ErrorKind::Offline,
                     QCoreApplication::translate("Desk", "The practice desk cannot listen on port %1.").arg(port),
                     {},
                     QCoreApplication::translate(
                         "Desk", "Another program may be using it; choose another port, or 0 for any."),
                     {}};
    }
    m_engine = std::move(engine);
    m_engine->run();
    return quint16(bound);
}

void WireServer::stop()
{
    if (m_engine)
        m_engine->end();
    m_engine.reset();
}

} // namespace saskare
