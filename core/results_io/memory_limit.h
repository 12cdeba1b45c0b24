// For a process, or a while, in which nothing may take memory without limit.
#pragma once

#include <cstdint>

namespace quantoscope {

/// From now on this process gets `bytes` more of address space than it has; what asks for more is refused. Without
/// effect where the system does not say how much it has.
void limitMemory(std::uint64_t bytes);

} // namespace quantoscope
