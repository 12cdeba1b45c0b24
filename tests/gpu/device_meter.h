// Times and memory of a device.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>

namespace quantoscope::gpu {

/// Seconds until all that `work` queued on the device is done: the best of `rounds`.
double secondsOn(at::Device device, int rounds, const std::function<void()>& work);

/// The most bytes that tensors have taken on the device since the program began; empty where libtorch does not tell.
std::optional<double> peakBytes(at::Device device);

} // namespace quantoscope::gpu
