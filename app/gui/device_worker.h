// Lives on the device thread and does the jobs that need the model, one at a time.
#pragma once

#include "app/gui/event_mailbox.h"
#include "app/gui/job.h"
#include "app/gui/model_host.h"
#include "core/base/cancellation.h"

#include <QObject>

namespace quantoscope {

class DeviceWorker : public QObject
{
    Q_OBJECT

public:
    explicit DeviceWorker(std::shared_ptr<EventMailbox> mailbox);

    // To be called on the device thread. Each ends in exactly one `ended`, and lets no exception out.
    void openModel(JobId id, const QString& path, const QString& tokenizer, const QString& device,
                   const CancellationToken& cancel);
    void listDevices(JobId id);
    void quantize(JobId id, const RunSettings& settings, const CancellationToken& cancel, const PauseToken& pause);
    /// `session` has the run.
    void resume(JobId id, const StoreSnapshot& session, const std::string& runId, const CancellationToken& cancel,
                const PauseToken& pause);
    /// `session` has the run; `folder` is to be made.
    void exportModel(JobId id, const StoreSnapshot& session, const std::string& runId, const QString& folder,
                     const QString& format, const CancellationToken& cancel);

    void train(JobId id, const TrainingSettings& settings, const CancellationToken& cancel);

    /// Needs no model, but libtorch.
    void packLayer(JobId id, const Run& header, const LayerResultPtr& layer, const std::string& format);

    void showSteps(JobId id, const StepperRequest& request, const RunSettings& settings,
                   const CancellationToken& cancel);

    void answerWhatIf(JobId id, const WhatIfRequest& request, const RunSettings& settings,
                      const CancellationToken& cancel);

    void examineSalience(JobId id, const SalienceRequest& request, const RunSettings& settings,
                         const CancellationToken& cancel);
    void lookIntoError(JobId id, const MicroscopeRequest& request, const RunSettings& settings,
                       const CancellationToken& cancel);
    void cutTile(JobId id, const WeightTileRequest& request, const CancellationToken& cancel);
    void countWeights(JobId id, const WeightRangeRequest& request, const CancellationToken& cancel);
    /// `session` has the run.
    void swapBlocks(JobId id, const StoreSnapshot& session, const std::string& runId, const TextResult& text,
                    const CancellationToken& cancel);

Q_SIGNALS:
    void ended(const quantoscope::JobOutcome& outcome);
    // Emitted at once, for the journal; the window hears of the same things through the mailbox.
    void runDescribed(const std::shared_ptr<const quantoscope::Run>& header,
                      const std::shared_ptr<const quantoscope::Calibration>& calibration);
    void layerFinished(const std::shared_ptr<const quantoscope::LayerResult>& layer,
                       const std::shared_ptr<const quantoscope::CalibrationLayer>& inputs);

private:
    ModelHost& host();
    std::function<void(double)> progressOf(JobId id);
    void run(JobId id, const std::function<RunResult(RunObserver&)>& work);

    std::shared_ptr<EventMailbox> m_mailbox;
    std::unique_ptr<ModelHost> m_host; ///< made on first use, so that it is made on the device thread
};

} // namespace quantoscope
