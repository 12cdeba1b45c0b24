// What the window does, without the window: the open session, the jobs, and what becomes of their results.
#pragma once

#include "app/gui/autosave.h"
#include "app/gui/engine.h"
#include "widgets/job_panel.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace quantoscope {

class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `autosaveFolder`: empty for the program's own data folder.
    explicit Workbench(const QString& autosaveFolder = {}, QObject* parent = nullptr);
    ~Workbench() override;

    ResultsStore& store() { return m_store; }
    Selection& selection() { return m_selection; }
    Engine& engine() { return m_engine; }
    Autosave& autosave() { return m_autosave; }
    const QUndoStack& undoStack() const { return m_undo; } ///< what was done to finished runs

    /// Opens a model ("demo": the built-in one). It replaces the session, unless it is the model the session was made
    /// from: then the session stays, and can be run again.
    void openModel(const QString& path);
    /// Opens the model that the session was made from, so that it can be run again. Another model is refused.
    void attachModel(const QString& path);
    /// A file packed by gzip is opened as a copy without a name.
    void openSession(const QString& file);
    /// The finished runs that ship with the program, and their model, so that more can be run. Throws StorageError if
    /// the program's resources are missing.
    void openDemoSession();
    /// Opens what an earlier window left behind; it counts as unsaved until it is saved under a name.
    void recoverSession(const QString& file);
    /// Opens a model or a session, told by the file's content.
    void openAny(const QString& path);

    /// Queues a run of the open model and returns its number; 0 if the settings are at odds (see failed()). The run is
    /// in the store once it starts.
    JobId startRun(RunSettings settings);
    /// Goes on with a run that was cancelled, interrupted or failed; 0 if canResume() says no.
    JobId resumeRun(const QString& id);
    /// True if the run did not come to its end, says all that was asked for, and its model is open.
    bool canResume(const QString& id) const;
    /// Writes a finished run of the open model as one that other programs open, reads it back, and keeps the result
    /// with the run; 0 if canExport() says no. `folder` is made by it; `format` is one of exportFormats().
    JobId exportModel(const QString& id, const QString& folder, const QString& format);
    /// True if the run came to its end and its model is open. Whether a format holds it is another question.
    bool canExport(const QString& id) const;
    void cancel(JobId id);
    /// Holds up the run under way once its layer or piece of evaluation is finished, and the runs that wait; or lets
    /// them go on. Over when the last of them has ended.
    void setRunsPaused(bool paused);
    bool areRunsPaused() const { return m_engine.isPaused(); }
    bool canPauseRuns() const; ///< there is a run to hold up, or to let go on
    /// Puts a queued run earlier (-1) or later (1) in the queue, if there is a queued run to change places with.
    void moveInQueue(JobId id, int steps);

    void saveSession(const QString& file);
    /// Calls `write` on the I/O thread with a copy of the session as it stands; it throws if it fails, and Cancelled if
    /// who asked for it wants it no more.
    JobId exportFile(const QString& file, std::function<void(const Session&)> write);
    // Each can be undone. A run in progress stays.
    void renameRun(const QString& id, const QString& name);
    void annotateRun(const QString& id, const QString& notes);
    /// Notes on the session as a whole.
    void annotateSession(const QString& notes);
    void removeRun(const QString& id);
    void undo();
    void redo();

    /// True if runs can be started: the model itself is open, not only what a session tells of it.
    bool hasLoadedModel() const;
    /// True if that model puts texts into classes and does not continue them.
    bool hasLoadedClassifier() const { return hasLoadedModel() && m_loadedClassifies; }
    /// What that model is computed on, as "cpu" or "cuda:0".
    const QString& loadedDevice() const { return m_loadedDevice; }
    const QString& sessionFile() const { return m_sessionFile; } ///< empty: never saved
    bool isModified() const { return m_change != m_savedChange; }
    bool isRunInProgress() const; ///< under way or queued
    bool isRunning(const QString& runId) const;
    bool isIdle() const { return m_jobs.empty(); }
    /// Calls `action` once every job has ended, files included; at once if that is so now.
    void whenIdle(std::function<void()> action);
    /// Gives up unsaved results.
    void discardChanges();

Q_SIGNALS:
    void modelOpened(); ///< the model is in memory
    void sessionOpened();
    void sessionSaved(const QString& file);
    void exported(const QString& file);
    void runStarted(const QString& id);
    /// `id` is no longer in the store if no layer of the run had finished.
    void runEnded(const QString& id, const QString& name, quantoscope::JobEnding ending);
    /// Something that was asked for failed; what was open is still open. `about` is the file or the run's name.
    void failed(quantoscope::JobKind kind, const QString& about, const quantoscope::JobError& error);
    void jobsChanged(const std::vector<quantoscope::JobState>& jobs);
    void stateChanged(); ///< session file, modified mark, or whether a model is loaded
    void opened(const QString& path); ///< for the list of recent files

private:
    struct Job
    {
        JobState state;
        JobKind kind = JobKind::OpenModel;
        QString run; ///< id, once the run has started
        bool standsStill = false; ///< by its own word
        quint64 change = 0; ///< SaveSession: what the file will hold
    };

    Job* findJob(JobId id);
    void addJob(JobId id, JobKind kind, const QString& title);
    void startJob(JobId id);
    void updateJob(JobId id, const JobUpdate& update);
    void endJob(const JobOutcome& outcome);
    void takeModel(const JobOutcome& outcome);
    void startSession(ModelDescription model);
    void forgetEdits();
    void selectWorstLayer();
    void showFirstRuns();
    void showRunsOfDemo();
    void takeSession(const JobOutcome& outcome);
    void takeSaved(const JobOutcome& outcome, quint64 change);
    void takeRun(const JobOutcome& outcome, const QString& runId);
    void takeExport(const JobOutcome& outcome, const QString& runId);
    JournalTarget beginRun(JobId job, const RunSettings& settings);
    JournalTarget continueRun(JobId job, const QString& runId);
    void keepResults(const QString& runId, Run run, const std::shared_ptr<const Calibration>& calibration);
    std::string takeCalibration(Calibration calibration);
    void write(const QString& file, bool endsJournal);
    std::vector<Job*> queuedRuns();
    void markPause(Job& job) const;
    void announceJobs();
    void markChanged();
    QString freeRunName(const QString& wish) const;

    ResultsStore m_store;
    Selection m_selection;
    Autosave m_autosave;
    Engine m_engine; ///< ends before what its jobs' results go to

    QUndoStack m_undo;
    bool m_steppingBack = false; ///< what changes now is the undo stack's doing
    std::vector<std::string> m_removedRuns; ///< their ids are not given again, since they may come back
    std::vector<Job> m_jobs; ///< in queue order
    QString m_sessionFile;
    QString m_journalFile; ///< session file whose journal the run under way is kept in
    QString m_attaching; ///< model that attachModel() is opening
    QString m_recovering; ///< autosave file that is being opened
    bool m_showingDemo = false; ///< the session being opened is the demo's
    QString m_loadedFingerprint; ///< of the model in memory; empty: none
    bool m_loadedClassifies = false;
    QString m_loadedDevice;
    quint64 m_change = 0; ///< counts changes worth saving
    quint64 m_savedChange = 0;
    std::vector<std::function<void()>> m_whenIdle;
};

} // namespace quantoscope
