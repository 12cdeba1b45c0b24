// Writes GGUF files, version 3: typed metadata, a table of tensors, aligned tensor data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace quantoscope {

/// A value of any type as another file held it, its type in front.
struct GgufVerbatim
{
    std::string bytes;
};

using GgufValue = std::variant<std::uint32_t, float, bool, std::string, std::vector<std::string>,
                               std::vector<std::int32_t>, std::vector<float>, GgufVerbatim>;

struct GgufEntry
{
    std::string key;
    GgufValue value;
};

struct GgufTensorToWrite
{
    std::string name;
    std::uint32_t type = 0; ///< ggml's number: 0 F32, 1 F16, 2 Q4_0, 3 Q4_1, 8 Q8_0, 30 BF16
    std::vector<std::int64_t> shape; ///< row-major: the last extent varies fastest
    std::size_t bytes = 0;
    std::function<std::vector<std::byte>()> produce; ///< makes them when their turn comes
};

/// The file appears whole or not at all. Throws Error if a tensor has not the bytes it announced, StorageError.
void writeGguf(const std::filesystem::path& path, std::span<const GgufEntry> metadata,
               std::span<const GgufTensorToWrite> tensors);

} // namespace quantoscope
