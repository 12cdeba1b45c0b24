#include "core/quantization/ggml_packing.h"

#include "core/base/errors.h"

#include <ATen/ATen.h>

#include <array>
#include <cstring>
#include <string>

namespace quantoscope {
namespace {

struct BlockFacts
{
    GgmlBlock block;
    std::string_view name;
    std::uint32_t type;
    std::int64_t bytes;
};

// In the order of the enumeration.
constexpr std::array<BlockFacts, 3> kBlocks { {
    { GgmlBlock::Q4_0, "Q4_0", 2, 18 },
    { GgmlBlock::Q4_1, "Q4_1", 3, 20 },
    { GgmlBlock::Q8_0, "Q8_0", 8, 34 },
} };

[[noreturn]] void refuse(GgmlBlock block, const std::string& reason)
{
    throw InvalidRequest(std::string(ggmlBlockName(block)) + " cannot hold the layer exactly: " + reason);
}

/// float16 [out, blocks] of float32 values that must be such numbers.
at::Tensor exactHalves(const at::Tensor& values, GgmlBlock block, const char* what)
{
    at::Tensor halves = values.to(at::kHalf);
    if (!halves.to(at::kFloat).equal(values))
        refuse(block, std::string(what) + " are no float16 numbers");
    return halves.contiguous();
}

/// The group of each block, int64 [in / 32].
at::Tensor groupsOfBlocks(const QuantizedWeight& weight, GgmlBlock block)
{
    const std::int64_t columns = weight.codes.size(1);
    if (columns % kGgmlBlockColumns != 0)
        refuse(block, std::to_string(columns) + " inputs are no multiple of 32");
    const at::Tensor groups = weight.groupIndex.to(at::kLong).view({ -1, kGgmlBlockColumns });
    if (!groups.eq(groups.narrow(1, 0, 1)).all().item<bool>())
        refuse(block, "32 neighbouring inputs do not share a group");
    return groups.select(1, 0).contiguous();
}

at::Tensor nibblePairs(const at::Tensor& codes)
{
    const at::Tensor blocks = codes.view({ codes.size(0), -1, 2, kGgmlBlockColumns / 2 });
    return blocks.select(2, 0).bitwise_or(blocks.select(2, 1).bitwise_left_shift(4)).to(at::kByte).contiguous();
}

void requireWithin(const at::Tensor& codes, int low, int high, GgmlBlock block)
{
    if (codes.lt(low).logical_or(codes.gt(high)).any().item<bool>())
        refuse(block, "codes lie outside " + std::to_string(low) + ".." + std::to_string(high));
}

/// Parts of each block one behind the other: uint8 or float16 [out, blocks, ..].
at::Tensor joined(const std::vector<at::Tensor>& parts, std::int64_t rows)
{
    std::vector<at::Tensor> bytes;
    for (const at::Tensor& part : parts) {
        const std::int64_t blocks = part.size(1);
        at::Tensor plain
            = at::empty({ rows, blocks, static_cast<std::int64_t>(part.nbytes()) / rows / blocks }, at::kByte);
        std::memcpy(plain.data_ptr(), part.data_ptr(), part.nbytes());
        bytes.push_back(plain);
    }
    return at::cat(bytes, 2).view({ rows, -1 });
}

} // namespace

std::string_view ggmlBlockName(GgmlBlock block)
{
    return kBlocks.at(static_cast<std::size_t>(block)).name;
}

std::uint32_t ggmlBlockType(GgmlBlock block)
{
    return kBlocks.at(static_cast<std::size_t>(block)).type;
}

std::int64_t ggmlBlockBytes(GgmlBlock block)
{
    return kBlocks.at(static_cast<std::size_t>(block)).bytes;
}

std::optional<GgmlBlock> blockFor(const GridSpec& grid)
{
    if (grid.rule() != GridRule::MinMax && grid.rule() != GridRule::Awq && grid.rule() != GridRule::Absmax)
        return std::nullopt;
    // What counts is code − zero: within ±(2^bits − 1) with a zero point, half of that without.
    const bool hasZero = !grid.symmetric() && grid.rule() != GridRule::Absmax;
    const int bits = grid.bits() + (hasZero ? 1 : 0);
    if (bits <= 4)
        return GgmlBlock::Q4_0;
    if (hasZero && grid.bits() == 4)
        return GgmlBlock::Q4_1;
    return bits <= 8 ? std::optional(GgmlBlock::Q8_0) : std::nullopt;
}

at::Tensor packBlocks(const QuantizedWeight& weight, GgmlBlock block)
{
    if (!weight.isQuantized() || weight.zerosAreOffsets)
        refuse(block, "it has no integer codes with zero points");
    const std::int64_t rows = weight.codes.size(0);
    const at::Tensor groups = groupsOfBlocks(weight, block);
    const auto ofBlocks = [&](const at::Tensor& values) {
        return values.expand({ rows, values.size(1) }).index_select(1, groups);
    };
    const at::Tensor scales = ofBlocks(weight.scales);
    const at::Tensor zeros = ofBlocks(weight.zeros);
    const at::Tensor halves = exactHalves(scales, block, "scales");
    if (block == GgmlBlock::Q4_1) {
        requireWithin(weight.codes, 0, 15, block);
        return joined({ halves, exactHalves(scales * zeros.neg(), block, "products of scales and zero points"),
                        nibblePairs(weight.codes) },
                      rows);
    }
    const at::Tensor centred = (weight.codes - zeros.to(at::kInt).repeat_interleave(kGgmlBlockColumns, 1)).contiguous();
    if (block == GgmlBlock::Q8_0) {
        requireWithin(centred, -128, 127, block);
        return joined({ halves, centred.to(at::kChar).view({ rows, -1, kGgmlBlockColumns }).contiguous() }, rows);
    }
    requireWithin(centred, -8, 7, block);
    return joined({ halves, nibblePairs(centred + 8) }, rows);
}

} // namespace quantoscope
