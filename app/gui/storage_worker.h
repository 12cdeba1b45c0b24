// Lives on the I/O thread: session files and the journal of the running job. All HDF5 calls of the window end up here.
#pragma once

#include "app/gui/job.h"

#include <QObject>

#include <functional>

namespace quantoscope {

class SessionJournal;
class SessionLock;

class StorageWorker : public QObject
{
    Q_OBJECT

public:
    StorageWorker();
    ~StorageWorker() override;

    // To be called on the I/O thread. The first three end in exactly one `ended`; none lets an exception out.
    void openSession(JobId id, const QString& file);
    /// `endsJournal`: the run that was journaled is in the snapshot, so its journal is folded into the file.
    void saveSession(JobId id, const QString& file, const StoreSnapshot& snapshot, bool endsJournal);
    void perform(JobId id, JobKind kind, const QString& file, const std::function<void()>& work);
    /// Where the journal of the run that starts now goes; nothing is written until beginJournal().
    void prepareJournal(const JournalTarget& target);
    void beginJournal(const std::shared_ptr<const Run>& header, const std::shared_ptr<const Calibration>& calibration);
    void addLayer(const std::shared_ptr<const LayerResult>& layer,
                  const std::shared_ptr<const CalibrationLayer>& inputs);

Q_SIGNALS:
    void ended(const quantoscope::JobOutcome& outcome);
    /// The journal cannot be written (disk full, folder gone); said once a run. The run itself goes on.
    void journalFailed(const QString& reason);

private:
    template <typename Work>
    void journaled(Work work);

    void lock(const QString& file);

    std::unique_ptr<SessionLock> m_lock; ///< of the session file that was opened or written last
    QString m_lockedFile;
    std::unique_ptr<SessionJournal> m_journal;
    std::optional<JournalTarget> m_target; ///< until the journal has begun
    QString m_journalFile;
};

} // namespace quantoscope
