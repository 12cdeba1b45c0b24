// Quantizes a model block by block.
#pragma once

#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/group_statistics.h"
#include "core/pipeline/hidden_states.h"
#include "core/pipeline/layer_scaling.h"
#include "core/pipeline/pause_point.h"
#include "core/pipeline/resume.h"
#include "core/pipeline/run_progress.h"
#include "core/pipeline/stacked_solve.h"

#include <memory>
#include <optional>
#include <vector>

namespace quantoscope {

/// Two streams of hidden states go through the blocks side by side. The original's gives the reference statistics that
/// every reported error is measured under, on calibration and hold-out; the quantized one's gives the sequential
/// statistics that a method may solve with, and the accumulated error. Where nothing solves with the second stream it
/// holds a few sequences only. Gram matrices live for one block, but for those that the cache keeps. Where the method
/// scales, the scales are found and moved in the quantized model before a block's layers are solved.
class ModelQuantizer
{
public:
    /// `start`: what the quantized layers are put into, a copy of the original or one whose other parameters are
    /// rounded. `sequential`: solve with the quantized stream's statistics. `shared` holds `samples`; where it has the
    /// reference statistics of every layer, the original's stream is spared. `resume`: layers that need not be solved
    /// again; may be nullptr. `pause`: passed after each group of layers that are solved together. All arguments
    /// outlive the quantizer.
    ModelQuantizer(const OpenModel& model, std::unique_ptr<LayeredModel> start, const QuantizerConfig& config,
                   bool sequential, const LayerPlan& plan, const CalibrationSamples& samples, CalibrationCache& shared,
                   const ResumePoint* resume, RunObserver& observer, RunProgress& progress,
                   const CancellationToken& cancel, PausePoint& pause);

    /// Tells `progress` of the work to come.
    void planWork() const;

    /// Quantizes every layer of the plan and reports each as it is finished. Throws Cancelled between and inside
    /// layers: what is finished stays.
    void run();

    std::vector<LayerResult> takeLayers() { return std::move(m_layers); }
    std::vector<CalibrationLayer> takeCalibrationLayers() { return std::move(m_calibrationLayers); }
    /// The model with the layers quantized so far.
    std::unique_ptr<LayeredModel> takeModel() { return std::move(m_quantized); }

    double calibrationSeconds() const noexcept { return m_calibrationSeconds; }
    double quantizationSeconds() const noexcept { return m_quantizationSeconds; }

private:
    struct GroupInputs
    {
        InputStatistics reference;
        InputStatistics holdout;
        InputStatistics sequential; ///< empty where the method solves with the reference
    };
    using Groups = std::span<const LayerGroup>;

    bool solvesWithinBlock() const noexcept { return m_sequential && m_trueSequential; }
    /// Whether a search still needs the reference's hidden states before the block after its statistics are gathered.
    bool searchesModules() const noexcept { return m_scaling && m_scaling->runsModules(); }
    void quantizeBlock(std::int64_t block, Groups groups);
    void scaleBlock(std::int64_t block, Groups groups, std::span<const GroupInputs> inputs);
    void solveBlock(std::int64_t block, Groups groups);
    void quantizeHead(const LayerGroup& head);
    std::vector<GroupInputs> referenceInputs(std::int64_t block, Groups groups);
    void gatherReference(std::int64_t block, Groups groups, std::span<GroupInputs> inputs);
    /// Of how many tokens one is kept, of so many; 0: none is.
    std::int64_t sampleStep(std::int64_t tokens) const;
    void gatherSequential(Groups groups, std::span<GroupInputs> inputs);
    void quantizeGroup(const LayerGroup& group, const GroupInputs& inputs);
    /// The statistics a group is solved with, of inputs as its scaled weights see them.
    InputStatistics solvedWith(const LayerScaling& scaling, const GroupInputs& inputs) const;
    /// `told`: how much of the group's work the progress has been told of.
    std::vector<SolvedLayer> solve(const LayerGroup& group, const std::vector<at::Tensor>& weights,
                                   const InputStatistics& statistics, double& told);
    /// solve(), and again on the CPU where the device runs out of memory: with a warning in each layer's result.
    std::vector<SolvedLayer> solveWhereThereIsRoom(const LayerGroup& group, const std::vector<at::Tensor>& weights,
                                                   const InputStatistics& statistics);
    /// Puts the solved layer into the quantized model.
    /// `unscaled`: the operator for inputs as the original model makes them.
    void install(std::size_t linear, const SolvedLayer& solved, const std::shared_ptr<const LinearOperator>& unscaled);
    LayerScaling scalingOf(std::size_t linear) const;
    QuantizerConfig configOf(const LayerGroup& group) const;
    std::vector<at::Tensor> finishedWeights(const LayerGroup& group) const;
    bool isFinished(const LayerGroup& group) const { return !finishedWeights(group).empty(); }
    bool restoreGroup(const LayerGroup& group);
    LayerResult measure(const LinearInfo& linear, const at::Tensor& weight, const SolvedLayer& solved,
                        const GroupInputs& inputs) const;
    void keepStatistics(const LinearInfo& linear, const InputStatistics& reference);
    void keepInputs(CalibrationLayer layer);
    void report(LayerResult layer);
    TokensDone forwardDone(std::int64_t weights);

    const OpenModel& m_open;
    const LayeredModel& m_original;
    const QuantizerConfig& m_config;
    const LayerPlan& m_plan;
    const CalibrationSamples& m_samples;
    CalibrationCache& m_shared;
    const ResumePoint* m_resume;
    RunObserver& m_observer;
    RunProgress& m_progress;
    const CancellationToken& m_cancel;
    PausePoint& m_pause;
    const at::Device m_solvingDevice; ///< where weights, statistics and errors are while a layer is solved
    bool m_sequential;
    bool m_trueSequential;
    bool m_roundsInputs;
    bool m_keepsChannels;
    bool m_referenceKnown; ///< found in the cache, and enough: nothing streams through the original

    std::optional<ModelScaling> m_scaling; ///< empty for methods that do not scale
    std::unique_ptr<LayeredModel> m_quantized;
    std::optional<HiddenStates> m_reference; ///< empty where m_referenceKnown
    std::optional<HiddenStates> m_holdout; ///< empty without a hold-out, and as m_reference
    std::optional<HiddenStates>
        m_compared; ///< the original's stream of the sequences that both streams are compared on
    std::optional<HiddenStates> m_drifted; ///< the quantized model's

    std::vector<LayerResult> m_layers;
    std::vector<CalibrationLayer> m_calibrationLayers;
    double m_calibrationSeconds = 0;
    double m_quantizationSeconds = 0;
};

} // namespace quantoscope
