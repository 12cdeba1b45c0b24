#include "core/formats/zip_archive.h"

#include "core/formats/byte_reader.h"
#include "core/formats/json_text.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace quantoscope {

namespace {

// Signatures and field order follow PKWARE's APPNOTE.TXT, section 4.3.
constexpr std::uint32_t kLocalHeader = 0x04034b50;
constexpr std::uint32_t kDirectoryEntry = 0x02014b50;
constexpr std::uint32_t kDirectoryEnd64 = 0x06064b50;
constexpr std::uint32_t kLocator64 = 0x07064b50;
constexpr std::size_t kDirectoryEndBytes = 22;
constexpr std::size_t kLocatorBytes = 20;
constexpr std::size_t kLeastEntryBytes = 46;
constexpr std::uint32_t kInZip64 = std::numeric_limits<std::uint32_t>::max();

struct Directory
{
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0;
};

[[noreturn]] void refuse(const std::string& file, const std::string& expected, const std::string& found)
{
    throw InputFileError(file, expected + " (as a zip archive)", found);
}

ByteReader readerAt(std::span<const std::byte> bytes, std::uint64_t offset, const std::string& file)
{
    ByteReader reader(bytes, file);
    reader.bytes(offset, "a zip archive");
    return reader;
}

// The end record is followed by a comment only; it is looked for from the back.
std::size_t findDirectoryEnd(std::span<const std::byte> bytes, const std::string& file)
{
    constexpr std::size_t longestComment = 65535;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::size_t found = text.rfind(std::string_view("PK\x05\x06", 4));
    if (found == std::string_view::npos || bytes.size() - found < kDirectoryEndBytes
        || bytes.size() - found > kDirectoryEndBytes + longestComment)
        refuse(file, "a directory at the end", "none: the file is cut short or no archive");
    return found;
}

Directory readDirectory64(std::span<const std::byte> bytes, std::size_t end, const std::string& file)
{
    if (end < kLocatorBytes)
        refuse(file, "a zip64 locator before its directory's end", "the start of the file");
    ByteReader locator = readerAt(bytes, end - kLocatorBytes, file);
    if (locator.number<std::uint32_t>("a zip64 locator") != kLocator64)
        locator.refuse("a zip64 locator", "another signature");
    locator.bytes(4, "a zip64 locator");
    ByteReader reader = readerAt(bytes, locator.number<std::uint64_t>("a zip64 offset"), file);
    if (reader.number<std::uint32_t>("a zip64 directory end") != kDirectoryEnd64)
        reader.refuse("a zip64 directory end", "another signature");
    reader.bytes(28, "a zip64 directory end"); // its size, versions, disks, entries on this disk
    Directory directory;
    directory.entries = reader.number<std::uint64_t>("a number of entries");
    directory.bytes = reader.number<std::uint64_t>("a directory size");
    directory.offset = reader.number<std::uint64_t>("a directory offset");
    return directory;
}

Directory findDirectory(std::span<const std::byte> bytes, const std::string& file)
{
    const std::size_t end = findDirectoryEnd(bytes, file);
    ByteReader reader = readerAt(bytes, end, file);
    reader.bytes(10, "a directory end"); // signature, disks, entries on this disk
    Directory directory;
    directory.entries = reader.number<std::uint16_t>("a number of entries");
    directory.bytes = reader.number<std::uint32_t>("a directory size");
    directory.offset = reader.number<std::uint32_t>("a directory offset");
    if (directory.entries == 0xFFFF || directory.bytes == kInZip64 || directory.offset == kInZip64)
        directory = readDirectory64(bytes, end, file);
    if (directory.offset > end || directory.bytes > end - directory.offset)
        refuse(file, "a directory before its end record", "one that lies elsewhere");
    if (directory.entries > directory.bytes / kLeastEntryBytes)
        refuse(file, "as many entries as the directory has room for", std::to_string(directory.entries));
    return directory;
}

// Sizes and the offset that did not fit 32 bits stand in extra field 1, in this order.
void readExtra64(std::span<const std::byte> extra, const std::string& file, std::uint64_t& bytes, std::uint64_t& stored,
                 std::uint64_t& offset)
{
    ByteReader reader(extra, file);
    while (reader.remaining() >= 4) {
        const auto tag = reader.number<std::uint16_t>("an extra field");
        const auto length = reader.number<std::uint16_t>("an extra field");
        ByteReader field(reader.bytes(length, "an extra field"), file);
        if (tag != 1)
            continue;
        for (std::uint64_t* value : { &bytes, &stored, &offset }) {
            if (*value == kInZip64)
                *value = field.number<std::uint64_t>("a zip64 size");
        }
    }
}

} // namespace

bool ZipArchive::recognises(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.starts_with("PK\x03\x04");
}

ZipArchive::ZipArchive(std::span<const std::byte> bytes, const std::string& file) : m_bytes(bytes), m_file(file)
{
    const Directory directory = findDirectory(bytes, file);
    ByteReader reader(bytes.subspan(directory.offset, directory.bytes), file);
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        if (reader.number<std::uint32_t>("a directory entry") != kDirectoryEntry)
            reader.refuse("a directory entry", "another signature");
        reader.bytes(4, "a directory entry"); // versions
        const auto flags = reader.number<std::uint16_t>("a directory entry");
        Entry entry;
        entry.encrypted = (flags & 1U) != 0;
        entry.method = reader.number<std::uint16_t>("a directory entry");
        reader.bytes(8, "a directory entry"); // time, date, check sum
        std::uint64_t stored = reader.number<std::uint32_t>("a directory entry");
        std::uint64_t size = reader.number<std::uint32_t>("a directory entry");
        const auto nameBytes = reader.number<std::uint16_t>("a directory entry");
        const auto extraBytes = reader.number<std::uint16_t>("a directory entry");
        const auto commentBytes = reader.number<std::uint16_t>("a directory entry");
        reader.bytes(8, "a directory entry"); // disk, attributes
        std::uint64_t offset = reader.number<std::uint32_t>("a directory entry");
        std::string name(reader.text(nameBytes, "an entry's name"));
        readExtra64(reader.bytes(extraBytes, "an extra field"), file, size, stored, offset);
        reader.bytes(commentBytes, "an entry's comment");
        if (offset > bytes.size() || stored > bytes.size() - offset)
            refuse(file, "entry " + inQuotes(name) + " inside the file", "an offset or a size past its end");
        entry.headerOffset = static_cast<std::size_t>(offset);
        entry.storedBytes = static_cast<std::size_t>(stored);
        entry.bytes = static_cast<std::size_t>(std::min<std::uint64_t>(size, std::numeric_limits<std::size_t>::max()));
        if (!m_entries.try_emplace(name, entry).second)
            refuse(file, "each entry once", inQuotes(name) + " twice");
    }
}

std::span<const std::byte> ZipArchive::contents(std::string_view name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        refuse(m_file, "an entry " + inQuotes(name), "none of that name");
    const Entry& entry = found->second;
    if (entry.encrypted || entry.method != 0 || entry.storedBytes != entry.bytes) {
        refuse(m_file, "entry " + inQuotes(name) + " stored as it is",
               entry.encrypted ? "an encrypted one" : "compression method " + std::to_string(entry.method));
    }
    ByteReader reader = readerAt(m_bytes, entry.headerOffset, m_file);
    if (reader.number<std::uint32_t>("an entry's header") != kLocalHeader)
        reader.refuse("an entry's header", "another signature");
    reader.bytes(22, "an entry's header"); // what the directory says again
    const auto nameBytes = reader.number<std::uint16_t>("an entry's header");
    const auto extraBytes = reader.number<std::uint16_t>("an entry's header");
    reader.bytes(std::uint64_t(nameBytes) + extraBytes, "an entry's header");
    return reader.bytes(entry.bytes, "entry " + inQuotes(name));
}

} // namespace quantoscope
