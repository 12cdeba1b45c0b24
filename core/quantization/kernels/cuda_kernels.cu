#include "core/quantization/kernels/cuda_kernels.h"

#include "core/base/errors.h"
#include "core/quantization/kernels/launched_kernels.h"

#include <cuda_runtime.h>

#include <string>

namespace quantoscope {
namespace {

template <int kThreads>
class DeviceBlock
{
public:
    __device__ std::int64_t index() const { return blockIdx.x; }

    template <class Work>
    __device__ void each(const Work& work) const
    {
        work(static_cast<int>(threadIdx.x));
        __syncthreads();
    }
};

template <class Kernel>
__global__ void __launch_bounds__(Kernel::kThreads) runKernel(const Kernel kernel)
{
    __shared__ typename Kernel::Shared shared;
    kernel.run(DeviceBlock<Kernel::kThreads>(), shared);
}

void check(cudaError_t status)
{
    if (status != cudaSuccess)
        throw Error(std::string("CUDA: ") + cudaGetErrorString(status));
}

/// Makes a device the current one while it lives.
class CurrentDevice
{
public:
    explicit CurrentDevice(int device)
    {
        check(cudaGetDevice(&m_before));
        check(cudaSetDevice(device));
    }
    ~CurrentDevice() { cudaSetDevice(m_before); }
    CurrentDevice(const CurrentDevice&) = delete;
    CurrentDevice& operator=(const CurrentDevice&) = delete;

private:
    int m_before = 0;
};

class CudaLauncher
{
public:
    CudaLauncher(int device, cudaStream_t stream) : m_device(device), m_stream(stream) { }

    template <class Kernel>
    void launch(const Kernel& kernel) const
    {
        const CurrentDevice current(m_device);
        runKernel<<<static_cast<unsigned int>(kernel.blocks()), Kernel::kThreads, 0, m_stream>>>(kernel);
        check(cudaGetLastError());
    }

    void wait() const
    {
        const CurrentDevice current(m_device);
        check(cudaStreamSynchronize(m_stream));
    }

private:
    int m_device;
    cudaStream_t m_stream;
};

} // namespace

std::unique_ptr<DeviceKernels> cudaKernels(int device, void* stream)
{
    return std::make_unique<LaunchedKernels<CudaLauncher>>(CudaLauncher(device, static_cast<cudaStream_t>(stream)));
}

} // namespace quantoscope
