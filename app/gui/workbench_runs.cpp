// Runs of the workbench: how they start, go on, end, are edited, and leave as models.
#include "app/gui/workbench.h"

#include "app/gui/run_edits.h"
#include "app/gui/session_ids.h"
#include "app/gui/ui_log.h"
#include "core/base/errors.h"
#include "widgets/number_format.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace quantoscope {

namespace {

QString describeEnd(const Run& run)
{
    const QString name = QString::fromStdString(run.name);
    switch (run.status) {
    case RunStatus::Complete:
        return Workbench::tr(
                   "Run %1 is complete: perplexity %2 before, %3 after; %4 of calibration, %5 of quantization, "
                   "%6 of evaluation.")
            .arg(name, formatValue(run.perplexityBefore), formatValue(run.perplexityAfter),
                 formatSeconds(run.seconds.calibrate), formatSeconds(run.seconds.quantize),
                 formatSeconds(run.seconds.evaluate));
    case RunStatus::Running:
    case RunStatus::Cancelled:
        return Workbench::tr("Run %1 was cancelled.").arg(name);
    case RunStatus::Failed:
        return Workbench::tr("Run %1 has failed: %2").arg(name, QString::fromStdString(run.failure));
    }
    return {};
}

} // namespace

JobId Workbench::startRun(RunSettings settings)
{
    try {
        if (settings.name.empty())
            settings.name = defaultRunName(settings);
    } catch (const InvalidRequest&) {
        Q_EMIT failed(JobKind::Quantize, QString::fromStdString(settings.method), errorFromCurrentException());
        return 0;
    }
    settings.name = freeRunName(QString::fromStdString(settings.name)).toStdString();
    return m_engine.quantize(settings, [this, settings](JobId job) { return beginRun(job, settings); });
}

void Workbench::renameRun(const QString& id, const QString& name)
{
    m_store.renameRun(id, name);
}

void Workbench::undo()
{
    const QScopedValueRollback<bool> guard(m_steppingBack, true);
    m_undo.undo();
}

void Workbench::redo()
{
    const QScopedValueRollback<bool> guard(m_steppingBack, true);
    m_undo.redo();
}

void Workbench::annotateRun(const QString& id, const QString& notes)
{
    const RunRecord* const run = m_store.run(id);
    if (run && QString::fromStdString(run->header.notes) != notes)
        m_undo.push(new AnnotateRun(m_store, id, notes));
}

void Workbench::annotateSession(const QString& notes)
{
    if (QString::fromStdString(m_store.header().notes) != notes)
        m_undo.push(new AnnotateSession(m_store, notes));
}

void Workbench::removeRun(const QString& id)
{
    if (isRunning(id) || !m_store.run(id))
        return;
    m_removedRuns.push_back(id.toStdString());
    m_undo.push(new RemoveRun(m_store, m_selection, id));
}

JournalTarget Workbench::beginRun(JobId job, const RunSettings& settings)
{
    std::vector<std::string> used = m_removedRuns;
    for (const RunRecord& run : m_store.runs())
        used.push_back(run.header.id);

    m_journalFile = m_sessionFile.isEmpty() ? m_autosave.file() : m_sessionFile;
    const JournalTarget target { m_journalFile, m_store.snapshot(), nextId("run-", used), settings.name };
    Run run;
    run.id = target.runId;
    run.name = target.runName;
    run.method = settings.method;
    run.configJson = configurationJson(settings);
    run.experiment = settings.experiment;
    const RunRecord* const first = m_store.run(m_selection.runA());
    const bool replacesFirst
        = first && (first->header.status == RunStatus::Cancelled || first->header.status == RunStatus::Failed);
    m_store.addRun(run);

    const QString id = QString::fromStdString(run.id);
    findJob(job)->run = id;
    m_selection.setRunVisible(id, true);
    if (replacesFirst) // what came to no end does not keep the place that the views show
        m_selection.setRunA(id);
    tellLog(tr("Run %1 has started.").arg(QString::fromStdString(run.name)));
    Q_EMIT runStarted(id);
    return target;
}

JobId Workbench::resumeRun(const QString& id)
{
    if (!canResume(id))
        return 0;
    return m_engine.resume(m_store.snapshot(), id, [this, id](JobId job) { return continueRun(job, id); });
}

bool Workbench::canResume(const QString& id) const
{
    const RunRecord* const record = m_store.run(id);
    return record && record->header.status != RunStatus::Complete && !record->header.requestJson.empty()
        && hasLoadedModel() && !isRunning(id);
}

JobId Workbench::exportModel(const QString& id, const QString& folder, const QString& format)
{
    if (!canExport(id))
        return 0;
    const JobId job = m_engine.exportModel(m_store.snapshot(), id, folder, format);
    findJob(job)->run = id;
    return job;
}

bool Workbench::canExport(const QString& id) const
{
    const RunRecord* const record = m_store.run(id);
    return record && record->header.status == RunStatus::Complete && hasLoadedModel();
}

void Workbench::takeExport(const JobOutcome& outcome, const QString& runId)
{
    const RunRecord* const record = m_store.run(runId);
    if (outcome.ending != JobEnding::Finished || !record) // removed meanwhile
        return;
    const ExportedRun& left = *outcome.exported;
    Run header = record->header;
    header.exports.push_back(left.result);
    header.warnings.insert(header.warnings.end(), left.warnings.begin(), left.warnings.end());
    m_store.updateRun(header);
    markChanged();
    tellLog(tr("Exported %1 to %2; %L3 layers read back, %L4 differ.")
                .arg(record->name(), outcome.path)
                .arg(left.result.layersCompared)
                .arg(left.result.layersDiffering));
    Q_EMIT exported(outcome.path);
}

JournalTarget Workbench::continueRun(JobId job, const QString& runId)
{
    const RunRecord& record = *m_store.run(runId);
    m_journalFile = m_sessionFile.isEmpty() ? m_autosave.file() : m_sessionFile;
    const JournalTarget target { m_journalFile, m_store.snapshot(), record.header.id, record.header.name };
    Run header = record.header;
    header.status = RunStatus::Running;
    m_store.updateRun(header);
    findJob(job)->run = runId;
    tellLog(tr("Run %1 goes on.").arg(record.name()));
    Q_EMIT runStarted(runId);
    return target;
}

void Workbench::takeRun(const JobOutcome& outcome, const QString& runId)
{
    const RunRecord* record = m_store.run(runId);
    if (!record) // cancelled while it was queued
        return;
    const QString name = record->name();
    if (outcome.run) {
        keepResults(runId, *outcome.run, outcome.calibration);
    } else {
        Run header = record->header;
        header.status = outcome.ending == JobEnding::Cancelled ? RunStatus::Cancelled : RunStatus::Failed;
        header.failure = outcome.error.detail.toStdString();
        m_store.updateRun(header);
    }
    record = m_store.run(runId);
    tellLog(describeEnd(record->header));
    const bool empty = record->layers.empty();
    if (empty)
        m_store.removeRun(runId);
    else
        markChanged();
    write(m_journalFile, true);
    if (!empty && !m_sessionFile.isEmpty() && m_sessionFile != m_journalFile)
        write(m_sessionFile, false); // saved under a name while the run was going on
    Q_EMIT runEnded(runId, name, outcome.ending);
}

void Workbench::keepResults(const QString& runId, Run run, const std::shared_ptr<const Calibration>& calibration)
{
    const RunRecord& record = *m_store.run(runId);
    const std::size_t texts = record.texts.size();
    run.id = record.header.id;
    run.name = record.header.name; // may have been renamed meanwhile
    run.notes = record.header.notes;
    if (calibration)
        run.calibration = takeCalibration(*calibration);
    for (const LayerResult& layer : run.layers)
        if (!m_store.run(runId)->layer(QString::fromStdString(layer.name)))
            m_store.addLayer(runId, std::make_shared<const LayerResult>(layer));
    for (std::size_t i = texts; i < run.texts.size(); ++i)
        m_store.addText(runId, std::make_shared<const TextResult>(run.texts[i]));
    m_store.updateRun(run);
}

std::string Workbench::takeCalibration(Calibration calibration)
{
    const std::vector<Calibration>& stored = m_store.header().calibrations;
    const std::string known = findCalibration(stored, calibration);
    if (!known.empty())
        return known;
    calibration.id = newCalibrationId(stored);
    m_store.addCalibration(calibration);
    return calibration.id;
}

QString Workbench::freeRunName(const QString& wish) const
{
    const auto taken = [this](const QString& name) {
        return std::any_of(m_store.runs().begin(), m_store.runs().end(),
                           [&](const RunRecord& run) { return run.name() == name; })
            || std::any_of(m_jobs.begin(), m_jobs.end(), [&](const Job& job) { return job.state.name == name; });
    };
    QString name = wish;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wish).arg(number);
    return name;
}

} // namespace quantoscope
