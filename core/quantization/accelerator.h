// Devices that solve layers beside the CPU.
#pragma once

#include "core/quantization/kernels/device_kernels.h"

#include <c10/core/Device.h>

#include <functional>
#include <memory>

namespace quantoscope {

/// What solvers ask of a kind of device.
struct Accelerator
{
    /// Kernels in step with libtorch's own on that device, for the thread that asks.
    std::function<std::unique_ptr<DeviceKernels>(c10::Device)> kernels;
    /// Bytes that tensors can still take there.
    std::function<double(c10::Device)> freeBytes;
};

/// Where layers on devices of `type` are solved from now on. CUDA is there by itself in builds that have its kernels
/// and a libtorch with CUDA; registering is for tests.
void registerAccelerator(c10::DeviceType type, Accelerator accelerator);

/// nullptr: layers on such a device have to be solved on the CPU.
const Accelerator* findAccelerator(c10::Device device);

class WeightQuantizer;
/// Where a weight that is on `device` is solved: there, if that has an accelerator that the method can use, else on the
/// CPU.
c10::Device solvingDevice(c10::Device device, const WeightQuantizer& quantizer);

/// Of a device with an accelerator.
std::unique_ptr<DeviceKernels> kernelsOn(c10::Device device);

} // namespace quantoscope
