#include "core/quantization/accelerator.h"

#include "core/base/errors.h"
#include "core/quantization/weight_quantizer.h"

#ifdef QUANTOSCOPE_CUDA
#include "core/quantization/cuda/cuda_accelerator.h"
#endif

#include <map>
#include <mutex>

namespace quantoscope {
namespace {

class Registry
{
public:
    Registry()
    {
#ifdef QUANTOSCOPE_CUDA
        m_accelerators[c10::DeviceType::CUDA] = cudaAccelerator();
#endif
    }

    void add(c10::DeviceType type, Accelerator accelerator)
    {
        const std::lock_guard lock(m_mutex);
        m_accelerators[type] = std::move(accelerator);
    }

    const Accelerator* find(c10::DeviceType type)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_accelerators.find(type);
        return found == m_accelerators.end() ? nullptr : &found->second;
    }

private:
    std::mutex m_mutex;
    std::map<c10::DeviceType, Accelerator> m_accelerators;
};

Registry& registry()
{
    static Registry registry;
    return registry;
}

} // namespace

void registerAccelerator(c10::DeviceType type, Accelerator accelerator)
{
    registry().add(type, std::move(accelerator));
}

const Accelerator* findAccelerator(c10::Device device)
{
    return registry().find(device.type());
}

c10::Device solvingDevice(c10::Device device, const WeightQuantizer& quantizer)
{
    return findAccelerator(device) && quantizer.solvesOnAccelerators() ? device : c10::Device(c10::DeviceType::CPU);
}

std::unique_ptr<DeviceKernels> kernelsOn(c10::Device device)
{
    const Accelerator* const accelerator = findAccelerator(device);
    if (!accelerator)
        throw Error("this build has no solvers for device " + device.str());
    return accelerator->kernels(device);
}

} // namespace quantoscope
