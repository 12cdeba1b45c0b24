// Input statistics of several layer groups gathered in one pass.
#pragma once

#include "core/calibration/input_statistics_accumulator.h"
#include "core/pipeline/hidden_states.h"
#include "core/pipeline/layer_plan.h"

#include <span>

namespace quantoscope {

/// One accumulation a group, whichever and however many layers share its input. The observer refers to this object.
class GroupStatistics
{
public:
    /// Keeps every `sampleStep`-th token of each input; 0: none.
    explicit GroupStatistics(std::span<const LayerGroup> groups, std::int64_t sampleStep = 0);

    /// For passes whose output counts too.
    LinearInputObserver observer();
    /// Throws EnoughSeen once every group's input of a chunk has been seen: for passes that only observe.
    LinearInputObserver briefObserver();
    /// Statistics of groups()[index], on `device`; frees what was accumulated.
    InputStatistics take(std::size_t index, at::Device device = at::kCPU);

private:
    void add(std::size_t linear, const at::Tensor& input, bool brief);

    std::vector<std::size_t>
        m_firstLinear; ///< of each group, in order of execution: the layer whose input is looked at
    std::vector<InputStatisticsAccumulator> m_accumulators;
};

/// The same on `device`.
InputStatistics statisticsOn(InputStatistics statistics, at::Device device);

} // namespace quantoscope
