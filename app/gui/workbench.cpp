#include "app/gui/workbench.h"

#include "app/gui/run_edits.h"
#include "app/gui/ui_log.h"
#include "core/base/errors.h"
#include "core/base/log.h"

#include <algorithm>

namespace quantoscope {

namespace {

QString stageName(RunStage stage)
{
    switch (stage) {
    case RunStage::Train:
        return Workbench::tr("Training");
    case RunStage::Load:
        return Workbench::tr("Loading");
    case RunStage::Calibrate:
        return Workbench::tr("Calibrating");
    case RunStage::Quantize:
        return Workbench::tr("Quantizing");
    case RunStage::Evaluate:
        return Workbench::tr("Evaluating");
    case RunStage::Generate:
        return Workbench::tr("Writing texts");
    case RunStage::Export:
        return Workbench::tr("Exporting");
    case RunStage::Save:
        return Workbench::tr("Saving");
    }
    return {};
}

} // namespace

Workbench::Workbench(const QString& autosaveFolder, QObject* parent) : QObject(parent), m_autosave(autosaveFolder)
{
    connect(&m_engine, &Engine::jobQueued, this, &Workbench::addJob);
    connect(&m_engine, &Engine::jobStarted, this, &Workbench::startJob);
    connect(&m_engine, &Engine::jobUpdated, this, &Workbench::updateJob);
    connect(&m_engine, &Engine::jobEnded, this, &Workbench::endJob);
    connect(&m_engine, &Engine::journalFailed, this, [](const QString& reason) {
        logMessage(LogLevel::Warning, "io",
                   tr("Finished layers cannot be kept safe while the run goes on: %1").arg(reason).toStdString());
    });
    connect(&m_store, &ResultsStore::runRenamed, this,
            [this](const QString& id, const QString& name, const QString& before) {
                if (!m_steppingBack)
                    m_undo.push(new RenameRun(m_store, id, before, name));
            });
    connect(&m_undo, &QUndoStack::indexChanged, this, &Workbench::markChanged);
    connect(&m_store, &ResultsStore::figureChanged, this, &Workbench::markChanged);
    connect(&m_store, &ResultsStore::runAboutToBeRemoved, &m_selection, &Selection::forgetRun);
}

Workbench::~Workbench()
{
    m_undo.blockSignals(true); // it empties itself at its end, when who listens may be half gone
}

void Workbench::cancel(JobId id)
{
    Job* job = findJob(id);
    const bool canStop
        = job && (job->kind == JobKind::OpenModel || job->kind == JobKind::Quantize || job->kind == JobKind::Train);
    if (canStop && job->state.phase != JobPhase::Queued) {
        job->state.phase = JobPhase::Cancelling;
        announceJobs();
    }
    m_engine.cancel(id);
}

void Workbench::setRunsPaused(bool paused)
{
    if (paused == areRunsPaused() || (paused && !canPauseRuns()))
        return;
    m_engine.setPaused(paused);
    for (Job& job : m_jobs)
        markPause(job);
    announceJobs();
    tellLog(paused ? tr("Runs are paused.") : tr("Runs go on."));
}

bool Workbench::canPauseRuns() const
{
    return std::ranges::any_of(m_jobs, [](const Job& job) { return job.kind == JobKind::Quantize; });
}

void Workbench::markPause(Job& job) const
{
    const bool underWay = job.state.phase != JobPhase::Queued && job.state.phase != JobPhase::Cancelling;
    if (job.kind != JobKind::Quantize || !underWay)
        return;
    if (!areRunsPaused())
        job.state.phase = JobPhase::Running;
    else
        job.state.phase = job.standsStill ? JobPhase::Paused : JobPhase::Pausing;
}

std::vector<Workbench::Job*> Workbench::queuedRuns()
{
    std::vector<Job*> queued;
    for (Job& job : m_jobs) {
        if (job.kind == JobKind::Quantize && job.state.phase == JobPhase::Queued)
            queued.push_back(&job);
    }
    return queued;
}

void Workbench::moveInQueue(JobId id, int steps)
{
    const std::vector<Job*> queued = queuedRuns();
    const auto found = std::find_if(queued.begin(), queued.end(),
                                    [id](const Job* job) { return job->state.id == static_cast<qint64>(id); });
    const auto from = found - queued.begin();
    const auto to = from + steps;
    if (found == queued.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(queued.size()))
        return;
    Job* const later = queued[static_cast<std::size_t>(std::max(from, to))];
    Job* const earlier = queued[static_cast<std::size_t>(std::min(from, to))];
    if (m_engine.moveForward(static_cast<JobId>(later->state.id))) {
        std::swap(*earlier, *later);
        announceJobs();
    }
}

void Workbench::saveSession(const QString& file)
{
    write(file, false);
}

JobId Workbench::exportFile(const QString& file, std::function<void(const Session&)> write)
{
    return m_engine.exportFile(
        file, [write = std::move(write), snapshot = m_store.snapshot()] { write(snapshot.toSession()); });
}

bool Workbench::hasLoadedModel() const
{
    return m_store.hasModel() && !m_loadedFingerprint.isEmpty()
        && m_loadedFingerprint.toStdString() == m_store.model().fingerprint;
}

bool Workbench::isRunInProgress() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [](const Job& job) { return job.kind == JobKind::Quantize || job.kind == JobKind::Train; });
}

bool Workbench::isRunning(const QString& runId) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [&](const Job& job) { return job.kind == JobKind::Quantize && job.run == runId; });
}

void Workbench::whenIdle(std::function<void()> action)
{
    if (isIdle())
        action();
    else
        m_whenIdle.push_back(std::move(action));
}

void Workbench::discardChanges()
{
    m_savedChange = m_change;
    if (!isRunInProgress())
        m_autosave.discard();
    Q_EMIT stateChanged();
}

Workbench::Job* Workbench::findJob(JobId id)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [id](const Job& each) { return each.state.id == static_cast<qint64>(id); });
    return job == m_jobs.end() ? nullptr : &*job;
}

void Workbench::addJob(JobId id, JobKind kind, const QString& title)
{
    if (isGlance(kind)) // many a second, and listed nowhere
        return;
    Job job;
    job.kind = kind;
    job.state.id = static_cast<qint64>(id);
    job.state.name = title;
    job.state.fraction = -1;
    job.change = m_change;
    m_jobs.push_back(job);
    announceJobs();
}

void Workbench::startJob(JobId id)
{
    if (Job* job = findJob(id)) {
        job->state.phase = JobPhase::Running;
        markPause(*job);
        announceJobs();
    }
}

void Workbench::updateJob(JobId id, const JobUpdate& update)
{
    Job* job = findJob(id);
    if (!job)
        return;
    if (const auto& progress = update.progress) {
        job->state.stage = stageName(progress->stage);
        job->state.fraction = progress->fraction;
        job->state.secondsLeft = progress->secondsLeft;
        job->standsStill = progress->paused;
        markPause(*job);
        job->state.detail = progress->layerCount > 0 && !progress->layer.isEmpty()
            ? tr("%1 (%2 of %3)").arg(progress->layer).arg(progress->layerIndex + 1).arg(progress->layerCount)
            : QString();
        announceJobs();
    }
    const QString run = job->run;
    const RunRecord* record = m_store.run(run);
    if (update.header && record) {
        Run header = *update.header;
        header.id = record->header.id;
        header.name = record->header.name;
        header.notes = record->header.notes;
        m_store.updateRun(header);
    }
    for (const auto& layer : update.layers)
        m_store.addLayer(run, layer);
    for (const auto& text : update.texts)
        m_store.addText(run, text);
}

void Workbench::endJob(const JobOutcome& outcome)
{
    Job* found = findJob(outcome.id);
    if (!found)
        return;
    const Job job = *found;
    switch (outcome.kind) {
    case JobKind::OpenModel:
        takeModel(outcome);
        break;
    case JobKind::OpenSession:
        takeSession(outcome);
        break;
    case JobKind::SaveSession:
        takeSaved(outcome, job.change);
        break;
    case JobKind::Quantize:
        takeRun(outcome, job.run);
        break;
    case JobKind::ExportModel:
        takeExport(outcome, job.run);
        break;
    case JobKind::Export:
        if (outcome.ending == JobEnding::Finished) {
            tellLog(tr("Wrote %1.").arg(outcome.path));
            Q_EMIT exported(outcome.path);
        }
        break;
    case JobKind::AnswerWhatIf:
    case JobKind::ExamineSalience:
    case JobKind::CutTile:
    case JobKind::CountWeights:
    case JobKind::SwapBlocks:
    case JobKind::ShowSteps: // who asked for them takes them, and says what went wrong
    case JobKind::PackLayer:
    case JobKind::ListDevices:
    case JobKind::LookIntoError:
    case JobKind::KeepPresets:
    case JobKind::Train:
        break;
    }
    m_jobs.erase(
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& each) { return each.state.id == job.state.id; }));
    if (areRunsPaused() && !canPauseRuns())
        m_engine.setPaused(false);
    announceJobs();
    if (outcome.ending == JobEnding::Failed && outcome.kind != JobKind::ShowSteps)
        Q_EMIT failed(outcome.kind, outcome.kind == JobKind::Quantize ? job.state.name : outcome.path, outcome.error);
    Q_EMIT stateChanged();
    if (isIdle())
        for (const auto& action : std::exchange(m_whenIdle, {}))
            action();
}

void Workbench::write(const QString& file, bool endsJournal)
{
    m_engine.saveSession(file, m_store.snapshot(), endsJournal);
}

void Workbench::announceJobs()
{
    const bool paused = areRunsPaused();
    for (Job& job : m_jobs) {
        const bool isRun = job.kind == JobKind::Quantize && job.state.phase != JobPhase::Cancelling;
        job.state.canMoveUp = job.state.canMoveDown = false;
        job.state.canContinue = isRun && paused;
        job.state.canPause = isRun && !paused && job.state.phase != JobPhase::Queued;
    }
    const std::vector<Job*> queued = queuedRuns();
    for (std::size_t i = 0; i < queued.size(); ++i) {
        queued[i]->state.canMoveUp = i > 0;
        queued[i]->state.canMoveDown = i + 1 < queued.size();
    }
    std::vector<JobState> states;
    states.reserve(m_jobs.size());
    for (const Job& job : m_jobs)
        states.push_back(job.state);
    Q_EMIT jobsChanged(states);
}

void Workbench::markChanged()
{
    ++m_change;
    Q_EMIT stateChanged();
}

} // namespace quantoscope
