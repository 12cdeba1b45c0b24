// Writes tensors as one .safetensors file. Needs no tensor library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace quantoscope {

/// One tensor: contiguous, row-major, little-endian. The bytes are borrowed, not copied, or made when their turn comes.
struct TensorToWrite
{
    std::string name;
    std::string dtype; ///< as tensorDtypeName() spells it: "F16", "I32", ...
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::span<const std::byte> bytes;
    std::function<std::vector<std::byte>()> produce {}; ///< where set, makes the bytes; `bytes` is empty then
};

/// Writes `tensors` in the order given. The file is written beside `path` under a temporary name, flushed and
/// renamed over `path`, so that a reader sees the old file or the whole new one. `metadata` joins
/// {"format": "pt"}, which other readers expect, and may override it.
/// Throws Error if a name is empty or used twice, a dtype is unknown, or the bytes do not fit the shape, and
/// StorageError if writing fails; `path` is then untouched.
void writeSafetensors(const std::filesystem::path& path, std::span<const TensorToWrite> tensors,
                      const std::map<std::string, std::string>& metadata = {});

/// Writes model.safetensors into `folder`, or shards of at most `mostBytes` (a larger tensor fills one alone) named
/// model-00001-of-00002.safetensors and so on with model.safetensors.index.json, as Hugging Face folders hold them.
/// Throws as writeSafetensors does.
void writeModelSafetensors(const std::filesystem::path& folder, std::span<const TensorToWrite> tensors,
                           std::size_t mostBytes = 2'000'000'000);

} // namespace quantoscope
