#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>

#ifdef _OPENMP
// Of OpenMP's standard; omp.h comes with the compiler, and not with tools that only read the code.
extern "C" int omp_in_parallel();
extern "C" int omp_get_max_threads();
#endif

namespace quantoscope {
namespace {

/// Parts a thread gets of a long loop: more than one, so that none waits long for a slower one.
constexpr std::int64_t kPartsAThread = 4;

} // namespace

int parallelThreads()
{
#ifdef _OPENMP
    return omp_in_parallel() != 0 ? 1 : omp_get_max_threads();
#else
    return 1;
#endif
}

void parallelFor(std::int64_t begin, std::int64_t end, std::int64_t grain,
                 const std::function<void(std::int64_t, std::int64_t)>& body)
{
    if (begin >= end)
        return;
    const std::int64_t most = parallelThreads();
    const std::int64_t part = std::max({ grain, std::int64_t(1), (end - begin) / (most * kPartsAThread) });
    const std::int64_t parts = (end - begin + part - 1) / part;
    if (most == 1 || parts == 1) {
        body(begin, end);
        return;
    }
    std::exception_ptr thrown;
    std::atomic<bool> failed = false;
#pragma omp parallel for schedule(dynamic) num_threads(static_cast <int>(std::min(most, parts)))
    for (std::int64_t index = 0; index < parts; ++index) {
        if (failed)
            continue;
        try {
            body(begin + index * part, std::min(begin + (index + 1) * part, end));
        } catch (...) {
            if (!failed.exchange(true))
                thrown = std::current_exception();
        }
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace quantoscope
