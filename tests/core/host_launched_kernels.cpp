#include "tests/core/host_launched_kernels.h"

#include "core/quantization/accelerator.h"
#include "core/quantization/kernels/launched_kernels.h"
#include "tests/core/strict_device.h"

#include <algorithm>
#include <numeric>

namespace quantoscope::testing {
namespace {

class StrictLauncher
{
public:
    explicit StrictLauncher(ThreadOrder order) : m_launcher(order) { }

    template <class Kernel>
    void launch(const Kernel& kernel) const
    {
        const OpenedStrictMemory opened;
        m_launcher.launch(kernel);
    }

    void wait() const { }

private:
    HostLauncher m_launcher;
};

} // namespace

HostBlock::HostBlock(std::int64_t index, int threads, ThreadOrder order)
    : m_index(index)
    , m_shuffles(order == ThreadOrder::Shuffled)
    , m_threads(static_cast<std::size_t>(threads))
    , m_random(static_cast<std::minstd_rand::result_type>(index + 1))
{
    std::iota(m_threads.begin(), m_threads.end(), 0);
    if (order == ThreadOrder::Backward)
        std::ranges::reverse(m_threads);
}

void HostBlock::nextOrder() const
{
    if (m_shuffles)
        std::ranges::shuffle(m_threads, m_random);
}

void solveOnStrictDevice(ThreadOrder order, double freeBytes)
{
    registerAccelerator(
        strictDevice().type(),
        { .kernels
          = [order](c10::Device) { return std::make_unique<LaunchedKernels<StrictLauncher>>(StrictLauncher(order)); },
          .freeBytes = [freeBytes](c10::Device) { return freeBytes; } });
}

} // namespace quantoscope::testing
