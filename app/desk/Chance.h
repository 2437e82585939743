#pragma once

#include <QtGlobal>

namespace saskare {

/// Chance that repeats: the same seed gives the same draws on every computer, which the standard library's
/// distributions do not promise; and it costs nothing to start, so that every conversation has its own. (SplitMix64.)
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
        next();
    }
    Chance(quint64 seed, quint64 branch)
        : m_state(seed * 0x9E37'79B9'7F4A'7C15U ^ (branch + 0x1234'5678'9ABC'DEF1U))
    {
        next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E37'79B9'7F4A'7C15U);
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBU;
        return z ^ (z >> 31);
    }
    int below(int count) { return count > 0 ? int(next() % quint64(count)) : 0; }
    qint64 between(qint64 lowest, qint64 highest) { return lowest + qint64(next() % quint64(highest - lowest + 1)); }
    bool percent(int share) { return below(100) < share; }
    double unit() { return double(next() >> 11) * 0x1.0p-53; } ///< 0 <= x < 1
    template <class List>
    decltype(auto) pick(const List &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace saskare
