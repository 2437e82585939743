#pragma once

#include "core/insight/Sample.h"
#include "core/store/Rows.h"

#include <array>
#include <span>

namespace saskare {

/// The order in which stages are told.
constexpr std::array<Stage, 4> allStages{Stage::Before, Stage::During, Stage::After, Stage::Unknown};

/// The evaluation of a person; nothing for one that a machine made, which is counted apart and never averaged.
std::optional<double> scoreOf(const TouchpointRow &touchpoint);

/// Evaluation coverage: touchpoints that a person evaluated ÷ touchpoints that are to be evaluated, of the same
/// period. It is what "evaluate all touchpoints" comes to when it is measured.
struct Coverage
{
    int evaluated = 0; ///< by a person
    int byMachine = 0; ///< by a machine alone
    int all = 0; ///< that are to be evaluated

    void add(const TouchpointRow &touchpoint);
    /// 0 to 1; nothing where there was nothing to evaluate.
    [[nodiscard]] std::optional<double> share() const
    {
        return all == 0 ? std::nullopt : std::optional(double(evaluated) / all);
    }
};

/// What happened in one stage on one channel.
struct MatrixCell
{
    Stage stage = Stage::Unknown;
    Channel channel = Channel::Other;
    int touchpoints = 0; ///< all of them, also those that nobody is to evaluate
    Coverage coverage;
    /// Satisfaction as the agents see it: the scores 1 to 5 of persons' evaluations, also of touchpoints that nobody
    /// asked them to evaluate.
    Sample satisfaction;
};

/// Stage by channel. Channels are those that occur, in the order of the vocabulary.
struct TouchpointMatrix
{
    std::vector<Channel> channels;
    std::vector<MatrixCell> cells; ///< allStages × channels, row by row; nothing happened: touchpoints is 0

    [[nodiscard]] const MatrixCell *cell(Stage stage, Channel channel) const;
};

/// `rows` in any order. Pure.
TouchpointMatrix matrixOf(std::span<const TouchpointRow> rows);

} // namespace saskare
