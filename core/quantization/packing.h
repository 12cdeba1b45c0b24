// Codes packed into words as the checkpoints of other programs hold them.
#pragma once

#include "core/quantization/quantized_weight.h"

#include <string_view>

namespace quantoscope {

/// Gptq is AutoGPTQ's layout, whose file holds zero − 1; GptqV2 the same with zeros as they are; Awq is AutoAWQ's
/// "gemm"; CompressedTensors the "pack-quantized" of the library of that name.
enum class PackFormat
{
    Gptq,
    GptqV2,
    Awq,
    CompressedTensors
};

/// "gptq", "gptq_v2", "awq", "compressed-tensors"; throws InvalidRequest listing them for any other word.
PackFormat packFormatFromName(std::string_view name);

/// The tensors of one Linear under their usual names.
struct PackedWeight
{
    at::Tensor qweight; ///< int32: GPTQ [ceil(in·bits/32), out], AWQ [in, out/8], c-t [out, ceil(in·bits/32)]
    at::Tensor
        qzeros; ///< int32: GPTQ [groups, ceil(out·bits/32)], AWQ [groups, out/8], c-t [ceil(out·bits/32), groups]
    at::Tensor scales; ///< float16 [groups, out], c-t [out, groups]
    at::Tensor groupIndex; ///< "g_idx", int32 [in]; undefined for AWQ
    /// Zero points of 0 in a GPTQ file, where 0 − 1 wraps: readers that do not wrap back see 2^bits.
    std::int64_t wrappedZeros = 0;
};

/// Packs without requantizing. Throws InvalidRequest saying why where the format cannot hold the weight: GPTQ takes 2,
/// 3, 4 and 8 bits; AWQ takes 4 bits, groups of neighbouring columns that divide the inputs, and outputs divisible by
/// 8; compressed-tensors takes 4 and 8 bits, whose words every reader lays out alike; none takes offset or step grids,
/// or zero points outside the range of codes.
PackedWeight packWeight(const QuantizedWeight& weight, int bits, PackFormat format);

/// int32 fields [count, width] of `bits` bits each, below 2^bits, as one little-endian bit string down each column:
/// int32 [ceil(count·bits/32), width]. Fields may cross words.
at::Tensor packBits(const at::Tensor& fields, int bits);

} // namespace quantoscope
