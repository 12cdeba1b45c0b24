#include "core/quantization/ggml_packing.h"

#include "core/base/errors.h"
#include "core/base/parallel.h"

#include <ATen/ATen.h>

#include <array>
#include <atomic>
#include <cstring>
#include <string>

namespace quantoscope {
namespace {

/// Blocks filled by one thread at a time.
constexpr std::int64_t kGrain = 2048;

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

/// Codes of one block, minus its zero point, as the block holds them. What they must lie within shows in a number that
/// all are joined to, so that the loop has no branches.
struct Nibbles
{
    static constexpr std::int64_t kBytes = kGgmlBlockColumns / 2;
    static constexpr unsigned kMost = 15;

    static unsigned put(const std::int32_t* codes, std::int32_t zero, std::uint8_t* to)
    {
        unsigned seen = 0;
        for (std::int64_t i = 0; i < kBytes; ++i) {
            const auto low = static_cast<unsigned>(codes[i] - zero);
            const auto high = static_cast<unsigned>(codes[i + kBytes] - zero);
            seen |= low | high;
            to[i] = static_cast<std::uint8_t>(low | high << 4U);
        }
        return seen;
    }
};

struct SignedBytes
{
    static constexpr std::int64_t kBytes = kGgmlBlockColumns;
    static constexpr int kLow = -128;
    static constexpr unsigned kMost = 255;

    static unsigned put(const std::int32_t* codes, std::int32_t zero, std::uint8_t* to)
    {
        unsigned seen = 0;
        for (std::int64_t i = 0; i < kBytes; ++i) {
            const std::int32_t code = codes[i] - zero;
            seen |= static_cast<unsigned>(code - kLow);
            to[i] = static_cast<std::uint8_t>(code);
        }
        return seen;
    }
};

/// What of a layer goes into its blocks.
struct BlockParts
{
    at::Tensor codes; ///< int32 [out, in]
    at::Tensor zeros; ///< int32 [out, blocks]: taken off the codes
    std::vector<at::Tensor> halves; ///< float16 [out, blocks] each: what stands before the codes
};

template <typename Codes>
at::Tensor joined(const BlockParts& parts, GgmlBlock block)
{
    const std::int64_t count = parts.zeros.numel();
    const std::int64_t bytes = ggmlBlockBytes(block);
    at::Tensor packed = at::empty({ parts.zeros.size(0), parts.zeros.size(1) * bytes }, at::kByte);
    auto* const to = packed.data_ptr<std::uint8_t>();
    std::int64_t offset = 0;
    for (const at::Tensor& half : parts.halves) {
        const auto* const from = static_cast<const std::byte*>(half.data_ptr());
        for (std::int64_t i = 0; i < count; ++i)
            std::memcpy(to + i * bytes + offset, from + 2 * i, 2);
        offset += 2;
    }
    const auto* const codes = parts.codes.data_ptr<std::int32_t>();
    const auto* const zeros = parts.zeros.data_ptr<std::int32_t>();
    std::atomic<unsigned> seen = 0;
    parallelFor(0, count, kGrain, [&](std::int64_t first, std::int64_t last) {
        unsigned here = 0;
        for (std::int64_t i = first; i < last; ++i)
            here |= Codes::put(codes + i * kGgmlBlockColumns, zeros[i], to + i * bytes + offset);
        seen |= here;
    });
    if (seen > Codes::kMost)
        refuse(block, "codes lie outside its range");
    return packed;
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
    BlockParts parts { weight.codes.contiguous(),
                       zeros.to(at::kInt).contiguous(),
                       { exactHalves(scales, block, "scales") } };
    if (block == GgmlBlock::Q8_0)
        return joined<SignedBytes>(parts, block);
    if (block == GgmlBlock::Q4_0) {
        parts.zeros -= 8; // its codes stand for -8 .. 7
        return joined<Nibbles>(parts, block);
    }
    parts.halves.push_back(exactHalves(scales * zeros.neg(), block, "products of scales and zero points"));
    parts.zeros.zero_();
    return joined<Nibbles>(parts, block);
}

} // namespace quantoscope
