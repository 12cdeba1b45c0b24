// A file's bytes in the address space, read by the kernel only where they are touched.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

namespace quantoscope {

/// A whole regular file mapped for reading. The size is the file's at opening; cutting the file short afterwards while
/// it is in use is not guarded against. An empty file maps to an empty span.
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

private:
    std::span<const std::byte> m_bytes;
};

} // namespace quantoscope
