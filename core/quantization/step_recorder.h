// Makes the stepper's frames out of what a traced solve tells.
#pragma once

#include "core/base/input_statistics.h"
#include "core/quantization/solve_tracer.h"
#include "core/results/stepper_frames.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace quantoscope {

/// For one solve of one tile. The columns of a block are shown as the textbook's loop would leave them, each paid at
/// once: GPTQ's kernel gathers the same differences in the same order when a column's turn comes, so that both come to
/// the same bit.
class StepRecorder : public SolveTracer
{
public:
    /// `tile` float32 [rows, columns]; `gram` of its columns. Starts with a frame in which nothing is rounded.
    StepRecorder(const at::Tensor& tile, const at::Tensor& gram);

    /// What has been recorded: frames, order, factor, and what there is of AWQ's search. Empties the recorder.
    StepperTrace take();

    void factored(const at::Tensor& factor, const at::Tensor& order, const at::Tensor& weight) override;
    void blockSolved(const TracedBlock& block, const GridTable& table, const at::Tensor& groups) override;
    void restUpdated(std::int64_t begin, const at::Tensor& weight) override;
    void gridsFitted(const GridTable& table, const at::Tensor& groups, const at::Tensor& weight) override;
    void weightChosen(const TracedChoice& choice) override;
    void scalesTried(const TracedScales& candidate) override;
    void scalesChosen(const at::Tensor& scales, std::optional<double> exponent) override;
    void rangeCut(const at::Tensor& weight) override;
    void rounded(const at::Tensor& weight, const GridTable& table, const at::Tensor& codes,
                 const at::Tensor& groups) override;

private:
    /// One row of a frame of OBQ, until all rows are there.
    struct RowChoice
    {
        std::int32_t column = -1;
        std::int32_t code = 0;
        float value = 0;
        bool outsideGrid = false;
        bool pinned = false;
        std::vector<float> weights; ///< empty: the row has no such step
        std::vector<float> costs;
        std::vector<float> inverse;
    };

    StepperFrame newFrame(StepKind kind) const;
    /// Completes `frame` with the tile as it stands, or with `shown` instead, and keeps it.
    void keep(StepperFrame frame, const at::Tensor& shown = {});
    void clearDead(const at::Tensor& weight);
    /// `values` [rows, n] of the columns `columns` (int64 [n]) in unscaled space.
    at::Tensor unscaled(const at::Tensor& values, const at::Tensor& columns) const;
    /// `reached` and `codes` [rows] of the column at `position`; fixes it and fills a frame.
    StepperFrame roundColumn(std::int64_t position, const at::Tensor& reached, const at::Tensor& codes,
                             const GridTable& table, const at::Tensor& groups);
    void keepChoices();
    void keepChoice(std::size_t step);

    at::Tensor m_original; ///< float32 [rows, columns], as all below by checkpoint's column, unscaled
    at::Tensor m_gram;
    at::Tensor m_weights; ///< as the tile stands
    at::Tensor m_fixed; ///< uint8
    at::Tensor m_order; ///< int64 [columns]
    at::Tensor m_factor; ///< by position, in the solver's precision
    at::Tensor m_working; ///< [rows, columns] by position, in the solver's precision and scaled space
    at::Tensor m_scales; ///< float32 [columns]; undefined: none
    std::vector<AffineGrid> m_grids; ///< of OBQ: [rows * columns]
    CodeFormat m_format;
    std::vector<std::vector<RowChoice>> m_choices; ///< [steps][rows]
    StepperTrace m_trace;
};

} // namespace quantoscope
