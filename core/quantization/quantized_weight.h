// Integer codes with their grid: the result of every method.
#pragma once

#include "core/quantization/grid_spec.h"
#include "core/results/run.h"

#include <ATen/core/Tensor.h>

#include <optional>
#include <vector>

namespace quantoscope {

/// How a layer rounds its inputs to int8.
struct Int8Arithmetic
{
    double threshold = 0; ///< magnitude from which an input is an outlier and left as it is; 0: none is
    bool originalOutlierWeights = true; ///< outliers meet the original weights, not the rounded ones
};

/// w = scale·(code − zero); with `zerosAreOffsets`, w = code·scale + zero. The group of input column i is
/// groupIndex[i]. All tensors are where the weight was when it was solved.
struct QuantizedWeight
{
    at::Tensor codes; ///< int32 [out, in], in the checkpoint's column order
    at::Tensor scales; ///< float32 [out, groups]; [1, 1] for one grid per tensor
    at::Tensor zeros; ///< float32, as scales
    at::Tensor groupIndex; ///< int32 [in]
    at::Tensor inputScales; ///< float32 [in], undefined if none: the codes are those of W·diag(inputScales)
    at::Tensor rowScales; ///< float32 [out], undefined if none: the codes are those of diag(rowScales)·W
    at::Tensor unquantized; ///< float32 [out, in]: the layer left in full precision, codes and grid undefined then
    at::Tensor clip; ///< float32 [out, groups], undefined if none: largest magnitude that a clip search left
    at::Tensor scaleLosses; ///< float64 [candidates], undefined if none: losses of the search for inputScales
    std::optional<double> bestRatio; ///< the exponent that search chose; empty: none was, or no scaling is best
    at::Tensor keptColumns; ///< int64 [k], ascending: columns in full precision whatever their codes; undefined if none
    at::Tensor keptWeights; ///< float32 [out, k]: their weights, in unscaled space
    at::Tensor outlierColumns; ///< int64 [k], ascending: columns whose inputs hold outliers; undefined if none
    std::optional<Int8Arithmetic> int8Arithmetic; ///< set where the layer is to compute in int8
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
    /// float32 [out, in]: what the codes stand for, with inputScales and rowScales still in it, kept columns too.
    at::Tensor dequantizeScaled() const;
    /// Stored bits per weight: codes as wide as the range minCode .. maxCode asks for, 16 bits for each kept weight in
    /// their place, and a 16-bit scale and a zero as wide as a code for each group; 32 if not quantized.
    double bitsPerWeight() const;
    /// Plain copy for results, of a weight in host memory; empty if not quantized.
    QuantizedCodes toCodes() const;
    /// The same in host memory.
    QuantizedWeight onHost() const;
    /// The inverse: a copy of the codes and their grid.
    static QuantizedWeight fromCodes(const QuantizedCodes& codes);
};

} // namespace quantoscope
