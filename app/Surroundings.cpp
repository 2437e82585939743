#include "app/Surroundings.h"

#include "core/base/Log.h"

#include <QNetworkInformation>

#include <cstdlib>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 5s;
constexpr qint64 noticedMs = 10'000; // shorter ones are the clock being kept right, or a busy computer

} // namespace

Surroundings::Surroundings(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Surroundings::start()
{
    m_awake.start();
    m_steadyAhead = m_clock.steadyMs();
    m_wallAhead = m_clock.nowMs();
    followNetwork();
    m_clock.after(lookEvery, this, [this] { look(); });
}

void Surroundings::look()
{
    const qint64 awake = m_awake.elapsed();
    const qint64 slept = m_clock.steadyMs() - awake - m_steadyAhead;
    const qint64 setBy = m_clock.nowMs() - awake - m_wallAhead - slept;
    m_steadyAhead += slept;
    m_wallAhead += slept + setBy;
    if (slept >= noticedMs || std::abs(setBy) >= noticedMs) {
        qCInfo(logApp) << "the computer slept for ms" << slept << "and its clock was set by ms" << setBy;
        Q_EMIT changed();
    }
    m_clock.after(lookEvery, this, [this] { look(); });
}

void Surroundings::followNetwork()
{
    // Where nobody tells of networks (no NetworkManager, say), trying again at intervals has to do.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                qCInfo(logApp) << "network:" << reachability;
                const bool useful = reachability == QNetworkInformation::Reachability::Local
                    || reachability == QNetworkInformation::Reachability::Site
                    || reachability == QNetworkInformation::Reachability::Online;
                if (useful)
                    Q_EMIT changed();
            });
}

} // namespace saskare
