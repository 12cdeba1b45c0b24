// HDF5 1.10 itself can be brought down by a damaged file (about two in a hundred random damages did it), before any
// check of ours is asked. So a file is first read by a child process, and by this one only if the child lived.
#pragma once

#include <cstdint>
#include <functional>

namespace quantoscope {

/// Runs `read` in a child process, silently; what it throws is ignored. False if a signal ended the child or it used
/// more than `cpuSeconds`. True also where no child can be started. The child may use what the calling thread may.
bool survivesInChild(const std::function<void()>& read, std::uint64_t cpuSeconds);

} // namespace quantoscope
