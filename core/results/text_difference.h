// Where two continuations of one prompt part.
#pragma once

#include "core/results/run.h"

#include <cstddef>
#include <optional>
#include <string>

namespace quantoscope {

/// A range of bytes of a text; empty if there is nothing to mark.
struct TextRange
{
    std::size_t begin = 0;
    std::size_t length = 0;
};

struct TextDifference
{
    bool differs = false;
    std::size_t token = 0; ///< index of the first token that differs, the same in both texts
    TextRange original; ///< that token in the text; empty if the text had already ended
    TextRange quantized;
};

/// Index of the first token whose id differs, or where the shorter side ends; empty if they are equal.
std::optional<std::size_t> firstDifferingToken(const TextResult::Side& one, const TextResult::Side& other);

/// Compares token by token; where a side's tokens do not spell its text (or were not kept), character by character up
/// to the next space. Ranges never cut a UTF-8 character.
TextDifference firstDifference(const TextResult& text);

} // namespace quantoscope
