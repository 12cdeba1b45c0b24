// The HDF5 session file, schema 1.0: everything the workbench shows, so that it opens again with no model.
#pragma once

#include "core/results/run.h"
#include "core/results_io/session_journal.h" // IWYU pragma: export

#include <filesystem>

namespace quantoscope {

/// Reads a whole session, codes included. What a journal beside it holds is folded in (in memory: no file is touched),
/// the interrupted run as Cancelled, or as Failed where a failure was noted, with the warning "run_interrupted"; the
/// session file itself need not exist then. A file packed by gzip is unpacked to a temporary one.
/// Throws InputFileError naming the path inside the file, or that the file is no session, or of a newer major schema.
Session readSession(const std::filesystem::path& file);

/// Writes the whole session beside `file`, packed by gzip where the name ends in .gz, fsyncs and renames. Strings are
/// stored as valid UTF-8 (core/base/utf8.h). Throws StorageError (disk full, read-only folder, arrays of a result that
/// contradict each other); `file` is then as it was.
void writeSession(const std::filesystem::path& file, const Session& session);

} // namespace quantoscope
