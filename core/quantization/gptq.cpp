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
    explicit Gptq(const QuantizerConfig& config) : m_spec(config.grid()), m_settings(gptqSettings(config)) { }

    bool needsStatistics() const noexcept override { return true; }
    bool prefersSequentialInputs() const noexcept override { return true; }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        return guardedSolve(weight, statistics, m_spec, cancel, progress,
                            [&] { return solveGptq(weight, statistics, m_spec, m_settings, cancel, progress); });
    }

private:
    GridSpec m_spec;
    GptqSettings m_settings;
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

std::unique_ptr<WeightQuantizer> makeGptq(const QuantizerConfig& config)
{
    return std::make_unique<Gptq>(config);
}

} // namespace quantoscope
