#include "core/quantization/gptq.h"

#include "core/base/translation.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/guarded_solve.h"
#include "core/quantization/method_options.h"

namespace quantoscope {
namespace {

OptionDescription flagOption(const char* key, const char* label, const char* help)
{
    return { .key = key, .type = OptionType::Flag, .label = label, .help = help, .defaultValue = "false" };
}

OptionDescription groupFlagOption(const char* key, const char* label, const char* help)
{
    OptionDescription option = flagOption(key, label, help);
    option.enabledWhenKey = "granularity";
    option.enabledWhenValues = { "group" };
    return option;
}

class Gptq : public WeightQuantizer
{
public:
    explicit Gptq(const QuantizerConfig& config)
        : m_spec(config.grid())
        , m_settings { .damping = config.real("damping"),
                       .blockSize = config.integer("block-size"),
                       .actOrder = config.flag("act-order"),
                       .staticGroups = config.flag("static-groups"),
                       .freshGroups = config.flag("fresh-groups"),
                       .doublePrecision = config.text("precision") == "float64" }
    {
    }

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
    method.options.insert(
        method.options.end(),
        { dampingOption("0.01"),
          { .key = "block-size",
            .type = OptionType::Integer,
            .label = QUANTOSCOPE_TR("Block size"),
            .help = QUANTOSCOPE_TR("Columns that are solved together before the rest is updated."),
            .unit = QUANTOSCOPE_TR("columns"),
            .minimum = 1,
            .maximum = 65536,
            .defaultValue = "128" },
          flagOption("act-order", QUANTOSCOPE_TR("Activation order"),
                     QUANTOSCOPE_TR("Takes the columns in order of falling input energy instead of left to right.")),
          groupFlagOption(
              "static-groups", QUANTOSCOPE_TR("Static groups"),
              QUANTOSCOPE_TR("Fits all groups beforehand, so that activation order keeps the group layout.")),
          groupFlagOption(
              "fresh-groups", QUANTOSCOPE_TR("Fresh groups"),
              QUANTOSCOPE_TR("Fits a group to its fully compensated weights instead of those at the block's "
                             "start; best with a scale search.")),
          flagOption(
              "true-sequential", QUANTOSCOPE_TR("True sequential"),
              QUANTOSCOPE_TR("Within a block, later layers see the inputs that earlier quantized ones produce.")),
          precisionOption() });
    return method;
}

std::unique_ptr<WeightQuantizer> makeGptq(const QuantizerConfig& config)
{
    return std::make_unique<Gptq>(config);
}

} // namespace quantoscope
