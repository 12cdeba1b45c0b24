// What the stepper shows: how one method quantizes a tile of a layer, step by step, as plain data.
// No libtorch, no Qt. Every number comes from the solver itself (core/quantization/tile_trace.h).
#pragma once

#include "core/results/run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

/// A tile of a layer's weight [out, in].
struct TileRange
{
    std::int64_t firstRow = 0;
    std::int64_t firstColumn = 0;
    std::int64_t rows = 0;
    std::int64_t columns = 0;

    bool operator==(const TileRange&) const = default;
};

inline constexpr std::int64_t kFewestTileColumns = 8;
inline constexpr std::int64_t kMostTileColumns = 64;
inline constexpr std::int64_t kMostTileRows = 16; ///< OBQ has an inverse Hessian for each row and step

/// The tile nearest to `wish` that lies within the layer and the limits above (a narrower layer is its own limit).
TileRange fittingTile(const TileRange& wish, std::int64_t outFeatures, std::int64_t inFeatures);

/// What the stepper is asked to show: one layer's tile and one grid for all methods.
struct StepperRequest
{
    std::string layer;
    TileRange range { 0, 0, 8, 32 };
    int bits = 3;
    std::int64_t groupSize = 16; ///< columns that share a scale; 0: one scale a row
    bool symmetric = false;
    std::int64_t blockSize = 8; ///< of GPTQ
    bool actOrder = false; ///< of GPTQ
    bool greedy = true; ///< of OBQ; false: left to right

    bool operator==(const StepperRequest&) const = default;
};

enum class StepKind
{
    Start, ///< nothing is rounded yet
    DeadCleared, ///< columns whose input is always zero set to zero
    ScalesTried, ///< AWQ: one candidate; the weights are what they would become
    ScalesChosen, ///< AWQ: the best of them; the weights are the original ones again
    RangeCut, ///< AWQ: the largest weights of each group cut
    ColumnRounded, ///< one column of all rows
    WeightsRounded, ///< OBQ: one weight of each row, each its own
    RestUpdated ///< GPTQ: the columns after a block paid what the block owed them
};

/// The tile just after one step. Columns are those of the tile, in the checkpoint's order.
struct StepperFrame
{
    StepKind kind = StepKind::Start;
    Matrix<float> weights; ///< in unscaled space: fixed ones as rounded, free ones as compensated so far
    std::vector<std::uint8_t> fixed; ///< [rows * columns]: 1 where rounded for good
    std::int64_t step = 0; ///< columns, of OBQ weights a row, that have been fixed
    double fixedShare = 0; ///< of all weights, 0..1
    /// tr(ΔW H ΔWᵀ) / tr(W H Wᵀ) over the tile with its block of the undamped Gram matrix.
    double outputError = 0;

    // Of steps that round
    std::vector<std::int32_t> chosen; ///< [rows]: the column rounded in each row, -1 for none; empty: none is
    std::vector<float> before; ///< [rows]: the weight chosen, just before it was rounded
    std::vector<std::int32_t> codes; ///< [rows]: what it became
    std::int32_t group = -1; ///< of the column; -1 where rows differ
    bool startsGroup = false; ///< its first column: the grid had just been fitted
    std::int64_t blockBegin = 0; ///< GPTQ: positions of the block in the order
    std::int64_t blockEnd = 0;

    // OBQ
    Matrix<float> costs; ///< before the choice: (w − q)² / (H⁻¹)_jj; NaN where fixed
    std::vector<std::uint8_t> outsideGrid; ///< [rows]: chosen because it lay outside its grid
    std::vector<std::uint8_t> pinned; ///< [rows]: was zero from the start, nothing to make good
    std::vector<Matrix<float>> inverses; ///< [rows]: each row's H⁻¹ of its free columns before the choice, else 0

    // AWQ
    std::optional<double> exponent; ///< of the candidate; empty: no scaling
    std::vector<float> scales; ///< [columns] in force; empty: none
};

/// One method on one tile.
struct StepperTrace
{
    std::string method; ///< key
    std::string config; ///< short name, "gptq-3b-g16-act-order"
    Matrix<float> original;
    std::vector<StepperFrame> frames; ///< a Start first, always
    std::vector<Warning> warnings;
    std::string fallback; ///< empty, or what the method did instead of what was asked

    std::vector<std::int32_t> order; ///< of methods that take columns one by one: the column at each position
    Matrix<float> factor; ///< GPTQ: U of the damped H⁻¹ = UᵀU, by position
    double damping = 0; ///< added to the diagonal of H

    // AWQ
    std::vector<float> magnitudes; ///< [columns]: mean |x|
    std::vector<double> candidateErrors; ///< relative output error with each candidate, in the order tried
    std::vector<std::optional<double>> candidateExponents;
    std::optional<std::size_t> bestCandidate;
};

/// All methods on one tile.
struct StepperTile
{
    std::string layer;
    TileRange range;
    std::int64_t tokens = 0; ///< that the Gram matrix was made of
    std::string source; ///< of the tokens, as CalibrationRequest
    std::int64_t deadColumns = 0; ///< of the tile: inputs that are zero on every token
    std::vector<StepperTrace> traces;

    const StepperTrace* trace(const std::string& method) const;
};

} // namespace quantoscope
