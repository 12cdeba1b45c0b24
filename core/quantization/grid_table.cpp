#include "core/quantization/grid_table.h"

#include "core/base/parallel.h"
#include "core/quantization/accelerator.h"
#include "core/quantization/kernels/grid_kernels.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace quantoscope {
namespace {

/// Weights handled between two looks at the cancel token.
constexpr std::int64_t kGrain = 1 << 16;

std::int64_t rowGrain(std::int64_t columns)
{
    return std::max<std::int64_t>(1, kGrain / std::max<std::int64_t>(1, columns));
}

/// First candidate of the shrink search with strictly the smallest cost.
template <typename Cost>
AffineGrid cheapestGrid(const GridSpec& spec, const ValueRange& range, const Cost& cost)
{
    AffineGrid best = shrunkGrid(spec, range.low, range.high, 0);
    double smallest = cost(best);
    for (int index = 1; index < searchSteps(spec); ++index) {
        const AffineGrid candidate = shrunkGrid(spec, range.low, range.high, index);
        if (const double value = cost(candidate); value < smallest) {
            smallest = value;
            best = candidate;
        }
    }
    return best;
}

bool searches(const GridSpec& spec)
{
    return searchSteps(spec) > 1;
}

void fitRows(GridTable& table, std::int64_t group, const float* weights, std::int64_t stride, std::int64_t columns,
             const float* importance, const CancellationToken& cancel)
{
    const GridSpec& spec = table.spec;
    const auto count = static_cast<std::size_t>(columns);
    const std::int64_t grain = rowGrain(columns * searchSteps(spec));
    parallelFor(0, table.rows(), grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            if ((row - first) % grain == 0)
                cancel.throwIfCancelled();
            const float* slice = weights + row * stride;
            const ValueRange range = valueRange(slice, count);
            table.setGrid(group, row, fittedGrid(spec, range.low, range.high, slice, importance, count));
        }
    });
}

void fitTensor(GridTable& table, std::int64_t group, const float* weights, std::int64_t stride, std::int64_t columns,
               const float* importance, const CancellationToken& cancel)
{
    const GridSpec& spec = table.spec;
    const CodeFormat format = codeFormat(spec);
    const auto count = static_cast<std::size_t>(columns);
    const std::int64_t rows = table.rows();
    ValueRange range = valueRange(weights, count);
    for (std::int64_t row = 1; row < rows; ++row) {
        const ValueRange next = valueRange(weights + row * stride, count);
        range = { std::min(range.low, next.low), std::max(range.high, next.high) };
    }
    std::vector<double> rowCosts(static_cast<std::size_t>(rows)); // added up in order, whatever the thread count
    const auto totalCost = [&](const AffineGrid& grid) {
        cancel.throwIfCancelled();
        parallelFor(0, rows, rowGrain(columns), [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t row = first; row < last; ++row)
                rowCosts[static_cast<std::size_t>(row)]
                    = roundingCost(weights + row * stride, importance, count, format, grid);
        });
        double sum = 0;
        for (const double cost : rowCosts)
            sum += cost;
        return sum;
    };
    const AffineGrid grid
        = searches(spec) ? cheapestGrid(spec, range, totalCost) : gridOfRange(spec, range.low, range.high);
    for (std::int64_t row = 0; row < rows; ++row)
        table.setGrid(group, row, grid);
}

template <typename T>
void fitRowsOnDevice(GridTable& table, std::int64_t group, const at::Tensor& columns, const at::Tensor& importance)
{
    const at::Tensor scales = table.scales[group];
    const at::Tensor zeros = table.zeros[group];
    const at::Tensor inverses = table.inverses[group];
    const bool weighted = table.spec.searchesByEnergy() && importance.defined();
    kernelsOn(columns.device())
        ->fitGrids(GridFitTask<T> { .spec = table.spec.fields(),
                                    .format = codeFormat(table.spec),
                                    .candidates = searchSteps(table.spec),
                                    .rows = columns.size(0),
                                    .columns = columns.size(1),
                                    .weights = columns.data_ptr<T>(),
                                    .stride = columns.stride(0),
                                    .importance = weighted ? importance.data_ptr<float>() : nullptr,
                                    .scales = scales.data_ptr<float>(),
                                    .zeros = zeros.data_ptr<float>(),
                                    .inverses = inverses.data_ptr<float>() });
}

/// Of each column its group's grid, as [rows, columns] in float32.
at::Tensor spreadOut(const at::Tensor& grids, std::int64_t columns, std::int64_t groupSize)
{
    return grids.index_select(0, neighbourGroups(columns, groupSize, grids.device())).t();
}

at::Tensor encodedOnDevice(const GridTable& table, const at::Tensor& weight, std::int64_t groupSize)
{
    const CodeFormat format = codeFormat(table.spec);
    const auto spread = [&](const at::Tensor& grids) { return spreadOut(grids, weight.size(1), groupSize); };
    at::Tensor codes;
    switch (format.rule) {
    case CodeRule::Divide:
        codes = at::div(weight, spread(table.scales)).round_().add_(spread(table.zeros));
        break;
    case CodeRule::Multiply:
        codes = at::mul(weight, spread(table.inverses)).add_(spread(table.zeros)).round_();
        break;
    case CodeRule::Truncate:
        codes = at::sub(weight, spread(table.zeros)).div_(spread(table.scales)).trunc_();
        break;
    }
    return codes.clamp_(static_cast<double>(format.minCode), static_cast<double>(format.maxCode))
        .to(at::kInt)
        .contiguous();
}

at::Tensor decodedOnDevice(const GridTable& table, const at::Tensor& codes, std::int64_t groupSize)
{
    const at::Tensor scales = spreadOut(table.scales, codes.size(1), groupSize);
    const at::Tensor zeros = spreadOut(table.zeros, codes.size(1), groupSize);
    const at::Tensor values = codes.to(at::kFloat);
    return codeFormat(table.spec).rule == CodeRule::Truncate ? values.mul(scales).add_(zeros)
                                                             : values.sub(zeros).mul_(scales);
}

} // namespace

GridTable::GridTable(const GridSpec& gridSpec, std::int64_t groups, std::int64_t rows, at::Device device)
    : spec(gridSpec)
    , scales(at::ones({ groups, rows }, at::TensorOptions(at::kFloat).device(device)))
    , zeros(at::zeros({ groups, rows }, scales.options()))
    , inverses(at::ones({ groups, rows }, scales.options()))
{
}

AffineGrid GridTable::grid(std::int64_t group, std::int64_t row) const
{
    const std::int64_t at = group * rows() + row;
    return { scales.data_ptr<float>()[at], zeros.data_ptr<float>()[at], inverses.data_ptr<float>()[at] };
}

at::Tensor GridTable::scalesAs(at::ScalarType type) const
{
    return spec.rule() == GridRule::Step ? at::full(scales.sizes(), spec.step(), scales.options().dtype(type))
                                         : scales.to(type);
}

void GridTable::setGrid(std::int64_t group, std::int64_t row, const AffineGrid& grid)
{
    const std::int64_t at = group * rows() + row;
    scales.data_ptr<float>()[at] = grid.scale;
    zeros.data_ptr<float>()[at] = grid.zero;
    inverses.data_ptr<float>()[at] = grid.inverse;
}

AffineGrid fittedGrid(const GridSpec& spec, float low, float high, const float* weights, const float* importance,
                      std::size_t count)
{
    if (!searches(spec))
        return gridOfRange(spec, low, high);
    const CodeFormat format = codeFormat(spec);
    return cheapestGrid(spec, { low, high },
                        [&](const AffineGrid& grid) { return roundingCost(weights, importance, count, format, grid); });
}

void fitGroup(GridTable& table, std::int64_t group, const at::Tensor& columns, const at::Tensor& importance,
              const CancellationToken& cancel)
{
    if (!columns.is_cpu())
        return fitGroupOnDevice(table, group, columns, importance);
    const float* weights = columns.data_ptr<float>();
    const bool weighted = table.spec.searchesByEnergy() && importance.defined();
    const float* weighing = weighted ? importance.data_ptr<float>() : nullptr;
    if (table.spec.granularity() == Granularity::Tensor)
        fitTensor(table, group, weights, columns.stride(0), columns.size(1), weighing, cancel);
    else
        fitRows(table, group, weights, columns.stride(0), columns.size(1), weighing, cancel);
}

void fitGroupOnDevice(GridTable& table, std::int64_t group, const at::Tensor& columns, const at::Tensor& importance)
{
    if (table.spec.granularity() == Granularity::Tensor) {
        GridTable onHost(table.spec, 1, table.rows());
        const at::Tensor weighing = importance.defined() ? importance.cpu() : importance;
        fitGroup(onHost, 0, columns.to(at::kCPU, at::kFloat).contiguous(), weighing, {});
        table.scales[group].copy_(onHost.scales[0]);
        table.zeros[group].copy_(onHost.zeros[0]);
        table.inverses[group].copy_(onHost.inverses[0]);
    } else if (columns.scalar_type() == at::kDouble) {
        fitRowsOnDevice<double>(table, group, columns, importance);
    } else {
        fitRowsOnDevice<float>(table, group, columns, importance);
    }
}

GridTable fittedTable(const at::Tensor& weight, const GridSpec& spec, const at::Tensor& importance,
                      const CancellationToken& cancel, const std::function<void(double)>& progress)
{
    const std::int64_t columns = weight.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    const std::int64_t groups = spec.groupCount(columns);
    GridTable table(spec, groups, weight.size(0), weight.device());
    for (std::int64_t group = 0; group < groups; ++group) {
        cancel.throwIfCancelled();
        const std::int64_t begin = group * groupSize;
        const std::int64_t end = std::min(begin + groupSize, columns);
        fitGroup(table, group, weight.slice(1, begin, end),
                 importance.defined() ? importance.slice(0, begin, end) : importance, cancel);
        if (progress)
            progress(static_cast<double>(group + 1) / static_cast<double>(groups));
    }
    return table;
}

at::Tensor encodeGroups(const GridTable& table, const at::Tensor& weight, std::int64_t groupSize,
                        const CancellationToken& cancel)
{
    if (!weight.is_cpu())
        return encodedOnDevice(table, weight, groupSize);
    const std::int64_t rows = weight.size(0);
    const std::int64_t columns = weight.size(1);
    const CodeFormat format = codeFormat(table.spec);
    at::Tensor codes = at::empty({ rows, columns }, at::kInt);
    const float* weights = weight.data_ptr<float>();
    std::int32_t* out = codes.data_ptr<std::int32_t>();
    const std::int64_t stride = weight.stride(0);
    const std::int64_t grain = rowGrain(columns);
    parallelFor(0, rows, grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            if ((row - first) % grain == 0)
                cancel.throwIfCancelled();
            for (std::int64_t begin = 0, group = 0; begin < columns; begin += groupSize, ++group) {
                const std::int64_t count = std::min(groupSize, columns - begin);
                encode(weights + row * stride + begin, static_cast<std::size_t>(count), format, table.grid(group, row),
                       out + row * columns + begin);
            }
        }
    });
    return codes;
}

at::Tensor decodeGroups(const GridTable& table, const at::Tensor& codes, std::int64_t groupSize,
                        const CancellationToken& cancel)
{
    if (!codes.is_cpu())
        return decodedOnDevice(table, codes, groupSize);
    const std::int64_t rows = codes.size(0);
    const std::int64_t columns = codes.size(1);
    const CodeFormat format = codeFormat(table.spec);
    at::Tensor weight = at::empty({ rows, columns }, at::kFloat);
    const std::int32_t* in = codes.data_ptr<std::int32_t>();
    float* out = weight.data_ptr<float>();
    const std::int64_t grain = rowGrain(columns);
    parallelFor(0, rows, grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            if ((row - first) % grain == 0)
                cancel.throwIfCancelled();
            for (std::int64_t begin = 0, group = 0; begin < columns; begin += groupSize, ++group) {
                const std::int64_t count = std::min(groupSize, columns - begin);
                const std::int64_t at = row * columns + begin;
                decode(in + at, static_cast<std::size_t>(count), format, table.grid(group, row), out + at);
            }
        }
    });
    return weight;
}

at::Tensor roundedValues(const at::Tensor& weight, const GridSpec& spec, const at::Tensor& importance,
                         const CancellationToken& cancel)
{
    const std::int64_t columns = weight.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    const GridTable table = fittedTable(weight, spec, importance, cancel);
    return decodeGroups(table, encodeGroups(table, weight, groupSize, cancel), groupSize, cancel);
}

QuantizedWeight assembleQuantizedWeight(const GridTable& table, const at::Tensor& codes, const at::Tensor& groupIndex)
{
    const bool wholeTensor = table.spec.granularity() == Granularity::Tensor;
    const auto outward
        = [&](const at::Tensor& values) { return (wholeTensor ? values.slice(1, 0, 1) : values).t().contiguous(); };
    QuantizedWeight result;
    result.codes = codes;
    result.scales = outward(table.scales);
    result.zeros = outward(table.zeros);
    result.groupIndex = groupIndex;
    const CodeFormat format = codeFormat(table.spec);
    result.zerosAreOffsets = format.rule == CodeRule::Truncate;
    if (table.spec.rule() == GridRule::Step) { // unbounded: the range is what occurs
        result.minCode = codes.min().item<std::int32_t>();
        result.maxCode = codes.max().item<std::int32_t>();
    } else {
        result.minCode = static_cast<int>(format.minCode);
        result.maxCode = static_cast<int>(format.maxCode);
    }
    return result;
}

at::Tensor neighbourGroups(std::int64_t inFeatures, std::int64_t groupSize, at::Device device)
{
    at::Tensor groups = at::empty({ inFeatures }, at::kInt);
    auto* values = groups.data_ptr<std::int32_t>();
    for (std::int64_t column = 0; column < inFeatures; ++column)
        values[column] = static_cast<std::int32_t>(column / groupSize);
    return groups.to(device);
}

} // namespace quantoscope
