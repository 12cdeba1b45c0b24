#include "core/results/run_metric.h"

#include "core/base/translation.h"
#include "core/results/metric.h"

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

using Value = std::optional<double>;

Value meanOf(const Run& run, std::string_view layerMetric)
{
    return meanOverLayers(run, *findLayerMetric(layerMetric));
}

Value totalSeconds(const Run& run)
{
    const double seconds = run.seconds.calibrate + run.seconds.quantize + run.seconds.evaluate;
    return seconds > 0 ? Value(seconds) : std::nullopt;
}

constexpr std::array kRunMetrics {
    RunMetricDescription { "bits_per_weight", QUANTOSCOPE_TR("Bits per weight"),
                           QUANTOSCOPE_TR("Stored bits per weight of the quantized layers, scales and zeros included."),
                           RunQuantity::Number, true, [](const Run& r) { return r.bitsPerWeight; }, nullptr, nullptr },
    RunMetricDescription { "bytes", QUANTOSCOPE_TR("Size"), QUANTOSCOPE_TR("Stored size of the whole model."),
                           RunQuantity::Bytes, true, [](const Run& r) { return r.bytesAfter; }, nullptr,
                           [](const Run& r) { return r.bytesBefore; } },
    RunMetricDescription {
        "perplexity", QUANTOSCOPE_TR("Perplexity"),
        QUANTOSCOPE_TR("Exponential of the mean negative log-likelihood of a token, with its standard error."),
        RunQuantity::Number, true, [](const Run& r) { return r.perplexityAfter; },
        [](const Run& r) { return r.perplexityStandardError; }, [](const Run& r) { return r.perplexityBefore; } },
    RunMetricDescription {
        "kl_mean", QUANTOSCOPE_TR("KL divergence"),
        QUANTOSCOPE_TR("Mean over tokens of the divergence from the original's next-token distribution, in nats."),
        RunQuantity::Number, true, [](const Run& r) { return r.klMean; }, nullptr, nullptr },
    RunMetricDescription { "top1_agreement", QUANTOSCOPE_TR("Top-1 agreement"),
                           QUANTOSCOPE_TR("Share of positions at which both models find the same token most likely."),
                           RunQuantity::Share, false, [](const Run& r) { return r.top1Agreement; }, nullptr, nullptr },
    RunMetricDescription { "accuracy", QUANTOSCOPE_TR("Accuracy"),
                           QUANTOSCOPE_TR("Share of labelled examples that are classified rightly."),
                           RunQuantity::Share, false, [](const Run& r) { return r.accuracyAfter; }, nullptr,
                           [](const Run& r) { return r.accuracyBefore; } },
    RunMetricDescription { "loss", QUANTOSCOPE_TR("Loss"),
                           QUANTOSCOPE_TR("Mean cross-entropy on the labelled examples."), RunQuantity::Number, true,
                           [](const Run& r) { return r.lossAfter; }, nullptr,
                           [](const Run& r) { return r.lossBefore; } },
    RunMetricDescription {
        "consistency", QUANTOSCOPE_TR("Consistency"),
        QUANTOSCOPE_TR("Share of generated stories that keep their own facts, with its standard error."),
        RunQuantity::Share, false, [](const Run& r) { return r.consistencyAfter; },
        [](const Run& r) { return r.consistencyStandardError; }, [](const Run& r) { return r.consistencyBefore; } },
    RunMetricDescription { "mean_relative_output_error", QUANTOSCOPE_TR("Mean output error"),
                           QUANTOSCOPE_TR("Mean over layers of the relative output error on the calibration inputs."),
                           RunQuantity::Number, true, [](const Run& r) { return meanOf(r, "relative_output_error"); },
                           nullptr, nullptr },
    RunMetricDescription { "mean_holdout_relative_output_error", QUANTOSCOPE_TR("Mean output error (hold-out)"),
                           QUANTOSCOPE_TR("The same on inputs the solver never saw."), RunQuantity::Number, true,
                           [](const Run& r) { return meanOf(r, "holdout_relative_output_error"); }, nullptr, nullptr },
    RunMetricDescription { "seconds", QUANTOSCOPE_TR("Time"),
                           QUANTOSCOPE_TR("Wall-clock time of calibration, quantization and evaluation."),
                           RunQuantity::Seconds, true, &totalSeconds, nullptr, nullptr },
};

} // namespace

std::span<const RunMetricDescription> runMetrics()
{
    return kRunMetrics;
}

const RunMetricDescription* findRunMetric(std::string_view key)
{
    const auto found = std::ranges::find(kRunMetrics, key, &RunMetricDescription::key);
    return found == kRunMetrics.end() ? nullptr : &*found;
}

} // namespace quantoscope
