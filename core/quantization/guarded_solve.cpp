#include "core/quantization/guarded_solve.h"

#include "core/base/translation.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/rtn.h"

#include <ATen/ATen.h>

namespace quantoscope {

QuantizedWeight guardedSolve(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                             const CancellationToken& cancel, const SolverProgress& progress,
                             const std::function<QuantizedWeight()>& solve)
{
    if (const auto reason = unusableWeight(weight))
        return leftInFullPrecision(weight, *reason);
    const Warning fewTokens { "few_tokens",
                              { { "tokens", std::to_string(statistics.tokens) },
                                { "in_features", std::to_string(weight.size(1)) } } };
    if (!hasGram(statistics, weight)) {
        QuantizedWeight result = roundToNearest(weight, spec, {}, cancel, progress);
        result.fallback = QUANTOSCOPE_TR("rounded to nearest: no calibration inputs");
        result.warnings.push_back(fewTokens);
        return result;
    }
    if (!statistics.finite || !statistics.gram.diagonal().isfinite().all().item<bool>())
        return leftInFullPrecision(weight, { "non_finite_input", {} });
    QuantizedWeight result = solve();
    if (statistics.tokens < weight.size(1))
        result.warnings.push_back(fewTokens);
    return result;
}

} // namespace quantoscope
