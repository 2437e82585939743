#include "app/bench/Bench.h"
#include "app/bench/BenchData.h"
#include "core/backend/MappingProcess.h"
#include "core/base/Worker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <condition_variable>
#include <mutex>

extern "C" {
#include <jq.h>
}

namespace saskare::bench {
namespace {

constexpr int pageSize = 100;
constexpr int rounds = 60;

/// A mapping as a help desk's looks: names changed, codes looked up, times passed through.
const char *const program = R"(
def state: {"new":"new","open":"open","resolved":"resolved","answered":"answered"}[.] // "other";
def tickets_page: {records: [.body.tickets[] | {type: "conversation", id: .id, number: .ref, kind: "ticket",
  subject: .subject, status: {state: (.status | state), code: .status}, queue: .department, assignee: .owner,
  customer: .requester.id, tags: .labels, createdAt: .created_at, updatedAt: .updated_at, unread: (.seen | not)}],
  more: (.body.next != null)};
)";

QByteArray vendorPage(BenchData &data, int first)
{
    QJsonArray tickets;
    for (int i = 0; i < pageSize; ++i) {
        const QJsonObject ours = data.json(first + i);
        tickets.append(
            QJsonObject{{u"id"_qs, ours[u"id"]},
                        {u"ref"_qs, ours[u"number"]},
                        {u"subject"_qs, ours[u"subject"]},
                        {u"status"_qs, ours[u"status"][u"state"]},
                        {u"department"_qs, ours[u"queue"]},
                        {u"owner"_qs, ours[u"assignee"]},
                        {u"requester"_qs, QJsonObject{{u"id"_qs, ours[u"customer"]}, {u"name"_qs, data.words(2)}}},
                        {u"labels"_qs, QJsonArray{u"vip"_qs}},
                        {u"created_at"_qs, ours[u"createdAt"]},
                        {u"updated_at"_qs, ours[u"updatedAt"]},
                        {u"seen"_qs, true},
                        {u"custom"_qs, ours[u"customFields"]}});
    }
    return QJsonDocument(
               QJsonObject{{u"body"_qs, QJsonObject{{u"tickets"_qs, tickets}, {u"next"_qs, QJsonValue::Null}}}})
        .toJson(QJsonDocument::Compact);
}

/// The limit: libjq alone, in this process, compiled once: parse, map, print.
class BareJq
{
public:
    BareJq()
        : m_state(jq_init())
    {
        const QByteArray whole = QByteArray(program) + "tickets_page";
        if (!jq_compile(m_state, whole.constData()))
            qFatal("the limit's mapping does not compile");
    }
    ~BareJq() { jq_teardown(&m_state); }
    BareJq(const BareJq &) = delete;
    BareJq &operator=(const BareJq &) = delete;

    qsizetype map(const QByteArray &input)
    {
        jq_start(m_state, jv_parse_sized(input.constData(), static_cast<int>(input.size())), 0);
        jv text = jv_dump_string(jq_next(m_state), 0);
        const qsizetype size = jv_string_length_bytes(jv_copy(text));
        jv_free(text);
        return size;
    }

private:
    jq_state *m_state;
};

/// Calls a MappingProcess that lives in a worker, and waits for each answer.
class Mapper
{
public:
    Mapper()
        : m_worker(u"mapping"_qs)
    {
        m_worker.run([this] { m_process = std::make_unique<MappingProcess>(program, m_clock, nullptr); })
            .waitForFinished();
    }
    ~Mapper()
    {
        m_worker.run([this] { m_process.reset(); }).waitForFinished();
    }
    Mapper(const Mapper &) = delete;
    Mapper &operator=(const Mapper &) = delete;

    /// Milliseconds of processor time that the process of the mapping has used.
    [[nodiscard]] double processorTime() const
    {
        const QDir tasks(u"/proc/self/task"_qs);
        double sum = 0;
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile children(tasks.filePath(task + u"/children"_qs));
            if (!children.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &child : children.readAll().simplified().split(' ')) {
                clockid_t clock{};
                timespec time{};
                if (clock_getcpuclockid(child.toInt(), &clock) == 0 && clock_gettime(clock, &time) == 0
                    && child.toInt() > 0)
                    sum += static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
            }
        }
        return sum;
    }

    bool map(const QByteArray &input)
    {
        bool done = false;
        bool good = false;
        m_worker.run([&, this] {
            m_process->call(u"tickets_page"_qs, input)
                .then(m_worker.context(), [&, this](const Result<QByteArray> &result) {
                    const std::lock_guard lock(m_mutex);
                    good = result.ok();
                    done = true;
                    m_ready.notify_one();
                });
        });
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [&] { return done; });
        return good;
    }

private:
    SystemClock m_clock;
    Worker m_worker;
    std::unique_ptr<MappingProcess> m_process;
    std::mutex m_mutex;
    std::condition_variable m_ready;
};

} // namespace

std::vector<Figure> benchMapping(const Setup &)
{
    BenchData data(3);
    BareJq bare;
    Mapper mapper;
    double ours = 0;
    double limit = 0;
    double inChild = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray input = vendorPage(data, 1 + i * pageSize);
        if (i == 0 && !mapper.map(input)) { // the first call starts and compiles: not measured on either side
            cannot(u"G2j mapping"_qs, u"saskare-mapper gave an error; is it built?"_qs);
            return {};
        }
        const double before = mapper.processorTime();
        ours += processorTimed([&] { mapper.map(input); });
        const double child = mapper.processorTime() - before;
        ours += child;
        inChild += child;
        limit += processorTimed([&] { bare.map(input); });
    }
    const double records = rounds * pageSize;
    return {{u"G2j mapping"_qs, records / ours * 1000, records / limit * 1000, u"records per processor second"_qs,
             0.8, Better::More},
            // Pages are mapped while others are fetched and stored: what bounds the stream is the mapper's own work.
            {u"G2j mapping, the mapper's part"_qs, records / inChild * 1000, records / limit * 1000,
             u"records per processor second"_qs, 0.8, Better::More}};
}

} // namespace saskare::bench
