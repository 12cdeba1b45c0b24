// The window's way to its two worker threads: the device thread, which owns the models, and the I/O thread, which does
// all HDF5. Jobs queue here; every job that was accepted ends in exactly one `jobEnded`.
#pragma once

#include "app/gui/job.h"
#include "core/base/pause.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

class QThread;

namespace quantoscope {

class DeviceWorker;
class EventMailbox;
class StorageWorker;

class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(QObject* parent = nullptr);
    /// Waits for the threads as shutDown() does, if that was not called before.
    ~Engine() override;

    // Jobs of the device thread run one at a time in the order they were asked for.
    JobId openModel(const QString& path, const QString& tokenizer = {});
    /// What the machine has to compute on.
    JobId listDevices();
    /// `journal` is asked when the job starts, not when it is queued: earlier runs are in the session by then.
    JobId quantize(const RunSettings& settings, std::function<JournalTarget(JobId)> journal);
    /// Goes on with a run of `session`.
    JobId resume(const StoreSnapshot& session, const QString& runId, std::function<JournalTarget(JobId)> journal);
    /// Exports a finished run of `session` to a folder that is made by it.
    JobId exportModel(const StoreSnapshot& session, const QString& runId, const QString& folder, const QString& format);

    /// Trains a copy of the open classifier and writes it to a folder.
    JobId train(const TrainingSettings& settings);

    /// A layer of a finished run as a file of the format stores it.
    JobId packLayer(const Run& header, const LayerResultPtr& layer, const QString& format);

    /// What the stepper shows of a layer of the open model, with inputs of the calibration that `settings` name.
    JobId showSteps(const StepperRequest& request, const RunSettings& settings);

    /// What that layer would become with other settings.
    JobId answerWhatIf(const WhatIfRequest& request, const RunSettings& settings);

    /// What that layer's salient channels are worth.
    JobId examineSalience(const SalienceRequest& request, const RunSettings& settings);

    /// Where that layer's error comes from.
    JobId lookIntoError(const MicroscopeRequest& request, const RunSettings& settings);

    /// The weights of that layer beside what the runs made of them.
    JobId cutTile(const WeightTileRequest& request);

    /// How many of that layer's weights lie in a range, by input channel.
    JobId countWeights(const WeightRangeRequest& request);

    /// What each block of a run of `session` costs one of its texts.
    JobId swapBlocks(const StoreSnapshot& session, const QString& runId, const TextResult& text);

    // Jobs of the I/O thread run beside them; cancel() does not reach them.
    JobId openSession(const QString& file);
    JobId saveSession(const QString& file, const StoreSnapshot& snapshot, bool endsJournal = false);
    /// `write` runs on the I/O thread; what it throws becomes the job's error, Cancelled its ending.
    JobId exportFile(const QString& file, std::function<void()> write);
    /// The same for a person's presets, which stand in no list of jobs.
    JobId keepPresets(std::function<void()> work);

    /// What models are opened on from now on: auto, cpu, cuda or cuda:N.
    void setDevice(const QString& key) { m_deviceKey = key; }
    const QString& device() const { return m_deviceKey; }

    /// Runs a queued run before the run that waits in front of it; false if none does.
    bool moveForward(JobId id);
    /// While the queue is paused the run under way stands still as soon as its layer or its piece of the evaluation is
    /// finished, keeping its place, and no other starts; files are read and written, and views answered where no run is
    /// under way.
    void setPaused(bool paused);
    bool isPaused() const { return m_pause.isPaused(); }
    /// A queued job ends at once; a running one within a second, paused or not.
    void cancel(JobId id);
    void cancelAll();

    bool isRunning() const { return m_current.has_value(); }
    /// The device job under way; 0 if there is none.
    JobId currentJob() const { return m_current ? m_current->id : 0; }
    /// I/O jobs that have not ended.
    int pendingStorageJobs() const { return m_storageJobs; }

    /// Cancels everything and waits for both threads, `limit` at most in all. False if a thread would not end: it is
    /// then left running (destroying it would abort), and the process should end without running its destructors.
    bool shutDown(std::chrono::milliseconds limit);

Q_SIGNALS:
    void jobQueued(quantoscope::JobId id, quantoscope::JobKind kind, const QString& title);
    void jobStarted(quantoscope::JobId id);
    /// At most 30 times a second.
    void jobUpdated(quantoscope::JobId id, const quantoscope::JobUpdate& update);
    void jobEnded(const quantoscope::JobOutcome& outcome);
    void journalFailed(const QString& reason);

private:
    struct DeviceJob
    {
        JobId id = 0;
        JobKind kind = JobKind::OpenModel;
        QString path;
        CancellationToken cancel;
        std::function<void(DeviceWorker&)> work; ///< runs on the device thread
        std::function<JournalTarget(JobId)>
            journal; ///< empty if it needs none; called on this thread when the job starts
    };

    /// Queues a job of the device thread whose `work(DeviceTools)` gives a field of its outcome.
    template <auto Field, typename Work>
    JobId ask(JobKind kind, const QString& path, const QString& title, Work work);
    JobId sendToStorage(JobKind kind, const QString& title, std::function<void(JobId)> work);
    JobId enqueue(DeviceJob job, const QString& title);
    std::deque<DeviceJob>::iterator nextJob();
    void startNext();
    void deliver();
    void scheduleDelivery();
    void finishDeviceJob(const JobOutcome& outcome);
    void finishStorageJob(const JobOutcome& outcome);

    std::shared_ptr<EventMailbox> m_mailbox;
    QThread* m_deviceThread; ///< not children: a thread that does not end in time is left behind, never destroyed
    QThread* m_storageThread;
    DeviceWorker* m_device; ///< deleted by their threads
    StorageWorker* m_storage;

    std::deque<DeviceJob> m_queue;
    std::optional<DeviceJob> m_current;
    PauseToken m_pause; ///< of all runs
    QString m_deviceKey = QStringLiteral("auto");
    JobId m_lastId = 0;
    int m_storageJobs = 0;
    bool m_shutDown = false;

    QTimer m_deliveryTimer;
    QElapsedTimer m_sinceDelivery;
};

} // namespace quantoscope
