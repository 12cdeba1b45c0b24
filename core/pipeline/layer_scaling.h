// AWQ's scales in a whole model: searched for one scale group after the other, and moved to where they cost nothing.
#pragma once

#include "core/pipeline/hidden_states.h"
#include "core/pipeline/layer_plan.h"
#include "core/quantization/awq_scales.h"
#include "core/quantization/quantized_weight.h"

#include <map>

namespace quantoscope {

/// The scale group of the layers in `group`; nullptr where their input cannot be scaled.
const ScaleGroup* findScaleGroup(const LanguageModel& model, const LayerGroup& group);

/// Multiplies the columns of the group's readers in `model` by `scales`, float32 [in], and divides what makes their
/// inputs, or has the readers' operators divide them where nothing else can: the model computes the same.
void moveScales(LanguageModel& model, const ScaleGroup& group, const at::Tensor& scales);

/// Indices in linears() of all that read the group's tensor.
std::vector<std::size_t> readersOf(const LanguageModel& model, const ScaleGroup& group);

/// float32 [in]: the scales that `run` chose for what the group's layers read; undefined if none. Not to be asked of
/// runs that keep channels, whose layers have scales of their own besides.
at::Tensor channelScales(const LanguageModel& model, const Run& run, const ScaleGroup& group);

/// What scaling does to one layer: it is solved as diag(rowScales)·W·diag(inputScales). Undefined tensors are ones.
struct LayerScaling
{
    at::Tensor inputScales; ///< float32 [in]
    at::Tensor rowScales; ///< float32 [out]
    bool inOperator = false; ///< nothing before the layer divides its input: its operator does
    at::Tensor losses; ///< float64: of the search for inputScales
    std::optional<double> ratio;

    at::Tensor scaled(const at::Tensor& weight) const;
    /// Statistics of the layer's inputs in the original model, as the scaled weight sees them.
    InputStatistics scaled(const InputStatistics& statistics) const;
    /// Notes the scales in what a solver made of the scaled weight; `weight` is the unscaled one.
    void addTo(QuantizedWeight& solved, const at::Tensor& weight) const;
};

class ModelScaling
{
public:
    /// Both outlive it.
    ModelScaling(const LanguageModel& original, const QuantizerConfig& config, const ScaleSearchSettings& settings);

    /// Whether search() runs modules of the original model: on all of the hidden states before the block.
    bool runsModules() const noexcept { return m_settings.moduleOutput; }
    /// Multiply-adds of a search, without running modules.
    double searchWork(const LayerGroup& group) const;

    /// Chooses the scales of `group` by what rounding its layers loses, if they can be scaled. `before`: hidden states
    /// of the original model before the block; needed where modules are run.
    void search(const LayerGroup& group, const InputStatistics& reference, const HiddenStates* before,
                const CancellationToken& cancel);

    /// Multiplies weights of `model`, a clone of the original, by the scales found for `block` and divides what makes
    /// their inputs, so that the model computes the same.
    void moveInto(LanguageModel& model, std::int64_t block) const;

    /// What the searches so far do to a layer; nothing for most.
    LayerScaling of(std::size_t linear) const;

private:
    CandidateLosses moduleLosses(const ScaleGroup& scaleGroup, const LayerGroup& group,
                                 const InputStatistics& reference, const HiddenStates& before,
                                 const CancellationToken& cancel) const;

    GridSpec specOf(const LayerGroup& group) const;

    const LanguageModel& m_original;
    GridSpec m_spec;
    ScaleSearchSettings m_settings;
    std::map<std::size_t, LayerScaling> m_layers; ///< by index in linears()
};

/// What people should know before a run with `config`: layers that go without scales, or cannot pass them on.
std::vector<Warning> scalingWarnings(const LanguageModel& model, const LayerPlan& plan, const QuantizerConfig& config);

} // namespace quantoscope
