// Codes as the blocks of ggml, llama.cpp's tensor library, where a block holds them exactly (layouts: ggml-common.h).
#pragma once

#include "core/quantization/quantized_weight.h"

#include <optional>
#include <string_view>

namespace quantoscope {

/// Blocks of 32 neighbouring inputs. Q4_0: a float16 step and codes −8..7. Q4_1: a float16 step and minimum and codes
/// 0..15. Q8_0: a float16 step and codes −128..127.
enum class GgmlBlock
{
    Q4_0,
    Q4_1,
    Q8_0
};

inline constexpr std::int64_t kGgmlBlockColumns = 32;

std::string_view ggmlBlockName(GgmlBlock block);
/// As GGUF files number it.
std::uint32_t ggmlBlockType(GgmlBlock block);
std::int64_t ggmlBlockBytes(GgmlBlock block);

/// The smallest block that holds every weight of such a grid exactly; nothing where none does (8 bits with a zero
/// point, offset and step grids).
std::optional<GgmlBlock> blockFor(const GridSpec& grid);

/// uint8 [out, in / 32 · bytes]. Throws InvalidRequest saying why where the blocks cannot hold the weight exactly:
/// inputs no multiple of 32, groups that do not hold whole blocks of neighbours, scales (for Q4_1 their products with
/// zero points too) that are no float16 numbers, codes out of range.
at::Tensor packBlocks(const QuantizedWeight& weight, GgmlBlock block);

} // namespace quantoscope
