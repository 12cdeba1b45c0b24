#include "core/pipeline/bit_allocation.h"

#include "core/evaluation/perplexity.h"
#include "core/models/dense_operator.h"
#include "core/pipeline/group_statistics.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/grid_table.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>

namespace quantoscope {
namespace {

constexpr std::size_t kWidths = kAllocatedBits.size();
/// Steps that the budget is counted in.
constexpr std::size_t kBudgetSteps = 65536;
/// The width at which a group's divergence is measured: its errors are large enough to see and not yet saturated.
constexpr std::size_t kProbedWidth = 1;
/// Sequences that one divergence is measured on, at most, and the probabilities that are kept of them.
constexpr std::int64_t kProbedSequences = 8;
constexpr std::int64_t kProbedProbabilities = 1 << 26;

/// Stored bits of one layer's weights, at `bits`.
double storedBits(const LinearInfo& linear, const GridSpec& spec, int bits)
{
    const auto out = static_cast<double>(linear.outFeatures);
    const auto in = static_cast<double>(linear.inFeatures);
    const double grids
        = spec.granularity() == Granularity::Tensor ? 1 : out * static_cast<double>(spec.groupCount(linear.inFeatures));
    return bits * out * in + grids * (16.0 + bits);
}

BitChoices costsOf(const std::vector<LinearInfo>& linears, const LayerGroup& group, const GridSpec& spec)
{
    BitChoices choices;
    for (const std::size_t index : group.linears) {
        choices.weights += static_cast<double>(linears[index].inFeatures * linears[index].outFeatures);
        for (std::size_t width = 0; width < kWidths; ++width)
            choices.storedBits[width] += storedBits(linears[index], spec, kAllocatedBits[width]);
    }
    for (double& bits : choices.storedBits)
        bits /= choices.weights;
    return choices;
}

double average(const std::vector<BitChoices>& choices, const std::vector<std::size_t>& widths)
{
    double bits = 0;
    double weights = 0;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        bits += choices[i].weights * choices[i].storedBits[widths[i]];
        weights += choices[i].weights;
    }
    return bits / weights;
}

void requireWithin(double target, double least, double most)
{
    if (target < least || target > most)
        throw InvalidRequest("target-bits must be within " + std::to_string(least) + ".." + std::to_string(most)
                             + " for these layers and groups, scales and zeros included, got "
                             + std::to_string(target));
}

/// What one group's layers lose at each width, and the model with it.
class GroupProbe
{
public:
    GroupProbe(const LanguageModel& model, const GridSpec& spec, const at::Tensor& ids, at::Device solvingDevice,
               const CancellationToken& cancel)
        : m_model(model)
        , m_solvingDevice(solvingDevice)
        , m_spec(spec)
        , m_ids(ids.to(model.device()))
        , m_cancel(cancel)
        , m_expected(logProbabilities(model))
    {
    }

    /// Mean relative output error of the group's layers, weighed by their weights, at each width.
    std::array<double, kWidths> relativeErrors(const LayerGroup& group, const InputStatistics& statistics) const
    {
        std::array<double, kWidths> errors {};
        if (statistics.tokens == 0 || !statistics.finite)
            return errors;
        double weights = 0;
        for (const std::size_t index : group.linears) {
            const at::Tensor weight = m_model.linear(index)->weight().to(m_solvingDevice);
            const auto count = static_cast<double>(weight.numel());
            weights += count;
            for (std::size_t width = 0; width < kWidths; ++width) {
                const double error = relativeOutputError(weight, rounded(weight, width, statistics), statistics.gram);
                errors[width] += std::isfinite(error) ? error * count : 0;
            }
        }
        for (double& error : errors)
            error /= weights;
        return errors;
    }

    /// KL divergence a token with this group alone rounded at kProbedWidth.
    double divergence(const LayerGroup& group, const InputStatistics& statistics) const
    {
        const auto trial = m_model.clone();
        for (const std::size_t index : group.linears) {
            const at::Tensor weight = m_model.linear(index)->weight().to(m_solvingDevice);
            trial->setLinear(index, makeDenseOperator(rounded(weight, kProbedWidth, statistics)));
        }
        return klDivergence(m_expected, logProbabilities(*trial)).mean(at::kDouble).item<double>();
    }

private:
    at::Tensor logProbabilities(const LanguageModel& model) const
    {
        return at::log_softmax(model.forward(m_ids, m_cancel), -1);
    }

    at::Tensor rounded(const at::Tensor& weight, std::size_t width, const InputStatistics& statistics) const
    {
        GridSpec::Fields fields = m_spec.fields();
        fields.bits = kAllocatedBits[width];
        const at::Tensor energies
            = statistics.tokens > 0 ? statistics.gram.diagonal().to(at::kFloat).contiguous() : at::Tensor();
        return roundedValues(weight.contiguous(), GridSpec(fields), energies, m_cancel);
    }

    const LanguageModel& m_model;
    at::Device m_solvingDevice;
    GridSpec m_spec;
    at::Tensor m_ids;
    const CancellationToken& m_cancel;
    at::Tensor m_expected; ///< log-probabilities of the original model
};

double forwardWork(const LanguageModel& model)
{
    double weights = 0;
    for (const LinearInfo& linear : model.linears())
        weights += static_cast<double>(linear.inFeatures * linear.outFeatures);
    return weights;
}

std::int64_t probedSequences(const LanguageModel& model, std::int64_t samples, std::int64_t sequenceLength)
{
    const std::int64_t fitting = kProbedProbabilities / (sequenceLength * model.config().vocabularySize);
    return std::clamp<std::int64_t>(fitting, 1, std::min(samples, kProbedSequences));
}

double probeWork(const LanguageModel& model, std::int64_t samples, std::int64_t sequenceLength)
{
    return static_cast<double>(probedSequences(model, samples, sequenceLength) * sequenceLength) * forwardWork(model);
}

/// Goes through the model once, block by block.
class BitMeasurement
{
public:
    BitMeasurement(const LanguageModel& model, const LayerPlan& plan, const QuantizerConfig& config,
                   const CalibrationSamples& samples, RunProgress& progress, const CancellationToken& cancel)
        : m_model(model)
        , m_plan(plan)
        , m_spec(config.grid())
        , m_solvingDevice(solvingDevice(model.device(), *makeWeightQuantizer(config)))
        , m_probe(model, m_spec,
                  samples.calibration.narrow(0, 0, probedSequences(model, samples.samples(), samples.sequenceLength())),
                  m_solvingDevice, cancel)
        , m_states(model, samples.calibration, cancel)
        , m_work(probeWork(model, samples.samples(), samples.sequenceLength()))
        , m_progress(progress)
        , m_cancel(cancel)
    {
    }

    void run()
    {
        m_progress.begin(Work::Planning);
        for (auto first = m_plan.groups.begin(); first != m_plan.groups.end();) {
            const auto last = std::find_if(first, m_plan.groups.end(),
                                           [&](const LayerGroup& group) { return group.block != first->block; });
            measure({ first, last });
            first = last;
        }
    }

    std::vector<BitChoices> choices; ///< by group, as the next
    std::vector<std::array<double, kWidths>> errors;

private:
    void measure(std::span<const LayerGroup> groups)
    {
        GroupStatistics statistics(groups);
        const std::int64_t block = groups.front().block;
        const bool isHead = block < 0;
        for (; m_done < (isHead ? m_model.config().blocks : block); ++m_done)
            m_states.advance(m_model, m_done, {}, m_cancel);
        if (isHead) {
            m_states.observeHead(m_model, statistics.briefObserver(), m_cancel);
        } else {
            m_states.advance(m_model, block, statistics.observer(), m_cancel);
            ++m_done;
        }
        for (std::size_t i = 0; i < groups.size(); ++i)
            addGroup(groups[i], statistics.take(i, m_solvingDevice));
    }

    void addGroup(const LayerGroup& group, const InputStatistics& statistics)
    {
        BitChoices choice = costsOf(m_model.linears(), group, m_spec);
        errors.push_back(m_probe.relativeErrors(group, statistics));
        const double probed = errors.back()[kProbedWidth];
        const double sensitivity = probed > 0 ? std::max(0.0, m_probe.divergence(group, statistics)) / probed : 0;
        for (std::size_t width = 0; width < kWidths; ++width)
            choice.losses[width] = sensitivity * errors.back()[width];
        choices.push_back(choice);
        m_progress.advance(m_work);
    }

    const LanguageModel& m_model;
    const LayerPlan& m_plan;
    GridSpec m_spec;
    at::Device m_solvingDevice;
    GroupProbe m_probe;
    HiddenStates m_states;
    std::int64_t m_done = 0; ///< blocks that the states have passed
    double m_work;
    RunProgress& m_progress;
    const CancellationToken& m_cancel;
};

} // namespace

std::vector<int> allocateBits(const std::vector<BitChoices>& choices, double target)
{
    constexpr double kNever = std::numeric_limits<double>::infinity();
    double weights = 0;
    for (const BitChoices& choice : choices)
        weights += choice.weights;
    const double step = target * weights / static_cast<double>(kBudgetSteps);
    // least[b]: the least loss of the groups so far within a budget of b steps.
    std::vector<double> least(kBudgetSteps + 1, 0);
    std::vector<std::vector<unsigned char>> chosen;
    for (const BitChoices& choice : choices) {
        std::vector<double> next(kBudgetSteps + 1, kNever);
        std::vector<unsigned char>& widths = chosen.emplace_back(kBudgetSteps + 1, 0);
        for (std::size_t width = 0; width < kWidths; ++width) {
            const double cost = std::ceil(choice.weights * choice.storedBits[width] / step - 1e-9);
            if (cost > static_cast<double>(kBudgetSteps))
                continue;
            const auto steps = static_cast<std::size_t>(cost);
            for (std::size_t budget = steps; budget <= kBudgetSteps; ++budget) {
                const double loss = least[budget - steps] + choice.losses[width];
                if (loss < next[budget]) {
                    next[budget] = loss;
                    widths[budget] = static_cast<unsigned char>(width);
                }
            }
        }
        least = std::move(next);
    }
    if (least[kBudgetSteps] == kNever)
        throw InvalidRequest("target-bits " + std::to_string(target) + " is less than the smallest width takes");
    std::vector<int> bits(choices.size());
    std::size_t budget = kBudgetSteps;
    for (std::size_t i = choices.size(); i-- > 0;) {
        const std::size_t width = chosen[i][budget];
        bits[i] = kAllocatedBits[width];
        budget -= static_cast<std::size_t>(std::ceil(choices[i].weights * choices[i].storedBits[width] / step - 1e-9));
    }
    return bits;
}

std::optional<double> targetBits(const QuantizerConfig& config)
{
    const auto target = config.values().find("target-bits");
    if (target == config.values().end() || config.real("target-bits") == 0)
        return std::nullopt;
    return config.real("target-bits");
}

QuantizerConfig withBits(const QuantizerConfig& config, int bits)
{
    std::map<std::string, std::string> values = config.values();
    values["bits"] = std::to_string(bits);
    return QuantizerConfig(config.method(), values);
}

void requireReachable(const std::vector<LinearInfo>& linears, const LayerPlan& plan, const QuantizerConfig& config,
                      double target)
{
    std::vector<BitChoices> choices;
    for (const LayerGroup& group : plan.groups)
        choices.push_back(costsOf(linears, group, config.grid()));
    requireWithin(target, average(choices, std::vector<std::size_t>(choices.size(), 0)),
                  average(choices, std::vector<std::size_t>(choices.size(), kWidths - 1)));
}

BitPlan planBits(const LanguageModel& model, const LayerPlan& plan, const QuantizerConfig& config, double target,
                 const CalibrationSamples& samples, RunProgress& progress, const CancellationToken& cancel)
{
    BitMeasurement measured(model, plan, config, samples, progress, cancel);
    measured.run();
    BitPlan result;
    std::vector<std::size_t> widths;
    for (const int bits : allocateBits(measured.choices, target)) {
        const std::size_t group = widths.size();
        widths.push_back(static_cast<std::size_t>(std::ranges::find(kAllocatedBits, bits) - kAllocatedBits.begin()));
        result.groups.push_back(
            { bits, measured.errors[group][widths.back()], measured.choices[group].losses[widths.back()] });
    }
    result.storedBits = average(measured.choices, widths);
    return result;
}

void announceBitPlanning(const LanguageModel& model, const LayerPlan& plan, const CalibrationPlan& samples,
                         RunProgress& progress)
{
    progress.plan(Work::Planning,
                  static_cast<double>(plan.groups.size())
                      * probeWork(model, samples.calibrationSamples, samples.sequenceLength));
}

std::string bitPlanJson(const BitPlan& bits, const LayerPlan& plan, const std::vector<LinearInfo>& linears)
{
    nlohmann::json list = nlohmann::json::array();
    for (std::size_t i = 0; i < bits.groups.size(); ++i) {
        nlohmann::json names = nlohmann::json::array();
        for (const std::size_t linear : plan.groups[i].linears)
            names.push_back(linears[linear].name);
        const PlannedBits& planned = bits.groups[i];
        list.push_back({ { "layers", std::move(names) },
                         { "bits", planned.bits },
                         { "relative_output_error", planned.relativeError },
                         { "kl", planned.divergence } });
    }
    return list.dump();
}

} // namespace quantoscope
