// Writes tensors as one .safetensors file. Needs no tensor library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace quantoscope {

/// One tensor as it lies in memory: contiguous, row-major, little-endian. The bytes are borrowed, not copied.
struct TensorToWrite
{
    std::string name;
    std::string dtype; ///< as tensorDtypeName() spells it: "F16", "I32", ...
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::span<const std::byte> bytes;
};

/// Writes `tensors` in the order given. The file is written beside `path` under a temporary name, flushed and
/// renamed over `path`, so that a reader sees the old file or the whole new one. `metadata` joins
/// {"format": "pt"}, which other readers expect, and may override it.
/// Throws Error if a name is empty or used twice, a dtype is unknown, or the bytes do not fit the shape, and
/// StorageError if writing fails; `path` is then untouched.
void writeSafetensors(const std::filesystem::path& path, std::span<const TensorToWrite> tensors,
                      const std::map<std::string, std::string>& metadata = {});

} // namespace quantoscope
