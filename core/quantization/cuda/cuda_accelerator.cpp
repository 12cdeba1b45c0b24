#include "core/quantization/cuda/cuda_accelerator.h"

#include "core/quantization/kernels/cuda_kernels.h"

#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <cuda_runtime_api.h>

namespace quantoscope {
namespace {

/// What the driver has, and what libtorch holds back for tensors to come, which is given back for it.
double freeBytes(c10::Device device)
{
    const c10::cuda::CUDAGuard guard(device);
    c10::cuda::CUDACachingAllocator::emptyCache();
    std::size_t free = 0;
    std::size_t total = 0;
    C10_CUDA_CHECK(cudaMemGetInfo(&free, &total));
    return static_cast<double>(free);
}

} // namespace

Accelerator cudaAccelerator()
{
    return { .kernels =
                 [](c10::Device device) {
                     const c10::cuda::CUDAStream stream = c10::cuda::getCurrentCUDAStream(device.index());
                     return cudaKernels(device.index(), stream.stream());
                 },
             .freeBytes = &freeBytes };
}

} // namespace quantoscope
