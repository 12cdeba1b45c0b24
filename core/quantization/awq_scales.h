// The search for AWQ's channel scales (arXiv 2306.00978; llm-awq auto_scale.py, AutoAWQ quantizer.py): channels with
// large inputs are multiplied before rounding, and their inputs divided, so that they lose less.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/quantization/quantizer_config.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>
#include <vector>

namespace quantoscope {

struct ScaleSearchSettings
{
    std::int64_t gridPoints = 20; ///< exponents k/gridPoints
    bool wholeGrid = true; ///< exponent 1 and no scaling at all too, which the authors leave out
    bool duoScaling = false; ///< divide by the weights' mean relative magnitude (AutoAWQ)
    bool moduleOutput = false; ///< compare outputs of attention and feed-forward where these follow, as the authors do
};

/// The scale search that `config` asks for: method awq, or pre-scale awq with its defaults. Empty: none.
std::optional<ScaleSearchSettings> scaleSearchSettings(const QuantizerConfig& config);

/// Losses of rounding with each of the candidate scales, float32 [in] each; NaN: not to be chosen.
using CandidateLosses = std::function<std::vector<double>(const std::vector<at::Tensor>&)>;
/// Told of each candidate its scales, what the (last) weight becomes with them, float32 [out, in] in unscaled space,
/// and its loss.
using CandidateObserver
    = std::function<void(std::size_t candidate, const at::Tensor& scales, const at::Tensor& rounded, double loss)>;

struct ScaleChoice
{
    at::Tensor scales; ///< float32 [in], all positive and finite
    at::Tensor losses; ///< float64: exponents 0, 1/n, 2/n, .., then no scaling at all where that was tried
    std::optional<double> ratio; ///< the exponent; empty if no scaling at all was best
};

/// The candidate with the first strictly smallest loss. `meanAbs` float32 [in]: mean |x|; `weights` float32 [out, in]
/// each, all that read these inputs (looked at for duo scaling only).
ScaleChoice chooseScales(const at::Tensor& meanAbs, const std::vector<at::Tensor>& weights, const GridSpec& spec,
                         const ScaleSearchSettings& settings, const CandidateLosses& losses);

/// Q(W·diag(s))·diag(1/s), float32 [out, in]: `weight` rounded while it is scaled. `energies`: diag H, for a scale
/// search by it; undefined otherwise.
at::Tensor roundedWhileScaled(const at::Tensor& weight, const at::Tensor& scales, const GridSpec& spec,
                              const at::Tensor& energies, const CancellationToken& cancel);

/// Σ tr(ΔW H ΔWᵀ) / Σ out over `weights`: the mean squared change of the layers' outputs, with no forward pass.
CandidateLosses outputErrorLosses(const std::vector<at::Tensor>& weights, const InputStatistics& statistics,
                                  const GridSpec& spec, const CancellationToken& cancel,
                                  const CandidateObserver& observer = {});

/// Statistics of inputs divided by `scales`, float32 [in].
InputStatistics dividedStatistics(const InputStatistics& statistics, const at::Tensor& scales);

} // namespace quantoscope
