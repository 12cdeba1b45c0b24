// What happens when a mapped file is cut short while it is read: the kernel answers with a signal, SIGBUS.
#pragma once

#include <filesystem>
#include <optional>
#include <span>

namespace quantoscope {

/// From now on a fault inside `mapping` puts zeros in the place of what is gone and is remembered. Returns the place to
/// be given to unguardMapping(); none if there are too many mappings. Faults elsewhere go to the handler that the
/// program had before.
std::optional<std::size_t> guardMapping(std::span<const std::byte> mapping, const std::filesystem::path& file);
void unguardMapping(std::size_t place);

/// The file that `bytes` are mapped from, if its mapping is guarded and had a fault; else empty.
std::filesystem::path cutFile(std::span<const std::byte> bytes);

} // namespace quantoscope
