#include "app/gui/device_worker.h"

#include "core/base/errors.h"
#include "core/pipeline/packed_layer.h"

#include <map>

namespace quantoscope {

namespace {

// The one catch of a device job: whatever happens inside becomes a value.
template <typename Work>
JobOutcome contained(JobOutcome outcome, Work work)
{
    try {
        work(outcome);
    } catch (const Cancelled&) {
        outcome.ending = JobEnding::Cancelled;
    } catch (...) {
        outcome.ending = JobEnding::Failed;
        outcome.error = errorFromCurrentException();
    }
    return outcome;
}

class MailObserver : public RunObserver
{
public:
    MailObserver(JobId id, EventMailbox& mailbox, DeviceWorker& worker) : m_mailbox(mailbox), m_worker(worker)
    {
        m_progress.id = id;
    }

    void runStarted(const std::shared_ptr<const Run>& header,
                    const std::shared_ptr<const Calibration>& calibration) override
    {
        Q_EMIT m_worker.runDescribed(header, calibration);
        m_mailbox.postHeader(header);
    }
    void stageStarted(RunStage stage) override
    {
        m_progress.stage = stage;
        m_progress.layer.clear();
        m_mailbox.postProgress(m_progress);
    }
    void progressed(double fraction, double secondsLeft) override
    {
        m_progress.fraction = fraction;
        m_progress.secondsLeft = secondsLeft;
        m_mailbox.postProgress(m_progress);
    }
    void layerStarted(std::string_view name, std::int64_t index, std::int64_t count) override
    {
        m_progress.layer = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        m_progress.layerIndex = index;
        m_progress.layerCount = count;
        m_mailbox.postProgress(m_progress);
    }
    void inputsSeen(const std::shared_ptr<const CalibrationLayer>& layer) override { m_inputs[layer->name] = layer; }
    void layerFinished(const std::shared_ptr<const LayerResult>& layer) override
    {
        Q_EMIT m_worker.layerFinished(layer, m_inputs[layer->name]);
        m_inputs.erase(layer->name);
        m_mailbox.postLayer(layer);
    }
    void pauseChanged(bool paused) override
    {
        m_progress.paused = paused;
        m_mailbox.postProgress(m_progress);
    }
    void textFinished(const std::shared_ptr<const TextResult>& text) override { m_mailbox.postText(text); }
    void logged(LogLevel level, std::string_view message) override { logMessage(level, "run", message); }

private:
    JobProgress m_progress;
    std::map<std::string, std::shared_ptr<const CalibrationLayer>> m_inputs; ///< of layers in progress
    EventMailbox& m_mailbox;
    DeviceWorker& m_worker;
};

} // namespace

DeviceWorker::DeviceWorker(std::shared_ptr<EventMailbox> mailbox) : m_mailbox(std::move(mailbox))
{
}

ModelHost& DeviceWorker::host()
{
    if (!m_host)
        m_host = std::make_unique<ModelHost>();
    return *m_host;
}

void DeviceWorker::openModel(JobId id, const QString& path, const QString& tokenizer, const QString& device,
                             const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::OpenModel;
    start.path = path;
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.model
            = host().open(path.toStdString(), tokenizer.toStdString(), device.toStdString(), progressOf(id), cancel);
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::listDevices(JobId id)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::ListDevices;
    const JobOutcome outcome = contained(std::move(start), [](JobOutcome& result) {
        result.devices = std::make_shared<const std::vector<DeviceInfo>>(quantoscope::listDevices());
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::quantize(JobId id, const RunSettings& settings, const CancellationToken& cancel,
                            const PauseToken& pause)
{
    run(id, [&](RunObserver& observer) { return host().quantize(settings, observer, cancel, pause); });
}

void DeviceWorker::resume(JobId id, const StoreSnapshot& session, const std::string& runId,
                          const CancellationToken& cancel, const PauseToken& pause)
{
    run(id, [&](RunObserver& observer) { return host().resume(session.toSession(), runId, observer, cancel, pause); });
}

void DeviceWorker::train(JobId id, const TrainingSettings& settings, const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::Train;
    start.path = QString::fromStdString(settings.folder);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome&) {
        MailObserver observer(id, *m_mailbox, *this);
        host().train(settings, observer, cancel);
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::packLayer(JobId id, const Run& header, const LayerResultPtr& layer, const std::string& format)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::PackLayer;
    start.path = QString::fromStdString(layer->name);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.packed = std::make_shared<const PackedLayer>(quantoscope::packLayer(header, *layer, format));
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::showSteps(JobId id, const StepperRequest& request, const RunSettings& settings,
                             const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::ShowSteps;
    start.path = QString::fromStdString(request.layer);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.tile = host().traceTile(request, settings, progressOf(id), cancel);
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::answerWhatIf(JobId id, const WhatIfRequest& request, const RunSettings& settings,
                                const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::AnswerWhatIf;
    start.path = QString::fromStdString(request.layer);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.whatIf = host().answerWhatIf(request, settings, progressOf(id), cancel);
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::examineSalience(JobId id, const SalienceRequest& request, const RunSettings& settings,
                                   const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::ExamineSalience;
    start.path = QString::fromStdString(request.layer);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.salience
            = host().examineSalience(request, settings, progressOf(id), cancel, [this](const SalienceAnswer& partial) {
                  m_mailbox->postSalience(std::make_shared<const SalienceAnswer>(partial));
              });
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::lookIntoError(JobId id, const MicroscopeRequest& request, const RunSettings& settings,
                                 const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::LookIntoError;
    start.path = QString::fromStdString(request.layer);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.microscope = host().lookIntoError(request, settings, progressOf(id), cancel);
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::cutTile(JobId id, const WeightTileRequest& request, const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::CutTile;
    start.path = QString::fromStdString(request.layer);
    const JobOutcome outcome
        = contained(std::move(start), [&](JobOutcome& result) { result.weights = host().cutTile(request, cancel); });
    Q_EMIT ended(outcome);
}

void DeviceWorker::countWeights(JobId id, const WeightRangeRequest& request, const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::CountWeights;
    start.path = QString::fromStdString(request.layer);
    const JobOutcome outcome = contained(
        std::move(start), [&](JobOutcome& result) { result.counted = host().countWeights(request, cancel); });
    Q_EMIT ended(outcome);
}

void DeviceWorker::swapBlocks(JobId id, const StoreSnapshot& session, const std::string& runId, const TextResult& text,
                              const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::SwapBlocks;
    start.path = QString::fromStdString(runId);
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        result.swaps = host().swapBlocks(
            session.toSession(), runId, text,
            [this](const BlockSwaps& partial) { m_mailbox->postSwaps(std::make_shared<const BlockSwaps>(partial)); },
            cancel);
    });
    Q_EMIT ended(outcome);
}

void DeviceWorker::exportModel(JobId id, const StoreSnapshot& session, const std::string& runId, const QString& folder,
                               const QString& format, const CancellationToken& cancel)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::ExportModel;
    start.path = folder;
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        JobProgress now;
        now.id = id;
        now.stage = RunStage::Export;
        now.fraction = -1;
        m_mailbox->postProgress(now);
        result.exported = std::make_shared<const ExportedRun>(
            host().exportRun(session.toSession(), runId, folder.toStdString(), format.toStdString(), cancel));
    });
    Q_EMIT ended(outcome);
}

std::function<void(double)> DeviceWorker::progressOf(JobId id)
{
    return [this, id](double fraction) {
        JobProgress now;
        now.id = id;
        now.fraction = fraction;
        m_mailbox->postProgress(now);
    };
}

void DeviceWorker::run(JobId id, const std::function<RunResult(RunObserver&)>& work)
{
    JobOutcome start;
    start.id = id;
    start.kind = JobKind::Quantize;
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        MailObserver observer(id, *m_mailbox, *this);
        RunResult left = work(observer);
        if (left.run.status == RunStatus::Cancelled)
            result.ending = JobEnding::Cancelled;
        result.run = std::make_shared<const Run>(std::move(left.run));
        result.calibration = std::make_shared<const Calibration>(std::move(left.calibration));
    });
    Q_EMIT ended(outcome);
}

} // namespace quantoscope
