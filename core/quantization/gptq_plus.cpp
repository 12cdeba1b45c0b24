#include "core/quantization/gptq_plus.h"

#include "core/base/translation.h"
#include "core/quantization/code_descent.h"
#include "core/quantization/gptq_options.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/guarded_solve.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/method_options.h"
#include "core/quantization/obq_solver.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

/// The recommended recipe's damping: shares of each diagonal entry of H, and of their mean in the factorisation.
constexpr double kOwnDamping = 0.03;
constexpr double kMeanDamping = 0.001;
/// Share of the progress that the start counts for.
constexpr double kStartShare = 0.4;

/// How often what is done after the start.
struct Schedule
{
    std::int64_t rounds = 1;
    std::int64_t sweeps = 0; ///< in each round
    std::int64_t refits = 0; ///< in each round, after its sweeps
    std::int64_t halfRefits = 0; ///< refits that round the scales to their stored type; 0: they are rounded at once
    std::int64_t lastSweeps = 0; ///< with the scales as stored
};

std::int64_t halved(std::int64_t count)
{
    return (count + 1) / 2;
}

Schedule basicSchedule(std::int64_t sweeps, std::int64_t refits)
{
    return { .rounds = 1, .sweeps = sweeps, .refits = refits, .lastSweeps = sweeps > 0 ? 1 : 0 };
}

Schedule recommendedSchedule(std::int64_t sweeps, std::int64_t refits)
{
    return { .rounds = 3,
             .sweeps = halved(sweeps),
             .refits = halved(refits),
             .halfRefits = refits,
             .lastSweeps = halved(sweeps) };
}

GridSpec withSearch(const GridSpec& spec, ScaleSearch search)
{
    GridSpec::Fields fields = spec.fields();
    fields.search = search;
    return GridSpec(fields);
}

class GptqPlus : public WeightQuantizer
{
public:
    explicit GptqPlus(const QuantizerConfig& config)
        : m_recommended(config.text("recipe") == "recommended")
        , m_spec(m_recommended && config.grid().search() == ScaleSearch::Hessian
                     ? withSearch(config.grid(), ScaleSearch::HessianAndZero)
                     : config.grid())
        , m_startMethod(config.text("start"))
        , m_start(gptqSettings(config))
        , m_schedule(m_recommended ? recommendedSchedule(config.integer("sweeps"), config.integer("refit"))
                                   : basicSchedule(config.integer("sweeps"), config.integer("refit")))
        , m_roundsScales(config.flag("half-scales"))
    {
        // A range that compensation has blown up is worse than the stale one unless the search shrinks it.
        m_start.freshGroups = !m_start.staticGroups && m_spec.search() != ScaleSearch::None;
        if (m_recommended) {
            m_start.ownDamping = kOwnDamping;
            m_start.damping = std::min(m_start.damping, kMeanDamping);
        }
    }

    bool needsStatistics() const noexcept override { return true; }
    bool prefersSequentialInputs() const noexcept override { return true; }
    bool solvesOnAccelerators() const noexcept override { return true; }

    QuantizedWeight quantize(const at::Tensor& weight, const InputStatistics& statistics,
                             const CancellationToken& cancel, const SolverProgress& progress) const override
    {
        return guardedSolve(weight, statistics, m_spec, cancel, progress,
                            [&] { return solve(weight, statistics, cancel, progress); });
    }

private:
    QuantizedWeight solve(const at::Tensor& weight, const InputStatistics& statistics, const CancellationToken& cancel,
                          const SolverProgress& progress) const
    {
        const auto report = [&](double share) {
            if (progress)
                progress(share);
        };
        QuantizedWeight start
            = startingPoint(weight, statistics, cancel, [&](double share) { report(share * kStartShare); });
        at::Tensor hessian = statistics.gram.to(at::kDouble);
        const at::Tensor target = weight.to(at::kDouble).masked_fill(hessian.diagonal() == 0, 0);
        if (m_recommended)
            hessian = hessian + at::diag(hessian.diagonal() * kOwnDamping);
        CodeDescent descent(target, std::move(start), hessian, cancel);
        polish(descent, [&](double share) { report(kStartShare + (1 - kStartShare) * share); });
        QuantizedWeight result = descent.result();
        // On the scale of GPTQ's own loss, H = 2XᵀX and halved, under the H that was descended on.
        result.rowLosses = descent.rowErrors().mul_(static_cast<double>(statistics.tokens));
        result.solverLoss = result.rowLosses.sum().item<double>();
        return result;
    }

    QuantizedWeight startingPoint(const at::Tensor& weight, const InputStatistics& statistics,
                                  const CancellationToken& cancel, const SolverProgress& progress) const
    {
        const double spread = logDiagonalSpread(statistics.gram);
        const bool chosen = m_startMethod == "auto" && spread <= kLargestEvenSpread;
        if (!chosen && m_startMethod != "obq")
            return solveGptq(weight, statistics, m_spec, m_start, cancel, progress);
        InputStatistics damped = statistics;
        damped.gram = statistics.gram + at::diag(statistics.gram.diagonal() * m_start.ownDamping);
        // Dead channels come out as zero, as from GPTQ, whatever the damping.
        const at::Tensor alive = weight.masked_fill(statistics.gram.diagonal() == 0, 0);
        QuantizedWeight start
            = solveObq(alive, damped, m_spec,
                       { .damping = m_start.damping, .doublePrecision = m_start.doublePrecision }, cancel, progress);
        for (Warning& warning : start.warnings) {
            if (warning.code == "dead_channels_damped")
                warning.code = "dead_channels";
        }
        if (chosen)
            start.warnings.push_back({ "started_from_obq", { { "spread", shortNumber(spread) } } });
        return start;
    }

    void polish(CodeDescent& descent, const SolverProgress& report) const
    {
        const std::int64_t steps = m_schedule.rounds * (m_schedule.sweeps + m_schedule.refits) + m_schedule.halfRefits
            + m_schedule.lastSweeps;
        std::int64_t done = 0;
        const auto repeat = [&](std::int64_t times, const auto& step) {
            for (std::int64_t i = 0; i < times; ++i) {
                step();
                report(static_cast<double>(++done) / static_cast<double>(steps));
            }
        };
        const auto sweep = [&] { descent.sweep(); };
        for (std::int64_t round = 0; round < m_schedule.rounds; ++round) {
            repeat(m_schedule.sweeps, sweep);
            repeat(m_schedule.refits, [&] { descent.refitScales(); });
        }
        if (m_roundsScales || m_spec.scaleType() != ScaleType::Float32) {
            repeat(m_schedule.halfRefits, [&] { descent.refitScales(&m_spec); });
            descent.roundScales(m_spec);
        }
        repeat(m_schedule.lastSweeps, sweep);
    }

    bool m_recommended;
    GridSpec m_spec;
    std::string m_startMethod; ///< gptq, obq or auto
    GptqSettings m_start;
    Schedule m_schedule;
    bool m_roundsScales;
};

OptionDescription countOption(const char* key, const char* label, const char* help, const char* defaultValue)
{
    return { .key = key,
             .type = OptionType::Integer,
             .label = label,
             .help = help,
             .minimum = 0,
             .maximum = 1000,
             .defaultValue = defaultValue };
}

std::vector<OptionDescription> ownOptions()
{
    return { { .key = "recipe",
               .type = OptionType::Choice,
               .label = QUANTOSCOPE_TR("Recipe"),
               .help = QUANTOSCOPE_TR("Basic: sweeps, refits, rounded scales, one last sweep. Recommended: damped in "
                                      "proportion, zero points searched too, three rounds of half as many."),
               .defaultValue = "basic",
               .choices = { { "basic", QUANTOSCOPE_TR("Basic") }, { "recommended", QUANTOSCOPE_TR("Recommended") } } },
             { .key = "start",
               .type = OptionType::Choice,
               .label = QUANTOSCOPE_TR("Start"),
               .help = QUANTOSCOPE_TR("Where the descent starts: from GPTQ, from OBQ in its greedy order, or from OBQ "
                                      "for layers whose input channels have like energies and GPTQ for the others."),
               .defaultValue = "gptq",
               .choices = { { "gptq", QUANTOSCOPE_TR("GPTQ") },
                            { "obq", QUANTOSCOPE_TR("OBQ") },
                            { "auto", QUANTOSCOPE_TR("By the channels' energies") } } },
             countOption("sweeps", QUANTOSCOPE_TR("Sweeps"),
                         QUANTOSCOPE_TR("Passes over the codes that move each to its best level; 0 leaves them."), "4"),
             countOption("refit", QUANTOSCOPE_TR("Refits"),
                         QUANTOSCOPE_TR("Passes over the scales that set each to the best for its codes."), "2"),
             { .key = "half-scales",
               .type = OptionType::Flag,
               .label = QUANTOSCOPE_TR("Scales as stored"),
               .help = QUANTOSCOPE_TR("Rounds the scales to float16, as files store them, before the last sweep."),
               .defaultValue = "true" } };
}

} // namespace

MethodDescription describeGptqPlus()
{
    MethodDescription method { .key = "gptq-plus",
                               .label = QUANTOSCOPE_TR("GPTQ+"),
                               .help
                               = QUANTOSCOPE_TR("GPTQ with a scale search on the compensated weights, then descent on "
                                                "codes and scales under the Hessian (this program's own)."),
                               .options = gridOptions("minmax", "hessian") };
    for (OptionDescription option : gptqOptions()) {
        if (option.key == "fresh-groups") // follows from the scale search here
            continue;
        if (option.key == "act-order")
            option.defaultValue = "true";
        method.options.push_back(std::move(option));
    }
    const std::vector<OptionDescription> own = ownOptions();
    method.options.insert(method.options.end(), own.begin(), own.end());
    return method;
}

std::unique_ptr<WeightQuantizer> makeGptqPlus(const QuantizerConfig& config, SolveTracer* /*tracer*/)
{
    return std::make_unique<GptqPlus>(config);
}

} // namespace quantoscope
