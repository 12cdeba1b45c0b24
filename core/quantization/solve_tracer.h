// Who watches a solve step by step. Inside the kernels a tracer is a template argument, and the empty one is compiled
// away; a solver asks for its tracer once a block at most.
#pragma once

#include "core/quantization/grid_table.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <span>

namespace quantoscope {

/// What GPTQ has done to one block. Positions are places in the order in which columns are taken.
struct TracedBlock
{
    std::int64_t begin = 0; ///< position of its first column
    at::Tensor reached; ///< [rows, width]: each weight as it stood when its column's turn had come
    at::Tensor errors; ///< [rows, width]: (w − q) / U_jj, what the columns to the right are owed
    at::Tensor codes; ///< int32 [rows, width]
};

/// One row of OBQ just before the weight chosen is fixed; as ObqStep.
struct TracedChoice
{
    std::int64_t row = 0;
    std::int64_t step = 0;
    std::int64_t column = 0;
    std::int32_t code = 0;
    bool outsideGrid = false;
    bool pinned = false;
    std::span<const float> weights;
    std::span<const float> costs;
    std::span<const float> inverse;
};

/// One candidate of AWQ's search for scales.
struct TracedScales
{
    std::optional<double> exponent; ///< empty: no scaling at all
    at::Tensor scales; ///< float32 [in]
    at::Tensor rounded; ///< float32 [rows, in]: what the weight becomes with them, in unscaled space
    double loss = 0; ///< tr(ΔW H ΔWᵀ) / rows
};

/// All calls come from the solving thread, in the order in which things happen. Tensors are only to be read, and only
/// during the call: what they show goes on changing.
class SolveTracer
{
public:
    virtual ~SolveTracer() = default;

    // GPTQ, and OBQ from left to right
    /// `factor`: U, upper triangular [in, in], by position; `order`: int64 [in], the column at each position; `weight`
    /// [rows, in] by position, dead columns cleared.
    virtual void factored(const at::Tensor& /*factor*/, const at::Tensor& /*order*/, const at::Tensor& /*weight*/) { }
    /// `groups`: int32 [in], the group of the column at each position.
    virtual void blockSolved(const TracedBlock& /*block*/, const GridTable& /*table*/, const at::Tensor& /*groups*/) { }
    /// The columns at positions from `begin` on have been paid what the block before them owed. `weight` by position.
    virtual void restUpdated(std::int64_t /*begin*/, const at::Tensor& /*weight*/) { }

    // OBQ
    /// `groups`: int32 [in]; `weight` float32 [rows, in], dead columns cleared.
    virtual void gridsFitted(const GridTable& /*table*/, const at::Tensor& /*groups*/, const at::Tensor& /*weight*/) { }
    virtual void weightChosen(const TracedChoice& /*choice*/) { }

    // AWQ
    virtual void scalesTried(const TracedScales& /*candidate*/) { }
    virtual void scalesChosen(const at::Tensor& /*scales*/, std::optional<double> /*exponent*/) { }
    /// `weight`: scaled and cut.
    virtual void rangeCut(const at::Tensor& /*weight*/) { }

    // RTN, and AWQ in the end
    /// `weight` float32 [rows, in] has become `codes`; `groups` as above.
    virtual void rounded(const at::Tensor& /*weight*/, const GridTable& /*table*/, const at::Tensor& /*codes*/,
                         const at::Tensor& /*groups*/)
    {
    }
};

} // namespace quantoscope
