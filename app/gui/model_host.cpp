#include "app/gui/model_host.h"

#include "core/pipeline/block_swap.h"
#include "core/pipeline/calibration_cache.h"
#include "core/pipeline/classifier_training.h"
#include "core/pipeline/device.h"
#include "core/pipeline/error_microscope.h"
#include "core/pipeline/export_run.h"
#include "core/pipeline/layer_salience.h"
#include "core/pipeline/layer_tile.h"
#include "core/pipeline/layer_what_if.h"
#include "core/pipeline/plain_failure.h"
#include "core/pipeline/request_json.h"
#include "core/pipeline/resume.h"
#include "core/pipeline/stepper.h"
#include "core/quantization/weight_quantizer.h"

#include <ATen/core/grad_mode.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

namespace quantoscope {

namespace {

std::vector<std::string> vocabularyOf(const OpenModel& model)
{
    std::vector<std::string> texts;
    if (model.tokenizer)
        for (std::int64_t id = 0; id < model.tokenizer->vocabularySize(); ++id)
            texts.push_back(model.tokenizer->decode({ id }));
    return texts;
}

} // namespace

class ModelHost::Private
{
public:
    std::shared_ptr<OpenModel> model;
    CalibrationCache calibration; ///< runs that ask for the same one share it, a sweep's above all
    CalibrationCache briefCalibration { std::int64_t(1) << 28 }; ///< of views that look at one layer
    LayerWhatIf whatIf;
    LayerSalience salience;
    LayerTile tile;
    ErrorMicroscope microscope;
};

ModelHost::ModelHost() : d(std::make_unique<Private>())
{
    setThreadCount(deviceThreads());
}

ModelHost::~ModelHost() = default;

std::shared_ptr<OpenedModel> ModelHost::open(const std::string& path, const std::string& tokenizer,
                                             const std::string& device, const std::function<void(double)>& progress,
                                             const CancellationToken& cancel)
{
    const at::NoGradGuard noGrad; // thread-local, so each job sets its own
    return withPlainFailures([&] {
        auto opened = openModel(path, tokenizer, device, progress, cancel);
        cancel.throwIfCancelled();
        d->model = std::move(opened);
        d->whatIf = {}; // lets go of the other model's layer
        d->salience = {};
        d->tile = {};
        d->microscope = {};
        return std::make_shared<OpenedModel>(OpenedModel { d->model->description, vocabularyOf(*d->model),
                                                           d->model->layered().device().str(),
                                                           d->model->classifier != nullptr });
    });
}

RunResult ModelHost::quantize(const RunSettings& settings, RunObserver& observer, const CancellationToken& cancel,
                              const PauseToken& pause)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        RunOutcome outcome
            = runQuantization(*d->model, quantizeRequest(settings), observer, cancel, &d->calibration, nullptr, pause);
        return RunResult { std::move(outcome.run), std::move(outcome.calibration) };
    });
}

RunResult ModelHost::resume(const Session& session, const std::string& runId, RunObserver& observer,
                            const CancellationToken& cancel, const PauseToken& pause)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    if (d->model->description.fingerprint != session.model.fingerprint)
        throw InvalidRequest("the open model is not the one of the interrupted run (" + session.model.source + ')');
    const auto run = std::ranges::find(session.runs, runId, &Run::id);
    if (run == session.runs.end())
        throw InvalidRequest("the session has no run " + runId);
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        const QuantizeRequest asked = requestFromJson(run->requestJson);
        const ResumePoint point = resumePoint(session, *run, asked, d->model->layered().device().str());
        RunOutcome outcome = runQuantization(*d->model, asked, observer, cancel, nullptr, &point, pause);
        return RunResult { std::move(outcome.run), std::move(outcome.calibration) };
    });
}

void ModelHost::train(const TrainingSettings& settings, RunObserver& observer, const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const SequenceClassifier& open = classifierOf(*d->model);
    if (!d->model->tokenizer)
        throw InvalidRequest("the open classifier has no tokenizer");
    withPlainFailures([&] {
        observer.stageStarted(RunStage::Train);
        const std::unique_ptr<SequenceClassifier> copy
            = loadSequenceClassifier(d->model->source, open.device(), {}, cancel); // clones share their weights
        const auto start = std::chrono::steady_clock::now();
        const auto progress = [&](double share) {
            const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
            observer.progressed(share, share > 0 ? elapsed.count() * (1 - share) / share : -1);
        };
        TrainingRequest request;
        request.trainFile = settings.trainFile;
        request.validationFile = settings.validationFile;
        request.folder = settings.folder;
        trainClassifier(*copy, *d->model->source, *d->model->tokenizer, request, {}, progress, cancel);
    });
}

std::shared_ptr<const StepperTile> ModelHost::traceTile(const StepperRequest& request, const RunSettings& settings,
                                                        const std::function<void(double)>& progress,
                                                        const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        return std::make_shared<const StepperTile>(
            traceLayerTile(*d->model, request, calibrationRequest(settings), d->briefCalibration, progress, cancel));
    });
}

std::shared_ptr<const WhatIfAnswer> ModelHost::answerWhatIf(const WhatIfRequest& request, const RunSettings& settings,
                                                            const std::function<void(double)>& progress,
                                                            const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        return std::make_shared<const WhatIfAnswer>(
            d->whatIf.answer(*d->model, request, calibrationRequest(settings), d->briefCalibration, progress, cancel));
    });
}

std::shared_ptr<const SalienceAnswer>
ModelHost::examineSalience(const SalienceRequest& request, const RunSettings& settings,
                           const std::function<void(double)>& progress, const CancellationToken& cancel,
                           const std::function<void(const SalienceAnswer&)>& partly)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        return std::make_shared<const SalienceAnswer>(d->salience.answer(
            *d->model, request, calibrationRequest(settings), d->briefCalibration, progress, cancel, partly));
    });
}

std::shared_ptr<const MicroscopeAnswer> ModelHost::lookIntoError(const MicroscopeRequest& request,
                                                                 const RunSettings& settings,
                                                                 const std::function<void(double)>& progress,
                                                                 const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        return std::make_shared<const MicroscopeAnswer>(d->microscope.answer(
            *d->model, request, calibrationRequest(settings), d->briefCalibration, progress, cancel));
    });
}

std::shared_ptr<const WeightTile> ModelHost::cutTile(const WeightTileRequest& request, const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures(
        [&] { return std::make_shared<const WeightTile>(d->tile.answer(*d->model, request, cancel)); });
}

std::shared_ptr<const WeightRangeAnswer> ModelHost::countWeights(const WeightRangeRequest& request,
                                                                 const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const at::NoGradGuard noGrad;
    return withPlainFailures(
        [&] { return std::make_shared<const WeightRangeAnswer>(d->tile.count(*d->model, request, cancel)); });
}

std::shared_ptr<const BlockSwaps> ModelHost::swapBlocks(const Session& session, const std::string& runId,
                                                        const TextResult& text,
                                                        const std::function<void(const BlockSwaps&)>& partly,
                                                        const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const auto run = std::ranges::find(session.runs, runId, &Run::id);
    if (run == session.runs.end())
        throw InvalidRequest("the session has no run " + runId);
    return withPlainFailures([&] {
        return std::make_shared<const BlockSwaps>(quantoscope::swapBlocks(*d->model, *run, text, partly, cancel));
    });
}

ExportedRun ModelHost::exportRun(const Session& session, const std::string& runId, const std::string& folder,
                                 const std::string& format, const CancellationToken& cancel)
{
    if (!d->model)
        throw InvalidRequest("no model is open");
    const auto run = std::ranges::find(session.runs, runId, &Run::id);
    if (run == session.runs.end())
        throw InvalidRequest("the session has no run " + runId);
    const at::NoGradGuard noGrad;
    return withPlainFailures([&] {
        const ExportRequest request { folder, exportFormatFromName(format) };
        ExportedModel exported = quantoscope::exportRun(*d->model, *run, request, cancel);
        return ExportedRun { std::move(exported.result), std::move(exported.warnings) };
    });
}

std::vector<std::string> exportFormats()
{
    std::vector<std::string> names;
    std::string rest = exportFormatNames() + '|';
    for (std::size_t end = rest.find('|'); end != std::string::npos; end = rest.find('|')) {
        names.push_back(rest.substr(0, end));
        rest.erase(0, end + 1);
    }
    return names;
}

std::string exportProblem(const Run& run, const std::string& format)
{
    return problemOfRun(run, exportFormatFromName(format));
}

FittingRun fittingRun(const Run& run, const std::string& format)
{
    try {
        const QuantizerConfig config = QuantizerConfig::fromJson(nlohmann::json::parse(run.configJson));
        const QuantizerConfig fitting = configForExport(config, exportFormatFromName(format));
        return { fitting.method(), fitting.values() };
    } catch (const InvalidRequest&) {
        return {};
    } catch (const nlohmann::json::exception&) {
        return {};
    }
}

const std::vector<MethodDescription>& availableMethods()
{
    return methodDescriptions();
}

int deviceThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

} // namespace quantoscope
