// The directory of a zip archive whose entries lie uncompressed in it, as PyTorch writes them.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace quantoscope {

/// Views into the archive's bytes, which must outlive it. Zip64 included; every offset is checked against the bytes
/// that are there.
class ZipArchive
{
public:
    /// Throws InputFileError: no directory, entries outside the file, a name twice.
    ZipArchive(std::span<const std::byte> bytes, const std::string& file);

    /// Whether a file that starts so is one.
    static bool recognises(std::span<const std::byte> bytes);

    struct Entry
    {
        std::size_t headerOffset = 0;
        std::size_t storedBytes = 0;
        std::size_t bytes = 0;
        unsigned method = 0; ///< 0: stored as it is
        bool encrypted = false;
    };
    using Entries = std::map<std::string, Entry, std::less<>>;

    const Entries& entries() const noexcept { return m_entries; }
    bool contains(std::string_view name) const { return m_entries.contains(name); }

    /// The entry's contents. Throws InputFileError if there is none of that name or it is compressed or encrypted.
    std::span<const std::byte> contents(std::string_view name) const;

private:
    std::span<const std::byte> m_bytes;
    std::string m_file;
    Entries m_entries;
};

} // namespace quantoscope
