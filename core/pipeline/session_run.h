// A run and its session file: what the command line and the window share.
#pragma once

#include "core/pipeline/resume.h"
#include "core/results_io/session_file.h"
#include "core/results_io/session_lock.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace quantoscope {

/// "2026-03-01T12:34:56Z", now.
std::string utcNow();

/// A session of `model` with a fresh uuid and no runs.
Session newSession(const ModelDescription& model, const std::string& appVersion);

/// Reads `file` if there is one (with what a crash left in its journal), else makes a new session. Throws
/// InvalidRequest if the file is a session of another model, and as readSession does.
Session openOrCreateSession(const std::filesystem::path& file, const ModelDescription& model,
                            const std::string& appVersion);

/// Keeps a session file in step with one run after the other: gives ids, journals each finished layer, folds the
/// journal into the file when the run ends in whatever way. Used from one thread at a time.
class SessionRecorder
{
public:
    /// Locks `file` for writing, then opens or creates its session as openOrCreateSession does. Throws SessionInUse
    /// where another window or process writes it, StorageError where its folder cannot be written to.
    SessionRecorder(std::filesystem::path file, const ModelDescription& model, const std::string& appVersion);
    ~SessionRecorder();

    const Session& session() const noexcept { return m_session; }

    /// The next run to start goes on under the id of this one, which is in the session.
    void resume(const ResumePoint& point);
    /// Gives the run an id unique in the session, reuses an equal calibration, and starts the journal.
    void runStarted(const Run& header, const Calibration& calibration);
    void layerFinished(const std::shared_ptr<const LayerResult>& layer,
                       const std::shared_ptr<const CalibrationLayer>& inputs);
    /// Adds the run under the ids given at its start (in the place of the one it resumed) and writes the file. Returns
    /// the run as stored.
    const Run& runFinished(Run run, Calibration calibration);
    /// Stores what had finished as a failed run with `failure` as its message. Does nothing before runStarted.
    void runFailed(const std::string& failure);

private:
    std::filesystem::path m_file;
    SessionLock m_lock;
    Session m_session;
    Run m_header; ///< of the run in progress
    Calibration m_calibration;
    std::string m_resumedRun; ///< id; empty for a new run
    std::set<std::string, std::less<>> m_stored; ///< layers that the resumed run brought along
    std::vector<std::shared_ptr<const LayerResult>> m_layers;
    std::unique_ptr<SessionJournal> m_journal;
};

/// runQuantization with every layer journalled and the result folded into the recorder's file; events go on to
/// `observer`. A failure is stored as a failed run and rethrown. The outcome's run has its id in the session. With
/// `resume` (of recorder.session()) that run goes on.
RunOutcome runIntoSession(const OpenModel& model, const QuantizeRequest& request, SessionRecorder& recorder,
                          RunObserver& observer, const CancellationToken& cancel, CalibrationCache* shared = nullptr,
                          const ResumePoint* resume = nullptr);

} // namespace quantoscope
