// A file's bytes in the address space, read by the kernel only where they are touched.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace quantoscope {

/// A whole regular file mapped for reading. The size is the file's at opening. An empty file maps to an empty span.
/// Where another program cuts the file short meanwhile, the bytes that are gone read as zeros instead of ending the
/// process, and requireIntact() tells: whoever has read bytes asks it before they count.
class MappedFile
{
public:
    /// Throws InputFileError when `path` is missing, unreadable or no regular file.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const noexcept { return m_bytes; }
    std::string_view text() const noexcept;

    /// Throws InputFileError naming the file that `bytes` are mapped from, if some of it was asked for that was there
    /// when it was opened and is not any more.
    static void requireIntact(std::span<const std::byte> bytes);

private:
    std::span<const std::byte> m_bytes;
    std::optional<std::size_t> m_guard; ///< place among the guarded mappings
};

} // namespace quantoscope
