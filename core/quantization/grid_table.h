// The grids of a whole matrix: one a group and row. Weights and grids are on the CPU or on one device that has an
// accelerator.
#pragma once

#include "core/base/cancellation.h"
#include "core/quantization/affine_grid.h"
#include "core/quantization/quantized_weight.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <functional>

namespace quantoscope {

/// Grids by group, then row, so that neighbouring rows lie side by side. float32 [groups, rows] each.
struct GridTable
{
    GridTable(const GridSpec& spec, std::int64_t groups, std::int64_t rows, at::Device device = at::kCPU);

    GridSpec spec;
    at::Tensor scales;
    at::Tensor zeros;
    at::Tensor inverses;

    std::int64_t rows() const { return scales.size(1); }
    /// On the CPU, as setGrid().
    AffineGrid grid(std::int64_t group, std::int64_t row) const;
    /// The scales as `type`, a fixed step as exactly as that holds it.
    at::Tensor scalesAs(at::ScalarType type) const;
    void setGrid(std::int64_t group, std::int64_t row, const AffineGrid& grid);
};

/// The grid of one slice of `count` weights, given its range: the spec's rule, and its search if it has one.
/// `importance` as in fitGroup, null: the search is unweighted. `weights` is looked at only by a search.
AffineGrid fittedGrid(const GridSpec& spec, float low, float high, const float* weights, const float* importance,
                      std::size_t count);

/// Fits group `group` of every row to `columns`, the weights of that group: float32 [rows, n], unit column stride. With
/// granularity tensor one grid is fitted to all rows. `importance` (float32 [n], contiguous) weighs the squared errors
/// of ScaleSearch::Hessian; undefined: the search is unweighted. Rows run in parallel.
void fitGroup(GridTable& table, std::int64_t group, const at::Tensor& columns, const at::Tensor& importance,
              const CancellationToken& cancel);

/// fitGroup for weights on a device, float32 or float64. The ranges are the same as on the CPU; where a search finds
/// two candidates of nearly the same cost it may take the other. With granularity tensor the grid is fitted on the CPU.
void fitGroupOnDevice(GridTable& table, std::int64_t group, const at::Tensor& columns, const at::Tensor& importance);

/// fitGroup for every group of neighbouring columns of `weight`; `importance` float32 [in] or undefined. `progress` is
/// told the share of groups that are fitted.
GridTable fittedTable(const at::Tensor& weight, const GridSpec& spec, const at::Tensor& importance,
                      const CancellationToken& cancel, const std::function<void(double)>& progress = {});

/// int32 [rows, in]: each weight rounded on the grid of its column's group; columns of a group are neighbours,
/// `groupSize` each, the last group may be shorter.
at::Tensor encodeGroups(const GridTable& table, const at::Tensor& weight, std::int64_t groupSize,
                        const CancellationToken& cancel);

/// float32 [rows, in]: the weights that `codes` of encodeGroups stand for.
at::Tensor decodeGroups(const GridTable& table, const at::Tensor& codes, std::int64_t groupSize,
                        const CancellationToken& cancel);

/// `weight` (float32 [rows, in], unit column stride) rounded to grids fitted to it: fitGroup, encodeGroups and
/// decodeGroups in one. `importance` as in fitGroup, for all columns.
at::Tensor roundedValues(const at::Tensor& weight, const GridSpec& spec, const at::Tensor& importance,
                         const CancellationToken& cancel);

/// The result of a method: codes int32 [rows, in] and the group of each column, int32 [in].
QuantizedWeight assembleQuantizedWeight(const GridTable& table, const at::Tensor& codes, const at::Tensor& groupIndex);

/// int32 [in]: 0, 0, .., 1, 1, ..: groups of neighbouring columns.
at::Tensor neighbourGroups(std::int64_t inFeatures, std::int64_t groupSize, at::Device device = at::kCPU);

} // namespace quantoscope
