#include "app/gui/storage_worker.h"

#include "app/gui/session_ids.h"
#include "core/base/errors.h"
#include "core/results_io/gzip_file.h"
#include "core/results_io/session_file.h"
#include "core/results_io/session_lock.h"

#include <QDir>
#include <QFileInfo>

namespace quantoscope {

namespace {

std::filesystem::path nativePath(const QString& file)
{
    return std::filesystem::path(file.toStdString());
}

template <typename Work>
JobOutcome contained(JobId id, JobKind kind, const QString& file, Work work)
{
    JobOutcome outcome;
    outcome.id = id;
    outcome.kind = kind;
    outcome.path = file;
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

} // namespace

StorageWorker::StorageWorker() = default;
StorageWorker::~StorageWorker() = default;

void StorageWorker::openSession(JobId id, const QString& file)
{
    Q_EMIT ended(contained(id, JobKind::OpenSession, file, [&](JobOutcome& outcome) {
        outcome.session = std::make_shared<Session>(readSession(nativePath(file)));
        outcome.isCopy = isGzip(nativePath(file));
        if (outcome.isCopy)
            return;
        try {
            lock(file);
        } catch (const StorageError&) { // in use, or in a folder that cannot be written to
            outcome.readOnly = true;
        }
    }));
}

void StorageWorker::saveSession(JobId id, const QString& file, const StoreSnapshot& snapshot, bool endsJournal)
{
    Q_EMIT ended(contained(id, JobKind::SaveSession, file, [&](JobOutcome&) {
        lock(file);
        if (endsJournal && m_journal && m_journalFile == file) {
            const std::unique_ptr<SessionJournal> journal = std::move(m_journal);
            journal->fold(snapshot.toSession());
        } else {
            writeSession(nativePath(file), snapshot.toSession());
        }
    }));
}

// Two windows may look at one session, but one of them writes it.
void StorageWorker::lock(const QString& file)
{
    if (m_lockedFile == file)
        return;
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto taken = std::make_unique<SessionLock>(nativePath(file));
    m_lock = std::move(taken);
    m_lockedFile = file;
}

void StorageWorker::perform(JobId id, JobKind kind, const QString& file, const std::function<void()>& work)
{
    Q_EMIT ended(contained(id, kind, file, [&](JobOutcome&) { work(); }));
}

void StorageWorker::prepareJournal(const JournalTarget& target)
{
    m_journal.reset();
    m_target = target;
}

void StorageWorker::beginJournal(const std::shared_ptr<const Run>& header,
                                 const std::shared_ptr<const Calibration>& calibration)
{
    if (!m_target)
        return;
    const JournalTarget target = std::move(*m_target);
    m_target.reset();
    journaled([&] {
        Session session = target.session.toSession();
        Run run = *header;
        run.id = target.runId;
        run.name = target.runName;
        run.calibration = findCalibration(session.calibrations, *calibration);
        if (run.calibration.empty()) {
            session.calibrations.push_back(*calibration);
            run.calibration = session.calibrations.back().id = newCalibrationId(target.session.header.calibrations);
        }
        lock(target.sessionFile);
        m_journal = std::make_unique<SessionJournal>(nativePath(target.sessionFile), session, run);
        m_journalFile = target.sessionFile;
    });
}

void StorageWorker::addLayer(const std::shared_ptr<const LayerResult>& layer,
                             const std::shared_ptr<const CalibrationLayer>& inputs)
{
    if (m_journal)
        journaled([&] { m_journal->addLayer(*layer, inputs.get()); });
}

template <typename Work>
void StorageWorker::journaled(Work work)
{
    try {
        work();
    } catch (...) {
        m_journal.reset();
        Q_EMIT journalFailed(errorFromCurrentException().detail);
    }
}

} // namespace quantoscope
