#include "tests/gpu/device_meter.h"

#include "core/quantization/accelerator.h"

#ifdef QUANTOSCOPE_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

#include <algorithm>
#include <chrono>
#include <limits>

namespace quantoscope::gpu {
namespace {

void waitFor(at::Device device)
{
    if (findAccelerator(device))
        kernelsOn(device)->wait();
}

} // namespace

double secondsOn(at::Device device, int rounds, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        waitFor(device);
        const auto start = std::chrono::steady_clock::now();
        work();
        waitFor(device);
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

std::optional<double> peakBytes([[maybe_unused]] at::Device device)
{
#ifdef QUANTOSCOPE_CUDA
    if (device.is_cuda())
        return static_cast<double>(
            c10::cuda::CUDACachingAllocator::getDeviceStats(device.index()).allocated_bytes[0].peak);
#endif
    return std::nullopt;
}

} // namespace quantoscope::gpu
