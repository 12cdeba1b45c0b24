#include "core/quantization/quantized_weight.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <bit>

namespace quantoscope {
namespace {

/// A weight in full precision counts as the 16 bits that models are stored in.
constexpr double kKeptBits = 16;

template <typename T>
Matrix<T> toMatrix(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.contiguous();
    const T* first = dense.data_ptr<T>();
    return { dense.size(0), dense.size(1), std::vector<T>(first, first + dense.numel()) };
}

template <typename T>
at::Tensor toTensor(const Matrix<T>& matrix, at::ScalarType type)
{
    return at::from_blob(const_cast<T*>(matrix.values.data()), { matrix.rows, matrix.columns }, type).clone();
}

} // namespace

at::Tensor QuantizedWeight::dequantize() const
{
    if (!isQuantized())
        return unquantized;
    at::Tensor weight = dequantizeScaled();
    if (inputScales.defined())
        weight.div_(inputScales);
    if (rowScales.defined())
        weight.div_(rowScales.unsqueeze(1));
    if (keptColumns.defined())
        weight.index_copy_(1, keptColumns, keptWeights);
    return weight;
}

at::Tensor QuantizedWeight::dequantizeScaled() const
{
    if (!isQuantized())
        return unquantized;
    const at::Tensor codesAsFloat = codes.to(at::kFloat);
    at::Tensor scale = scales;
    at::Tensor zero = zeros;
    if (scales.numel() > 1) {
        const at::Tensor group = groupIndex.to(at::kLong);
        scale = scales.index_select(1, group);
        zero = zeros.index_select(1, group);
    }
    return zerosAreOffsets ? codesAsFloat.mul_(scale).add_(zero) : codesAsFloat.sub_(zero).mul_(scale);
}

double QuantizedWeight::bitsPerWeight() const
{
    if (!isQuantized() || codes.numel() == 0)
        return 32;
    const int bits
        = std::max(1, static_cast<int>(std::bit_width(static_cast<std::uint64_t>(std::int64_t { maxCode } - minCode))));
    const auto weights = static_cast<double>(codes.numel());
    const double kept = keptColumns.defined() ? static_cast<double>(keptWeights.numel()) / weights : 0;
    return bits * (1 - kept) + kKeptBits * kept + static_cast<double>(scales.numel()) * (16.0 + bits) / weights;
}

QuantizedCodes QuantizedWeight::toCodes() const
{
    if (!isQuantized())
        return {};
    const at::Tensor group = groupIndex.contiguous();
    const auto* first = group.data_ptr<std::int32_t>();
    return { .codes = toMatrix<std::int32_t>(codes),
             .scales = toMatrix<float>(scales),
             .zeros = toMatrix<float>(zeros),
             .groupIndex = std::vector<std::int32_t>(first, first + group.numel()),
             .zerosAreOffsets = zerosAreOffsets,
             .minCode = minCode,
             .maxCode = maxCode };
}

QuantizedWeight QuantizedWeight::fromCodes(const QuantizedCodes& codes)
{
    QuantizedWeight weight;
    weight.codes = toTensor(codes.codes, at::kInt);
    weight.scales = toTensor(codes.scales, at::kFloat);
    weight.zeros = toTensor(codes.zeros, at::kFloat);
    weight.groupIndex = at::tensor(codes.groupIndex, at::kInt);
    weight.zerosAreOffsets = codes.zerosAreOffsets;
    weight.minCode = codes.minCode;
    weight.maxCode = codes.maxCode;
    return weight;
}

} // namespace quantoscope
