// What runs with the same calibration and the same evaluation text have in common, kept from one to the next.
#pragma once

#include "core/base/input_statistics.h"
#include "core/evaluation/perplexity.h"
#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/layer_plan.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace quantoscope {

/// The samples and the reference statistics of one calibration. Both depend on the original model and the calibration
/// alone, so that a run finds the very numbers it would have computed. GPTQ's sequential statistics are not here: they
/// belong to one run. Asking for another calibration, or another model, forgets what was kept. Beside them, likewise,
/// what the original model makes of the text that runs are evaluated on. Used by one thread.
class CalibrationCache
{
public:
    struct Reference
    {
        InputStatistics calibration;
        InputStatistics holdout; ///< empty without a hold-out
    };

    /// Statistics are kept up to `budget` bytes; past that none are, since a part of them spares no pass. Evaluations
    /// are kept up to half as many.
    explicit CalibrationCache(std::int64_t budget = std::int64_t(2) << 30) : m_budget(budget) { }

    /// Whether samples() will find them.
    bool holdsSamples(const OpenModel& model, const CalibrationRequest& request) const;
    /// As collectSamples; a file that has changed since is read anew. Valid until the next call.
    const CalibrationSamples& samples(const OpenModel& model, const CalibrationRequest& request,
                                      const SamplingProgress& progress, const CancellationToken& cancel);

    /// Whether the statistics of every group are kept: then the original's hidden states need not be computed.
    bool holdsReference(const LayerPlan& plan) const;
    /// nullptr if they are not kept.
    const Reference* reference(const LayerGroup& group) const;
    /// In host memory.
    void keepReference(const LayerGroup& group, const Reference& reference);

    /// The original's states over the windows of `stream`: those kept if the last call asked for the same ones, else
    /// none yet. Valid until the next call.
    OriginalStates& evaluation(const OpenModel& model, const std::vector<std::int64_t>& stream,
                               const PerplexityOptions& options);

private:
    struct Source
    {
        std::weak_ptr<const ModelSource> model;
        CalibrationRequest request;
        std::filesystem::file_time_type calibrationFile;
        std::filesystem::file_time_type holdoutFile;
    };
    struct Evaluation
    {
        std::weak_ptr<const ModelSource> model;
        std::vector<std::int64_t> stream;
        PerplexityOptions options;
        OriginalStates states;
    };
    using GroupKey = std::pair<std::int64_t, int>; ///< block, input group

    bool isFrom(const OpenModel& model, const CalibrationRequest& request) const;

    std::int64_t m_budget;
    std::int64_t m_bytes = 0;
    bool m_full = false;
    Source m_source;
    std::optional<CalibrationSamples> m_samples;
    std::map<GroupKey, Reference> m_reference;
    std::optional<Evaluation> m_evaluation;
};

} // namespace quantoscope
