// The HDF5 session file, schema 1.0 (see doc in SESSION_FILE), and its journal.
#pragma once

#include "core/results/run.h"

#include <filesystem>
#include <memory>

namespace quantoscope {

/// Reads a whole session; folds a journal left by a crash in memory (the file is not touched). Codes are read too.
/// Throws InputFileError naming the path inside the file, or that the file is no session, or of a newer major schema.
Session readSession(const std::filesystem::path& file);

/// Writes the whole session beside `file`, fsyncs and renames. Throws StorageError (disk full, read-only folder, ...).
void writeSession(const std::filesystem::path& file, const Session& session);

/// The journal of one run in progress: each finished layer becomes one small file in FILE.journal/, written beside,
/// fsynced and renamed, so that no finished layer is lost whenever the process ends.
class SessionJournal
{
public:
    /// Writes the header (model, calibration so far, the run's configuration) for `run.id`.
    SessionJournal(std::filesystem::path sessionFile, const Session& session, const Run& run);
    ~SessionJournal();
    SessionJournal(const SessionJournal&) = delete;
    SessionJournal& operator=(const SessionJournal&) = delete;

    void addLayer(const LayerResult& layer);
    /// Writes the session with the run in it, then removes the journal.
    void fold(const Session& session);

private:
    std::filesystem::path m_sessionFile;
    std::filesystem::path m_folder;
    std::size_t m_layers = 0;
};

/// True if FILE.journal/ exists: a run was interrupted.
bool hasJournal(const std::filesystem::path& sessionFile);

} // namespace quantoscope
