#include "core/quantization/obq.h"

#include "core/base/translation.h"
#include "core/quantization/guarded_solve.h"
#include "core/quantization/method_options.h"
#include "core/quantization/obq_solver.h"

#include <ATen/Parallel.h>

namespace quantoscope {
namespace {

class Obq : public WeightQuantizer
{
public:
    Obq(const QuantizerConfig& config, SolveTracer* tracer)
        : m_spec(config.grid())
        , m_settings { .greedy = config.text("order") == "greedy",
                       .damping = config.real("damping"),
                       .absoluteDamping = config.real("damping-absolute") / 2, // from 2XᵀX/N to H
                       .rowBatch = config.integer("row-batch"),
                       .doublePrecision = config.text("precision") == "float64" }
        , m_tracer(tracer)
    {
    }

    bool needsStatistics() const noexcept override { return true; }
    bool solvesOnAccelerators() const noexcept override { return true; }
    /// Each thread has an inverse of its own.
    double workspaceBytes(std::int64_t inFeatures) const override
    {
        const double size = m_settings.doublePrecision ? sizeof(double) : sizeof(float);
        const auto in = static_cast<double>(inFeatures);
        return m_settings.greedy ? at::get_num_threads() * in * in * size : 0;
    }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        return guardedSolve(weight, statistics, m_spec, cancel, progress, [&] {
            return solveObq(weight, statistics, m_spec, m_settings, cancel, progress, m_tracer);
        });
    }

private:
    GridSpec m_spec;
    ObqSettings m_settings;
    SolveTracer* m_tracer;
};

OptionDescription orderOption()
{
    return { .key = "order",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Order"),
             .help = QUANTOSCOPE_TR("Which weight of a row is fixed next: the one whose rounding costs least, or the "
                                    "next to the right."),
             .defaultValue = "greedy",
             .choices = { { "greedy", QUANTOSCOPE_TR("Greedy, each row its own") },
                          { "left-to-right", QUANTOSCOPE_TR("Left to right") } } };
}

OptionDescription absoluteDampingOption()
{
    return { .key = "damping-absolute",
             .type = OptionType::Real,
             .label = QUANTOSCOPE_TR("Absolute damping"),
             .help = QUANTOSCOPE_TR("Added to the diagonal of the Hessian 2XᵀX/N beside the relative damping."),
             .minimum = 0,
             .maximum = 1e6,
             .step = 0.001,
             .defaultValue = "0" };
}

OptionDescription rowBatchOption()
{
    return { .key = "row-batch",
             .type = OptionType::Integer,
             .label = QUANTOSCOPE_TR("Row batch"),
             .help = QUANTOSCOPE_TR("Rows whose zero weights are left out together, as the authors batch rows; moves "
                                    "zero weights within the order and changes no code."),
             .unit = QUANTOSCOPE_TR("rows"),
             .minimum = 1,
             .maximum = 1048576,
             .defaultValue = "32",
             .enabledWhenKey = "order",
             .enabledWhenValues = { "greedy" } };
}

} // namespace

MethodDescription describeObq()
{
    MethodDescription method { .key = "obq",
                               .label = QUANTOSCOPE_TR("OBQ"),
                               .help = QUANTOSCOPE_TR("Fixes each row's weights one at a time, the cheapest next, and "
                                                      "makes each error good in those still free (Frantar et al. "
                                                      "2022)."),
                               .options = gridOptions("minmax") };
    method.options.insert(
        method.options.end(),
        { orderOption(), dampingOption("0"), absoluteDampingOption(), rowBatchOption(), precisionOption() });
    return method;
}

std::unique_ptr<WeightQuantizer> makeObq(const QuantizerConfig& config, SolveTracer* tracer)
{
    return std::make_unique<Obq>(config, tracer);
}

} // namespace quantoscope
