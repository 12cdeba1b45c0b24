// Integer codes with their grid: the result of every method.
#pragma once

#include "core/quantization/grid_spec.h"
#include "core/results/run.h"

#include <ATen/core/Tensor.h>

#include <optional>
#include <vector>

namespace quantoscope {

/// w = scale·(code − zero); with `zerosAreOffsets`, w = code·scale + zero. The group of input column i is
/// groupIndex[i].
struct QuantizedWeight
{
    at::Tensor codes; ///< int32 [out, in], in the checkpoint's column order
    at::Tensor scales; ///< float32 [out, groups]; [1, 1] for one grid per tensor
    at::Tensor zeros; ///< float32, as scales
    at::Tensor groupIndex; ///< int32 [in]
    at::Tensor inputScales; ///< float32 [in], undefined if none: the codes are those of W·diag(inputScales)
    at::Tensor rowScales; ///< float32 [out], undefined if none: the codes are those of diag(rowScales)·W
    at::Tensor unquantized; ///< float32 [out, in]: the layer left in full precision, codes and grid undefined then
    at::Tensor order; ///< int32 [in] (act-order) or [out, in] (OBQ); undefined if none
    bool zerosAreOffsets = false;
    int minCode = 0;
    int maxCode = 0;

    std::optional<double> solverLoss; ///< in the method's authors' scale
    at::Tensor rowLosses; ///< float64 [out]: each row's share of it; undefined if none
    double damping = 0; ///< absolute, on the scale of H = XᵀX/N
    std::int64_t deadChannels = 0;
    std::string fallback;
    std::vector<Warning> warnings;

    /// False if the layer was left in full precision (`fallback` says why).
    bool isQuantized() const { return codes.defined(); }
    /// float32 [out, in], in unscaled space.
    at::Tensor dequantize() const;
    /// Stored bits per weight: codes plus a 16-bit scale and a `bits`-wide zero for each group; 32 if not quantized.
    double bitsPerWeight(int bits) const;
    /// Plain copy for results; empty if not quantized.
    QuantizedCodes toCodes() const;
    /// The inverse: a copy of the codes and their grid.
    static QuantizedWeight fromCodes(const QuantizedCodes& codes);
};

} // namespace quantoscope
