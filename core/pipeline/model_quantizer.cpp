#include "core/pipeline/model_quantizer.h"

#include "core/models/dense_operator.h"
#include "core/pipeline/accumulated_error.h"
#include "core/pipeline/bit_allocation.h"
#include "core/pipeline/quantized_operator.h"
#include "core/pipeline/solve_work.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/error_metrics.h"

#include <ATen/ATen.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace quantoscope {
namespace {

/// The accumulated error needs no more sequences than show its size.
constexpr std::int64_t kMostComparedSequences = 4;
constexpr std::int64_t kSequencesACompared = 16;
/// Tokens that layers which round their inputs are run on, at least, where there are as many.
constexpr std::int64_t kSampleTokens = 2048;

std::int64_t comparedSequences(std::int64_t samples)
{
    return std::clamp<std::int64_t>(samples / kSequencesACompared, 1, std::min(samples, kMostComparedSequences));
}

// Adds the time of its own life to a sum.
class Stopwatch
{
public:
    explicit Stopwatch(double& sum) : m_sum(sum) { }
    ~Stopwatch() { m_sum += std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    double& m_sum;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::int64_t weightsOf(const std::vector<LinearInfo>& linears, std::int64_t block, int beforeGroup = 1'000'000)
{
    std::int64_t weights = 1;
    for (const LinearInfo& linear : linears) {
        if (linear.block == block && linear.inputGroup < beforeGroup)
            weights += linear.inFeatures * linear.outFeatures;
    }
    return weights;
}

std::int64_t rowsOf(const std::vector<LinearInfo>& linears, const LayerGroup& group)
{
    std::int64_t rows = 0;
    for (const std::size_t linear : group.linears)
        rows += linears[linear].outFeatures;
    return rows;
}

std::vector<double> toDoubles(const at::Tensor& tensor)
{
    if (!tensor.defined())
        return {};
    const at::Tensor plain = tensor.to(at::kCPU, at::kDouble).contiguous();
    const auto* const values = plain.data_ptr<double>();
    return { values, values + plain.numel() };
}

double workOf(const QuantizerConfig& config, bool needsStatistics, const std::vector<LinearInfo>& linears,
              const LayerGroup& group)
{
    return solveWork(config, needsStatistics, rowsOf(linears, group), linears[group.linears.front()].inFeatures);
}

std::span<const LayerGroup> groupsOf(const LayerPlan& plan, std::int64_t block)
{
    const auto inBlock = [block](const LayerGroup& group) { return group.block == block; };
    const auto first = std::ranges::find_if(plan.groups, inBlock);
    const auto last = std::find_if_not(first, plan.groups.end(), inBlock);
    return { first, last };
}

// Blocks after the last one that holds a chosen layer need not run.
std::int64_t blocksToRun(const LayerPlan& plan, const ModelConfig& config)
{
    const LayerGroup& last = plan.groups.back();
    return last.block < 0 ? config.blocks : last.block + 1;
}

double storedBits(const ModelSource& source, const std::string& layer)
{
    const TensorInfo* const tensor = source.findTensor(layer + ".weight");
    return tensor ? 8.0 * static_cast<double>(tensor->bytes) / static_cast<double>(tensor->elements()) : 32.0;
}

std::vector<float> toVector(const at::Tensor& tensor)
{
    if (!tensor.defined())
        return {};
    const at::Tensor plain = tensor.to(at::kCPU, at::kFloat).contiguous();
    const auto* const values = plain.data_ptr<float>();
    return { values, values + plain.numel() };
}

std::vector<std::int32_t> toIndices(const at::Tensor& tensor)
{
    if (!tensor.defined())
        return {};
    const at::Tensor plain = tensor.to(at::kCPU, at::kInt).contiguous();
    const auto* const values = plain.data_ptr<std::int32_t>();
    return { values, values + plain.numel() };
}

} // namespace

ModelQuantizer::ModelQuantizer(const OpenModel& model, std::unique_ptr<LayeredModel> start,
                               const QuantizerConfig& config, bool sequential, const LayerPlan& plan,
                               const CalibrationSamples& samples, CalibrationCache& shared, const ResumePoint* resume,
                               RunObserver& observer, RunProgress& progress, const CancellationToken& cancel,
                               PausePoint& pause)
    : m_open(model)
    , m_original(model.layered())
    , m_config(config)
    , m_plan(plan)
    , m_samples(samples)
    , m_shared(shared)
    , m_resume(resume)
    , m_observer(observer)
    , m_progress(progress)
    , m_cancel(cancel)
    , m_pause(pause)
    , m_solvingDevice(solvingDevice(model.layered().device(), *makeWeightQuantizer(config)))
    , m_sequential(sequential)
    , m_trueSequential(config.values().contains("true-sequential") && config.flag("true-sequential"))
    , m_roundsInputs(makeWeightQuantizer(config)->roundsInputs())
    , m_keepsChannels(config.values().contains("keep-channels") && config.real("keep-channels") > 0)
    , m_referenceKnown(shared.holdsReference(plan) && !m_roundsInputs)
    , m_quantized(std::move(start))
{
    if (const auto settings = scaleSearchSettings(config))
        m_scaling.emplace(languageModelOf(model), config, *settings);
    m_referenceKnown = m_referenceKnown && !m_scaling; // whose search looks at the hidden states
}

void ModelQuantizer::planWork() const
{
    const std::vector<LinearInfo>& linears = m_original.linears();
    const auto length = static_cast<double>(m_samples.sequenceLength());
    const double compared = length * static_cast<double>(comparedSequences(m_samples.samples()));
    const double calibration = length * static_cast<double>(m_samples.samples());
    const double reference
        = m_referenceKnown ? 0 : calibration + length * static_cast<double>(m_samples.holdout.size(0));
    const double drifted = m_sequential ? calibration : compared;
    const bool needsStatistics = makeWeightQuantizer(m_config)->needsStatistics();
    double forward = 0;
    double solving = 0;
    for (std::int64_t block = 0; block < blocksToRun(m_plan, m_original.config()); ++block)
        forward += (reference + drifted + compared) * static_cast<double>(weightsOf(linears, block));
    for (const LayerGroup& group : m_plan.groups) {
        if (isFinished(group))
            continue;
        const auto before = static_cast<double>(weightsOf(linears, group.block, group.inputGroup));
        const bool ownPass
            = m_sequential && (m_trueSequential || group.linears == groupsOf(m_plan, group.block).back().linears);
        forward += (ownPass ? calibration : 0) * before;
        solving += workOf(m_config, needsStatistics, linears, group) + (m_scaling ? m_scaling->searchWork(group) : 0);
    }
    m_progress.plan(Work::Forward, forward);
    m_progress.plan(Work::Solving, solving);
}

void ModelQuantizer::run()
{
    const std::int64_t samples = m_samples.samples();
    const std::int64_t compared = comparedSequences(samples);
    const TokenBatch calibration = m_samples.calibrationBatch();
    m_drifted.emplace(*m_quantized, calibration.narrow(0, m_sequential ? samples : compared), m_cancel);
    m_compared.emplace(m_original, calibration.narrow(0, compared), m_cancel);
    if (!m_referenceKnown) {
        m_reference.emplace(m_original, calibration, m_cancel);
        if (m_samples.holdout.size(0) > 0)
            m_holdout.emplace(m_original, m_samples.holdoutBatch(), m_cancel);
    }

    for (std::int64_t block = 0; block < blocksToRun(m_plan, m_original.config()); ++block)
        quantizeBlock(block, groupsOf(m_plan, block));
    if (m_plan.groups.back().block < 0)
        quantizeHead(m_plan.groups.back());
}

void ModelQuantizer::quantizeBlock(std::int64_t block, Groups groups)
{
    const auto done = forwardDone(weightsOf(m_original.linears(), block));
    if (std::ranges::all_of(groups, [this](const LayerGroup& group) { return isFinished(group); })) {
        const Stopwatch stopwatch(m_calibrationSeconds);
        m_progress.begin(Work::Forward);
        if (m_reference)
            m_reference->advance(m_original, block, {}, m_cancel, done);
        if (m_holdout)
            m_holdout->advance(m_original, block, {}, m_cancel, done);
        for (const LayerGroup& group : groups)
            restoreGroup(group);
    } else {
        solveBlock(block, groups);
    }
    const Stopwatch stopwatch(m_quantizationSeconds);
    m_progress.begin(Work::Forward);
    m_compared->advance(m_original, block, {}, m_cancel, done);
    m_drifted->advance(*m_quantized, block, {}, m_cancel, done);
}

void ModelQuantizer::solveBlock(std::int64_t block, Groups groups)
{
    std::vector<GroupInputs> inputs = referenceInputs(block, groups);
    const Stopwatch stopwatch(m_quantizationSeconds);
    if (m_scaling)
        scaleBlock(block, groups, inputs);
    if (m_sequential && !m_trueSequential && !groups.empty())
        gatherSequential(groups, inputs);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (restoreGroup(groups[i]))
            continue;
        if (solvesWithinBlock())
            gatherSequential(groups.subspan(i, 1), std::span(inputs).subspan(i, 1));
        quantizeGroup(groups[i], inputs[i]);
        inputs[i] = {};
        m_pause.pass(m_quantizationSeconds);
    }
}

void ModelQuantizer::scaleBlock(std::int64_t block, Groups groups, std::span<const GroupInputs> inputs)
{
    m_progress.begin(Work::Solving);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        m_scaling->search(groups[i], inputs[i].reference, m_reference ? &*m_reference : nullptr, m_cancel);
        m_progress.advance(m_scaling->searchWork(groups[i]));
    }
    m_scaling->moveInto(dynamic_cast<LanguageModel&>(*m_quantized), block);
    if (searchesModules()) {
        m_progress.begin(Work::Forward);
        m_reference->advance(m_original, block, {}, m_cancel);
    }
}

void ModelQuantizer::quantizeHead(const LayerGroup& head)
{
    if (restoreGroup(head))
        return;
    std::vector<GroupInputs> inputs = referenceInputs(head.block, { &head, 1 });
    const Stopwatch stopwatch(m_quantizationSeconds);
    if (m_sequential)
        gatherSequential({ &head, 1 }, inputs);
    quantizeGroup(head, inputs.front());
}

std::vector<ModelQuantizer::GroupInputs> ModelQuantizer::referenceInputs(std::int64_t block, Groups groups)
{
    std::vector<GroupInputs> inputs(groups.size());
    if (!m_referenceKnown) {
        gatherReference(block, groups, inputs);
        return inputs;
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const CalibrationCache::Reference& known = *m_shared.reference(groups[i]);
        inputs[i].reference = statisticsOn(known.calibration, m_solvingDevice);
        inputs[i].holdout = statisticsOn(known.holdout, m_solvingDevice);
    }
    return inputs;
}

void ModelQuantizer::gatherReference(std::int64_t block, Groups groups, std::span<GroupInputs> inputs)
{
    const Stopwatch stopwatch(m_calibrationSeconds);
    m_progress.begin(Work::Forward);
    const auto done = forwardDone(weightsOf(m_original.linears(), block));
    const auto pass = [&](HiddenStates& states) {
        GroupStatistics statistics(groups, sampleStep(states.tokens()));
        if (block < 0)
            states.observeHead(m_original, statistics.briefObserver(), m_cancel);
        else if (&states == &*m_reference && searchesModules())
            states.observe(m_original, block, statistics.observer(), m_cancel, done);
        else
            states.advance(m_original, block, statistics.observer(), m_cancel, done);
        return statistics;
    };
    GroupStatistics calibration = pass(*m_reference);
    std::optional<GroupStatistics> holdout;
    if (m_holdout)
        holdout = pass(*m_holdout);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        inputs[i].reference = calibration.take(i, m_solvingDevice);
        if (holdout)
            inputs[i].holdout = holdout->take(i, m_solvingDevice);
        CalibrationCache::Reference known { inputs[i].reference, inputs[i].holdout };
        known.calibration.sample.reset(); // sampled tokens are for this run only
        known.holdout.sample.reset();
        m_shared.keepReference(groups[i], known);
    }
}

std::int64_t ModelQuantizer::sampleStep(std::int64_t tokens) const
{
    return m_roundsInputs ? std::max<std::int64_t>(1, tokens / kSampleTokens) : 0;
}

void ModelQuantizer::gatherSequential(Groups groups, std::span<GroupInputs> inputs)
{
    m_progress.begin(Work::Forward);
    GroupStatistics statistics(groups);
    const LayerGroup& last = groups.back();
    if (last.block < 0) {
        m_drifted->observeHead(*m_quantized, statistics.briefObserver(), m_cancel);
    } else {
        const std::int64_t weights = weightsOf(m_original.linears(), last.block, last.inputGroup);
        m_drifted->observe(*m_quantized, last.block, statistics.briefObserver(), m_cancel, forwardDone(weights));
    }
    for (std::size_t i = 0; i < groups.size(); ++i)
        inputs[i].sequential = statistics.take(i, m_solvingDevice);
}

void ModelQuantizer::quantizeGroup(const LayerGroup& group, const GroupInputs& inputs)
{
    const std::vector<LinearInfo>& linears = m_original.linears();
    std::vector<at::Tensor> weights;
    for (std::size_t i = 0; i < group.linears.size(); ++i) {
        const LinearInfo& linear = linears[group.linears[i]];
        weights.push_back(m_original.linear(group.linears[i])->weight().to(m_solvingDevice));
        keepStatistics(linear, inputs.reference);
        m_observer.layerStarted(linear.name, static_cast<std::int64_t>(m_layers.size() + i),
                                static_cast<std::int64_t>(m_plan.layers));
    }
    const LayerScaling scaling = scalingOf(group.linears.front()); // one input, one scale
    std::vector<at::Tensor> scaled;
    for (std::size_t i = 0; i < weights.size(); ++i)
        scaled.push_back(scalingOf(group.linears[i]).scaled(weights[i]));
    std::vector<SolvedLayer> solved = solveWhereThereIsRoom(group, scaled, solvedWith(scaling, inputs));

    std::vector<std::shared_ptr<const LinearOperator>> forSeenInput;
    for (std::size_t i = 0; i < solved.size(); ++i) {
        const LayerScaling ofLayer = scalingOf(group.linears[i]);
        ofLayer.addTo(solved[i].weight, weights[i]);
        solved[i].dequantized = solved[i].weight.dequantize().to(m_solvingDevice);
        solved[i].weight = solved[i].weight.onHost();
        const bool inputIsDivided = ofLayer.inputScales.defined() && !ofLayer.inOperator;
        forSeenInput.push_back(inputIsDivided
                                   ? makeDenseOperator(solved[i].dequantized * ofLayer.inputScales)
                                   : makeQuantizedOperator(solved[i].weight, weights[i], solved[i].dequantized));
    }
    const std::vector<AccumulatedError> accumulated
        = accumulatedErrors(m_original, *m_quantized, group, forSeenInput, *m_compared,
                            m_drifted->first(m_compared->sequences()), m_cancel);
    for (std::size_t i = 0; i < group.linears.size(); ++i) {
        m_cancel.throwIfCancelled();
        install(group.linears[i], solved[i], forSeenInput[i]);
        LayerResult layer = measure(linears[group.linears[i]], weights[i], solved[i], inputs);
        if (m_roundsInputs)
            measureByRunning(layer, weights[i], *forSeenInput[i], inputs.reference.sample, inputs.holdout.sample,
                             m_cancel);
        layer.accumulatedError = accumulated[i].relative;
        layer.accumulatedOutputMse = accumulated[i].meanSquare;
        report(std::move(layer));
    }
}

std::vector<SolvedLayer> ModelQuantizer::solveWhereThereIsRoom(const LayerGroup& group,
                                                               const std::vector<at::Tensor>& weights,
                                                               const InputStatistics& statistics)
{
    double told = 0; // of its work to the progress, by whichever of the two attempts has got further
    try {
        return solve(group, weights, statistics, told);
    } catch (const c10::OutOfMemoryError&) {
        if (m_solvingDevice.is_cpu())
            throw;
    }
    std::vector<at::Tensor> onHost;
    for (const at::Tensor& weight : weights)
        onHost.push_back(weight.cpu());
    std::vector<SolvedLayer> solved = solve(group, onHost, statisticsOn(statistics, at::kCPU), told);
    for (SolvedLayer& layer : solved)
        layer.weight.warnings.push_back({ "solved_on_cpu", { { "device", m_solvingDevice.str() } } });
    return solved;
}

QuantizerConfig ModelQuantizer::configOf(const LayerGroup& group) const
{
    return group.bits > 0 ? withBits(m_config, group.bits) : m_config;
}

LayerScaling ModelQuantizer::scalingOf(std::size_t linear) const
{
    return m_scaling ? m_scaling->of(linear) : LayerScaling();
}

InputStatistics ModelQuantizer::solvedWith(const LayerScaling& scaling, const GroupInputs& inputs) const
{
    if (!m_sequential)
        return scaling.scaled(inputs.reference);
    // The quantized model divides its inputs itself where the scales have been moved.
    return scaling.inOperator ? scaling.scaled(inputs.sequential) : inputs.sequential;
}

std::vector<SolvedLayer> ModelQuantizer::solve(const LayerGroup& group, const std::vector<at::Tensor>& weights,
                                               const InputStatistics& statistics, double& told)
{
    m_progress.begin(Work::Solving);
    const std::vector<LinearInfo>& linears = m_original.linears();
    const QuantizerConfig config = configOf(group);
    double reached = 0;
    const auto progress = [&](double done) {
        reached = done;
        if (done > told)
            m_progress.advance(done - std::exchange(told, done));
    };
    const auto solveTogether = [&](const LayerGroup& part, const std::vector<at::Tensor>& rows) {
        const auto solver = makeScaledWeightSolver(config, linears[part.linears.front()].kind);
        const double before = reached;
        const double work = workOf(config, solver->needsStatistics(), linears, part);
        auto solved = solveGroup(*solver, config.grid(), rows, statistics, m_cancel,
                                 [&](double share) { progress(before + share * work); });
        progress(before + work);
        return solved;
    };
    if (m_config.method() != "awq")
        return solveTogether(group, weights);
    std::vector<SolvedLayer> solved; // AWQ treats layers by their kind, and nothing is shared between rows
    for (std::size_t i = 0; i < weights.size(); ++i) {
        LayerGroup alone = group;
        alone.linears = { group.linears[i] };
        solved.push_back(std::move(solveTogether(alone, { weights[i] }).front()));
    }
    return solved;
}

void ModelQuantizer::install(std::size_t linear, const SolvedLayer& solved,
                             const std::shared_ptr<const LinearOperator>& unscaled)
{
    const LayerScaling scaling = scalingOf(linear);
    if (!scaling.inputScales.defined() && !scaling.rowScales.defined()) {
        m_quantized->setLinear(linear, unscaled);
        return;
    }
    // A layer that was left in full precision is scaled all the same: its input is. Where channels were kept or scaled
    // besides, the codes alone do not tell the weight.
    const bool codesTell = solved.weight.isQuantized() && !m_keepsChannels;
    const at::Tensor weight = codesTell ? solved.weight.dequantizeScaled() : scaling.scaled(solved.dequantized);
    m_quantized->setLinear(
        linear, scaling.inOperator ? makeScaledOperator(weight, scaling.inputScales) : makeDenseOperator(weight));
}

// The dequantized weights of a group whose layers all had finished; none if one is to be solved again: because it had
// not, or because its codes alone do not make up its weight.
std::vector<at::Tensor> ModelQuantizer::finishedWeights(const LayerGroup& group) const
{
    std::vector<at::Tensor> weights;
    if (m_scaling || m_keepsChannels || m_roundsInputs)
        return weights;
    for (const std::size_t linear : group.linears) {
        const std::string& name = m_original.linears()[linear].name;
        const LayerResult* const layer = m_resume ? m_resume->finished(name) : nullptr;
        if (!layer || !m_resume->inputs.contains(name))
            return {};
        const at::Tensor original = m_original.linear(linear)->weight().cpu();
        const at::Tensor weight = layer->codes ? QuantizedWeight::fromCodes(*layer->codes).dequantize() : original;
        const double largest = weight.sizes() == original.sizes() ? (weight - original).abs().max().item<double>() : -1;
        if (!layer->maxAbsError || std::abs(largest - *layer->maxAbsError) > 1e-5 * *layer->maxAbsError)
            return {};
        weights.push_back(weight);
    }
    return weights;
}

bool ModelQuantizer::restoreGroup(const LayerGroup& group)
{
    const std::vector<at::Tensor> weights = finishedWeights(group);
    if (weights.empty())
        return false;
    for (std::size_t i = 0; i < group.linears.size(); ++i) {
        const LinearInfo& linear = m_original.linears()[group.linears[i]];
        m_quantized->setLinear(group.linears[i], makeDenseOperator(weights[i]));
        keepInputs(m_resume->inputs.at(linear.name));
        report(*m_resume->finished(linear.name));
    }
    return true;
}

LayerResult ModelQuantizer::measure(const LinearInfo& linear, const at::Tensor& weight, const SolvedLayer& solved,
                                    const GroupInputs& inputs) const
{
    const QuantizedWeight& quantized = solved.weight;
    LayerResult layer;
    layer.name = linear.name;
    layer.block = linear.block;
    layer.kind = linear.kind;
    layer.inFeatures = linear.inFeatures;
    layer.outFeatures = linear.outFeatures;
    layer.solverLoss = quantized.solverLoss;
    if (m_config.values().contains("damping"))
        layer.damping = quantized.damping;
    layer.seconds = solved.seconds;
    layer.solvedOn = solved.solvedOn;
    layer.tokens = inputs.reference.tokens;
    layer.deadChannels = quantized.deadChannels;
    layer.fallback = quantized.fallback;
    layer.warnings = quantized.warnings;
    layer.order = toIndices(quantized.order);
    layer.outlierColumns = toIndices(quantized.outlierColumns);
    layer.keptChannels = toIndices(quantized.keptColumns);
    layer.inputScales = toVector(quantized.inputScales);
    layer.rowScales = toVector(quantized.rowScales);
    layer.bestRatio = quantized.bestRatio;
    layer.losses = toDoubles(quantized.scaleLosses);
    if (quantized.clip.defined())
        layer.clip = { quantized.clip.size(0), quantized.clip.size(1), toVector(quantized.clip) };
    if (quantized.codes.defined()) {
        layer.bits = quantized.bitsPerWeight();
        layer.codes = std::make_shared<const QuantizedCodes>(quantized.toCodes());
    } else {
        layer.bits = storedBits(*m_open.source, linear.name);
    }
    measureErrors(layer, weight, solved.dequantized, inputs.reference, inputs.holdout, m_cancel);
    return layer;
}

void ModelQuantizer::keepStatistics(const LinearInfo& linear, const InputStatistics& reference)
{
    keepInputs(
        { linear.name, toVector(reference.meanAbs), toVector(reference.maxAbs), toVector(reference.gram.diagonal()) });
}

void ModelQuantizer::keepInputs(CalibrationLayer layer)
{
    m_calibrationLayers.push_back(std::move(layer));
    m_observer.inputsSeen(std::make_shared<const CalibrationLayer>(m_calibrationLayers.back()));
}

void ModelQuantizer::report(LayerResult layer)
{
    m_layers.push_back(std::move(layer));
    m_observer.layerFinished(std::make_shared<const LayerResult>(m_layers.back()));
}

TokensDone ModelQuantizer::forwardDone(std::int64_t weights)
{
    return [this, weights](std::int64_t tokens) {
        m_progress.advance(static_cast<double>(tokens) * static_cast<double>(weights));
    };
}

} // namespace quantoscope
