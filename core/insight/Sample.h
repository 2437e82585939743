#pragma once

#include <optional>
#include <vector>

namespace saskare {

/// From how many values on a mean, or a share of answers, may be told. Below it the values themselves are shown, as
/// dots: a mean of three says more about who happened to be asked than about the service. A rule of this program.
constexpr int leastForMean = 5;

/// How many values there were, and either what they are in the mean or, when they are few, each of them.
/// None at all is neither: that is missing, and never zero.
class Sample
{
public:
    void add(double value)
    {
        ++m_count;
        m_sum += value;
        if (m_count < leastForMean)
            m_singles.push_back(value);
        else
            m_singles.clear();
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Sum of the values divided by their number; nothing below leastForMean.
    [[nodiscard]] std::optional<double> mean() const
    {
        return m_count < leastForMean ? std::nullopt : std::optional(m_sum / m_count);
    }
    /// Each value, in the order in which they came, below leastForMean; empty from there on.
    [[nodiscard]] const std::vector<double> &singles() const { return m_singles; }

private:
    int m_count = 0;
    double m_sum = 0;
    std::vector<double> m_singles;
};

} // namespace saskare
