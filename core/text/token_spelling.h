// How SentencePiece's vocabularies spell spaces and single bytes.
#pragma once

#include <string>
#include <string_view>

namespace quantoscope {

/// What stands for a space.
constexpr std::string_view kSpaceMark = "▁";

/// "<0x0A>" -> 10, -1 for anything else.
int byteOfSpelling(std::string_view text) noexcept;
/// 10 -> "<0x0A>".
std::string spellingOfByte(unsigned char byte);

/// `text` with each `what`, which is not empty, replaced.
std::string replaceAll(std::string_view text, std::string_view what, std::string_view with);

} // namespace quantoscope
