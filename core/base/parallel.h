// Loops of our own on several threads.
#pragma once

#include <cstdint>
#include <functional>

namespace quantoscope {

/// Calls body(first, last) for parts of [begin, end) that cover it, none shorter than `grain` but the last, on the
/// threads that libtorch works with; parts are handed out as threads come free. Inside another such loop, all in one
/// call. An exception ends the loop and is thrown on.
///
/// libtorch's own at::parallel_for is a template of OpenMP pragmas: in files compiled without that flag, and those of
/// programs that use libtorch are, it runs on one thread and says nothing.
void parallelFor(std::int64_t begin, std::int64_t end, std::int64_t grain,
                 const std::function<void(std::int64_t, std::int64_t)>& body);

/// On how many threads parallelFor called here runs at most.
int parallelThreads();

} // namespace quantoscope
