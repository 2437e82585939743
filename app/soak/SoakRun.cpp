#include "app/soak/SoakRun.h"

#include <algorithm>
#include <utility>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds pause = 300ms; // between two acts
constexpr auto drainPatience = 180s;
constexpr auto drainLook = 1s;
constexpr auto longEnoughForMemory = 10min;
constexpr qint64 onePicture = 16; // ms, of sixty a second
constexpr int sampleCount = 600;
constexpr int handleSlack = 6; // connections kept open come and go

bool waitsForAPerson(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Conflicted || entry.state == OutboxState::Failed
        || entry.state == OutboxState::Asking;
}

QJsonObject delaysOf(const Heartbeat &heartbeat)
{
    return {{QStringLiteral("beats"), heartbeat.beats()},
            {QStringLiteral("p999Ms"), heartbeat.quantile(0.999)},
            {QStringLiteral("over16"), heartbeat.countOver(onePicture)},
            {QStringLiteral("over33"), heartbeat.countOver(33)},
            {QStringLiteral("over100"), heartbeat.countOver(100)},
            {QStringLiteral("worstMs"), heartbeat.worstMs()}};
}

} // namespace

SoakRun::SoakRun(Application &application, DeskProcess &desk, MovedClock &clock, QString profile,
                 std::chrono::seconds length, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_desk(desk)
    , m_clock(clock)
    , m_profile(std::move(profile))
    , m_length(length)
    , m_chance(seed)
    , m_agent(application, seed)
    , m_observer(QStringLiteral("soak"))
{
    connect(&m_measuring, &QTimer::timeout, this, &SoakRun::measure);
    connect(&m_disturbing, &QTimer::timeout, this, &SoakRun::disturb);
    connect(&m_heartbeat, &Heartbeat::came, this, &SoakRun::noteStall);
}

SoakRun::~SoakRun()
{
    m_observer.run([this] { delete m_control; });
}

void SoakRun::start()
{
    m_since.start();
    m_observer.run([this] { m_control = new Heartbeat; });
    m_agent.start(pause);
    m_measuring.start(std::clamp<std::chrono::milliseconds>(m_length / sampleCount, 500ms, 10s));
    m_disturbing.start(std::clamp<std::chrono::milliseconds>(m_length / 60, 5s, 60s));
    QTimer::singleShot(m_length, this, &SoakRun::endWork);
}

void SoakRun::noteStall(qint64 lateMs)
{
    if (lateMs <= onePicture)
        return;
    Stalls &stalls = m_stalls[m_agent.lastAct()];
    ++stalls.count;
    stalls.worst = std::max(stalls.worst, lateMs);
}

void SoakRun::measure()
{
    m_observer.run([profile = m_profile] { return Sample::take(profile); }).then(this, [this](const Sample &sample) {
        keep(sample);
    });
}

void SoakRun::keep(Sample sample)
{
    sample.seconds = double(m_since.elapsed()) / 1000;
    m_samples.push_back(sample);
    Q_EMIT sampled(sample.toJson());
}

/// One of the things that happen to a laptop in a bad week.
void SoakRun::disturb()
{
    m_desk.back();
    m_clock.setTo(0ms);
    switch (m_chance.bounded(6)) {
    case 0:
        m_desk.takeAway();
        break;
    case 1:
        m_desk.fallSilent();
        break;
    case 2:
        m_clock.sleep(std::chrono::minutes(20 + m_chance.bounded(600)));
        ++m_sleeps;
        break;
    case 3:
        m_clock.setTo(std::chrono::hours(1 + m_chance.bounded(72)));
        ++m_clockChanges;
        break;
    case 4:
        m_clock.setTo(-std::chrono::hours(1 + m_chance.bounded(72)));
        ++m_clockChanges;
        break;
    default:
        break;
    }
}

void SoakRun::endWork()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_length = std::min(m_length, std::chrono::seconds(m_since.elapsed() / 1000));
    m_disturbing.stop();
    m_agent.stop();
    m_desk.back();
    m_clock.setTo(0ms);
    m_application.sync().rouse();
    drain();
}

void SoakRun::drain()
{
    m_application.store().outbox().then(this, [this](const std::vector<OutboxEntry> &entries) {
        m_held = std::count_if(entries.begin(), entries.end(), waitsForAPerson);
        // What stands behind something that waits for a person waits with it.
        const auto moves = [&](const OutboxEntry &entry) {
            const auto holds = [&](const OutboxEntry &other) {
                return waitsForAPerson(other) && other.conversation == entry.conversation;
            };
            return !waitsForAPerson(entry) && std::none_of(entries.begin(), entries.end(), holds);
        };
        m_left = std::count_if(entries.begin(), entries.end(), moves);
        if (m_left > 0 && ++m_drainLooks < drainPatience / drainLook) {
            QTimer::singleShot(drainLook, this, &SoakRun::drain);
            return;
        }
        m_measuring.stop();
        m_observer.run([profile = m_profile] { return Sample::take(profile); })
            .then(this, [this](const Sample &sample) {
                keep(sample);
                Q_EMIT finished();
            });
    });
}

bool SoakRun::handlesAreFlat() const
{
    const auto half = m_samples.begin() + std::ptrdiff_t(m_samples.size() / 2);
    const auto most = [](auto from, auto to, int Sample::*figure) {
        int highest = 0;
        for (; from != to; ++from)
            highest = std::max(highest, (*from).*figure);
        return highest;
    };
    const auto flat = [&](int Sample::*figure) {
        return most(half, m_samples.end(), figure) <= most(m_samples.begin(), half, figure) + handleSlack;
    };
    return flat(&Sample::descriptors) && flat(&Sample::threads);
}

bool SoakRun::isGood() const
{
    const bool memoryCounts = m_length >= longEnoughForMemory;
    return handlesAreFlat() && m_left == 0 && (!memoryCounts || Trend::of(m_samples, &Sample::privateDirty).isFlat());
}

QJsonObject SoakRun::verdict() const
{
    QJsonObject acts;
    const QMap<QString, int> done = m_agent.acts();
    for (auto it = done.begin(); it != done.end(); ++it)
        acts.insert(it.key(), it.value());
    QJsonObject after;
    for (auto it = m_stalls.begin(); it != m_stalls.end(); ++it)
        after.insert(it.key(),
                     QJsonObject{{QStringLiteral("count"), it->count}, {QStringLiteral("worstMs"), it->worst}});
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    return {{QStringLiteral("name"), QStringLiteral("soak")},
            {QStringLiteral("seconds"), double(m_length.count())},
            {QStringLiteral("samples"), qint64(m_samples.size())},
            {QStringLiteral("rssKb"), Trend::of(m_samples, &Sample::rss).toJson()},
            {QStringLiteral("pssKb"), Trend::of(m_samples, &Sample::pss).toJson()},
            {QStringLiteral("privateDirtyKb"), Trend::of(m_samples, &Sample::privateDirty).toJson()},
            {QStringLiteral("heapKb"), Trend::of(m_samples, &Sample::heap).toJson()},
            {QStringLiteral("sqliteKb"), Trend::of(m_samples, &Sample::sqlite).toJson()},
            {QStringLiteral("descriptorsFirst"), first.descriptors},
            {QStringLiteral("descriptorsLast"), last.descriptors},
            {QStringLiteral("threadsFirst"), first.threads},
            {QStringLiteral("threadsLast"), last.threads},
            {QStringLiteral("handlesFlat"), handlesAreFlat()},
            {QStringLiteral("window"), delaysOf(m_heartbeat)},
            {QStringLiteral("stallsAfter"), after},
            {QStringLiteral("control"), delaysOf(*m_control)},
            {QStringLiteral("cacheBytes"), last.cacheBytes},
            {QStringLiteral("outboxBytes"), last.outboxBytes},
            {QStringLiteral("outboxLeft"), qint64(m_left)},
            {QStringLiteral("outboxHeld"), qint64(m_held)},
            {QStringLiteral("absences"), m_desk.absences()},
            {QStringLiteral("sleeps"), m_sleeps},
            {QStringLiteral("clockChanges"), m_clockChanges},
            {QStringLiteral("acts"), acts},
            {QStringLiteral("good"), isGood()}};
}

} // namespace saskare
