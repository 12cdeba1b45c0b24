#include "core/quantization/packing.h"

#include "core/base/errors.h"
#include "core/base/parallel.h"
#include "core/quantization/grid_table.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace quantoscope {
namespace {

constexpr int kWordBits = 32;
/// Nibble k of an AWQ word holds output column 8c + kAwqOrder[k] (AutoAWQ awq/modules/linear/gemm.py).
constexpr std::array<int, 8> kAwqOrder { 0, 2, 4, 6, 1, 3, 5, 7 };

/// Rows packed by one thread at a time fill whole cache lines of a transposed result.
constexpr std::int64_t kTileRows = 64;

/// Zeros moved to 0..2^bits−1, and what moves the codes there.
struct UnsignedWeight
{
    at::Tensor codes; ///< int32 [out, in], as they are: `shift` is added where they are packed
    int shift;
    at::Tensor zeros; ///< int32 [out, groups]
    at::Tensor scales; ///< float32 [out, groups]
};

/// One little-endian bit string of `count` fields into ceil(count·bits/32) words.
void packString(const std::int32_t* fields, std::int64_t count, int shift, int bits, std::uint32_t* words)
{
    std::uint64_t held = 0;
    int filled = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        held |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(fields[i] + shift)) << filled;
        filled += bits;
        if (filled >= kWordBits) {
            *words++ = static_cast<std::uint32_t>(held);
            held >>= kWordBits;
            filled -= kWordBits;
        }
    }
    if (filled > 0)
        *words = static_cast<std::uint32_t>(held);
}

/// The same where fields do not cross words.
template <int Bits>
void packWholeFields(const std::int32_t* fields, std::int64_t count, int shift, std::uint32_t* words)
{
    constexpr std::int64_t inWord = kWordBits / Bits;
    for (std::int64_t first = 0; first + inWord <= count; first += inWord) {
        std::uint32_t word = 0;
        for (std::int64_t i = 0; i < inWord; ++i)
            word |= static_cast<std::uint32_t>(fields[first + i] + shift) << (Bits * i);
        *words++ = word;
    }
    packString(fields + count / inWord * inWord, count % inWord, shift, Bits, words);
}

void packRow(const std::int32_t* fields, std::int64_t count, int shift, int bits, std::uint32_t* words)
{
    if (bits == 4)
        packWholeFields<4>(fields, count, shift, words);
    else if (bits == 8)
        packWholeFields<8>(fields, count, shift, words);
    else
        packString(fields, count, shift, bits, words);
}

std::uint32_t* wordsOf(const at::Tensor& tensor)
{
    return reinterpret_cast<std::uint32_t*>(tensor.data_ptr<std::int32_t>());
}

/// Each row of int32 [rows, count] as one bit string: int32 [rows, words].
at::Tensor packRows(const at::Tensor& fields, int shift, int bits)
{
    const at::Tensor dense = fields.contiguous();
    const std::int64_t rows = dense.size(0);
    const std::int64_t count = dense.size(1);
    const std::int64_t words = (count * bits + kWordBits - 1) / kWordBits;
    at::Tensor packed = at::empty({ rows, words }, at::kInt);
    const auto* const from = dense.data_ptr<std::int32_t>();
    std::uint32_t* const to = wordsOf(packed);
    parallelFor(0, rows, kTileRows, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row)
            packRow(from + row * count, count, shift, bits, to + row * words);
    });
    return packed;
}

/// int32 [rows, width], which `line(row, to)` writes a row of, transposed. A tile at a time: rows, then columns.
template <typename Line>
at::Tensor transposedRows(std::int64_t rows, std::int64_t width, const Line& line)
{
    at::Tensor result = at::empty({ width, rows }, at::kInt);
    std::uint32_t* const to = wordsOf(result);
    const std::int64_t tiles = (rows + kTileRows - 1) / kTileRows;
    parallelFor(0, tiles, 1, [&](std::int64_t firstTile, std::int64_t lastTile) {
        std::vector<std::uint32_t> lines(static_cast<std::size_t>(kTileRows * width));
        for (std::int64_t tile = firstTile; tile < lastTile; ++tile) {
            const std::int64_t first = tile * kTileRows;
            const std::int64_t count = std::min(kTileRows, rows - first);
            for (std::int64_t row = 0; row < count; ++row)
                line(first + row, lines.data() + row * width);
            for (std::int64_t column = 0; column < width; ++column) {
                for (std::int64_t row = 0; row < count; ++row)
                    to[column * rows + first + row] = lines[static_cast<std::size_t>(row * width + column)];
            }
        }
    });
    return result;
}

/// packRows() transposed: int32 [words, rows].
at::Tensor packRowsTransposed(const at::Tensor& fields, int shift, int bits)
{
    const at::Tensor dense = fields.contiguous();
    const std::int64_t count = dense.size(1);
    const auto* const from = dense.data_ptr<std::int32_t>();
    return transposedRows(
        dense.size(0), (count * bits + kWordBits - 1) / kWordBits,
        [&](std::int64_t row, std::uint32_t* to) { packRow(from + row * count, count, shift, bits, to); });
}

/// Neighbours in eights down the rows of int32 [out, n], as nibbles in AWQ's order: int32 [n, out/8].
at::Tensor interleaved(const at::Tensor& fields, int shift)
{
    const at::Tensor dense = fields.contiguous();
    const std::int64_t width = dense.size(1);
    const auto* const from = dense.data_ptr<std::int32_t>();
    return transposedRows(dense.size(0) / 8, width, [&](std::int64_t eight, std::uint32_t* to) {
        const std::int32_t* const rows = from + eight * 8 * width;
        for (std::int64_t column = 0; column < width; ++column) {
            std::uint32_t word = 0;
            for (std::size_t nibble = 0; nibble < kAwqOrder.size(); ++nibble)
                word |= static_cast<std::uint32_t>(rows[kAwqOrder[nibble] * width + column] + shift) << (4 * nibble);
            to[column] = word;
        }
    });
}

UnsignedWeight unsignedWeight(const QuantizedWeight& weight, int bits)
{
    if (!weight.isQuantized())
        throw InvalidRequest("cannot pack a layer that was left in full precision");
    if (weight.keptColumns.defined())
        throw InvalidRequest("cannot pack input channels kept in full precision");
    if (weight.int8Arithmetic)
        throw InvalidRequest("cannot pack a layer that computes in int8");
    if (weight.zerosAreOffsets)
        throw InvalidRequest("cannot pack grid truncated: its offset is no integer zero point");
    const int levels = 1 << bits;
    const int shift = weight.minCode < 0 ? levels / 2 : 0;
    if (weight.minCode + shift < 0 || weight.maxCode + shift >= levels)
        throw InvalidRequest("cannot pack codes " + std::to_string(weight.minCode) + ".."
                             + std::to_string(weight.maxCode) + " in " + std::to_string(bits) + " bits");
    const std::int64_t rows = weight.codes.size(0);
    const auto perRow = [&](const at::Tensor& values) {
        return values.size(0) == rows ? values : values.expand({ rows, values.size(1) });
    };
    const at::Tensor zeros = perRow(weight.zeros) + shift;
    if (zeros.lt(0).logical_or(zeros.ge(levels)).any().item<bool>())
        throw InvalidRequest("cannot pack: zero points lie outside the range of codes");
    return { weight.codes, shift, zeros.to(at::kInt).contiguous(), perRow(weight.scales) };
}

PackedWeight packGptq(const QuantizedWeight& weight, int bits, bool zeroMinusOne)
{
    if (bits != 2 && bits != 3 && bits != 4 && bits != 8)
        throw InvalidRequest("format gptq takes 2, 3, 4 or 8 bits, got " + std::to_string(bits));
    const UnsignedWeight whole = unsignedWeight(weight, bits);
    const int mask = (1 << bits) - 1;
    const at::Tensor zeros = zeroMinusOne ? (whole.zeros - 1).bitwise_and(mask) : whole.zeros;
    return { .qweight = packRowsTransposed(whole.codes, whole.shift, bits),
             .qzeros = packRows(zeros.t(), 0, bits),
             .scales = whole.scales.t().to(at::kHalf).contiguous(),
             .groupIndex = weight.groupIndex.to(at::kInt),
             .wrappedZeros = zeroMinusOne ? whole.zeros.eq(0).sum().item<std::int64_t>() : 0 };
}

PackedWeight packAwq(const QuantizedWeight& weight, int bits)
{
    if (bits != 4)
        throw InvalidRequest("format awq takes 4 bits, got " + std::to_string(bits));
    const UnsignedWeight whole = unsignedWeight(weight, bits);
    const std::int64_t rows = whole.codes.size(0);
    const std::int64_t columns = whole.codes.size(1);
    const std::int64_t groups = whole.zeros.size(1);
    if (rows % 8 != 0)
        throw InvalidRequest("format awq needs outputs divisible by 8, got " + std::to_string(rows));
    if (columns % groups != 0 || !weight.groupIndex.to(at::kInt).equal(neighbourGroups(columns, columns / groups)))
        throw InvalidRequest(
            "format awq needs equal groups of neighbouring columns: a ragged group and activation order "
            "without static groups have none");
    return { .qweight = interleaved(whole.codes, whole.shift),
             .qzeros = interleaved(whole.zeros, 0),
             .scales = whole.scales.t().to(at::kHalf).contiguous(),
             .groupIndex = {} };
}

PackedWeight packCompressedTensors(const QuantizedWeight& weight, int bits)
{
    if (bits != 4 && bits != 8)
        throw InvalidRequest("format compressed-tensors takes 4 or 8 bits, got " + std::to_string(bits));
    const UnsignedWeight whole = unsignedWeight(weight, bits);
    return { .qweight = packRows(whole.codes, whole.shift, bits),
             .qzeros = packBits(whole.zeros, bits),
             .scales = whole.scales.to(at::kHalf).contiguous(),
             .groupIndex = weight.groupIndex.to(at::kInt) };
}

} // namespace

PackFormat packFormatFromName(std::string_view name)
{
    if (name == "gptq")
        return PackFormat::Gptq;
    if (name == "gptq_v2")
        return PackFormat::GptqV2;
    if (name == "awq")
        return PackFormat::Awq;
    if (name == "compressed-tensors")
        return PackFormat::CompressedTensors;
    throw InvalidRequest("pack must be one of gptq, gptq_v2, awq, compressed-tensors, got \"" + std::string(name)
                         + "\"");
}

PackedWeight packWeight(const QuantizedWeight& weight, int bits, PackFormat format)
{
    switch (format) {
    case PackFormat::Awq:
        return packAwq(weight, bits);
    case PackFormat::CompressedTensors:
        return packCompressedTensors(weight, bits);
    case PackFormat::Gptq:
    case PackFormat::GptqV2:
        break;
    }
    return packGptq(weight, bits, format == PackFormat::Gptq);
}

at::Tensor packBits(const at::Tensor& fields, int bits)
{
    return packRowsTransposed(fields.t(), 0, bits);
}

} // namespace quantoscope
