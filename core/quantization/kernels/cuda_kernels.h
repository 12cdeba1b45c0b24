// The solvers' kernels for CUDA.
#pragma once

#include "core/quantization/kernels/device_kernels.h"

#include <memory>

namespace quantoscope {

/// Kernels queued on `stream` (a cudaStream_t) of `device`.
std::unique_ptr<DeviceKernels> cudaKernels(int device, void* stream);

} // namespace quantoscope
