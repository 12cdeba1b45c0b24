// Arguments of commands that people copy.
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

/// `argument` as a POSIX shell reads it back: as it is where that is safe, else in single quotes.
std::string shellQuoted(std::string_view argument);

} // namespace quantoscope
