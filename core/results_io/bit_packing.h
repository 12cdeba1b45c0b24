// Codes of few bits, packed without gaps: the stored form of codes too many to deflate.
#pragma once

#include "core/results/run.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

/// Each row takes bytesPerPackedRow() bytes; code i of a row, less `minCode`, takes bits [i·bits, (i+1)·bits) counted
/// from the lowest bit of the row's first byte. Every code must be within minCode … minCode + 2^bits − 1; bits 1..32.
std::vector<std::uint8_t> packBits(const Matrix<std::int32_t>& codes, std::int32_t minCode, int bits);
/// The inverse; `packed` must hold rows * bytesPerPackedRow() bytes.
Matrix<std::int32_t> unpackBits(const std::vector<std::uint8_t>& packed, std::int64_t rows, std::int64_t columns,
                                std::int32_t minCode, int bits);

std::int64_t bytesPerPackedRow(std::int64_t columns, int bits);
/// Bits that hold every value of minCode..maxCode.
int bitsOfRange(std::int32_t minCode, std::int32_t maxCode);

} // namespace quantoscope
