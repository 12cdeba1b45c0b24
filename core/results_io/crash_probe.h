// HDF5 1.10 itself can be brought down by a damaged file (about two in a hundred random damages did it), and asks for
// as much memory as such a file says, before any check of ours is asked. So a file is first read by a child process of
// limited means, and by this one only if the child could.
#pragma once

#include "core/base/errors.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace quantoscope {

struct ProbeLimits
{
    std::uint64_t cpuSeconds = 0;
    std::uint64_t bytes = 0; ///< of memory beside what the calling process has
};

struct ProbeResult
{
    bool survived = true; ///< false: a signal ended the child, or it used more time or stood still
    std::optional<InputFileError> refusal {}; ///< what `read` threw; reading again could take memory without limit
};

/// Runs `read` in a child process, silently. Of what it throws only InputFileError and the want of memory are told.
/// All is well where no child can be started. The child may use what the calling thread may.
ProbeResult probeInChild(const std::function<void()>& read, const ProbeLimits& limits);

} // namespace quantoscope
