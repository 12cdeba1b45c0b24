#include "core/quantization/quantized_weight.h"

#include "core/base/parallel.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <bit>
#include <span>

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

/// Weights handled by one thread at a time.
constexpr std::int64_t kGrain = 1 << 16;

/// Neighbouring columns of one group.
struct GroupRun
{
    std::int64_t begin;
    std::int64_t end;
    std::int64_t group;
};

std::vector<GroupRun> runsOf(const at::Tensor& groupIndex)
{
    const at::Tensor dense = groupIndex.contiguous();
    const auto* const groups = dense.data_ptr<std::int32_t>();
    std::vector<GroupRun> runs;
    for (std::int64_t column = 0; column < dense.numel(); ++column) {
        if (runs.empty() || runs.back().group != groups[column])
            runs.push_back({ column, column, groups[column] });
        runs.back().end = column + 1;
    }
    return runs;
}

void decode(std::span<const std::int32_t> codes, float* weights, float scale, float zero, bool zeroIsOffset)
{
    if (zeroIsOffset) {
        for (const std::int32_t code : codes)
            *weights++ = static_cast<float>(code) * scale + zero;
    } else {
        for (const std::int32_t code : codes)
            *weights++ = (static_cast<float>(code) - zero) * scale;
    }
}

at::Tensor decodedOnDevice(const QuantizedWeight& weight)
{
    const auto ofColumns = [&](const at::Tensor& grids) {
        return grids.numel() == 1 ? grids : grids.index_select(1, weight.groupIndex);
    };
    const at::Tensor values = weight.codes.to(at::kFloat);
    return weight.zerosAreOffsets ? values.mul_(ofColumns(weight.scales)).add_(ofColumns(weight.zeros))
                                  : values.sub_(ofColumns(weight.zeros)).mul_(ofColumns(weight.scales));
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
    if (!codes.is_cpu())
        return decodedOnDevice(*this);
    const at::Tensor dense = codes.contiguous();
    const std::int64_t rows = dense.size(0);
    const std::int64_t columns = dense.size(1);
    at::Tensor weight = at::empty({ rows, columns }, at::kFloat);
    const bool oneGrid = scales.numel() == 1;
    const std::vector<GroupRun> runs = oneGrid ? std::vector<GroupRun> { { 0, columns, 0 } } : runsOf(groupIndex);
    const at::Tensor steps = scales.contiguous();
    const at::Tensor offsets = zeros.contiguous();
    const std::int64_t groups = steps.size(1);
    const auto* const from = dense.data_ptr<std::int32_t>();
    const auto* const scale = steps.data_ptr<float>();
    const auto* const zero = offsets.data_ptr<float>();
    auto* const to = weight.data_ptr<float>();
    const std::int64_t grain = std::max<std::int64_t>(1, kGrain / std::max<std::int64_t>(1, columns));
    parallelFor(0, rows, grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            for (const GroupRun& run : runs) {
                const std::int64_t grid = oneGrid ? 0 : row * groups + run.group;
                decode({ from + row * columns + run.begin, from + row * columns + run.end },
                       to + row * columns + run.begin, scale[grid], zero[grid], zerosAreOffsets);
            }
        }
    });
    return weight;
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

QuantizedWeight QuantizedWeight::onHost() const
{
    QuantizedWeight host = *this;
    for (at::Tensor* const tensor :
         { &host.codes, &host.scales, &host.zeros, &host.groupIndex, &host.inputScales, &host.rowScales,
           &host.unquantized, &host.clip, &host.scaleLosses, &host.keptColumns, &host.keptWeights, &host.outlierColumns,
           &host.order, &host.rowLosses }) {
        if (tensor->defined())
            *tensor = tensor->cpu();
    }
    return host;
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
