// Lives on the device thread and does the jobs that need the model, one at a time.
#pragma once

#include "app/gui/event_mailbox.h"
#include "app/gui/job.h"
#include "app/gui/model_host.h"
#include "core/base/cancellation.h"

#include <QObject>

#include <functional>

namespace quantoscope {

/// What a job is done with, on the device thread.
struct DeviceTools
{
    JobId id;
    ModelHost& host;
    EventMailbox& mailbox; ///< to the window
    const CancellationToken& cancel;

    std::function<void(double)> progress() const; ///< tells the window of shares between 0 and 1
};

class DeviceWorker : public QObject
{
    Q_OBJECT

public:
    explicit DeviceWorker(std::shared_ptr<EventMailbox> mailbox);

    // To be called on the device thread. Each ends in exactly one `ended`, and lets no exception out.
    /// `start` has id, kind and path; `work` adds what it found.
    void perform(JobOutcome start, const CancellationToken& cancel,
                 const std::function<void(const DeviceTools&, JobOutcome&)>& work);
    void quantize(JobId id, const RunSettings& settings, const CancellationToken& cancel, const PauseToken& pause);
    /// `session` has the run.
    void resume(JobId id, const StoreSnapshot& session, const std::string& runId, const CancellationToken& cancel,
                const PauseToken& pause);
    void train(JobId id, const TrainingSettings& settings, const CancellationToken& cancel);

Q_SIGNALS:
    void ended(const quantoscope::JobOutcome& outcome);
    // Emitted at once, for the journal; the window hears of the same things through the mailbox.
    void runDescribed(const std::shared_ptr<const quantoscope::Run>& header,
                      const std::shared_ptr<const quantoscope::Calibration>& calibration);
    void layerFinished(const std::shared_ptr<const quantoscope::LayerResult>& layer,
                       const std::shared_ptr<const quantoscope::CalibrationLayer>& inputs);

private:
    ModelHost& host();
    void run(JobId id, const std::function<RunResult(RunObserver&)>& work);

    std::shared_ptr<EventMailbox> m_mailbox;
    std::unique_ptr<ModelHost> m_host; ///< made on first use, so that it is made on the device thread
};

} // namespace quantoscope
