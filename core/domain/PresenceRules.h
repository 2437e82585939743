#pragma once

#include <QtGlobal>

namespace saskare {

/// How far a word about a colleague may be believed.
enum class PresenceAge
{
    Live,
    Stale, ///< shown with its age
    Gone ///< not shown
};

constexpr qint64 presenceLiveMs = 60'000, presenceKeptMs = 5 * 60'000;

/// `toldAt`, `nowMs`: UTC ms. A clock that was set back makes nothing live again.
constexpr PresenceAge presenceAge(qint64 toldAt, qint64 nowMs)
{
    const qint64 age = nowMs - toldAt;
    return age < -presenceLiveMs ? PresenceAge::Gone
        : age <= presenceLiveMs  ? PresenceAge::Live
        : age <= presenceKeptMs  ? PresenceAge::Stale
                                 : PresenceAge::Gone;
}

} // namespace saskare
