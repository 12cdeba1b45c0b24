// Which Quantoscope this is.
#pragma once

#include <string>

namespace quantoscope {

/// "0.1.0", from the project's CMake file.
std::string programVersion();
/// The git revision it was built from, "-dirty" behind it if files were changed; empty outside a checkout.
std::string programRevision();

} // namespace quantoscope
