#include "core/quantization/awq.h"

#include "core/base/translation.h"
#include "core/quantization/awq_clip.h"
#include "core/quantization/awq_scales.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/method_options.h"
#include "core/quantization/rtn.h"
#include "core/quantization/solve_tracer.h"

#include <ATen/ATen.h>

#include <utility>

namespace quantoscope {
namespace {

Warning fewTokens(const at::Tensor& weight, const InputStatistics& statistics)
{
    return { "few_tokens",
             { { "tokens", std::to_string(statistics.tokens) }, { "in_features", std::to_string(weight.size(1)) } } };
}

class ClippedRounding : public WeightQuantizer
{
public:
    ClippedRounding(const GridSpec& spec, bool clip, bool fromSample, SolveTracer* tracer)
        : m_spec(spec), m_clip(clip), m_fromSample(fromSample), m_tracer(tracer)
    {
    }

    bool needsStatistics() const noexcept override { return m_clip || m_spec.searchesByEnergy(); }
    bool solvesOnAccelerators() const noexcept override { return true; }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        if (const auto reason = unusableWeight(weight))
            return leftInFullPrecision(weight, *reason);
        if (!needsStatistics())
            return roundToNearest(weight, m_spec, {}, cancel, progress, m_tracer);
        if (!hasGram(statistics, weight)) {
            QuantizedWeight result = roundToNearest(weight, m_spec, {}, cancel, progress, m_tracer);
            result.fallback = QUANTOSCOPE_TR("rounded to nearest: no calibration inputs");
            result.warnings.push_back(fewTokens(weight, statistics));
            return result;
        }
        if (!statistics.finite || !statistics.gram.diagonal().isfinite().all().item<bool>())
            return leftInFullPrecision(weight, { "non_finite_input", {} });
        at::Tensor rows = weight.to(at::kFloat).contiguous();
        const at::Tensor limits = m_clip ? clipLimits(rows, statistics, m_spec, m_fromSample, cancel) : at::Tensor();
        if (limits.defined())
            rows = clipped(rows, limits, m_spec);
        if (limits.defined() && m_tracer)
            m_tracer->rangeCut(rows);
        at::Tensor importance;
        if (m_spec.searchesByEnergy())
            importance = statistics.gram.diagonal().to(at::kFloat).contiguous();
        QuantizedWeight result = roundToNearest(rows, m_spec, importance, cancel, progress, m_tracer);
        result.clip = limits;
        return result;
    }

private:
    GridSpec m_spec;
    bool m_clip;
    bool m_fromSample;
    SolveTracer* m_tracer;
};

class ScaledQuantizer : public WeightQuantizer
{
public:
    ScaledQuantizer(const QuantizerConfig& config, std::unique_ptr<WeightQuantizer> solver, SolveTracer* tracer)
        : m_spec(config.grid())
        , m_settings(scaleSearchSettings(config).value())
        , m_solver(std::move(solver))
        , m_tracer(tracer)
    {
    }

    bool needsStatistics() const noexcept override { return true; }
    bool prefersSequentialInputs() const noexcept override { return m_solver->prefersSequentialInputs(); }
    bool solvesOnAccelerators() const noexcept override { return m_solver->solvesOnAccelerators(); }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        if (const auto reason = unusableWeight(weight))
            return leftInFullPrecision(weight, *reason);
        if (!hasGram(statistics, weight) || !statistics.meanAbs.defined())
            return solvedUnscaled(weight, statistics, cancel, progress);
        if (!statistics.finite || !statistics.gram.diagonal().isfinite().all().item<bool>())
            return leftInFullPrecision(weight, { "non_finite_input", {} });
        const at::Tensor original = weight.to(at::kFloat).contiguous();
        const ScaleChoice choice
            = chooseScales(meanMagnitudes(statistics), { original }, m_spec, m_settings,
                           outputErrorLosses({ original }, statistics, m_spec, cancel, candidateObserver()));
        if (m_tracer)
            m_tracer->scalesChosen(choice.scales, choice.ratio);
        QuantizedWeight result = m_solver->quantize(original * choice.scales,
                                                    dividedStatistics(statistics, choice.scales), cancel, progress);
        result.scaleLosses = choice.losses;
        result.bestRatio = choice.ratio;
        if (result.isQuantized())
            result.inputScales = choice.scales;
        else
            result.unquantized = original;
        return result;
    }

private:
    CandidateObserver candidateObserver() const
    {
        if (!m_tracer)
            return {};
        return [this](std::size_t candidate, const at::Tensor& scales, const at::Tensor& rounded, double loss) {
            const auto step = static_cast<std::int64_t>(candidate);
            std::optional<double> exponent; // no scaling at all comes after exponent 1
            if (step <= m_settings.gridPoints)
                exponent = static_cast<double>(step) / static_cast<double>(m_settings.gridPoints);
            m_tracer->scalesTried({ exponent, scales, rounded, loss });
        };
    }

    /// Mean |x|, summed in float32 as the authors do where all inputs are at hand: the last bit of a scale decides
    /// ties in their clip search, whose ranges are symmetric.
    at::Tensor meanMagnitudes(const InputStatistics& statistics) const
    {
        const bool whole = statistics.sample.defined() && statistics.sample.size(0) == statistics.tokens;
        return m_settings.moduleOutput && whole ? statistics.sample.abs().mean(0) : statistics.meanAbs;
    }

    QuantizedWeight solvedUnscaled(const at::Tensor& weight, const InputStatistics& statistics,
                                   const CancellationToken& cancel, const SolverProgress& progress) const
    {
        QuantizedWeight result = m_solver->quantize(weight, statistics, cancel, progress);
        if (result.fallback.empty()) {
            result.fallback = QUANTOSCOPE_TR("not scaled: no calibration inputs");
            result.warnings.push_back(fewTokens(weight, statistics));
        }
        return result;
    }

    GridSpec m_spec;
    ScaleSearchSettings m_settings;
    std::unique_ptr<WeightQuantizer> m_solver;
    SolveTracer* m_tracer;
};

OptionDescription objectiveOption()
{
    return { .key = "objective",
             .type = OptionType::Choice,
             .label = QUANTOSCOPE_TR("Objective"),
             .help
             = QUANTOSCOPE_TR("What the scale search compares: the layers' own output error, from the Gram matrix "
                              "alone, or the output of attention and feed-forward as in the paper."),
             .defaultValue = "gram",
             .choices = { { "gram", QUANTOSCOPE_TR("Layer outputs (Gram matrix)") },
                          { "output", QUANTOSCOPE_TR("Module outputs (as the authors)") } } };
}

} // namespace

MethodDescription describeAwq()
{
    MethodDescription method { .key = "awq",
                               .label = QUANTOSCOPE_TR("AWQ"),
                               .help = QUANTOSCOPE_TR("Scales the input channels that matter most before rounding, and "
                                                      "cuts the range where that helps (Lin et al. 2023)."),
                               .options = gridOptions("awq") };
    method.options.insert(
        method.options.end(),
        { { .key = "scale-grid",
            .type = OptionType::Integer,
            .label = QUANTOSCOPE_TR("Scale grid"),
            .help = QUANTOSCOPE_TR("How many exponents between 0 and 1 are tried for the scales."),
            .minimum = 1,
            .maximum = 1000,
            .defaultValue = "20" },
          { .key = "clip",
            .type = OptionType::Flag,
            .label = QUANTOSCOPE_TR("Clip"),
            .help = QUANTOSCOPE_TR("Tries to cut the range of each group; queries and keys are left uncut."),
            .defaultValue = "true" },
          { .key = "duo-scaling",
            .type = OptionType::Flag,
            .label = QUANTOSCOPE_TR("Duo scaling"),
            .help = QUANTOSCOPE_TR("Scales by the weights' magnitudes as well as the inputs' (AutoAWQ)."),
            .defaultValue = "false" },
          objectiveOption(),
          { .key = "include-identity",
            .type = OptionType::Flag,
            .label = QUANTOSCOPE_TR("Include identity"),
            .help = QUANTOSCOPE_TR("Tries exponent 1 and no scaling too, which the authors leave out; the search by "
                                   "the Gram matrix always does."),
            .defaultValue = "false",
            .enabledWhenKey = "objective",
            .enabledWhenValues = { "output" } } });
    return method;
}

std::unique_ptr<WeightQuantizer> makeClippedRounding(const QuantizerConfig& config, bool clip, SolveTracer* tracer)
{
    return std::make_unique<ClippedRounding>(config.grid(), clip, config.text("objective") == "output", tracer);
}

std::unique_ptr<WeightQuantizer> makeScaledQuantizer(const QuantizerConfig& config,
                                                     std::unique_ptr<WeightQuantizer> solver, SolveTracer* tracer)
{
    return std::make_unique<ScaledQuantizer>(config, std::move(solver), tracer);
}

std::unique_ptr<WeightQuantizer> makeAwq(const QuantizerConfig& config, SolveTracer* tracer)
{
    return makeScaledQuantizer(config, makeClippedRounding(config, config.flag("clip"), tracer), tracer);
}

} // namespace quantoscope
