// Small files, well formed and not, for the tests of the readers.
#pragma once

#include "core/base/errors.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace quantoscope::testing {

inline void writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Little-endian.
template <typename T>
std::string bytesOf(T value)
{
    return { reinterpret_cast<const char*>(&value), sizeof value };
}

/// A safetensors file with this header, said to be `length` long (-1: as long as it is).
inline std::string safetensorsBytes(const std::string& header, const std::string& data, std::int64_t length = -1)
{
    const auto said = length < 0 ? header.size() : static_cast<std::uint64_t>(length);
    return bytesOf<std::uint64_t>(said) + header + data;
}

/// What `action` says when it throws InputFileError; "no error" if it does not. Other exceptions pass.
template <typename Action>
QString inputFileErrorOf(const Action& action)
{
    try {
        action();
    } catch (const InputFileError& error) {
        return QString::fromUtf8(error.what());
    }
    return QStringLiteral("no error");
}

} // namespace quantoscope::testing
