// The journal of a run in progress: no finished layer is lost, whenever the process ends.
#pragma once

#include "core/results/run.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace quantoscope {

/// Each finished layer becomes one small HDF5 file in FILE.journal/, written beside, fsynced and renamed; header.h5
/// holds the rest of the session but its earlier runs. The header is written first and removed first: a folder without
/// it holds nothing that is not in the session file. One process at a time writes a session: see SessionLock.
class SessionJournal
{
public:
    /// Writes the header: `run` as it stands and the calibrations so far. A journal that an earlier run left is folded
    /// first, if `session` (as from readSession) has its run; else StorageError, since going on would lose layers. A
    /// run that the session has already is resumed: its layers stay there, and those added here join them.
    SessionJournal(std::filesystem::path sessionFile, const Session& session, const Run& run);
    ~SessionJournal();
    SessionJournal(const SessionJournal&) = delete;
    SessionJournal& operator=(const SessionJournal&) = delete;

    /// Returns once the layer, and what its inputs looked like, is on the disk. Throws StorageError; layers added
    /// before stay.
    void addLayer(const LayerResult& layer, const CalibrationLayer* inputs = nullptr);
    /// Keeps the words for a reader of the journal where fold() could not write; takes no room on the disk. Throws
    /// StorageError.
    void noteFailure(std::string_view failure);
    /// Writes the session, which has the run in it, then removes the journal. Throws StorageError; the journal then
    /// stays.
    void fold(const Session& session);

private:
    std::filesystem::path m_sessionFile;
    std::string m_runId;
    std::string m_calibrationId;
    std::size_t m_layers = 0;
};

/// Whether a run was interrupted: FILE.journal/ has a header.
bool hasJournal(const std::filesystem::path& sessionFile);

/// Folds what an interrupted run left into the file: readSession, write, remove the journal. Returns the session.
Session recoverSession(const std::filesystem::path& file);

} // namespace quantoscope
