// CUDA devices as an Accelerator. Only in builds with CUDA's kernels and a libtorch that has CUDA.
#pragma once

#include "core/quantization/accelerator.h"

namespace quantoscope {

Accelerator cudaAccelerator();

} // namespace quantoscope
