// Ends the process at a chosen durable operation: the test's executable defines write, fsync, rename, unlink, mkdir and
// rmdir in place of the C library's, so that the product needs no hook and HDF5's own calls would be seen too.
#pragma once

namespace quantoscope::testing {

enum class Ending
{
    Before, ///< the operation is not done
    Torn ///< a write writes its first half; the others are not done
};

/// The process ends (status kInjectedExit) at its operation number `operation`, counted from 1; 0: never.
void endProcessAt(int operation, Ending ending);
/// Operations since the last endProcessAt.
int durableOperations();

inline constexpr int kInjectedExit = 77;

} // namespace quantoscope::testing
