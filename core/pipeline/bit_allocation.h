// Which layers get how many bits, so that a model of a given size loses least.
#pragma once

#include "core/pipeline/calibration_samples.h"
#include "core/pipeline/layer_plan.h"
#include "core/pipeline/run_progress.h"
#include "core/quantization/quantizer_config.h"

#include <array>
#include <optional>
#include <vector>

namespace quantoscope {

/// The widths that are chosen from.
inline constexpr std::array<int, 4> kAllocatedBits { 2, 3, 4, 8 };

/// Layers that get the same width because they share their input (q, k, v; gate, up), and what each width costs them.
struct BitChoices
{
    double weights = 0;
    std::array<double, kAllocatedBits.size()> storedBits {}; ///< bits a weight, scales and zeros included
    std::array<double, kAllocatedBits.size()> losses {}; ///< what is to be small in sum
};

/// One of kAllocatedBits for each, so that the stored bits a weight average at most `target` over all weights and the
/// sum of losses is least (to 1/65536 of the target; dynamic programming). Throws InvalidRequest where `target` is
/// below the smallest width's average.
std::vector<int> allocateBits(const std::vector<BitChoices>& choices, double target);

/// The target that `config` asks for; empty: every layer has `bits`.
std::optional<double> targetBits(const QuantizerConfig& config);

/// `config` at another width.
QuantizerConfig withBits(const QuantizerConfig& config, int bits);

/// Throws InvalidRequest naming the range of possible averages if the plan's layers cannot come to `target`.
void requireReachable(const std::vector<LinearInfo>& linears, const LayerPlan& plan, const QuantizerConfig& config,
                      double target);

/// A group's line in the plan that is shown before a run.
struct PlannedBits
{
    int bits = 0;
    double relativeError = 0; ///< of the layers' outputs, rounded to nearest at this width
    double divergence = 0; ///< KL divergence that is expected of it, nats a token
};

struct BitPlan
{
    std::vector<PlannedBits> groups; ///< as LayerPlan::groups
    double storedBits = 0; ///< the average, scales and zeros included
};

/// Measures one group after the other in the original model: the relative output error of rounding to nearest at every
/// width, and how much KL divergence a share of lost output energy makes there, by a run of the model with this group
/// alone rounded. Divergence grows about in proportion to the error (the linearity theorem of arXiv 2411.17525), so
/// that one measurement serves all widths.
BitPlan planBits(const LanguageModel& model, const LayerPlan& plan, const QuantizerConfig& config, double target,
                 const CalibrationSamples& samples, RunProgress& progress, const CancellationToken& cancel);

/// Tells `progress` of the work that planBits will do.
void announceBitPlanning(const LanguageModel& model, const LayerPlan& plan, const CalibrationPlan& samples,
                         RunProgress& progress);

/// [{"layers", "bits", "relative_output_error", "kl"}, ..] as kept with a run.
std::string bitPlanJson(const BitPlan& bits, const LayerPlan& plan, const std::vector<LinearInfo>& linears);

} // namespace quantoscope
