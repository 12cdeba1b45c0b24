#include "app/gui/device_worker.h"

#include "core/base/errors.h"

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

std::function<void(double)> DeviceTools::progress() const
{
    return [id = id, &mailbox = mailbox](double fraction) {
        JobProgress now;
        now.id = id;
        now.fraction = fraction;
        mailbox.postProgress(now);
    };
}

DeviceWorker::DeviceWorker(std::shared_ptr<EventMailbox> mailbox) : m_mailbox(std::move(mailbox))
{
}

ModelHost& DeviceWorker::host()
{
    if (!m_host)
        m_host = std::make_unique<ModelHost>();
    return *m_host;
}

void DeviceWorker::perform(JobOutcome start, const CancellationToken& cancel,
                           const std::function<void(const DeviceTools&, JobOutcome&)>& work)
{
    const JobId id = start.id;
    const JobOutcome outcome = contained(std::move(start), [&](JobOutcome& result) {
        work({ id, host(), *m_mailbox, cancel }, result);
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
