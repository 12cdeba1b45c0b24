#include "core/quantization/method_options.h"

#include "core/base/translation.h"

namespace quantoscope {
namespace {

OptionDescription gridRuleOption(const char* defaultGrid)
{
    return { .key = "grid",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Grid"),
             .help = QUANTOSCOPE_TR("The rule that makes scale and zero point from the range of the weights."),
             .defaultValue = defaultGrid,
             .choices = { { "minmax", QUANTOSCOPE_TR("Min-max with 0 in range (GPTQ)") },
                          { "awq", QUANTOSCOPE_TR("Min-max of the range as it is (AWQ)") },
                          { "absmax", QUANTOSCOPE_TR("Largest magnitude, signed codes") },
                          { "zeropoint", QUANTOSCOPE_TR("Min-max with zero point, signed codes") },
                          { "truncated", QUANTOSCOPE_TR("Min-max cut toward zero, with an offset") },
                          { "step", QUANTOSCOPE_TR("A fixed step, unbounded codes") } } };
}

OptionDescription scaleShrinkOption()
{
    return { .key = "scale-shrink",
             .type = OptionType::Real,
             .label = QUANTOSCOPE_TR("Scale shrink"),
             .help = QUANTOSCOPE_TR("Share of the weights' range that the levels span: finer steps, but what lies "
                                    "beyond is cut to the outermost level. A scale search starts from there."),
             .minimum = 0.05,
             .maximum = 1,
             .step = 0.05,
             .defaultValue = "1",
             .enabledWhenKey = "grid",
             .enabledWhenValues = { "minmax", "awq", "absmax", "zeropoint", "truncated" } };
}

OptionDescription scaleSearchOption(const char* defaultSearch)
{
    return { .key = "scale-search",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Scale search"),
             .help = QUANTOSCOPE_TR("Tries shrunken ranges for each scale and keeps the one with the least error."),
             .defaultValue = defaultSearch,
             .choices = { { "none", QUANTOSCOPE_TR("None") },
                          { "mse", QUANTOSCOPE_TR("Least Σ|e|^2.4 of the weights") },
                          { "hessian", QUANTOSCOPE_TR("Least Σe² weighted by the inputs' energy") },
                          { "hessian-zero", QUANTOSCOPE_TR("The same, moving the zero point too") } },
             .enabledWhenKey = "grid",
             .enabledWhenValues = { "minmax", "awq", "absmax", "zeropoint", "truncated" } };
}

OptionDescription scaleTypeOption()
{
    return { .key = "scale-type",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Scale type"),
             .help = QUANTOSCOPE_TR("What scales are rounded to before the weights are; files store float16."),
             .defaultValue = "float32",
             .choices = { { "float32", QUANTOSCOPE_TR("Single (float32)") },
                          { "float16", QUANTOSCOPE_TR("Half (float16)") },
                          { "float16-short", QUANTOSCOPE_TR("Half with 7 significant bits (GGUF's Q4_1)") } },
             .enabledWhenKey = "grid",
             .enabledWhenValues = { "minmax", "awq", "absmax", "zeropoint" } };
}

OptionDescription zeroFromOneOption()
{
    return { .key = "zero-from-one",
             .type = OptionType::Flag,
             .label = QUANTOSCOPE_TR("Zero points from 1"),
             .help = QUANTOSCOPE_TR("Keeps zero points above 0, as GPTQ's first file format needs."),
             .defaultValue = "false",
             .enabledWhenKey = "grid",
             .enabledWhenValues = { "minmax", "awq" } };
}

} // namespace

std::vector<OptionDescription> gridOptions(const char* defaultGrid, const char* defaultSearch)
{
    return {
        { .key = "bits",
          .type = OptionType::Integer,
          .label = QUANTOSCOPE_TR("Bits"),
          .help = QUANTOSCOPE_TR("Width of a stored code."),
          .unit = QUANTOSCOPE_TR("bits"),
          .minimum = 2,
          .maximum = 8,
          .defaultValue = "4" },
        { .key = "granularity",
          .type = OptionType::Choice,
          .label = QUANTOSCOPE_TR("Granularity"),
          .help = QUANTOSCOPE_TR("Which weights share a scale: the whole tensor, an output row, or a group of a row."),
          .defaultValue = "group",
          .choices = { { "tensor", QUANTOSCOPE_TR("Tensor") },
                       { "channel", QUANTOSCOPE_TR("Channel") },
                       { "group", QUANTOSCOPE_TR("Group") } } },
        { .key = "group-size",
          .type = OptionType::Integer,
          .label = QUANTOSCOPE_TR("Group size"),
          .help = QUANTOSCOPE_TR(
              "Input columns that share a scale; the last group of a row may be shorter, and a row narrower than a "
              "group is one group."),
          .unit = QUANTOSCOPE_TR("columns"),
          .minimum = 1,
          .maximum = 1048576,
          .defaultValue = "128",
          .enabledWhenKey = "granularity",
          .enabledWhenValues = { "group" } },
        { .key = "symmetric",
          .type = OptionType::Flag,
          .label = QUANTOSCOPE_TR("Symmetric"),
          .help = QUANTOSCOPE_TR("Mirrors the range about 0, so that no zero point is needed."),
          .defaultValue = "false",
          .enabledWhenKey = "grid",
          .enabledWhenValues = { "minmax", "awq" } },
        gridRuleOption(defaultGrid),
        { .key = "step",
          .type = OptionType::Real,
          .label = QUANTOSCOPE_TR("Step"),
          .help = QUANTOSCOPE_TR("The distance between two levels of the fixed grid."),
          .minimum = 1e-9,
          .maximum = 1e9,
          .step = 0.001,
          .defaultValue = "0.01",
          .enabledWhenKey = "grid",
          .enabledWhenValues = { "step" } },
        scaleShrinkOption(),
        scaleSearchOption(defaultSearch),
        scaleTypeOption(),
        zeroFromOneOption(),
    };
}

OptionDescription precisionOption()
{
    return { .key = "precision",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Solver precision"),
             .help = QUANTOSCOPE_TR(
                 "Arithmetic of the column updates; the factorisation of the Hessian is always in float64."),
             .defaultValue = "float32",
             .choices = { { "float32", QUANTOSCOPE_TR("Single (float32)") },
                          { "float64", QUANTOSCOPE_TR("Double (float64)") } } };
}

OptionDescription preScaleOption()
{
    return { .key = "pre-scale",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Scale before"),
             .help = QUANTOSCOPE_TR("Scales the input channels that matter most before the method solves."),
             .defaultValue = "none",
             .choices = { { "none", QUANTOSCOPE_TR("No") }, { "awq", QUANTOSCOPE_TR("By AWQ's search") } } };
}

OptionDescription targetBitsOption()
{
    return { .key = "target-bits",
             .type = OptionType::Real,
             .label = QUANTOSCOPE_TR("Target bits"),
             .help = QUANTOSCOPE_TR("Gives each layer 2, 3, 4 or 8 bits, whichever loses least in all, so that the "
                                    "stored bits a weight, scales and zeros included, average this; 0: off."),
             .unit = QUANTOSCOPE_TR("bits"),
             .minimum = 0,
             .maximum = 16,
             .step = 0.1,
             .defaultValue = "0",
             .enabledWhenKey = "grid",
             .enabledWhenValues = { "minmax", "awq", "absmax", "zeropoint", "truncated" } };
}

OptionDescription dampingOption(const char* defaultValue)
{
    return { .key = "damping",
             .type = OptionType::Real,
             .label = QUANTOSCOPE_TR("Damping"),
             .help = QUANTOSCOPE_TR("Share of the Hessian's mean diagonal that is added to the diagonal."),
             .minimum = 0,
             .maximum = 1000,
             .step = 0.01,
             .defaultValue = defaultValue };
}

} // namespace quantoscope
