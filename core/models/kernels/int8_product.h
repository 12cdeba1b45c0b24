// Products of int8 matrices with int32 sums. Plain pointers, no libtorch.
#pragma once

#include <cstdint>

namespace quantoscope {

/// Rows of both matrices are padded with zeros to a multiple of this.
inline constexpr std::int64_t kInt8RowStep = 64;
/// Longest rows whose sums cannot overflow: 127² times this stays below 2³¹.
inline constexpr std::int64_t kLongestInt8Row = 131072;

/// sums[t, o] = Σ_i inputs[t, i]·weights[o, i], exactly, for codes within −127..127. `width` is a multiple of
/// kInt8RowStep and at most kLongestInt8Row.
struct Int8Product
{
    const std::int16_t* inputs = nullptr; ///< [tokens, width], int8 codes widened beforehand
    std::int64_t tokens = 0;
    const std::int8_t* weights = nullptr; ///< [outputs, width]
    std::int64_t outputs = 0;
    std::int64_t width = 0;
    std::int32_t* sums = nullptr; ///< out [tokens, sumStride]
    std::int64_t sumStride = 0;
};

void multiplyInt8(const Int8Product& product);

} // namespace quantoscope
