// Text inside HTML.
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

/// Safe between tags and inside quoted attributes; what is no text in HTML (stray bytes, control characters) becomes
/// U+FFFD.
std::string escapeHtml(std::string_view text);

/// "data:image/png;base64,..."
std::string dataUri(std::string_view mediaType, std::string_view bytes);

/// "<NAME>escaped text</NAME>"
std::string element(std::string_view name, std::string_view text);

} // namespace quantoscope
