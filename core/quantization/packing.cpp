#include "core/quantization/packing.h"

#include "core/base/errors.h"
#include "core/quantization/grid_table.h"

#include <ATen/ATen.h>

#include <array>
#include <string>

namespace quantoscope {
namespace {

constexpr int kWordBits = 32;
/// Nibble k of an AWQ word holds output column 8c + kAwqOrder[k] (AutoAWQ awq/modules/linear/gemm.py).
constexpr std::array<int, 8> kAwqOrder { 0, 2, 4, 6, 1, 3, 5, 7 };

/// Codes and zeros moved to 0..2^bits−1.
struct UnsignedWeight
{
    at::Tensor codes; ///< int32 [out, in]
    at::Tensor zeros; ///< int32 [out, groups]
    at::Tensor scales; ///< float32 [out, groups]
};

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
    return { weight.codes + shift, zeros.to(at::kInt).contiguous(), perRow(weight.scales) };
}

PackedWeight packGptq(const QuantizedWeight& weight, int bits, bool zeroMinusOne)
{
    if (bits != 2 && bits != 3 && bits != 4 && bits != 8)
        throw InvalidRequest("format gptq takes 2, 3, 4 or 8 bits, got " + std::to_string(bits));
    const UnsignedWeight whole = unsignedWeight(weight, bits);
    const int mask = (1 << bits) - 1;
    const at::Tensor zeros = zeroMinusOne ? (whole.zeros - 1).bitwise_and(mask) : whole.zeros;
    return { .qweight = packBits(whole.codes.t().contiguous(), bits),
             .qzeros = packBits(zeros.contiguous(), bits).t().contiguous(),
             .scales = whole.scales.t().to(at::kHalf).contiguous(),
             .groupIndex = weight.groupIndex.to(at::kInt),
             .wrappedZeros = zeroMinusOne ? whole.zeros.eq(0).sum().item<std::int64_t>() : 0 };
}

/// int32 [n, out] -> [n, out/8], nibbles in AWQ's order.
at::Tensor interleaved(const at::Tensor& fields)
{
    const at::Tensor words = fields.reshape({ fields.size(0), fields.size(1) / 8, 8 });
    at::Tensor packed = at::zeros({ words.size(0), words.size(1) }, at::kInt);
    for (std::size_t nibble = 0; nibble < kAwqOrder.size(); ++nibble)
        packed.bitwise_or_(words.select(2, kAwqOrder[nibble]).bitwise_left_shift(static_cast<int>(4 * nibble)));
    return packed;
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
    return { .qweight = interleaved(whole.codes.t().contiguous()),
             .qzeros = interleaved(whole.zeros.t().contiguous()),
             .scales = whole.scales.t().to(at::kHalf).contiguous(),
             .groupIndex = {} };
}

PackedWeight packCompressedTensors(const QuantizedWeight& weight, int bits)
{
    if (bits != 4 && bits != 8)
        throw InvalidRequest("format compressed-tensors takes 4 or 8 bits, got " + std::to_string(bits));
    const UnsignedWeight whole = unsignedWeight(weight, bits);
    return { .qweight = packBits(whole.codes.t().contiguous(), bits).t().contiguous(),
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
    const at::Tensor dense = fields.contiguous();
    const std::int64_t count = dense.size(0);
    const std::int64_t width = dense.size(1);
    at::Tensor words = at::zeros({ (count * bits + kWordBits - 1) / kWordBits, width }, at::kInt);
    const auto* source = dense.data_ptr<std::int32_t>();
    auto* packed = words.data_ptr<std::int32_t>();
    for (std::int64_t field = 0; field < count; ++field) {
        const auto shift = static_cast<int>(field * bits % kWordBits);
        std::int32_t* word = packed + field * bits / kWordBits * width;
        const std::int32_t* values = source + field * width;
        for (std::int64_t column = 0; column < width; ++column) {
            const std::uint64_t value = static_cast<std::uint64_t>(static_cast<std::uint32_t>(values[column])) << shift;
            word[column] = static_cast<std::int32_t>(static_cast<std::uint32_t>(word[column])
                                                     | static_cast<std::uint32_t>(value));
            if (shift + bits > kWordBits)
                word[width + column] = static_cast<std::int32_t>(value >> kWordBits);
        }
    }
    return words;
}

} // namespace quantoscope
