#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace saskare {

/// A number that names a row of one kind on this computer; two kinds never mix. 0 names nothing.
template <class Kind>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value != 0; }
    auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Kind>
size_t qHash(Id<Kind> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace saskare
