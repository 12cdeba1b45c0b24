#include "core/quantization/llm_int8.h"

#include "core/base/translation.h"
#include "core/quantization/layer_checks.h"

#include <ATen/ATen.h>

namespace quantoscope {
namespace {

constexpr int kLargestCode = 127;
/// The reference's 1/127 in float32.
constexpr double kInverseOfLargestCode = 7.874015718698502e-3;

class LlmInt8 : public WeightQuantizer
{
public:
    explicit LlmInt8(const QuantizerConfig& config)
        : m_threshold(config.real("threshold")), m_keepsOutliers(config.text("outlier-weights") == "full")
    {
    }

    /// Statistics tell which columns hold outliers; the codes need none.
    bool needsStatistics() const noexcept override { return false; }
    bool roundsInputs() const noexcept override { return true; }
    bool solvesOnAccelerators() const noexcept override { return true; }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        cancel.throwIfCancelled();
        if (const auto reason = unusableWeight(weight))
            return leftInFullPrecision(weight, *reason);
        const bool looksAtInputs = m_threshold > 0 && statistics.tokens > 0;
        if (looksAtInputs && !statistics.finite)
            return leftInFullPrecision(weight, { "non_finite_input", {} });
        const at::Tensor rows = weight.to(at::kFloat);
        QuantizedWeight result = roundRows(rows);
        result.int8Arithmetic = { .threshold = m_threshold, .originalOutlierWeights = m_keepsOutliers };
        if (looksAtInputs && statistics.maxAbs.defined())
            noteOutliers(result, rows, statistics.maxAbs.ge(m_threshold).nonzero().flatten());
        if (rows.count_nonzero().item<std::int64_t>() == 0)
            result.warnings.push_back({ "all_zero_weight", {} });
        if (progress)
            progress(1);
        return result;
    }

private:
    static QuantizedWeight roundRows(const at::Tensor& rows)
    {
        const at::Tensor largest = rows.abs().amax(1, /*keepdim=*/true);
        const at::Tensor allZero = largest.eq(0);
        // 1/largest times 127, as the reference has it: 127/largest would move codes that lie on a tie.
        const at::Tensor steps = largest.reciprocal().mul_(static_cast<float>(kLargestCode));
        QuantizedWeight result;
        result.codes
            = (rows * steps).round_().masked_fill_(allZero, 0).clamp_(-kLargestCode, kLargestCode).to(at::kInt);
        result.scales = (largest * kInverseOfLargestCode).masked_fill_(allZero, 1);
        result.zeros = at::zeros_like(result.scales);
        result.groupIndex = at::zeros({ rows.size(1) }, rows.options().dtype(at::kInt));
        result.minCode = -kLargestCode;
        result.maxCode = kLargestCode;
        return result;
    }

    void noteOutliers(QuantizedWeight& result, const at::Tensor& rows, const at::Tensor& columns) const
    {
        if (columns.numel() == 0)
            return;
        result.outlierColumns = columns;
        if (m_keepsOutliers) {
            result.keptColumns = columns;
            result.keptWeights = rows.index_select(1, columns);
        }
    }

    double m_threshold;
    bool m_keepsOutliers;
};

OptionDescription bitsOption()
{
    return { .key = "bits",
             .type = OptionType::Integer,
             .label = QUANTOSCOPE_TR("Bits"),
             .help = QUANTOSCOPE_TR("Width of a stored code."),
             .unit = QUANTOSCOPE_TR("bits"),
             .minimum = 8,
             .maximum = 8,
             .defaultValue = "8" };
}

OptionDescription thresholdOption()
{
    return { .key = "threshold",
             .type = OptionType::Real,
             .label = QUANTOSCOPE_TR("Outlier threshold"),
             .help = QUANTOSCOPE_TR("Input columns that hold a magnitude of this or more are multiplied in floating "
                                    "point; 0: none is."),
             .minimum = 0,
             .maximum = 1e6,
             .step = 0.5,
             .defaultValue = "6" };
}

OptionDescription outlierWeightsOption()
{
    return { .key = "outlier-weights",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Outlier weights"),
             .help = QUANTOSCOPE_TR("What outlier columns are multiplied by: the original weights as in the paper, or "
                                    "the rounded ones as in bitsandbytes."),
             .defaultValue = "full",
             .choices = { { "full", QUANTOSCOPE_TR("Original") }, { "dequantized", QUANTOSCOPE_TR("Rounded") } } };
}

} // namespace

MethodDescription describeLlmInt8()
{
    return { .key = "llm-int8",
             .label = QUANTOSCOPE_TR("LLM.int8"),
             .help = QUANTOSCOPE_TR("Multiplies in int8, weights and inputs rounded row by row, but for input columns "
                                    "with outliers (Dettmers et al. 2022)."),
             .options = { bitsOption(), thresholdOption(), outlierWeightsOption() } };
}

std::unique_ptr<WeightQuantizer> makeLlmInt8(const QuantizerConfig& config, SolveTracer* /*tracer*/)
{
    return std::make_unique<LlmInt8>(config);
}

} // namespace quantoscope
