// Where tensors live and how many threads work on them.
#pragma once

#include "core/models/block_residency.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace quantoscope {

/// "auto" (CUDA when usable, else the CPU), "cpu", "cuda", "cuda:N". Throws InvalidRequest for any other word and for a
/// CUDA device this machine or this libtorch does not have.
at::Device resolveDevice(const std::string& name);

/// How a model of so many parameters is kept on `device`. `asked`: "model" (all of it there), "block" (one block at a
/// time), "auto" (all of it if the original, its quantized copy and what is solved with fit into the memory that is
/// free there). Throws InvalidRequest for any other word.
Residency chooseResidency(const std::string& asked, at::Device device, std::int64_t parameters);

/// For libtorch's own loops and for the BLAS, whose threads libtorch does not set. `count` >= 1.
void setThreadCount(int count);
int threadCount();
/// Threads to work with where nobody asks for a number: OMP_NUM_THREADS, else every core this process may run on.
/// libtorch by itself takes half of them, as if each pair were one core with two threads.
int usableThreads();

} // namespace quantoscope
