#include "core/formats/ggml_types.h"

#include "core/formats/float16.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace quantoscope {

namespace {

// The layouts follow ggml-common.h of llama.cpp. Blocks hold 32 elements, super-blocks 256.
constexpr std::size_t kBlock = 32;
constexpr std::size_t kSuperBlock = 256;

using Block = const std::byte*;

unsigned byteAt(Block block, std::size_t offset)
{
    return std::to_integer<unsigned>(block[offset]);
}

int signedByteAt(Block block, std::size_t offset)
{
    return static_cast<std::int8_t>(byteAt(block, offset));
}

float halfAt(Block block, std::size_t offset)
{
    return floatFromHalf(static_cast<std::uint16_t>(byteAt(block, offset) | byteAt(block, offset + 1) << 8U));
}

std::uint32_t wordAt(Block block, std::size_t offset)
{
    return byteAt(block, offset) | byteAt(block, offset + 1) << 8U | byteAt(block, offset + 2) << 16U
        | byteAt(block, offset + 3) << 24U;
}

// Elements 0 to 15 lie in the low halves of 16 bytes, 16 to 31 in the high halves.
unsigned nibbleOf(Block codes, std::size_t element)
{
    return element < 16 ? byteAt(codes, element) & 15U : byteAt(codes, element - 16) >> 4U;
}

void decodeQ4_0(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    for (std::size_t i = 0; i < kBlock; ++i)
        values[i] = scale * static_cast<float>(static_cast<int>(nibbleOf(block + 2, i)) - 8);
}

void decodeQ4_1(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    const float minimum = halfAt(block, 2);
    for (std::size_t i = 0; i < kBlock; ++i)
        values[i] = scale * static_cast<float>(nibbleOf(block + 4, i)) + minimum;
}

void decodeQ5_0(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    const std::uint32_t fifthBits = wordAt(block, 2);
    for (std::size_t i = 0; i < kBlock; ++i) {
        const unsigned code = nibbleOf(block + 6, i) | (fifthBits >> i & 1U) << 4U;
        values[i] = scale * static_cast<float>(static_cast<int>(code) - 16);
    }
}

void decodeQ5_1(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    const float minimum = halfAt(block, 2);
    const std::uint32_t fifthBits = wordAt(block, 4);
    for (std::size_t i = 0; i < kBlock; ++i)
        values[i] = scale * static_cast<float>(nibbleOf(block + 8, i) | (fifthBits >> i & 1U) << 4U) + minimum;
}

void decodeQ8_0(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    for (std::size_t i = 0; i < kBlock; ++i)
        values[i] = scale * static_cast<float>(signedByteAt(block, 2 + i));
}

// Two-bit codes of Q2_K and Q3_K: each half of the super-block has 32 bytes, whose bit pairs, lowest first, are four
// runs of 32 elements.
unsigned crumbOf(Block codes, std::size_t element)
{
    const std::size_t half = element / 128;
    const std::size_t run = element % 128 / 32;
    return byteAt(codes, half * 32 + element % 32) >> (2 * run) & 3U;
}

void decodeQ2_K(Block block, float* values)
{
    const Block scales = block; // 16 of them: four bits of scale, four of minimum
    const Block codes = block + 16;
    const float scale = halfAt(block, 80);
    const float minimum = halfAt(block, 82);
    for (std::size_t i = 0; i < kSuperBlock; ++i) {
        const unsigned packed = byteAt(scales, i / 16);
        values[i] = scale * static_cast<float>(packed & 15U) * static_cast<float>(crumbOf(codes, i))
            - minimum * static_cast<float>(packed >> 4U);
    }
}

// Sixteen scales of six bits in 12 bytes: the low four bits in the halves of bytes 0 to 7, the high two in bytes 8
// to 11.
int scaleOfQ3_K(Block scales, std::size_t index)
{
    const unsigned low = index < 8 ? byteAt(scales, index) & 15U : byteAt(scales, index - 8) >> 4U;
    const unsigned high = byteAt(scales, 8 + index % 4) >> (2 * (index / 4)) & 3U;
    return static_cast<int>(low | high << 4U) - 32;
}

void decodeQ3_K(Block block, float* values)
{
    const Block thirdBits = block; // bit r of byte j belongs to element 32 r + j
    const Block codes = block + 32;
    const Block scales = block + 96;
    const float scale = halfAt(block, 108);
    for (std::size_t i = 0; i < kSuperBlock; ++i) {
        const bool third = (byteAt(thirdBits, i % 32) >> (i / 32) & 1U) != 0;
        const int code = static_cast<int>(crumbOf(codes, i)) - (third ? 0 : 4);
        values[i] = scale * static_cast<float>(scaleOfQ3_K(scales, i / 16)) * static_cast<float>(code);
    }
}

struct ScaleAndMinimum
{
    unsigned scale;
    unsigned minimum;
};

// Eight scales and eight minima of six bits in 12 bytes, as Q4_K and Q5_K pack them.
ScaleAndMinimum sixBitPair(Block packed, std::size_t index)
{
    if (index < 4)
        return { byteAt(packed, index) & 63U, byteAt(packed, index + 4) & 63U };
    const unsigned low = byteAt(packed, index + 4);
    return { (low & 15U) | byteAt(packed, index - 4) >> 6U << 4U, low >> 4U | byteAt(packed, index) >> 6U << 4U };
}

// Four-bit codes of Q4_K and Q5_K: 32 bytes hold 64 elements, the first 32 in their low halves.
unsigned nibbleOfSuperBlock(Block codes, std::size_t element)
{
    const unsigned byte = byteAt(codes, element / 64 * 32 + element % 32);
    return element % 64 < 32 ? byte & 15U : byte >> 4U;
}

void decodeQ4_K(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    const float minimum = halfAt(block, 2);
    for (std::size_t run = 0; run < kSuperBlock / 32; ++run) {
        const ScaleAndMinimum pair = sixBitPair(block + 4, run);
        const float runScale = scale * static_cast<float>(pair.scale);
        const float runMinimum = minimum * static_cast<float>(pair.minimum);
        for (std::size_t i = run * 32; i < (run + 1) * 32; ++i)
            values[i] = runScale * static_cast<float>(nibbleOfSuperBlock(block + 16, i)) - runMinimum;
    }
}

void decodeQ5_K(Block block, float* values)
{
    const float scale = halfAt(block, 0);
    const float minimum = halfAt(block, 2);
    for (std::size_t run = 0; run < kSuperBlock / 32; ++run) {
        const ScaleAndMinimum pair = sixBitPair(block + 4, run);
        const float runScale = scale * static_cast<float>(pair.scale);
        const float runMinimum = minimum * static_cast<float>(pair.minimum);
        for (std::size_t i = run * 32; i < (run + 1) * 32; ++i) {
            const unsigned fifth = byteAt(block, 16 + i % 32) >> run & 1U; // bit r of byte j: element 32 r + j
            values[i] = runScale * static_cast<float>(nibbleOfSuperBlock(block + 48, i) | fifth << 4U) - runMinimum;
        }
    }
}

void decodeQ6_K(Block block, float* values)
{
    const Block scales = block + 192; // sixteen signed bytes
    const float scale = halfAt(block, 208);
    for (std::size_t i = 0; i < kSuperBlock; ++i) {
        const std::size_t half = i / 128;
        const std::size_t run = i % 128 / 32;
        // Each half: 64 bytes of low halves (runs 0 and 1 in the lower four bits), 32 bytes of upper bit pairs.
        const unsigned lowByte = byteAt(block, half * 64 + i % 64);
        const unsigned low = run < 2 ? lowByte & 15U : lowByte >> 4U;
        const unsigned high = byteAt(block, 128 + half * 32 + i % 32) >> (2 * run) & 3U;
        const int code = static_cast<int>(low | high << 4U) - 32;
        values[i] = scale * static_cast<float>(signedByteAt(scales, i / 16)) * static_cast<float>(code);
    }
}

constexpr std::array<GgmlType, 18> kTypes { {
    { 0, "F32", 1, 4, TensorDtype::F32, nullptr },
    { 1, "F16", 1, 2, TensorDtype::F16, nullptr },
    { 2, "Q4_0", kBlock, 18, TensorDtype::F32, decodeQ4_0 },
    { 3, "Q4_1", kBlock, 20, TensorDtype::F32, decodeQ4_1 },
    { 6, "Q5_0", kBlock, 22, TensorDtype::F32, decodeQ5_0 },
    { 7, "Q5_1", kBlock, 24, TensorDtype::F32, decodeQ5_1 },
    { 8, "Q8_0", kBlock, 34, TensorDtype::F32, decodeQ8_0 },
    { 10, "Q2_K", kSuperBlock, 84, TensorDtype::F32, decodeQ2_K },
    { 11, "Q3_K", kSuperBlock, 110, TensorDtype::F32, decodeQ3_K },
    { 12, "Q4_K", kSuperBlock, 144, TensorDtype::F32, decodeQ4_K },
    { 13, "Q5_K", kSuperBlock, 176, TensorDtype::F32, decodeQ5_K },
    { 14, "Q6_K", kSuperBlock, 210, TensorDtype::F32, decodeQ6_K },
    { 24, "I8", 1, 1, TensorDtype::I8, nullptr },
    { 25, "I16", 1, 2, TensorDtype::I16, nullptr },
    { 26, "I32", 1, 4, TensorDtype::I32, nullptr },
    { 27, "I64", 1, 8, TensorDtype::I64, nullptr },
    { 28, "F64", 1, 8, TensorDtype::F64, nullptr },
    { 30, "BF16", 1, 2, TensorDtype::BF16, nullptr },
} };

struct TypeName
{
    std::uint32_t id;
    const char* name;
};

constexpr std::array<TypeName, 15> kUnreadTypes { {
    { 9, "Q8_1" },
    { 15, "Q8_K" },
    { 16, "IQ2_XXS" },
    { 17, "IQ2_XS" },
    { 18, "IQ3_XXS" },
    { 19, "IQ1_S" },
    { 20, "IQ4_NL" },
    { 21, "IQ3_S" },
    { 22, "IQ2_S" },
    { 23, "IQ4_XS" },
    { 29, "IQ1_M" },
    { 34, "TQ1_0" },
    { 35, "TQ2_0" },
    { 39, "MXFP4" },
    { 40, "NVFP4" },
} };

} // namespace

const GgmlType* findGgmlType(std::uint32_t id) noexcept
{
    const auto found = std::ranges::find(kTypes, id, &GgmlType::id);
    return found == kTypes.end() ? nullptr : &*found;
}

std::string ggmlTypeName(std::uint32_t id)
{
    if (const GgmlType* type = findGgmlType(id))
        return std::string(type->name);
    const auto found = std::ranges::find(kUnreadTypes, id, &TypeName::id);
    return found == kUnreadTypes.end() ? "number " + std::to_string(id) : found->name;
}

} // namespace quantoscope
