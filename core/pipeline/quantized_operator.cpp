#include "core/pipeline/quantized_operator.h"

#include "core/models/dense_operator.h"
#include "core/models/int8_operator.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

/// Tokens run at once: outlier columns are those of so many tokens, as in a forward pass.
constexpr std::int64_t kTokensAtOnce = 2048;

struct OutputError
{
    double error = 0; ///< Σ (y − ŷ)²
    double energy = 0; ///< Σ y²

    std::optional<double> relative() const
    {
        const double value = error == 0 ? 0 : error / energy;
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
};

OutputError runBeside(const at::Tensor& original, const LinearOperator& op, const at::Tensor& inputs,
                      const CancellationToken& cancel)
{
    OutputError result;
    for (std::int64_t begin = 0; begin < inputs.size(0); begin += kTokensAtOnce) {
        cancel.throwIfCancelled();
        const at::Tensor chunk = inputs.slice(0, begin, std::min(begin + kTokensAtOnce, inputs.size(0)));
        const at::Tensor exact = at::linear(chunk, original);
        result.energy += at::sum(exact.square(), at::kDouble).item<double>();
        result.error += at::sum((op.apply(chunk) - exact).square(), at::kDouble).item<double>();
    }
    return result;
}

} // namespace

std::shared_ptr<const LinearOperator> makeQuantizedOperator(const QuantizedWeight& weight, const at::Tensor& original,
                                                            const at::Tensor& dequantized)
{
    if (!weight.int8Arithmetic)
        return makeDenseOperator(dequantized);
    const at::Device device = dequantized.device(); // the codes have been brought to the host
    return makeInt8Operator({ .codes = weight.codes.to(device, at::kChar),
                              .largest = weight.scales.to(device).select(1, 0) * static_cast<double>(weight.maxCode),
                              .ofOutliers = weight.int8Arithmetic->originalOutlierWeights ? original : dequantized,
                              .standsFor = dequantized,
                              .threshold = weight.int8Arithmetic->threshold });
}

void measureByRunning(LayerResult& layer, const at::Tensor& original, const LinearOperator& op,
                      const at::Tensor& sample, const at::Tensor& holdoutSample, const CancellationToken& cancel)
{
    layer.weightOnlyRelativeOutputError = layer.relativeOutputError;
    if (sample.defined() && sample.size(0) > 0) {
        const OutputError measured = runBeside(original, op, sample, cancel);
        layer.relativeOutputError = measured.relative();
        layer.outputMse = measured.error / static_cast<double>(sample.size(0) * original.size(0));
        const bool lossy = layer.relativeOutputError.value_or(0) > 0;
        layer.outputSqnrDb = lossy ? std::optional(-10 * std::log10(*layer.relativeOutputError)) : std::nullopt;
    }
    if (holdoutSample.defined() && holdoutSample.size(0) > 0)
        layer.holdoutRelativeOutputError = runBeside(original, op, holdoutSample, cancel).relative();
}

} // namespace quantoscope
