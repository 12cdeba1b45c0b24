#include "core/results_io/bit_packing.h"

#include <algorithm>
#include <bit>

namespace quantoscope {

std::int64_t bytesPerPackedRow(std::int64_t columns, int bits)
{
    return (columns * bits + 7) / 8;
}

int bitsOfRange(std::int32_t minCode, std::int32_t maxCode)
{
    const auto range = static_cast<std::uint64_t>(std::int64_t { maxCode } - minCode);
    return std::max(1, static_cast<int>(std::bit_width(range)));
}

std::vector<std::uint8_t> packBits(const Matrix<std::int32_t>& codes, std::int32_t minCode, int bits)
{
    std::vector<std::uint8_t> packed;
    packed.reserve(static_cast<std::size_t>(codes.rows * bytesPerPackedRow(codes.columns, bits)));
    for (std::int64_t row = 0; row < codes.rows; ++row) {
        std::uint64_t pending = 0;
        int pendingBits = 0;
        for (std::int64_t column = 0; column < codes.columns; ++column) {
            const auto value = static_cast<std::uint64_t>(std::int64_t { codes.at(row, column) } - minCode);
            pending |= value << pendingBits;
            for (pendingBits += bits; pendingBits >= 8; pendingBits -= 8) {
                packed.push_back(static_cast<std::uint8_t>(pending));
                pending >>= 8;
            }
        }
        if (pendingBits > 0)
            packed.push_back(static_cast<std::uint8_t>(pending));
    }
    return packed;
}

Matrix<std::int32_t> unpackBits(const std::vector<std::uint8_t>& packed, std::int64_t rows, std::int64_t columns,
                                std::int32_t minCode, int bits)
{
    Matrix<std::int32_t> codes { rows, columns, {} };
    codes.values.reserve(static_cast<std::size_t>(rows * columns));
    const std::uint64_t mask = (std::uint64_t { 1 } << bits) - 1;
    auto byte = packed.begin();
    for (std::int64_t row = 0; row < rows; ++row) {
        std::uint64_t pending = 0;
        int pendingBits = 0;
        for (std::int64_t column = 0; column < columns; ++column) {
            for (; pendingBits < bits; pendingBits += 8)
                pending |= std::uint64_t { *byte++ } << pendingBits;
            codes.values.push_back(
                static_cast<std::int32_t>(std::int64_t { minCode } + static_cast<std::int64_t>(pending & mask)));
            pending >>= bits;
            pendingBits -= bits;
        }
    }
    return codes;
}

} // namespace quantoscope
