// An accelerator for machines that have none: it computes what the CPU computes, but guards its memory as a GPU does.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>

namespace quantoscope::testing {

/// Where tensors of the strict device live. Its memory cannot be read or written but by libtorch's operators, so that
/// code which takes a tensor's pointer crashes; an operator refuses tensors of both sides (numbers, and indices, may
/// come from the host, as with CUDA).
at::Device strictDevice();

/// Bytes of all tensors that are there now.
std::size_t strictBytesInUse();

/// All memory of the device is within reach while it lives, as for a kernel that runs there.
class OpenedStrictMemory
{
public:
    OpenedStrictMemory();
    ~OpenedStrictMemory();
    OpenedStrictMemory(const OpenedStrictMemory&) = delete;
    OpenedStrictMemory& operator=(const OpenedStrictMemory&) = delete;
};

} // namespace quantoscope::testing
