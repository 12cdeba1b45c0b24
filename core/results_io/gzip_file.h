// Sessions packed by gzip, for sending: HDF5's own tables take more room than the figures of a small session.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace quantoscope {

/// Whether the file is there and starts as gzip's do (RFC 1952).
bool isGzip(const std::filesystem::path& file);

/// Unpacks `file` to `target`, which is replaced. Throws InputFileError where `file` is damaged, cut short or would
/// grow to more than a hundred times its size, and StorageError where `target` cannot be written.
void unpackGzip(const std::filesystem::path& file, const std::filesystem::path& target);

/// The same bytes whenever it is called: no date, no name. Throws StorageError.
std::string packGzip(std::string_view bytes);

} // namespace quantoscope
