// How models and sessions come into the workbench, and what becomes of them there.
#include "app/gui/workbench.h"

#include "app/gui/figures.h"
#include "app/gui/ui_log.h"
#include "core/base/log.h"
#include "core/base/program_version.h"
#include "core/pipeline/resources.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace quantoscope {

namespace {

constexpr int kFingerprintShown = 12; // digits
constexpr auto kDemoModelName = "demo"; // whatever is in the current folder
constexpr qsizetype kShownRuns = 2;
const QStringList kShownOfDemo { QStringLiteral("gptq-3b"),
                                 QStringLiteral("rtn-3b") }; // how the names of A and B begin

// Models are not packed by gzip, sessions may be.
bool isSession(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(8);
    return start == QByteArrayLiteral("\x89HDF\r\n\x1a\n") || start.startsWith("\x1f\x8b");
}

// Whoever points at a file of a Hugging Face folder means the folder.
QString modelFolder(const QString& path)
{
    const QFileInfo info(path);
    const bool inFolder = info.isFile()
        && (info.fileName() == QLatin1String("config.json") || info.suffix() == QLatin1String("safetensors"));
    if (inFolder)
        return info.absolutePath();
    return info.exists() && path != QLatin1String(kDemoModelName) ? info.absoluteFilePath() : path;
}

} // namespace

void Workbench::openModel(const QString& path)
{
    m_attaching.clear();
    m_engine.openModel(modelFolder(path));
}

void Workbench::attachModel(const QString& path)
{
    m_attaching = modelFolder(path);
    m_engine.openModel(m_attaching, QString::fromStdString(m_store.model().tokenizer));
}

void Workbench::openSession(const QString& file)
{
    m_recovering.clear();
    m_showingDemo = false;
    m_engine.openSession(file);
}

void Workbench::openDemoSession()
{
    openSession(QString::fromStdString(demoSessionFile().string()));
    m_showingDemo = true;
}

void Workbench::recoverSession(const QString& file)
{
    m_recovering = file;
    m_engine.openSession(file);
}

void Workbench::openAny(const QString& path)
{
    if (isSession(path))
        openSession(path);
    else
        openModel(path);
}

void Workbench::takeModel(const JobOutcome& outcome)
{
    const bool attaching = std::exchange(m_attaching, {}) == outcome.path;
    if (outcome.ending != JobEnding::Finished)
        return;
    m_loadedFingerprint = QString::fromStdString(outcome.model->description.fingerprint);
    m_loadedClassifies = outcome.model->classifies;
    m_loadedDevice = QString::fromStdString(outcome.model->device);
    if (!hasLoadedModel() && attaching) {
        JobError error;
        error.code = JobError::Code::InputFile;
        error.file = outcome.path;
        error.expected = tr("the model of this session (fingerprint %1…)")
                             .arg(QString::fromStdString(m_store.model().fingerprint).left(kFingerprintShown));
        error.found = tr("another model (fingerprint %1…)").arg(m_loadedFingerprint.left(kFingerprintShown));
        Q_EMIT failed(JobKind::OpenModel, outcome.path, error);
        return;
    }
    if (!hasLoadedModel())
        startSession(std::move(outcome.model->description));
    m_store.setVocabulary(std::move(outcome.model->vocabulary));
    tellLog(tr("Opened the model %1: %2, %L3 parameters.")
                .arg(outcome.path, QString::fromStdString(m_store.model().architecture))
                .arg(m_store.model().parameters));
    Q_EMIT opened(outcome.path);
    Q_EMIT modelOpened();
}

void Workbench::startSession(ModelDescription model)
{
    m_autosave.discard();
    forgetEdits();
    m_sessionFile.clear();
    m_savedChange = m_change;
    m_selection.reset();
    Session session;
    session.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    session.created = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    session.appVersion = programVersion();
    session.model = std::move(model);
    m_store.setSession(std::move(session));
    selectWorstLayer();
}

// Of the session that is being replaced.
void Workbench::forgetEdits()
{
    m_undo.clear();
    m_removedRuns.clear();
}

// What one looks for in results is where they are bad.
void Workbench::selectWorstLayer()
{
    QStringList layers = worstLayers(m_store, { m_selection.runA() }, 1);
    if (layers.isEmpty() && !m_store.model().layers.empty())
        layers.append(QString::fromStdString(m_store.model().layers.front().name));
    m_selection.setLayer(layers.value(0));
}

void Workbench::showFirstRuns()
{
    QStringList visible;
    for (const RunRecord& run : m_store.runs())
        if (visible.size() < kShownRuns)
            visible.append(run.id());
    m_selection.setRuns(visible);
}

void Workbench::showRunsOfDemo()
{
    QStringList visible;
    for (const QString& start : kShownOfDemo)
        for (const RunRecord& run : m_store.runs())
            if (run.name().startsWith(start))
                visible.append(run.id());
    m_selection.setRuns(visible);
}

void Workbench::takeSession(const JobOutcome& outcome)
{
    const bool recovered = std::exchange(m_recovering, {}) == outcome.path;
    const bool isDemo = std::exchange(m_showingDemo, false);
    if (outcome.ending != JobEnding::Finished)
        return;
    m_autosave.discard();
    forgetEdits();
    for (Run& run : outcome.session->runs)
        if (run.status == RunStatus::Running) // its window ended before it did
            run.status = RunStatus::Cancelled;
    if (outcome.isCopy)
        outcome.session->uuid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_selection.reset();
    m_store.setSession(std::move(*outcome.session));
    if (isDemo)
        showRunsOfDemo();
    else
        showFirstRuns();
    selectWorstLayer();
    if (recovered) {
        m_autosave.adopt(outcome.path);
        m_sessionFile.clear();
        markChanged();
    } else {
        m_sessionFile = outcome.readOnly || outcome.isCopy ? QString() : outcome.path;
        m_savedChange = m_change;
        if (!isDemo)
            Q_EMIT opened(outcome.path);
    }
    tellLog(tr("Opened the session %1.").arg(outcome.path));
    if (outcome.readOnly)
        logMessage(LogLevel::Warning, "ui",
                   tr("%1 is open in another window: it can be looked at here, and saved under another name.")
                       .arg(outcome.path)
                       .toStdString());
    Q_EMIT sessionOpened();
    if (isDemo)
        attachModel(QLatin1String(kDemoModelName));
}

void Workbench::takeSaved(const JobOutcome& outcome, quint64 change)
{
    if (outcome.ending != JobEnding::Finished || m_autosave.owns(outcome.path))
        return;
    m_sessionFile = outcome.path;
    m_savedChange = std::max(m_savedChange, change);
    if (!isModified() && !isRunInProgress())
        m_autosave.discard();
    tellLog(tr("Saved the session to %1.").arg(outcome.path));
    Q_EMIT opened(outcome.path);
    Q_EMIT sessionSaved(outcome.path);
}

} // namespace quantoscope
