// Input statistics of several layer groups gathered in one pass.
#pragma once

#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/layer_plan.h"

#include <span>

namespace quantoscope {

/// One accumulation a group, whichever and however many layers share its input. The observer refers to this object.
class GroupStatistics
{
public:
    explicit GroupStatistics(std::span<const LayerGroup> groups);

    LinearInputObserver observer();
    /// Statistics of groups()[index]; frees what was accumulated.
    InputStatistics take(std::size_t index);

private:
    std::vector<std::size_t> m_firstLinear; ///< of each group: the layer whose input is looked at
    std::vector<InputStatisticsAccumulator> m_accumulators;
};

} // namespace quantoscope
