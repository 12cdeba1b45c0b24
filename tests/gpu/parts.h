// The parts of gpu_check. Each prints what it finds and returns how many of its checks failed.
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

namespace quantoscope::gpu {

/// Every solver on `device` against the same on the CPU; on the CPU itself the solvers against the textbook's
/// transcriptions and, where they are there, the authors' results.
int checkSolvers(at::Device device);

/// Seconds of GPTQ, GPTQ+ and OBQ on layers of LLaMA-7B, and by how much they exceed the products they cannot do
/// without.
void timeLayers(at::Device device);

/// Writes a model of LLaMA-7B's shapes with random weights to the folder for temporary files (13.5 GB), quantizes it by
/// GPTQ and tells the seconds of each block and the most memory that tensors took on the device. `resident` as
/// openModel's.
void timeModel(at::Device device, const std::string& resident);

} // namespace quantoscope::gpu
