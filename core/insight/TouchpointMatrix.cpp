#include "core/insight/TouchpointMatrix.h"

#include "core/store/TouchpointRules.h"

#include <algorithm>
#include <map>

namespace saskare {

std::optional<double> scoreOf(const TouchpointRow &touchpoint)
{
    const auto &evaluation = touchpoint.evaluation;
    if (!evaluation || evaluation->origin != Evaluation::Origin::Person || evaluation->score < 1
        || evaluation->score > 5)
        return std::nullopt;
    return evaluation->score;
}

void Coverage::add(const TouchpointRow &touchpoint)
{
    if (!asksForEvaluation(touchpoint))
        return;
    ++all;
    if (scoreOf(touchpoint))
        ++evaluated;
    else if (touchpoint.evaluation && touchpoint.evaluation->origin == Evaluation::Origin::Machine)
        ++byMachine;
}

const MatrixCell *TouchpointMatrix::cell(Stage stage, Channel channel) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const MatrixCell &each) {
        return each.stage == stage && each.channel == channel;
    });
    return found == cells.end() ? nullptr : &*found;
}

TouchpointMatrix matrixOf(std::span<const TouchpointRow> rows)
{
    std::map<std::pair<Channel, Stage>, MatrixCell> found;
    for (const TouchpointRow &row : rows) {
        MatrixCell &cell = found[{row.channel, row.stage}];
        ++cell.touchpoints;
        cell.coverage.add(row);
        if (const auto score = scoreOf(row))
            cell.satisfaction.add(*score);
    }
    TouchpointMatrix matrix;
    for (const auto &[key, cell] : found) {
        if (matrix.channels.empty() || matrix.channels.back() != key.first)
            matrix.channels.push_back(key.first);
    }
    for (const Stage stage : allStages) {
        for (const Channel channel : matrix.channels) {
            MatrixCell cell = found[{channel, stage}];
            cell.stage = stage;
            cell.channel = channel;
            matrix.cells.push_back(std::move(cell));
        }
    }
    return matrix;
}

} // namespace saskare
