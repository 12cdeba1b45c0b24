#include "core/pipeline/calibration_cache.h"

#include "core/pipeline/group_statistics.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <system_error>

namespace quantoscope {
namespace {

// The epoch for what is no file ("self", "10%").
std::filesystem::file_time_type changeTime(const std::string& file)
{
    std::error_code error;
    const auto time = std::filesystem::last_write_time(file, error);
    return error ? std::filesystem::file_time_type() : time;
}

std::int64_t bytesOf(const InputStatistics& statistics)
{
    std::size_t bytes = 0;
    for (const at::Tensor& tensor : { statistics.gram, statistics.meanAbs, statistics.maxAbs, statistics.sample }) {
        if (tensor.defined())
            bytes += tensor.nbytes();
    }
    return static_cast<std::int64_t>(bytes);
}

} // namespace

bool CalibrationCache::isFrom(const OpenModel& model, const CalibrationRequest& request) const
{
    return m_samples && m_source.model.lock() == model.source && m_source.request == request
        && m_source.calibrationFile == changeTime(request.source)
        && m_source.holdoutFile == changeTime(request.holdout);
}

bool CalibrationCache::holdsSamples(const OpenModel& model, const CalibrationRequest& request) const
{
    return isFrom(model, request);
}

const CalibrationSamples& CalibrationCache::samples(const OpenModel& model, const CalibrationRequest& request,
                                                    const SamplingProgress& progress, const CancellationToken& cancel)
{
    if (isFrom(model, request))
        return *m_samples;
    m_samples.reset();
    m_reference.clear();
    m_bytes = 0;
    m_full = false;
    m_source = { model.source, request, changeTime(request.source), changeTime(request.holdout) };
    m_samples = collectSamples(model, request, progress, cancel);
    return *m_samples;
}

bool CalibrationCache::holdsReference(const LayerPlan& plan) const
{
    return std::ranges::all_of(plan.groups, [this](const LayerGroup& group) { return reference(group) != nullptr; });
}

const CalibrationCache::Reference* CalibrationCache::reference(const LayerGroup& group) const
{
    const auto found = m_reference.find({ group.block, group.inputGroup });
    return found == m_reference.end() ? nullptr : &found->second;
}

void CalibrationCache::keepReference(const LayerGroup& group, const Reference& reference)
{
    if (m_full || m_reference.contains({ group.block, group.inputGroup }))
        return;
    m_bytes += bytesOf(reference.calibration) + bytesOf(reference.holdout);
    m_full = m_bytes > m_budget;
    if (m_full)
        m_reference.clear();
    else
        m_reference.emplace(
            GroupKey { group.block, group.inputGroup },
            Reference { statisticsOn(reference.calibration, at::kCPU), statisticsOn(reference.holdout, at::kCPU) });
}

OriginalStates& CalibrationCache::evaluation(const OpenModel& model, const std::vector<std::int64_t>& stream,
                                             const PerplexityOptions& options)
{
    const bool same = m_evaluation && m_evaluation->model.lock() == model.source && m_evaluation->stream == stream
        && m_evaluation->options == options;
    if (!same)
        m_evaluation.emplace(Evaluation { model.source, stream, options, OriginalStates(m_budget / 2) });
    return m_evaluation->states;
}

} // namespace quantoscope
