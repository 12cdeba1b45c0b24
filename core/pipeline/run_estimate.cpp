#include "core/pipeline/run_estimate.h"

#include "core/base/errors.h"
#include "core/pipeline/layer_plan.h"
#include "core/pipeline/solve_work.h"
#include "core/quantization/weight_quantizer.h"

namespace quantoscope {
namespace {

/// Bits of a stored scale; a zero point takes a code's bits.
constexpr double kScaleBits = 16;
/// What a token that is sampled costs beyond the model's multiply-adds, in their number: a small model waits for its
/// kernels to start more than for their work.
constexpr double kSamplingWork = 4e6;

double bitsOf(const LayerDescription& layer, const GridSpec& grid)
{
    const auto in = static_cast<double>(layer.inFeatures);
    const auto out = static_cast<double>(layer.outFeatures);
    const double grids
        = grid.granularity() == Granularity::Tensor ? 1 : out * static_cast<double>(grid.groupCount(layer.inFeatures));
    return grid.bits() + grids * (kScaleBits + grid.bits()) / (in * out);
}

} // namespace

bool prefersSequentialInputs(const QuantizerConfig& config)
{
    return makeWeightQuantizer(config)->prefersSequentialInputs();
}

RunEstimate estimateRun(const ModelDescription& model, const QuantizerConfig& config, const RunLoad& load)
{
    const bool needsStatistics = makeWeightQuantizer(config)->needsStatistics();
    const auto tokens = static_cast<double>(load.tokens);
    const double passes = (load.sharesReference ? 0 : 1) + (load.solvesSequentially ? 2 : 0);
    RunEstimate estimate;
    double bits = 0;
    for (const LayerDescription& layer : model.layers) {
        const auto in = static_cast<double>(layer.inFeatures);
        const double weights = in * static_cast<double>(layer.outFeatures);
        if (layer.block >= 0)
            estimate.work += passes * tokens * weights; // later layers need this one's output, chosen or not
        if ((layer.block < 0 && !load.includeHead) || !matchesGlob(load.layerGlob, layer.name))
            continue;
        estimate.weights += weights;
        bits += weights * bitsOf(layer, config.grid());
        const double statistics
            = ((load.sharesReference ? 0 : 1) + (load.solvesSequentially ? 1 : 0)) * tokens * in * in;
        estimate.work += statistics + solveWork(config, needsStatistics, layer.outFeatures, layer.inFeatures);
    }
    if (estimate.weights == 0)
        throw InvalidRequest("no layer matches \"" + load.layerGlob + '"');
    estimate.bitsPerWeight = bits / estimate.weights;
    estimate.work
        += 2 * static_cast<double>(load.evaluatedTokens + load.writtenTokens) * static_cast<double>(model.parameters);
    const auto sampled = static_cast<double>(load.sampledTokens);
    estimate.work += sampled * (2 * static_cast<double>(model.parameters) + kSamplingWork);
    return estimate;
}

} // namespace quantoscope
