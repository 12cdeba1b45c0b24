#include "core/quantization/gptq.h"

#include "core/base/translation.h"
#include "core/quantization/gptq_options.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/guarded_solve.h"
#include "core/quantization/method_options.h"

namespace quantoscope {
namespace {

class Gptq : public WeightQuantizer
{
public:
    Gptq(const QuantizerConfig& config, SolveTracer* tracer)
        : m_spec(config.grid()), m_settings(gptqSettings(config)), m_tracer(tracer)
    {
    }

    bool needsStatistics() const noexcept override { return true; }
    bool prefersSequentialInputs() const noexcept override { return true; }
    bool solvesOnAccelerators() const noexcept override { return true; }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        return guardedSolve(weight, statistics, m_spec, cancel, progress, [&] {
            return solveGptq(weight, statistics, m_spec, m_settings, cancel, progress, m_tracer);
        });
    }

private:
    GridSpec m_spec;
    GptqSettings m_settings;
    SolveTracer* m_tracer;
};

} // namespace

MethodDescription describeGptq()
{
    MethodDescription method { .key = "gptq",
                               .label = QUANTOSCOPE_TR("GPTQ"),
                               .help
                               = QUANTOSCOPE_TR("Rounds column by column and makes each error good in the columns "
                                                "still free (Frantar et al. 2022)."),
                               .options = gridOptions("minmax") };
    const std::vector<OptionDescription> own = gptqOptions();
    method.options.insert(method.options.end(), own.begin(), own.end());
    return method;
}

std::unique_ptr<WeightQuantizer> makeGptq(const QuantizerConfig& config, SolveTracer* tracer)
{
    return std::make_unique<Gptq>(config, tracer);
}

} // namespace quantoscope
