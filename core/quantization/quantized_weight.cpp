#include "core/quantization/quantized_weight.h"

#include <ATen/ATen.h>

namespace quantoscope {
namespace {

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
    const at::Tensor codesAsFloat = codes.to(at::kFloat);
    at::Tensor scale = scales;
    at::Tensor zero = zeros;
    if (scales.numel() > 1) {
        const at::Tensor group = groupIndex.to(at::kLong);
        scale = scales.index_select(1, group);
        zero = zeros.index_select(1, group);
    }
    at::Tensor weight = zerosAreOffsets ? codesAsFloat.mul_(scale).add_(zero) : codesAsFloat.sub_(zero).mul_(scale);
    if (inputScales.defined())
        weight.div_(inputScales);
    if (rowScales.defined())
        weight.div_(rowScales.unsqueeze(1));
    return weight;
}

double QuantizedWeight::bitsPerWeight(int bits) const
{
    if (!isQuantized() || codes.numel() == 0)
        return 32;
    const auto weights = static_cast<double>(codes.numel());
    return bits + static_cast<double>(scales.numel()) * (16.0 + bits) / weights;
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
