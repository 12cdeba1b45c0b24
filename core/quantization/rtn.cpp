#include "core/quantization/rtn.h"

#include "core/base/translation.h"
#include "core/quantization/grid_table.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/method_options.h"
#include "core/quantization/solve_tracer.h"

#include <ATen/ATen.h>

namespace quantoscope {
namespace {

class Rtn : public WeightQuantizer
{
public:
    Rtn(const GridSpec& spec, SolveTracer* tracer) : m_spec(spec), m_tracer(tracer) { }

    bool needsStatistics() const noexcept override { return m_spec.searchesByEnergy(); }
    bool solvesOnAccelerators() const noexcept override { return true; }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        if (const auto reason = unusableWeight(weight))
            return leftInFullPrecision(weight, *reason);
        at::Tensor importance;
        if (needsStatistics() && hasGram(statistics, weight)) {
            if (!statistics.finite)
                return leftInFullPrecision(weight, { "non_finite_input", {} });
            importance = statistics.gram.diagonal().to(at::kFloat).contiguous();
        }
        QuantizedWeight result = roundToNearest(weight, m_spec, importance, cancel, progress, m_tracer);
        if (needsStatistics() && !importance.defined()) {
            result.fallback = QUANTOSCOPE_TR("scale search without inputs: unweighted");
            result.warnings.push_back(
                { "few_tokens", { { "tokens", "0" }, { "in_features", std::to_string(weight.size(1)) } } });
        }
        return result;
    }

private:
    GridSpec m_spec;
    SolveTracer* m_tracer;
};

} // namespace

QuantizedWeight roundToNearest(const at::Tensor& weight, const GridSpec& spec, const at::Tensor& importance,
                               const CancellationToken& cancel, const SolverProgress& progress, SolveTracer* tracer)
{
    const at::Tensor rows = weight.to(at::kFloat).contiguous();
    const std::int64_t columns = rows.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    const GridTable table = fittedTable(rows, spec, importance, cancel, progress);
    const at::Tensor codes = encodeGroups(table, rows, groupSize, cancel);
    const at::Tensor groups = neighbourGroups(columns, groupSize, rows.device());
    if (tracer)
        tracer->rounded(rows, table, codes, groups);
    QuantizedWeight result = assembleQuantizedWeight(table, codes, groups);
    result.warnings = gridWarnings(spec, rows);
    return result;
}

MethodDescription describeRtn()
{
    MethodDescription method { .key = "rtn",
                               .label = QUANTOSCOPE_TR("RTN"),
                               .help = QUANTOSCOPE_TR(
                                   "Rounds every weight to the nearest level of its grid; needs no calibration."),
                               .options = gridOptions("minmax") };
    return method;
}

std::unique_ptr<WeightQuantizer> makeRtn(const QuantizerConfig& config, SolveTracer* tracer)
{
    return std::make_unique<Rtn>(config.grid(), tracer);
}

} // namespace quantoscope
