// What this machine can compute on, and how much of its memory is taken. No libtorch header.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

struct DeviceInfo
{
    std::string key; ///< as resolveDevice takes it: "cpu", "cuda:0"
    std::string name; ///< the maker's; empty where the system does not tell
};

/// The CPU, then every CUDA device that this libtorch can use. The first call starts CUDA, which may take seconds.
std::vector<DeviceInfo> listDevices();

struct MemoryUse
{
    double used = 0; ///< bytes
    double total = 0; ///< bytes
};

/// What this process has in memory, of all the machine has; empty where the system does not say. Any thread.
std::optional<MemoryUse> processMemory();

/// What all programs have on that device; empty for the CPU and where the driver does not say. For a device that is in
/// use already, since asking starts it. Any thread.
std::optional<MemoryUse> deviceMemory(const std::string& key);

} // namespace quantoscope
