// The shape of code that runs on an accelerator and, from the same source, on the host. No libtorch, no CUDA header.
//
// A kernel is a struct of plain values with
//   static constexpr int kThreads;      threads of a block
//   struct Shared;                      what the threads of a block share; comes uninitialised
//   std::int64_t blocks() const;        how many blocks there are; none waits for another
//   template <class Block> void run(const Block& block, Shared& shared) const;   what one block does
// and run() goes from phase to phase: block.each(work) calls work(thread) for every thread, in whatever order or at
// once, and ends in a barrier. Between phases all threads take the same way. So a launcher on the host that goes
// through the threads of each phase in turn computes what the device does, to the bit where the arithmetic is IEEE's.
#pragma once

#ifdef __CUDACC__
#define QUANTOSCOPE_KERNEL_CODE __device__
#else
#define QUANTOSCOPE_KERNEL_CODE
#endif

namespace quantoscope {

/// Of `values`, one a thread, the best by `better(a, b)` comes to stand first. kThreads: a power of two.
template <int kThreads, class Block, typename T, class Better>
QUANTOSCOPE_KERNEL_CODE void reduceToFirst(const Block& block, T* values, const Better& better)
{
    for (int half = kThreads / 2; half > 0; half /= 2) {
        block.each([&](int thread) {
            if (thread < half && better(values[thread + half], values[thread]))
                values[thread] = values[thread + half];
        });
    }
}

} // namespace quantoscope
