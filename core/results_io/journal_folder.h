// FILE.journal/ as files: shared by the session file's reader and the journal.
#pragma once

#include "core/results/run.h"
#include "core/results_io/h5.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace quantoscope {

class JournalFolder
{
public:
    explicit JournalFolder(const std::filesystem::path& sessionFile);

    const std::filesystem::path& path() const noexcept { return m_path; }
    std::filesystem::path header() const { return m_path / "header.h5"; }
    std::filesystem::path layer(std::size_t number) const;
    /// Room for the words of a failure, reserved while there is some.
    std::filesystem::path failure() const { return m_path / "failure.txt"; }

    /// Creates the folder with room for a failure in it, or empties it of what was left without a header.
    void prepare() const;
    /// Writes why the run ended over what was reserved, which takes no room on a full disk; cut off where it is longer.
    /// Throws StorageError.
    void noteFailure(std::string_view failure) const;
    /// The header first, then the rest.
    void remove() const;
    /// The journaled session with its one run and the layers that had finished. Throws InputFileError if the header
    /// cannot be read; a layer that cannot becomes a warning of the run.
    Session read() const;

private:
    void readLayers(Session& session) const;
    void removeContents() const;

    std::filesystem::path m_path;
};

/// Adds the journal's run to the session it belongs to. Where the session has it already, the journal is what was left
/// when it was resumed, and its layers join those the session has, unless the run was completed.
void foldJournal(Session& session, const Session& journal);

/// Runs `read` with HDF5's own printing off; its failures become InputFileError for `file`.
Session guardedRead(const std::filesystem::path& file, const std::function<Session()>& read);

} // namespace quantoscope
