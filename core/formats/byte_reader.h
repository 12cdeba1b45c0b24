// Walks through the bytes of a file and never past their end.
#pragma once

#include "core/base/errors.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace quantoscope {

/// Reads little-endian numbers and runs of bytes in order. Everything it refuses it refuses by InputFileError with the
/// byte offset. The bytes must outlive it.
class ByteReader
{
public:
    ByteReader(std::span<const std::byte> bytes, std::string file) : m_bytes(bytes), m_file(std::move(file)) { }

    std::size_t position() const noexcept { return m_position; }
    std::size_t remaining() const noexcept { return m_bytes.size() - m_position; }
    const std::string& file() const noexcept { return m_file; }

    /// `what` names for messages what should be there.
    std::span<const std::byte> bytes(std::uint64_t count, std::string_view what)
    {
        if (count > remaining())
            refuse(std::string(what) + " of " + std::to_string(count) + " bytes",
                   "only " + std::to_string(remaining()) + " left");
        const std::span<const std::byte> run = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
        m_position += run.size();
        return run;
    }

    std::string_view text(std::uint64_t count, std::string_view what)
    {
        const std::span<const std::byte> run = bytes(count, what);
        return { reinterpret_cast<const char*>(run.data()), run.size() };
    }

    template <typename T>
    T number(std::string_view what)
    {
        static_assert(std::is_arithmetic_v<T> && !std::is_same_v<T, bool>);
        T value = {};
        std::memcpy(&value, bytes(sizeof value, what).data(), sizeof value);
        return value;
    }

    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const
    {
        throw InputFileError(m_file, expected, found + " at byte " + std::to_string(m_position));
    }

private:
    std::span<const std::byte> m_bytes;
    std::string m_file;
    std::size_t m_position = 0;
};

} // namespace quantoscope
