// Files that are replaced whole or not at all, whenever the process or the machine stops.
#pragma once

#include <filesystem>
#include <string_view>

namespace quantoscope {

/// Writes `bytes` to FILE.part beside `file`, fsyncs it, renames it over `file` and fsyncs the folder. On failure
/// `file` is as it was and FILE.part is gone. A symbolic link keeps pointing where it did: its target is replaced.
/// Throws StorageError naming the file and the system's reason (disk full, read-only folder, ...).
void replaceFile(const std::filesystem::path& file, std::string_view bytes);

/// Makes the names in `folder` (created, renamed, removed) durable. Throws StorageError.
void syncFolder(const std::filesystem::path& folder);

/// The folder `file` is in; "." for a bare name.
std::filesystem::path folderOf(const std::filesystem::path& file);

} // namespace quantoscope
