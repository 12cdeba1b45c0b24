// UTF-8 that other programs can rely on.
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

/// `text` with every byte that is no part of a well-formed UTF-8 sequence (RFC 3629: no surrogates, nothing overlong,
/// nothing past U+10FFFF) and every NUL replaced by U+FFFD. A token of a byte-level tokenizer may be half a character.
std::string validUtf8(std::string_view text);

} // namespace quantoscope
