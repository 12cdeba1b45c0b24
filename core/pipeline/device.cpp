#include "core/pipeline/device.h"

#include "core/base/errors.h"
#include "core/quantization/accelerator.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <thread>

#include <dlfcn.h>

namespace quantoscope {
namespace {

at::Device cudaDevice(const std::string& name)
{
    int index = 0;
    if (name.size() > 4) {
        const char* const begin = name.data() + 5;
        const char* const end = name.data() + name.size();
        const auto [stop, error] = std::from_chars(begin, end, index);
        if (name[4] != ':' || begin == end || error != std::errc() || stop != end || index < 0)
            throw InvalidRequest("device must be auto, cpu, cuda or cuda:N, got \"" + name + '"');
    }
    if (!at::hasCUDA())
        throw InvalidRequest("device " + name + " was asked for, but this libtorch has no CUDA or sees no device");
    const int devices = static_cast<int>(at::detail::getCUDAHooks().getNumGPUs());
    if (index >= devices) {
        throw InvalidRequest("device " + name + " was asked for, but there are only " + std::to_string(devices)
                             + " CUDA devices");
    }
    return { at::kCUDA, static_cast<at::DeviceIndex>(index) };
}

} // namespace

at::Device resolveDevice(const std::string& name)
{
    if (name == "cpu" || (name == "auto" && !at::hasCUDA()))
        return at::kCPU;
    if (name == "auto")
        return { at::kCUDA, 0 };
    if (name.starts_with("cuda"))
        return cudaDevice(name);
    throw InvalidRequest("device must be auto, cpu, cuda or cuda:N, got \"" + name + '"');
}

Residency chooseResidency(const std::string& asked, at::Device device, std::int64_t parameters)
{
    constexpr double kBytes = 2.5 * sizeof(float); // two models, and half of one for Gram matrices and factors
    if (asked != "auto" && asked != "model" && asked != "block")
        throw InvalidRequest("what is resident on the device must be auto, model or block, got \"" + asked + '"');
    if (device.is_cpu() || asked == "model")
        return Residency::Whole;
    const Accelerator* const accelerator = findAccelerator(device);
    const bool fits = !accelerator || kBytes * static_cast<double>(parameters) <= accelerator->freeBytes(device);
    return asked == "auto" && fits ? Residency::Whole : Residency::OneBlock;
}

void setThreadCount(int count)
{
    at::set_num_threads(count);
    if (auto* const setBlasThreads = reinterpret_cast<void (*)(int)>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        setBlasThreads(count);
}

int threadCount()
{
    return at::get_num_threads();
}

int usableThreads()
{
    if (const char* const asked = std::getenv("OMP_NUM_THREADS")) {
        if (const int count = std::atoi(asked); count > 0)
            return count;
    }
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace quantoscope
