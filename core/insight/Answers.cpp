#include "core/insight/Answers.h"

#include <algorithm>
#include <tuple>

namespace saskare {
namespace {

using Scale = std::pair<double, double>;

struct Told
{
    Scale scale{};
    std::vector<double> values;
};

/// The answers of a kind in `only`, or else in the scale that most of them have; `answers` learns the rest.
std::vector<double> take(std::span<const TouchpointRow> rows, Answers &answers, std::optional<Scale> only = {})
{
    std::vector<Told> scales;
    int all = 0;
    for (const TouchpointRow &row : rows) {
        if (!row.rating || row.rating->kind != answers.kind)
            continue;
        ++all;
        const Scale scale{row.rating->lowest, row.rating->highest};
        const bool fits = row.rating->value >= scale.first && row.rating->value <= scale.second;
        if (!fits || (only && scale != *only))
            continue;
        auto found
            = std::find_if(scales.begin(), scales.end(), [&](const Told &told) { return told.scale == scale; });
        if (found == scales.end())
            found = scales.insert(scales.end(), Told{scale, {}});
        found->values.push_back(row.rating->value);
    }
    std::vector<double> values;
    const auto most = std::max_element(
        scales.begin(), scales.end(), [](const Told &a, const Told &b) { return a.values.size() < b.values.size(); });
    if (most != scales.end()) {
        std::tie(answers.lowest, answers.highest) = most->scale;
        values = std::move(most->values);
    }
    answers.count = static_cast<int>(values.size());
    answers.leftOut = all - answers.count;
    if (answers.count < leastForMean)
        answers.singles = values;
    return values;
}

bool isEnough(const std::vector<double> &values)
{
    return values.size() >= leastForMean;
}

/// Of 100, how many are from `least` to `most`.
double percent(const std::vector<double> &values, double least, double most)
{
    const auto count
        = std::count_if(values.begin(), values.end(), [&](double value) { return value >= least && value <= most; });
    return 100.0 * static_cast<double>(count) / static_cast<double>(values.size());
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// The least answer that counts as positive; 0 where no rule is agreed.
double positiveFrom(double lowest, double highest)
{
    const double span = highest - lowest;
    if (span <= 0 || span > 10)
        return 0;
    return span >= 4 ? highest - 1 : highest;
}

} // namespace

Answers csatOf(std::span<const TouchpointRow> rows)
{
    Answers answers;
    answers.kind = RatingKind::Csat;
    const std::vector<double> values = take(rows, answers);
    answers.positiveFrom = positiveFrom(answers.lowest, answers.highest);
    if (isEnough(values) && answers.positiveFrom > 0)
        answers.result = percent(values, answers.positiveFrom, answers.highest);
    return answers;
}

Answers npsOf(std::span<const TouchpointRow> rows)
{
    Answers answers;
    answers.kind = RatingKind::Nps;
    const std::vector<double> values = take(rows, answers, Scale{0, 10});
    if (isEnough(values))
        answers.result = percent(values, 9, 10) - percent(values, 0, 6);
    return answers;
}

Answers ease2Of(std::span<const TouchpointRow> rows)
{
    Answers answers;
    answers.kind = RatingKind::Ces2;
    const std::vector<double> values = take(rows, answers, Scale{1, 7});
    if (isEnough(values)) {
        answers.result = mean(values);
        answers.second = percent(values, 6, 7) - percent(values, 1, 3);
    }
    return answers;
}

Answers starsOf(std::span<const TouchpointRow> rows)
{
    Answers answers;
    answers.kind = RatingKind::Stars;
    const std::vector<double> values = take(rows, answers);
    if (isEnough(values))
        answers.result = mean(values);
    return answers;
}

Answers thumbsOf(std::span<const TouchpointRow> rows)
{
    Answers answers;
    answers.kind = RatingKind::Thumbs;
    const std::vector<double> values = take(rows, answers);
    answers.positiveFrom = answers.highest;
    if (isEnough(values))
        answers.result = percent(values, answers.highest, answers.highest);
    return answers;
}

} // namespace saskare
