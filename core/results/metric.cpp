#include "core/results/metric.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

constexpr std::array kLayerMetrics {
    MetricDescription {
        "relative_output_error", QUANTOSCOPE_TR("Relative output error"), "",
        QUANTOSCOPE_TR("tr(ΔW·H·ΔWᵀ) / tr(W·H·Wᵀ) on the calibration inputs of the original model: the share "
                       "of the layer's output energy that is lost."),
        true, true, false, [](const LayerResult& l) { return l.relativeOutputError; } },
    MetricDescription {
        "holdout_relative_output_error", QUANTOSCOPE_TR("Relative output error (hold-out)"), "",
        QUANTOSCOPE_TR("The same on inputs the solver never saw; a gap to the calibration value is overfitting."), true,
        true, false, [](const LayerResult& l) { return l.holdoutRelativeOutputError; } },
    MetricDescription { "output_sqnr_db", QUANTOSCOPE_TR("Output SQNR"), "dB",
                        QUANTOSCOPE_TR("−10·log10 of the relative output error."), false, false, false,
                        [](const LayerResult& l) { return l.outputSqnrDb; } },
    MetricDescription { "accumulated_error", QUANTOSCOPE_TR("Accumulated output error"), "",
                        QUANTOSCOPE_TR("Relative output error with the errors of all earlier layers in the inputs."),
                        true, true, true, [](const LayerResult& l) { return l.accumulatedError; } },
    MetricDescription { "output_mse", QUANTOSCOPE_TR("Output MSE"), "",
                        QUANTOSCOPE_TR("tr(ΔW·H·ΔWᵀ) / out_features: mean squared error of one output value."), true,
                        true, false, [](const LayerResult& l) { return l.outputMse; } },
    MetricDescription {
        "accumulated_output_mse", QUANTOSCOPE_TR("Accumulated output MSE"), "",
        QUANTOSCOPE_TR("Mean squared error of one output value with the errors of all earlier layers in the "
                       "inputs."),
        true, true, true, [](const LayerResult& l) { return l.accumulatedOutputMse; } },
    MetricDescription { "weight_mse", QUANTOSCOPE_TR("Weight MSE"), "",
                        QUANTOSCOPE_TR("Mean of ΔW²; says nothing of which inputs matter."), true, true, false,
                        [](const LayerResult& l) { return l.weightMse; } },
    MetricDescription { "weight_sqnr_db", QUANTOSCOPE_TR("Weight SQNR"), "dB", QUANTOSCOPE_TR("10·log10(ΣW² / ΣΔW²)."),
                        false, false, false, [](const LayerResult& l) { return l.weightSqnrDb; } },
    MetricDescription { "max_abs_error", QUANTOSCOPE_TR("Largest weight error"), "", QUANTOSCOPE_TR("max |ΔW|."), true,
                        true, false, [](const LayerResult& l) { return l.maxAbsError; } },
    MetricDescription {
        "kl", QUANTOSCOPE_TR("KL divergence"), "nats",
        QUANTOSCOPE_TR("KL divergence of the next-token distribution when only this layer is quantized."), true, true,
        false, [](const LayerResult& l) { return l.kl; } },
    MetricDescription {
        "energy_spread", QUANTOSCOPE_TR("Spread of input energies"), "",
        QUANTOSCOPE_TR("Standard deviation of log diag H: how unlike in size the layer's input channels are. OBQ beats "
                       "GPTQ in activation order below about 0.4 and loses above."),
        true, false, false, [](const LayerResult& l) { return l.energySpread; } },
    MetricDescription { "seconds", QUANTOSCOPE_TR("Solver time"), "s",
                        QUANTOSCOPE_TR("Wall-clock time of the solver on this layer."), true, true, false,
                        [](const LayerResult& l) { return std::optional<double>(l.seconds); } },
};

} // namespace

std::span<const MetricDescription> layerMetrics()
{
    return kLayerMetrics;
}

const MetricDescription* findLayerMetric(std::string_view key)
{
    const auto found = std::ranges::find(kLayerMetrics, key, &MetricDescription::key);
    return found == kLayerMetrics.end() ? nullptr : &*found;
}

std::optional<double> meanOverLayers(const Run& run, const MetricDescription& metric)
{
    double sum = 0;
    std::size_t count = 0;
    for (const LayerResult& layer : run.layers) {
        if (const std::optional<double> value = metric.value(layer)) {
            sum += *value;
            ++count;
        }
    }
    if (count == 0)
        return std::nullopt;
    return sum / static_cast<double>(count);
}

} // namespace quantoscope
