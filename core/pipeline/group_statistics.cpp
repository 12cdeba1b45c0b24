#include "core/pipeline/group_statistics.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace quantoscope {

GroupStatistics::GroupStatistics(std::span<const LayerGroup> groups, std::int64_t sampleStep)
    : m_accumulators(groups.size(), InputStatisticsAccumulator(sampleStep))
{
    for (const LayerGroup& group : groups)
        m_firstLinear.push_back(group.linears.front());
}

LinearInputObserver GroupStatistics::observer()
{
    return [this](std::size_t linear, const at::Tensor& input) { add(linear, input, false); };
}

LinearInputObserver GroupStatistics::briefObserver()
{
    return [this](std::size_t linear, const at::Tensor& input) { add(linear, input, true); };
}

void GroupStatistics::add(std::size_t linear, const at::Tensor& input, bool brief)
{
    const auto found = std::ranges::find(m_firstLinear, linear);
    if (found == m_firstLinear.end())
        return;
    m_accumulators[static_cast<std::size_t>(found - m_firstLinear.begin())].add(input);
    if (brief && linear == m_firstLinear.back())
        throw EnoughSeen();
}

InputStatistics GroupStatistics::take(std::size_t index, at::Device device)
{
    return std::exchange(m_accumulators[index], {}).finish(device);
}

InputStatistics statisticsOn(InputStatistics statistics, at::Device device)
{
    for (at::Tensor* const tensor : { &statistics.gram, &statistics.meanAbs, &statistics.maxAbs, &statistics.sample }) {
        if (tensor->defined())
            *tensor = tensor->to(device);
    }
    return statistics;
}

} // namespace quantoscope
