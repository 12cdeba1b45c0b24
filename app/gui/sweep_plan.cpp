#include "app/gui/sweep_plan.h"

#include "app/gui/model_host.h"
#include "core/base/errors.h"
#include "core/pipeline/run_estimate.h"
#include "core/pipeline/sweep.h"
#include "core/quantization/quantizer_config.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace quantoscope {

namespace {

constexpr std::int64_t kLongestDefaultSequence = 2048;
constexpr double kHoldoutShare = 0.1;
constexpr std::int64_t kBuiltInPrompts = 3;
/// Of one core. All methods on the demo model and on one of 260,000 weights took between half of it and twice as long.
constexpr double kUsualSecondsPerWork = 5e-11;

// Whether the sweep sets this option itself.
bool isVaried(const std::string& key, const SweepChoice& choice)
{
    return key == "bits" ? !choice.bits.empty()
                         : (key == "granularity" || key == "group-size") && !choice.groups.empty();
}

// The options that mean something, so that they can be given to a form or a configuration again.
std::map<std::string, std::string> meaningfulValues(const QuantizerConfig& config)
{
    std::map<std::string, std::string> values;
    const nlohmann::json json = config.toJson(); // items() refers to it
    for (const auto& [key, value] : json.items()) {
        if (key != "method")
            values[key] = config.text(key);
    }
    return values;
}

// What the base asks for beyond the defaults of its own method; the axes that are left alone among it.
std::map<std::string, std::string> fixedOptions(const RunSettings& base, const SweepChoice& choice)
{
    const QuantizerConfig config(base.method, base.options);
    const std::map<std::string, std::string> defaults = QuantizerConfig(base.method, {}).values();
    std::map<std::string, std::string> fixed;
    for (const auto& [key, value] : meaningfulValues(config)) {
        const auto usual = defaults.find(key);
        if (!isVaried(key, choice) && (usual == defaults.end() || usual->second != value))
            fixed[key] = value;
    }
    return fixed;
}

bool isTaken(const std::string& key, const std::vector<std::string>& methods)
{
    return std::ranges::any_of(
        methods, [&](const std::string& method) { return QuantizerConfig(method, {}).values().contains(key); });
}

RunLoad loadOf(const RunSettings& settings, const QuantizerConfig& config, std::int64_t contextLength, bool first)
{
    const std::int64_t length = settings.sequenceLength > 0
        ? settings.sequenceLength
        : std::min(kLongestDefaultSequence, std::max<std::int64_t>(contextLength, 1));
    const std::int64_t tokens = settings.samples * length;
    const auto prompts
        = settings.prompts.empty() ? kBuiltInPrompts : static_cast<std::int64_t>(settings.prompts.size());
    return { .tokens = tokens,
             .sampledTokens = first && settings.calibration == "self" ? tokens : 0,
             .evaluatedTokens
             = settings.evaluate ? static_cast<std::int64_t>(kHoldoutShare * static_cast<double>(tokens)) : 0,
             .writtenTokens = settings.evaluate ? prompts * settings.newTokens : 0,
             .solvesSequentially
             = settings.inputs.empty() ? prefersSequentialInputs(config) : settings.inputs == "quantized",
             .sharesReference = !first,
             .layerGlob = settings.layers,
             .includeHead = settings.includeHead };
}

// A finished run's settings, as far as its cost goes.
RunSettings settingsOf(const RunRecord& run, const Session& session)
{
    RunSettings settings;
    const QuantizerConfig config = QuantizerConfig::fromJson(nlohmann::json::parse(run.header.configJson));
    settings.method = config.method();
    settings.options = meaningfulValues(config);
    const auto calibration = std::ranges::find(session.calibrations, run.header.calibration, &Calibration::id);
    if (calibration != session.calibrations.end()) {
        settings.calibration = calibration->source;
        settings.samples = calibration->samples;
        settings.sequenceLength = calibration->sequenceLength;
    }
    settings.evaluate = run.header.seconds.evaluate > 0;
    return settings;
}

} // namespace

SweepRows sweepRows(const RunSettings& base, const SweepChoice& choice)
{
    SweepAxes axes { choice.methods, choice.bits, choice.groups, {} };
    for (const auto& [key, value] : fixedOptions(base, choice)) {
        if (isTaken(key, choice.methods))
            axes.fixed[key] = value;
    }
    SweepPlan plan = planSweep(axes);
    SweepRows rows;
    rows.warnings = std::move(plan.warnings);
    for (std::int64_t set = 0; set < choice.calibrationSets; ++set) {
        for (const QuantizerConfig& config : plan.configs) {
            RunSettings settings = base;
            settings.method = config.method();
            settings.options = meaningfulValues(config);
            settings.seed = base.seed + static_cast<std::uint64_t>(set);
            settings.name
                = choice.calibrationSets > 1 ? seededRunName(config.shortName(), settings.seed) : config.shortName();
            rows.runs.push_back(std::move(settings));
        }
    }
    return rows;
}

SweepForecast::SweepForecast(const ResultsStore& store) : m_store(store), m_pace(kUsualSecondsPerWork / deviceThreads())
{
    for (const RunRecord& run : store.runs()) {
        const RunSeconds& seconds = run.header.seconds;
        if (run.header.status != RunStatus::Complete || !(seconds.quantize > 0))
            continue;
        try {
            const RunSettings settings = settingsOf(run, store.header());
            const QuantizerConfig config(settings.method, settings.options);
            const double work
                = estimateRun(store.model(), config, loadOf(settings, config, store.model().contextLength, true)).work;
            m_timed.push_back({ settings.method, (seconds.calibrate + seconds.quantize + seconds.evaluate) / work });
            m_pace = m_timed.back().secondsPerWork;
        } catch (const std::exception&) {
            continue; // a run of another version, whose options this one does not know: no time is learned from it
        }
    }
}

RunForecast SweepForecast::forecast(const RunSettings& settings, bool first) const
{
    const QuantizerConfig config(settings.method, settings.options);
    const RunEstimate estimate
        = estimateRun(m_store.model(), config, loadOf(settings, config, m_store.model().contextLength, first));
    RunForecast forecast { .bitsPerWeight = estimate.bitsPerWeight,
                           .bytes = estimate.bitsPerWeight * estimate.weights / 8,
                           .seconds = m_pace * estimate.work };
    for (const Timed& timed : m_timed) {
        if (timed.method == settings.method) {
            forecast.seconds = timed.secondsPerWork * estimate.work;
            forecast.isTimed = true;
        }
    }
    return forecast;
}

} // namespace quantoscope
