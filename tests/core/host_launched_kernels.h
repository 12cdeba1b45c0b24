// The kernels of accelerators, run on the host: the same source that CUDA's compiler takes, phase by phase, thread by
// thread.
#pragma once

#include "core/quantization/kernels/device_kernels.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

namespace quantoscope::testing {

/// In which order the threads of a phase have their turn. A result that depends on it shows a barrier that is missing.
enum class ThreadOrder
{
    Forward,
    Backward,
    Shuffled ///< anew in each phase
};

/// One block of threads on the host.
class HostBlock
{
public:
    HostBlock(std::int64_t index, int threads, ThreadOrder order);

    std::int64_t index() const { return m_index; }

    template <class Work>
    void each(const Work& work) const
    {
        nextOrder();
        for (const int thread : m_threads)
            work(thread);
    }

private:
    void nextOrder() const;

    std::int64_t m_index;
    bool m_shuffles;
    mutable std::vector<int> m_threads;
    mutable std::minstd_rand m_random;
};

/// Runs a kernel at once, block after block. What the threads share begins as rubbish: every byte 0xFF, which is NaN.
class HostLauncher
{
public:
    explicit HostLauncher(ThreadOrder order) : m_order(order) { }

    template <class Kernel>
    void launch(const Kernel& kernel) const
    {
        for (std::int64_t index = 0; index < kernel.blocks(); ++index) {
            std::vector<std::max_align_t> memory(sizeof(typename Kernel::Shared) / sizeof(std::max_align_t) + 1);
            std::memset(memory.data(), 0xFF, memory.size() * sizeof(std::max_align_t));
            kernel.run(HostBlock(index, Kernel::kThreads, m_order),
                       *reinterpret_cast<typename Kernel::Shared*>(memory.data()));
        }
    }

private:
    ThreadOrder m_order;
};

/// Layers on the strict device are solved there from now on, by kernels that run on the host. `freeBytes`: what the
/// device says it has room for.
void solveOnStrictDevice(ThreadOrder order, double freeBytes = 1e12);

} // namespace quantoscope::testing
