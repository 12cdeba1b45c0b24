#include "core/pipeline/device_list.h"

#include <ATen/ATen.h>

#include <array>
#include <charconv>
#include <fstream>

#include <dlfcn.h>
#include <unistd.h>

namespace quantoscope {
namespace {

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return {};
}

template <typename Function>
Function* loaded(void* library, const char* name)
{
    return reinterpret_cast<Function*>(dlsym(library, name));
}

// The driver names its devices in a C interface that has not changed since CUDA 2, so that no header of it is needed.
std::string cudaName(int index)
{
    void* const driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!driver)
        return {};
    std::array<char, 256> name {};
    auto* const start = loaded<int(unsigned)>(driver, "cuInit");
    auto* const find = loaded<int(int*, int)>(driver, "cuDeviceGet");
    auto* const tellName = loaded<int(char*, int, int)>(driver, "cuDeviceGetName");
    int device = 0;
    const bool told = start && find && tellName && start(0) == 0 && find(&device, index) == 0
        && tellName(name.data(), static_cast<int>(name.size() - 1), device) == 0;
    dlclose(driver);
    return told ? name.data() : std::string();
}

std::optional<int> cudaIndex(const std::string& key)
{
    constexpr std::string_view prefix = "cuda:";
    int index = 0;
    if (!key.starts_with(prefix))
        return std::nullopt;
    const char* const end = key.data() + key.size();
    const auto [stop, error] = std::from_chars(key.data() + prefix.size(), end, index);
    return error == std::errc() && stop == end ? std::optional(index) : std::nullopt;
}

/// The value in bytes of a line of /proc/meminfo.
std::optional<double> meminfo(const std::string& key)
{
    std::ifstream file("/proc/meminfo");
    for (std::string word; file >> word;) {
        double kibibytes = 0;
        if (word == key && file >> kibibytes)
            return kibibytes * 1024;
        std::getline(file, word);
    }
    return std::nullopt;
}

} // namespace

std::vector<DeviceInfo> listDevices()
{
    std::vector<DeviceInfo> devices { { "cpu", processorName() } };
    if (!at::hasCUDA())
        return devices;
    const int count = static_cast<int>(at::detail::getCUDAHooks().getNumGPUs());
    for (int index = 0; index < count; ++index)
        devices.push_back({ "cuda:" + std::to_string(index), cudaName(index) });
    return devices;
}

std::optional<MemoryUse> processMemory()
{
    std::ifstream file("/proc/self/statm"); // in pages: total, resident
    double pages = 0;
    double resident = 0;
    const std::optional<double> total = meminfo("MemTotal:");
    if (!(file >> pages >> resident) || !total)
        return std::nullopt;
    return MemoryUse { resident * static_cast<double>(sysconf(_SC_PAGESIZE)), *total };
}

std::optional<MemoryUse> deviceMemory(const std::string& key)
{
    const std::optional<int> index = cudaIndex(key);
    auto* const choose = loaded<int(int)>(RTLD_DEFAULT, "cudaSetDevice");
    auto* const ask = loaded<int(std::size_t*, std::size_t*)>(RTLD_DEFAULT, "cudaMemGetInfo");
    std::size_t free = 0;
    std::size_t total = 0;
    if (!index || !choose || !ask || choose(*index) != 0 || ask(&free, &total) != 0)
        return std::nullopt;
    return MemoryUse { static_cast<double>(total - free), static_cast<double>(total) };
}

} // namespace quantoscope
