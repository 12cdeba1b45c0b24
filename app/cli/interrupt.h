// Ctrl-C as a cancellation.
#pragma once

#include "core/base/cancellation.h"

namespace quantoscope::cli {

/// SIGINT and SIGTERM set `token`, so that the work ends with what had finished; the second one ends the process.
void cancelOnInterrupt(const CancellationToken& token);

} // namespace quantoscope::cli
