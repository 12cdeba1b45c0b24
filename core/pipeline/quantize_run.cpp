#include "core/pipeline/quantize_run.h"

#include "core/evaluation/perplexity.h"
#include "core/pipeline/before_after_texts.h"
#include "core/pipeline/bit_allocation.h"
#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/command_line.h"
#include "core/pipeline/device.h"
#include "core/pipeline/every_parameter.h"
#include "core/pipeline/export_model.h"
#include "core/pipeline/footprint.h"
#include "core/pipeline/memory_check.h"
#include "core/pipeline/model_quantizer.h"
#include "core/pipeline/request_json.h"
#include "core/pipeline/session_run.h"
#include "core/pipeline/story_consistency.h"
#include "core/pipeline/versions.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/parameter_rounding.h"
#include "core/results/warnings.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace quantoscope {
namespace {

using Clock = std::chrono::steady_clock;

double elapsedSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

bool solvesSequentially(const QuantizeRequest& request)
{
    if (request.inputs != SolverInputs::MethodDefault)
        return request.inputs == SolverInputs::Quantized;
    return makeWeightQuantizer(request.config)->prefersSequentialInputs();
}

std::vector<std::int64_t> flattened(const at::Tensor& ids)
{
    const at::Tensor plain = ids.contiguous();
    const auto* const values = plain.data_ptr<std::int64_t>();
    return { values, values + plain.numel() };
}

// What is evaluated on: settled before the work begins, so that a wrong file is heard of at once.
struct EvaluationText
{
    std::vector<std::int64_t> stream;
    PerplexityOptions options;
    std::vector<EncodedText> labelled {}; ///< a classifier's
};

// A classifier's texts are sentences.
QuantizeRequest withDefaults(const OpenModel& model, QuantizeRequest request)
{
    constexpr std::int64_t kLongestSentence = 128;
    if (model.classifier && request.calibration.sequenceLength == 0)
        request.calibration.sequenceLength = std::min(kLongestSentence, model.layered().config().contextLength);
    return request;
}

// What is called the original may itself have been rounded by others.
std::optional<Warning> sourceWarning(const ModelDescription& model, const LayerPlan& plan)
{
    std::set<std::string> types;
    std::size_t count = 0;
    for (const LayerGroup& group : plan.groups) {
        for (const std::size_t linear : group.linears) {
            if (linear >= model.layers.size())
                continue; // a model that was not opened from files has no description
            const std::string& type = model.layers[linear].storedAs;
            count += type.empty() ? 0 : 1;
            if (!type.empty())
                types.insert(type);
        }
    }
    if (count == 0)
        return std::nullopt;
    std::string names;
    for (const std::string& type : types)
        names += (names.empty() ? "" : ", ") + type;
    return Warning { "source_quantized", { { "count", std::to_string(count) }, { "types", names } } };
}

void requireEveryParameter(const QuantizeRequest& request)
{
    requireParameterGrid(request.config);
    if (request.layerGlob != "*")
        throw InvalidRequest("every parameter and a choice of layers exclude each other");
    if (request.exportTo)
        throw InvalidRequest(
            "a model with every parameter rounded cannot be exported: files hold linear layers as codes");
}

class QuantizationJob
{
public:
    QuantizationJob(const OpenModel& model, const QuantizeRequest& request, RunObserver& observer,
                    const CancellationToken& cancel, CalibrationCache& shared, const ResumePoint* resume,
                    const PauseToken& pause)
        : m_model(model)
        , m_request(withDefaults(model, request))
        , m_resume(resume)
        , m_observer(observer)
        , m_cancel(cancel)
        , m_shared(shared)
        , m_plan(planLayers(model.layered().linears(), request.layerGlob, request.includeHead || request.allParameters))
        , m_progress(observer)
        , m_pause(pause, cancel, observer, m_progress)
    {
        request.sampler.validate();
        if (request.allParameters)
            requireEveryParameter(request);
        if (const auto target = targetBits(request.config))
            requireReachable(model.model->linears(), m_plan, request.config, *target);
    }

    RunOutcome run()
    {
        describe();
        try {
            perform();
            m_outcome.run.status = RunStatus::Complete;
            m_progress.finish();
        } catch (const Cancelled&) {
            m_outcome.run.status = RunStatus::Cancelled;
            m_outcome.quantized.reset();
        }
        m_outcome.run.finished = utcNow();
        return std::move(m_outcome);
    }

private:
    void describe();
    void perform();
    void planProgress(const CalibrationPlan& plan);
    const CalibrationSamples& calibrate();
    void allocate(const CalibrationSamples& samples);
    std::unique_ptr<LayeredModel> roundParameters();
    void quantize(const CalibrationSamples& samples);
    void measureFootprint();
    void evaluate(const CalibrationSamples& samples);
    void evaluateClassifier(const CalibrationSamples& samples);
    void writeTexts(const CalibrationSamples& samples);
    void scoreConsistency();
    void exportTo(const ExportRequest& request, const CalibrationSamples& samples);
    std::vector<std::int64_t> exportPrompt(const CalibrationSamples& samples) const;
    /// Of one model; a story is about as long as half a context.
    double consistencyWork() const
    {
        return static_cast<double>(m_request.consistencyStories * m_model.layered().config().contextLength) / 2
            * workAToken();
    }
    double evaluatedTokens() const
    {
        return static_cast<double>(countTokens(*m_model.model, m_evaluation.stream, m_evaluation.options));
    }
    double workAToken() const { return static_cast<double>(m_model.layered().config().parameters); }

    const OpenModel& m_model;
    QuantizeRequest m_request;
    const ResumePoint* m_resume; ///< nullptr: a new run
    RunObserver& m_observer;
    const CancellationToken& m_cancel;
    CalibrationCache& m_shared;
    LayerPlan m_plan;
    RunProgress m_progress;
    PausePoint m_pause;
    double m_lessHeldUp = 0; ///< minus the seconds that the evaluation stood still, to be added to its clock
    EvaluationText m_evaluation;
    std::shared_ptr<const LayeredModel> m_quantized;
    RunOutcome m_outcome;
};

void QuantizationJob::describe()
{
    Run& run = m_outcome.run;
    run.name = m_request.runName.empty() ? m_request.config.shortName() : m_request.runName;
    run.method = m_request.config.method();
    run.configJson = m_request.config.toJson().dump();
    run.requestJson = requestJson(m_request).dump();
    run.experiment = m_request.experiment;
    run.commandLine = quantizeCommand(m_model.description, m_request);
    run.device = m_model.layered().device().str();
    run.threads = threadCount();
    run.libraryVersions = libraryVersionsLine();
    run.started = utcNow();
    if (m_resume)
        run.warnings = m_resume->warnings;
    if (const std::optional<Warning> warning = sourceWarning(m_model.description, m_plan))
        run.warnings.push_back(*warning);
    if (blasIsReference())
        run.warnings.push_back({ "reference_blas", {} });
    if (!m_model.layered().device().is_cpu())
        run.warnings.push_back(
            { "solved_on",
              { { "device",
                  solvingDevice(m_model.layered().device(), *makeWeightQuantizer(m_request.config)).str() } } });
    if (m_model.residency == Residency::OneBlock)
        run.warnings.push_back({ "one_block_resident", { { "device", run.device } } });
    if (scaleSearchSettings(m_request.config)) {
        for (Warning& warning : scalingWarnings(languageModelOf(m_model), m_plan, m_request.config))
            run.warnings.push_back(std::move(warning));
    }
}

void QuantizationJob::perform()
{
    const CalibrationPlan plan = planCalibration(m_request.calibration, m_model.layered().config());
    if (m_request.exportTo) {
        for (Warning& warning : requireExportable(m_model, m_request.config, m_plan, *m_request.exportTo))
            m_outcome.run.warnings.push_back(std::move(warning));
    }
    requireMemory(m_model.layered(), m_plan, plan, *makeWeightQuantizer(m_request.config));
    planProgress(plan);
    const CalibrationSamples& samples = calibrate();
    if (m_resume && m_resume->calibrationSha256 != samples.sha256)
        throw InvalidRequest("cannot resume " + m_resume->runId + ": the calibration's tokens have SHA-256 "
                             + samples.sha256.substr(0, 12) + " and those of the interrupted run "
                             + m_resume->calibrationSha256.substr(0, 12));
    allocate(samples);
    m_observer.runStarted(std::make_shared<const Run>(m_outcome.run),
                          std::make_shared<const Calibration>(m_outcome.calibration));
    m_pause.pass();
    quantize(samples);
    const Clock::time_point start = Clock::now();
    if (m_request.evaluate && m_model.classifier) {
        evaluateClassifier(samples);
    } else if (m_request.evaluate) {
        evaluate(samples);
        m_pause.pass(m_lessHeldUp);
        writeTexts(samples);
    }
    if (m_request.consistencyStories > 0)
        scoreConsistency();
    m_outcome.run.seconds.evaluate = m_lessHeldUp + elapsedSince(start);
    if (m_request.exportTo)
        exportTo(*m_request.exportTo, samples);
}

void QuantizationJob::planProgress(const CalibrationPlan& plan)
{
    const double calibrationTokens
        = static_cast<double>((plan.calibrationSamples + plan.holdoutSamples) * plan.sequenceLength);
    if (targetBits(m_request.config))
        announceBitPlanning(languageModelOf(m_model), m_plan, plan, m_progress);
    if (m_request.calibration.source == "self" && !m_shared.holdsSamples(m_model, m_request.calibration))
        m_progress.plan(Work::Sampling, calibrationTokens * workAToken());
    m_progress.plan(Work::Consistency, 2 * consistencyWork());
    if (!m_request.evaluate)
        return;
    if (m_model.classifier) {
        if (!m_request.evaluateFile.empty())
            m_evaluation.labelled
                = readEncodedTexts(m_model, m_request.evaluateFile, m_request.calibration.columns, plan.sequenceLength);
        return;
    }
    double evaluated = static_cast<double>(plan.holdoutSamples * plan.sequenceLength);
    if (!m_request.evaluateFile.empty()) {
        m_evaluation = { readEvaluationStream(m_model, m_request.evaluateFile, m_request.evaluateWindows,
                                              m_request.evaluateContext, m_request.calibration.seed),
                         { m_request.evaluateContext, m_request.evaluateWindows } };
        evaluated = evaluatedTokens();
    }
    m_progress.plan(Work::Evaluation, 2 * evaluated * workAToken());
    const std::size_t prompts = m_request.prompts.empty() ? 3 : m_request.prompts.size();
    if (m_model.tokenizer)
        m_progress.plan(Work::Text,
                        2.0 * static_cast<double>(prompts) * static_cast<double>(m_request.sampler.maxNewTokens)
                            * workAToken());
}

const CalibrationSamples& QuantizationJob::calibrate()
{
    m_observer.stageStarted(RunStage::Calibrate);
    const Clock::time_point start = Clock::now();
    const CalibrationPlan plan = planCalibration(m_request.calibration, m_model.layered().config());
    const double work
        = static_cast<double>((plan.calibrationSamples + plan.holdoutSamples) * plan.sequenceLength) * workAToken();
    double done = 0;
    m_progress.begin(Work::Sampling);
    const CalibrationSamples& samples = m_shared.samples(
        m_model, m_request.calibration,
        [&](double share) {
            m_progress.advance((share - done) * work);
            done = share;
        },
        m_cancel);

    Calibration& calibration = m_outcome.calibration;
    calibration.source = m_request.calibration.source;
    calibration.samples = samples.samples();
    calibration.sequenceLength = samples.sequenceLength();
    calibration.seed = m_request.calibration.seed;
    calibration.holdout = m_request.calibration.holdout;
    calibration.sha256 = samples.sha256;
    std::vector<Warning>& warnings = m_outcome.run.warnings;
    warnings.insert(warnings.end(), samples.warnings.begin(), samples.warnings.end());
    m_outcome.run.seconds.calibrate = elapsedSince(start);
    return samples;
}

void QuantizationJob::allocate(const CalibrationSamples& samples)
{
    const std::optional<double> target = targetBits(m_request.config);
    if (!target)
        return;
    const Clock::time_point start = Clock::now();
    const BitPlan bits
        = planBits(languageModelOf(m_model), m_plan, m_request.config, *target, samples, m_progress, m_cancel);
    for (std::size_t i = 0; i < bits.groups.size(); ++i)
        m_plan.groups[i].bits = bits.groups[i].bits;
    m_outcome.run.bitPlanJson = bitPlanJson(bits, m_plan, m_model.layered().linears());
    m_outcome.run.seconds.calibrate += elapsedSince(start);
}

// The model that the layers are then put into.
std::unique_ptr<LayeredModel> QuantizationJob::roundParameters()
{
    constexpr double kWorkAnElement = 50;
    m_progress.plan(Work::Planning, kWorkAnElement * workAToken());
    m_progress.begin(Work::Planning);
    const auto done
        = [&](std::int64_t elements) { m_progress.advance(kWorkAnElement * static_cast<double>(elements)); };
    RoundedModel rounded = roundEveryParameter(m_model, m_request.config, done, m_cancel);
    Run& run = m_outcome.run;
    run.parameters = std::move(rounded.parameters);
    run.parameterHistogram = std::move(rounded.histogram);
    run.warnings.insert(run.warnings.end(), rounded.warnings.begin(), rounded.warnings.end());
    return std::move(rounded.model);
}

void QuantizationJob::measureFootprint()
{
    Run& run = m_outcome.run;
    const Footprint footprint
        = run.parameters.empty() ? footprintOf(*m_model.source, run.layers) : footprintOf(run.parameters);
    run.bytesBefore = footprint.beforeBytes;
    run.bytesAfter = footprint.afterBytes;
    run.bitsPerWeight = footprint.bitsPerWeight;
}

void QuantizationJob::quantize(const CalibrationSamples& samples)
{
    m_observer.stageStarted(RunStage::Quantize);
    std::unique_ptr<LayeredModel> start = m_request.allParameters ? roundParameters() : m_model.layered().copy();
    ModelQuantizer quantizer(m_model, std::move(start), m_request.config, solvesSequentially(m_request), m_plan,
                             samples, m_shared, m_resume, m_observer, m_progress, m_cancel, m_pause);
    quantizer.planWork();
    const auto keepFinished = [&] {
        m_outcome.run.layers = quantizer.takeLayers();
        m_outcome.calibration.layers = quantizer.takeCalibrationLayers();
        m_outcome.run.seconds.calibrate += quantizer.calibrationSeconds();
        m_outcome.run.seconds.quantize = quantizer.quantizationSeconds();
    };
    try {
        quantizer.run();
    } catch (const Cancelled&) {
        keepFinished();
        throw;
    }
    keepFinished();
    m_quantized = quantizer.takeModel();
    m_outcome.quantized = std::dynamic_pointer_cast<const LanguageModel>(m_quantized);
    measureFootprint();
}

void QuantizationJob::evaluate(const CalibrationSamples& samples)
{
    m_observer.stageStarted(RunStage::Evaluate);
    if (m_request.evaluateFile.empty())
        m_evaluation = { flattened(samples.holdout), { samples.sequenceLength(), m_request.evaluateWindows } };
    if (m_evaluation.stream.empty()) {
        m_outcome.run.warnings.push_back({ "nothing_to_evaluate", {} });
        return;
    }
    const double work = 2 * evaluatedTokens() * workAToken();
    double done = 0;
    m_progress.begin(Work::Evaluation);
    const Comparison comparison = compareModels(
        *m_model.model, *m_outcome.quantized, m_evaluation.stream, m_evaluation.options,
        [&](double share) {
            m_progress.advance((share - done) * work);
            done = share;
            m_pause.pass(m_lessHeldUp);
        },
        m_cancel, &m_shared.evaluation(m_model, m_evaluation.stream, m_evaluation.options));
    Run& run = m_outcome.run;
    run.perplexityBefore = comparison.original.perplexity;
    run.perplexityAfter = comparison.quantized.perplexity;
    run.perplexityStandardErrorBefore = comparison.original.standardError;
    run.perplexityStandardError = comparison.quantized.standardError;
    run.evaluatedWindows = comparison.original.windows;
    run.evaluatedWindowTokens = m_evaluation.options.context > 0
        ? m_evaluation.options.context
        : comparison.original.tokens / comparison.original.windows + 1;
    run.klMean = comparison.klMean;
    run.top1Agreement = comparison.top1Agreement;
}

void QuantizationJob::evaluateClassifier(const CalibrationSamples& samples)
{
    m_observer.stageStarted(RunStage::Evaluate);
    if (m_request.evaluateFile.empty())
        m_evaluation.labelled = samples.holdoutTexts;
    Run& run = m_outcome.run;
    if (m_evaluation.labelled.empty()) {
        run.warnings.push_back({ "nothing_to_evaluate", {} });
        return;
    }
    const std::int64_t padId = paddingId(*m_model.source);
    const auto score = [&](const LayeredModel& model) {
        return scoreClassifier(
            dynamic_cast<const SequenceClassifier&>(model), m_evaluation.labelled, padId,
            [&](double) { m_pause.pass(m_lessHeldUp); }, m_cancel);
    };
    const ClassifierScore before = score(m_model.layered());
    const ClassifierScore after = score(*m_quantized);
    run.accuracyBefore = before.accuracy;
    run.accuracyAfter = after.accuracy;
    run.lossBefore = before.loss;
    run.lossAfter = after.loss;
    std::size_t agreeing = 0;
    for (std::size_t i = 0; i < before.predictions.size(); ++i)
        agreeing += before.predictions[i] == after.predictions[i] ? 1 : 0;
    run.top1Agreement = static_cast<double>(agreeing) / static_cast<double>(before.predictions.size());
}

void QuantizationJob::writeTexts(const CalibrationSamples& samples)
{
    m_observer.stageStarted(RunStage::Generate);
    m_progress.begin(Work::Text);
    for (const std::string& prompt : chosenPrompts(m_model, m_request, samples)) {
        m_outcome.run.texts.push_back(
            continueBoth(m_model, *m_outcome.quantized, prompt, m_request.sampler, m_cancel, [&] {
                m_progress.advance(workAToken());
                m_pause.pass(m_lessHeldUp);
            }));
        m_observer.textFinished(std::make_shared<const TextResult>(m_outcome.run.texts.back()));
    }
}

void QuantizationJob::scoreConsistency()
{
    m_observer.stageStarted(RunStage::Evaluate);
    m_progress.begin(Work::Consistency);
    const LanguageModel& original = languageModelOf(m_model);
    const auto score = [&](const LanguageModel& subject) {
        double done = 0;
        return storyConsistency(
            m_model, subject, m_request.consistencyStories, m_request.sampler.seed,
            [&](double share) {
                m_progress.advance((share - done) * consistencyWork());
                done = share;
                m_pause.pass(m_lessHeldUp);
            },
            m_cancel);
    };
    const Consistency before = score(original);
    const Consistency after = score(*m_outcome.quantized);
    m_outcome.run.consistencyBefore = before.mean;
    m_outcome.run.consistencyStandardErrorBefore = before.standardError;
    m_outcome.run.consistencyAfter = after.mean;
    m_outcome.run.consistencyStandardError = after.standardError;
}

std::vector<std::int64_t> QuantizationJob::exportPrompt(const CalibrationSamples& samples) const
{
    const std::vector<std::string> prompts = chosenPrompts(m_model, m_request, samples);
    if (!prompts.empty())
        return promptIds(*m_model.tokenizer, prompts.front());
    constexpr std::int64_t kTokens = 8;
    return flattened(samples.calibration[0].narrow(0, 0, std::min(kTokens, samples.sequenceLength())));
}

// A failure here must not cost what the run has found: it is part of the outcome.
void QuantizationJob::exportTo(const ExportRequest& request, const CalibrationSamples& samples)
{
    m_observer.stageStarted(RunStage::Export);
    Run& run = m_outcome.run;
    try {
        ExportedModel exported
            = exportModel(m_model, *m_outcome.quantized, run, request, exportPrompt(samples), m_cancel);
        for (const Warning& warning : exportWarnings(exported.result))
            m_outcome.exportFailure += (m_outcome.exportFailure.empty() ? "" : " ") + describeWarning(warning);
        run.exports.push_back(std::move(exported.result));
        std::ranges::move(exported.warnings, std::back_inserter(run.warnings));
    } catch (const Cancelled&) {
        throw;
    } catch (const std::exception& error) {
        m_outcome.exportFailure = error.what();
        run.warnings.push_back(
            { "export_failed", { { "folder", request.folder.string() }, { "reason", error.what() } } });
    }
}

} // namespace

QuantizeRequest withExport(QuantizeRequest request, ExportRequest exportTo)
{
    request.config = configForExport(request.config, exportTo.format);
    request.exportTo = std::move(exportTo);
    return request;
}

RunOutcome runQuantization(const OpenModel& model, const QuantizeRequest& request, RunObserver& observer,
                           const CancellationToken& cancel, CalibrationCache* shared, const ResumePoint* resume,
                           const PauseToken& pause)
{
    const at::NoGradGuard noGradient;
    CalibrationCache ofThisRun(0);
    return QuantizationJob(model, request, observer, cancel, shared ? *shared : ofThisRun, resume, pause).run();
}

} // namespace quantoscope
