// Writes PyTorch checkpoints for tests, without PyTorch.
#pragma once

#include "tests/core/file_fixtures.h"

#include <vector>

namespace quantoscope::testing {

/// Pieces of a pickle, protocol 2.
namespace pickle {

inline std::string whole(const std::string& body)
{
    return std::string("\x80\x02") + body + '.';
}
inline std::string text(const std::string& value)
{
    return 'X' + bytesOf(static_cast<std::uint32_t>(value.size())) + value;
}
inline std::string integer(std::int32_t value)
{
    return 'J' + bytesOf(value);
}
inline std::string global(const std::string& module, const std::string& name)
{
    return 'c' + module + '\n' + name + '\n';
}
/// `items` are pieces.
inline std::string tuple(const std::vector<std::string>& items)
{
    std::string all = "(";
    for (const std::string& item : items)
        all += item;
    return all + 't';
}
inline std::string integers(const std::vector<std::int32_t>& values)
{
    std::vector<std::string> items;
    for (const std::int32_t value : values)
        items.push_back(integer(value));
    return tuple(items);
}
inline std::string dict(const std::vector<std::pair<std::string, std::string>>& entries)
{
    std::string all = "}(";
    for (const auto& [key, value] : entries)
        all += text(key) + value;
    return all + 'u';
}
inline std::string storage(const std::string& key, std::int32_t elements, const std::string& type = "FloatStorage")
{
    return tuple({ text("storage"), global("torch", type), text(key), text("cpu"), integer(elements) }) + 'Q';
}
/// A tensor of a storage.
inline std::string tensor(const std::string& storagePiece, std::int32_t offset, const std::vector<std::int32_t>& shape,
                          const std::vector<std::int32_t>& strides)
{
    const std::string hooks = global("collections", "OrderedDict") + ")R";
    return global("torch._utils", "_rebuild_tensor_v2")
        + tuple({ storagePiece, integer(offset), integers(shape), integers(strides), "\x89", hooks }) + 'R';
}

} // namespace pickle

/// A zip archive of uncompressed entries.
class ZipBuilder
{
public:
    ZipBuilder& add(const std::string& name, const std::string& contents, std::uint16_t method = 0)
    {
        const auto size = static_cast<std::uint32_t>(contents.size());
        const std::string common = bytesOf<std::uint16_t>(0) + bytesOf(method) + std::string(8, '\0') + bytesOf(size)
            + bytesOf(size) + bytesOf(static_cast<std::uint16_t>(name.size())) + bytesOf<std::uint16_t>(0);
        m_directory += bytesOf<std::uint32_t>(0x02014b50) + std::string(4, '\0') + common + std::string(10, '\0')
            + bytesOf(static_cast<std::uint32_t>(m_entries.size())) + name;
        m_entries += bytesOf<std::uint32_t>(0x04034b50) + std::string(2, '\0') + common + name + contents;
        ++m_count;
        return *this;
    }

    std::string bytes() const
    {
        return m_entries + m_directory + bytesOf<std::uint32_t>(0x06054b50) + std::string(4, '\0') + bytesOf(m_count)
            + bytesOf(m_count) + bytesOf(static_cast<std::uint32_t>(m_directory.size()))
            + bytesOf(static_cast<std::uint32_t>(m_entries.size())) + bytesOf<std::uint16_t>(0);
    }

private:
    std::string m_entries;
    std::string m_directory;
    std::uint16_t m_count = 0;
};

/// `object` is a piece; storage "0" holds the floats 0, 1, 2, ...
inline std::string torchArchive(const std::string& object, const std::string& storage)
{
    return ZipBuilder()
        .add("a/data.pkl", pickle::whole(object))
        .add("a/byteorder", "little")
        .add("a/data/0", storage)
        .bytes();
}

/// The form before PyTorch 1.6, with one storage "0" of `elements` floats.
inline std::string legacyTorchFile(const std::string& object, std::int64_t elements, const std::string& storage)
{
    return pickle::whole(std::string("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 12))
        + pickle::whole(pickle::integer(1001)) + pickle::whole("}") + pickle::whole(object)
        + pickle::whole("](" + pickle::text("0") + "e") + bytesOf(elements) + storage;
}

/// 0, 1, 2, ...
inline std::string countingFloatBytes(int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += bytesOf(static_cast<float>(i));
    return bytes;
}

} // namespace quantoscope::testing
