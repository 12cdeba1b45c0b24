#include "core/quantization/weight_tile.h"

#include "core/base/errors.h"
#include "core/base/parallel.h"
#include "core/results/session_excerpt.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

namespace quantoscope {
namespace {

constexpr double kBeyondLimit = 0.001; // share of cells
constexpr std::int64_t kGrain = 8; // rows of cells handled by one thread at a time

/// One row of a run's weights, in unscaled space, for columns [first, first + count).
class RowDecoder
{
public:
    RowDecoder(const LayerResult& layer, std::int64_t rows, std::int64_t columns)
        : m_layer(layer), m_codes(layer.codes.get()), m_kept(static_cast<std::size_t>(columns))
    {
        if (lacksItsCodes(layer))
            throw InvalidRequest("the session is an excerpt without the codes of " + layer.name
                                 + ": do the run again to see its weights");
        const auto fits = [](const std::vector<float>& scales, std::int64_t size) {
            return scales.empty() || static_cast<std::int64_t>(scales.size()) == size;
        };
        const bool shaped = layer.outFeatures == rows && layer.inFeatures == columns
            && (!m_codes || (m_codes->codes.rows == rows && m_codes->codes.columns == columns));
        if (!shaped || !fits(layer.inputScales, columns) || !fits(layer.rowScales, rows))
            throw InvalidRequest(layer.name + " has another shape in a run than in the open model");
        for (const std::int32_t column : layer.keptChannels)
            if (column >= 0 && column < columns)
                m_kept[static_cast<std::size_t>(column)] = true;
    }

    void decode(std::int64_t row, std::int64_t first, const float* original, std::vector<float>& weights) const
    {
        const auto count = static_cast<std::int64_t>(weights.size());
        if (!m_codes) {
            std::copy(original, original + count, weights.begin());
            return;
        }
        const bool oneGrid = m_codes->scales.values.size() == 1;
        const float rowScale = m_layer.rowScales.empty() ? 1 : m_layer.rowScales[static_cast<std::size_t>(row)];
        for (std::int64_t i = 0; i < count; ++i) {
            const auto column = static_cast<std::size_t>(first + i);
            const auto place = static_cast<std::size_t>(i);
            if (m_kept[column]) {
                weights[place] = original[i];
                continue;
            }
            const std::int64_t group = oneGrid ? 0 : m_codes->groupIndex[column];
            const float scale = m_codes->scales.at(oneGrid ? 0 : row, group);
            const float zero = m_codes->zeros.at(oneGrid ? 0 : row, group);
            const auto code = static_cast<float>(m_codes->codes.at(row, first + i));
            float value = m_codes->zerosAreOffsets ? code * scale + zero : (code - zero) * scale;
            if (!m_layer.inputScales.empty())
                value /= m_layer.inputScales[column];
            weights[place] = value / rowScale;
        }
    }

private:
    const LayerResult& m_layer;
    const QuantizedCodes* m_codes; ///< nullptr: left in full precision
    std::vector<bool> m_kept; ///< columns in full precision
};

/// Pools the rows of one row of cells.
class CellRow
{
public:
    CellRow(TilePooling pooling, std::int64_t cells, std::int64_t columnsPerCell)
        : m_pooling(pooling)
        , m_columnsPerCell(columnsPerCell)
        , m_values(static_cast<std::size_t>(cells))
        , m_counts(static_cast<std::size_t>(cells))
    {
    }

    template <typename ValueAt>
    void addRow(std::size_t count, ValueAt valueAt)
    {
        for (std::size_t column = 0; column < count; ++column) {
            const auto cell = column / static_cast<std::size_t>(m_columnsPerCell);
            const double value = valueAt(column);
            double& pooled = m_values[cell];
            if (!std::isfinite(value))
                pooled = std::numeric_limits<double>::quiet_NaN();
            else if (m_pooling == TilePooling::Mean)
                pooled += value;
            else if (std::abs(value) > std::abs(pooled)) // never true of NaN, which stays
                pooled = value;
            ++m_counts[cell];
        }
    }

    void write(float* cells)
    {
        for (std::size_t cell = 0; cell < m_values.size(); ++cell)
            cells[cell]
                = static_cast<float>(m_pooling == TilePooling::Mean ? m_values[cell] / m_counts[cell] : m_values[cell]);
        std::ranges::fill(m_values, 0);
        std::ranges::fill(m_counts, 0);
    }

private:
    TilePooling m_pooling;
    std::int64_t m_columnsPerCell;
    std::vector<double> m_values;
    std::vector<double> m_counts;
};

/// `count` weights from `first`, widened to whole cells of so many weights that there are at most `most`.
struct Cells
{
    std::int64_t first;
    std::int64_t count; ///< of weights
    std::int64_t pool = 1;

    std::int64_t cells() const { return (count + pool - 1) / pool; }
};

Cells fittingCells(std::int64_t first, std::int64_t count, std::int64_t size, std::int64_t most)
{
    Cells fitting { first, count };
    for (std::int64_t pool = 2; fitting.cells() > most; pool *= 2) {
        const std::int64_t begin = first / pool * pool;
        fitting = { begin, std::min(size, (first + count + pool - 1) / pool * pool) - begin, pool };
    }
    return fitting;
}

TileRange within(const TileRange& wish, std::int64_t rows, std::int64_t columns)
{
    if (wish.rows <= 0 || wish.columns <= 0)
        return { 0, 0, rows, columns };
    if (wish.firstRow < 0 || wish.firstColumn < 0 || wish.firstRow >= rows || wish.firstColumn >= columns)
        throw InvalidRequest("the tile begins at row " + std::to_string(wish.firstRow) + ", column "
                             + std::to_string(wish.firstColumn) + ", and the layer has " + std::to_string(rows) + " by "
                             + std::to_string(columns) + " weights");
    return { wish.firstRow, wish.firstColumn, std::min(wish.rows, rows - wish.firstRow),
             std::min(wish.columns, columns - wish.firstColumn) };
}

Matrix<float> emptyCells(std::int64_t rows, std::int64_t columns)
{
    return { rows, columns, std::vector<float>(static_cast<std::size_t>(rows * columns)) };
}

/// Fills rows of cells; each is independent of the others.
class Cutter
{
public:
    Cutter(const at::Tensor& weight, const std::vector<RowDecoder>& decoders, WeightTile& tile)
        : m_weight(weight.data_ptr<float>()), m_decoders(decoders), m_tile(tile)
    {
    }

    void cut(std::int64_t firstCellRow, std::int64_t lastCellRow, const CancellationToken& cancel) const
    {
        const std::size_t runs = m_decoders.size();
        const auto columns = static_cast<std::size_t>(m_tile.range.columns);
        const CellRow none(m_tile.request.pooling, m_tile.original.columns, m_tile.columnsPerCell);
        std::vector<CellRow> pools(2 * runs + 2, none); // the original, each run's weights and error, the difference
        std::vector<std::vector<float>> rows(runs, std::vector<float>(columns));
        for (std::int64_t cellRow = firstCellRow; cellRow < lastCellRow; ++cellRow) {
            cancel.throwIfCancelled();
            const TileRange weights = m_tile.weightsOf(cellRow, 0);
            for (std::int64_t row = weights.firstRow; row < weights.firstRow + weights.rows; ++row)
                addRow(row, pools, rows);
            write(cellRow, pools);
        }
    }

private:
    void addRow(std::int64_t row, std::vector<CellRow>& pools, std::vector<std::vector<float>>& rows) const
    {
        const TileRange& range = m_tile.range;
        const float* const original = m_weight + row * m_tile.inFeatures + range.firstColumn;
        const auto columns = static_cast<std::size_t>(range.columns);
        pools[0].addRow(columns, [&](std::size_t i) { return original[i]; });
        for (std::size_t run = 0; run < rows.size(); ++run) {
            std::vector<float>& weights = rows[run];
            m_decoders[run].decode(row, range.firstColumn, original, weights);
            pools[1 + 2 * run].addRow(columns, [&](std::size_t i) { return weights[i]; });
            pools[2 + 2 * run].addRow(columns, [&](std::size_t i) { return weights[i] - original[i]; });
        }
        if (rows.size() > 1)
            pools.back().addRow(columns, [&](std::size_t i) { return rows[0][i] - rows[1][i]; });
        if (m_tile.request.marked)
            countMarked(row, original);
    }

    void countMarked(std::int64_t row, const float* original) const
    {
        Matrix<std::int32_t>& marked = m_tile.marked;
        std::int32_t* const cells
            = marked.values.data() + (row - m_tile.range.firstRow) / m_tile.rowsPerCell * marked.columns;
        for (std::int64_t column = 0; column < m_tile.range.columns; ++column)
            cells[column / m_tile.columnsPerCell] += m_tile.request.marked->contains(original[column]) ? 1 : 0;
    }

    void write(std::int64_t cellRow, std::vector<CellRow>& pools) const
    {
        const auto rowOf = [cellRow](Matrix<float>& cells) { return cells.values.data() + cellRow * cells.columns; };
        pools[0].write(rowOf(m_tile.original));
        for (std::size_t run = 0; run < m_tile.runs.size(); ++run) {
            pools[1 + 2 * run].write(rowOf(m_tile.runs[run].weights));
            pools[2 + 2 * run].write(rowOf(m_tile.runs[run].error));
        }
        if (!m_tile.difference.empty())
            pools.back().write(rowOf(m_tile.difference));
    }

    const float* m_weight;
    const std::vector<RowDecoder>& m_decoders;
    WeightTile& m_tile;
};

double limitOf(const std::vector<const Matrix<float>*>& all)
{
    std::vector<float> magnitudes;
    for (const Matrix<float>* cells : all)
        for (const float value : cells->values)
            if (std::isfinite(value))
                magnitudes.push_back(std::abs(value));
    if (magnitudes.empty())
        return 1;
    const auto beyond = static_cast<std::ptrdiff_t>(kBeyondLimit * static_cast<double>(magnitudes.size()));
    const auto place = magnitudes.begin() + beyond;
    std::nth_element(magnitudes.begin(), place, magnitudes.end(), std::greater<>());
    const double limit = *place > 0 ? *place : std::ranges::max(magnitudes);
    return limit > 0 ? limit : 1;
}

} // namespace

WeightTile cutWeightTile(const at::Tensor& weight, const WeightTileRequest& request, const CancellationToken& cancel)
{
    WeightTile tile;
    tile.request = request;
    tile.outFeatures = weight.size(0);
    tile.inFeatures = weight.size(1);
    if (weight.numel() == 0)
        throw InvalidRequest(request.layer + " has no weights");
    const TileRange asked = within(request.range, tile.outFeatures, tile.inFeatures);
    const auto most = [](std::int64_t wish) { return std::clamp<std::int64_t>(wish, 1, kMostTileCells); };
    const Cells rows = fittingCells(asked.firstRow, asked.rows, tile.outFeatures, most(request.mostRows));
    const Cells columns = fittingCells(asked.firstColumn, asked.columns, tile.inFeatures, most(request.mostColumns));
    tile.range = { rows.first, columns.first, rows.count, columns.count };
    tile.rowsPerCell = rows.pool;
    tile.columnsPerCell = columns.pool;

    const Matrix<float> cells = emptyCells(rows.cells(), columns.cells());
    tile.original = cells;
    if (request.marked)
        tile.marked = { cells.rows, cells.columns, std::vector<std::int32_t>(cells.values.size()) };
    std::vector<RowDecoder> decoders;
    for (const auto& layer : request.runs) {
        decoders.emplace_back(*layer, tile.outFeatures, tile.inFeatures);
        tile.runs.push_back({ cells, cells });
    }
    if (request.runs.size() > 1)
        tile.difference = cells;
    const at::Tensor dense = weight.to(at::kCPU, at::kFloat).contiguous();
    const Cutter cutter(dense, decoders, tile);
    parallelFor(0, rows.cells(), kGrain,
                [&](std::int64_t first, std::int64_t last) { cutter.cut(first, last, cancel); });
    return tile;
}

TileLimits tileLimits(const at::Tensor& weight, const WeightTileRequest& request, const CancellationToken& cancel)
{
    WeightTileRequest whole { .layer = request.layer, .runs = request.runs, .range = {} };
    whole.mostRows = whole.mostColumns = kLimitCells;
    whole.pooling = request.pooling;
    const WeightTile tile = cutWeightTile(weight, whole, cancel);
    std::vector<const Matrix<float>*> weights { &tile.original };
    std::vector<const Matrix<float>*> errors;
    for (const WeightTile::OfRun& run : tile.runs) {
        weights.push_back(&run.weights);
        errors.push_back(&run.error);
    }
    return { limitOf(weights), limitOf(errors), limitOf({ &tile.difference }) };
}

at::Tensor decodedWeights(const at::Tensor& weight, const LayerResult& layer, const CancellationToken& cancel)
{
    const at::Tensor original = weight.to(at::kCPU, at::kFloat).contiguous();
    const std::int64_t columns = original.size(1);
    const RowDecoder decoder(layer, original.size(0), columns);
    at::Tensor decoded = at::empty_like(original);
    const auto* const from = original.data_ptr<float>();
    auto* const to = decoded.data_ptr<float>();
    parallelFor(0, original.size(0), kGrain, [&](std::int64_t first, std::int64_t last) {
        std::vector<float> row(static_cast<std::size_t>(columns));
        for (std::int64_t i = first; i < last; ++i) {
            cancel.throwIfCancelled();
            decoder.decode(i, 0, from + i * columns, row);
            std::ranges::copy(row, to + i * columns);
        }
    });
    return decoded;
}

} // namespace quantoscope
