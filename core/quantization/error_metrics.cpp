#include "core/quantization/error_metrics.h"

#include "core/base/parallel.h"
#include "core/quantization/layer_checks.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <utility>

namespace quantoscope {
namespace {

/// Rows and columns of one product between two looks at the cancel token.
constexpr std::int64_t kRowBlock = 2048;
constexpr std::int64_t kColumnBlock = 256;
constexpr std::int64_t kLargestMap = 256;
/// Weights handled in one go.
constexpr std::int64_t kPiece = 1 << 16;

std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

double ratio(double part, double whole)
{
    return part == 0 ? 0.0 : part / whole;
}

/// −10·log10(share); empty for a share of 0.
std::optional<double> decibels(std::optional<double> share)
{
    return share ? ifFinite(-10.0 * std::log10(*share)) : std::nullopt;
}

double total(const at::Tensor& values)
{
    return values.sum().item<double>();
}

std::vector<float> toVector(const at::Tensor& values)
{
    const at::Tensor dense = values.to(at::kCPU, at::kFloat).contiguous();
    const auto* first = dense.data_ptr<float>();
    return { first, first + dense.numel() };
}

/// Mean of |delta| over each cell of an even partition into at most 256x256 cells.
Matrix<float> pooledMap(const at::Tensor& delta)
{
    const std::int64_t rows = delta.size(0);
    const std::int64_t columns = delta.size(1);
    Matrix<float> map { std::min(rows, kLargestMap), std::min(columns, kLargestMap), {} };
    map.values.resize(static_cast<std::size_t>(map.rows * map.columns));
    const at::Tensor dense = delta.cpu().contiguous();
    const float* values = dense.data_ptr<float>();
    parallelFor(0, map.rows, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t cell = first * map.columns; cell < last * map.columns; ++cell) {
            const std::int64_t cellRow = cell / map.columns;
            const std::int64_t cellColumn = cell % map.columns;
            const std::int64_t top = cellRow * rows / map.rows;
            const std::int64_t bottom = (cellRow + 1) * rows / map.rows;
            const std::int64_t left = cellColumn * columns / map.columns;
            const std::int64_t right = (cellColumn + 1) * columns / map.columns;
            double sum = 0;
            for (std::int64_t row = top; row < bottom; ++row) {
                for (std::int64_t column = left; column < right; ++column)
                    sum += static_cast<double>(std::fabs(values[row * columns + column]));
            }
            const auto count = static_cast<double>((bottom - top) * (right - left));
            map.values[static_cast<std::size_t>(cell)] = static_cast<float>(sum / count);
        }
    });
    return map;
}

/// part(begin, end) of neighbouring pieces, in their order: what is added up of them does not depend on the number of
/// threads.
template <typename Result, typename Part>
std::vector<Result> overPieces(std::int64_t size, const Part& part)
{
    const std::int64_t pieces = (size + kPiece - 1) / kPiece;
    std::vector<Result> results(static_cast<std::size_t>(pieces));
    parallelFor(0, pieces, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t piece = first; piece < last; ++piece)
            results[static_cast<std::size_t>(piece)] = part(piece * kPiece, std::min((piece + 1) * kPiece, size));
    });
    return results;
}

/// Smallest and largest finite value, without a copy of the weight; the first above the second if there is none.
std::pair<double, double> finiteRange(const at::Tensor& dense)
{
    using Range = std::pair<double, double>;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const float* const values = dense.data_ptr<float>();
    const auto ranges = overPieces<Range>(dense.numel(), [values, kInfinity](std::int64_t begin, std::int64_t end) {
        Range range(kInfinity, -kInfinity);
        for (std::int64_t i = begin; i < end; ++i) {
            if (!std::isfinite(values[i]))
                continue;
            range.first = std::min(range.first, static_cast<double>(values[i]));
            range.second = std::max(range.second, static_cast<double>(values[i]));
        }
        return range;
    });
    Range whole(kInfinity, -kInfinity);
    for (const Range& range : ranges)
        whole = { std::min(whole.first, range.first), std::max(whole.second, range.second) };
    return whole;
}

/// Of one piece of a weight.
struct WeightErrors
{
    double energy = 0;
    double largest = 0;
    std::vector<std::uint64_t> counts;
};

/// Equal bins between edges.
class Bins
{
public:
    explicit Bins(const std::vector<double>& edges) : m_edges(edges)
    {
        if (count() > 0)
            m_perUnit = static_cast<double>(count()) / (edges.back() - edges.front());
    }

    std::size_t count() const { return m_edges.size() < 2 ? 0 : m_edges.size() - 1; }

    /// Counts the finite values; those outside fall into the outermost bins.
    void add(const float* values, const float* end, std::vector<std::uint64_t>& counts) const
    {
        if (count() == 0)
            return;
        const auto last = static_cast<double>(count() - 1);
        for (; values != end; ++values) {
            const auto value = static_cast<double>(*values);
            if (!std::isfinite(value))
                continue;
            auto bin = static_cast<std::size_t>(std::clamp((value - m_edges.front()) * m_perUnit, 0.0, last));
            // the division may land beside an edge by a rounding error
            if (bin > 0 && value < m_edges[bin])
                --bin;
            else if (bin + 1 < count() && value >= m_edges[bin + 1])
                ++bin;
            ++counts[bin];
        }
    }

private:
    const std::vector<double>& m_edges;
    double m_perUnit = 0;
};

} // namespace

at::Tensor rowEnergies(const at::Tensor& matrix, const at::Tensor& gram, const CancellationToken& cancel)
{
    const std::int64_t rows = matrix.size(0);
    const std::int64_t columns = matrix.size(1);
    at::Tensor energies = at::zeros({ rows }, matrix.options().dtype(at::kDouble));
    for (std::int64_t top = 0; top < rows; top += kRowBlock) {
        const at::Tensor block = matrix.slice(0, top, std::min(top + kRowBlock, rows)).to(at::kDouble);
        at::Tensor sum = energies.slice(0, top, std::min(top + kRowBlock, rows));
        // H is symmetric: what is above a diagonal block counts twice, what is below not at all.
        for (std::int64_t begin = 0; begin < columns; begin += kColumnBlock) {
            cancel.throwIfCancelled();
            const std::int64_t end = std::min(begin + kColumnBlock, columns);
            const at::Tensor here = block.slice(1, begin, end);
            const at::Tensor tile = gram.slice(1, begin, end).slice(0, 0, end).to(at::kDouble);
            at::Tensor product = at::mm(here, tile.slice(0, begin, end));
            if (begin > 0)
                product.addmm_(block.slice(1, 0, begin), tile.slice(0, 0, begin), 1, 2);
            sum.add_(product.mul_(here).sum(1));
        }
    }
    return energies;
}

double totalEnergy(const at::Tensor& matrix, const at::Tensor& gram, const CancellationToken& cancel)
{
    return total(rowEnergies(matrix, gram, cancel));
}

double relativeOutputError(const at::Tensor& weight, const at::Tensor& dequantized, const at::Tensor& gram)
{
    return ratio(totalEnergy(dequantized - weight, gram), totalEnergy(weight, gram));
}

Histogram weightHistogram(const at::Tensor& weight, int bins)
{
    const at::Tensor dense = weight.to(at::kFloat).contiguous();
    auto [low, high] = finiteRange(dense);
    if (low > high || bins < 1)
        return {};
    if (low == high) {
        const double margin = low == 0 ? 0.5 : std::fabs(low) / 2;
        low -= margin;
        high += margin;
    }
    Histogram histogram;
    histogram.edges.resize(static_cast<std::size_t>(bins) + 1);
    for (int i = 0; i <= bins; ++i)
        histogram.edges[static_cast<std::size_t>(i)] = low + (high - low) * i / bins;
    histogram.edges.back() = high;
    histogram.counts = countInBins(dense, histogram.edges);
    return histogram;
}

std::vector<std::uint64_t> countInBins(const at::Tensor& values, const std::vector<double>& edges)
{
    const Bins bins(edges);
    const at::Tensor dense = values.to(at::kFloat).contiguous();
    const float* const first = dense.data_ptr<float>();
    std::vector<std::uint64_t> counts(bins.count(), 0);
    std::mutex joining;
    parallelFor(0, dense.numel(), kPiece, [&](std::int64_t begin, std::int64_t end) {
        std::vector<std::uint64_t> local(bins.count(), 0);
        bins.add(first + begin, first + end, local);
        const std::lock_guard lock(joining);
        std::ranges::transform(counts, local, counts.begin(), std::plus<>());
    });
    return counts;
}

OriginalWeight describeOriginal(const at::Tensor& weight)
{
    OriginalWeight original;
    original.values = weight.to(at::kCPU, at::kFloat).contiguous();
    const auto* const values = original.values.data_ptr<float>();
    const auto energies = overPieces<double>(original.values.numel(), [values](std::int64_t begin, std::int64_t end) {
        double energy = 0;
        for (std::int64_t i = begin; i < end; ++i)
            energy += static_cast<double>(values[i]) * static_cast<double>(values[i]);
        return energy;
    });
    original.energy = std::accumulate(energies.begin(), energies.end(), 0.0);
    original.histogram = weightHistogram(original.values);
    return original;
}

void measureWeightErrors(LayerResult& result, const OriginalWeight& original, const at::Tensor& dequantized)
{
    const at::Tensor rounded = dequantized.to(at::kCPU, at::kFloat).contiguous();
    const auto* const before = original.values.data_ptr<float>();
    const auto* const after = rounded.data_ptr<float>();
    const Bins bins(original.histogram.edges);
    const auto pieces
        = overPieces<WeightErrors>(rounded.numel(), [before, after, &bins](std::int64_t begin, std::int64_t end) {
              WeightErrors errors;
              errors.counts.resize(bins.count());
              for (std::int64_t i = begin; i < end; ++i) {
                  const auto error = static_cast<double>(after[i] - before[i]);
                  errors.energy += error * error;
                  errors.largest = std::max(errors.largest, std::fabs(error));
              }
              bins.add(after + begin, after + end, errors.counts);
              return errors;
          });
    WeightErrors all;
    all.counts.resize(bins.count());
    for (const WeightErrors& piece : pieces) {
        all.energy += piece.energy;
        all.largest = std::max(all.largest, piece.largest);
        std::ranges::transform(all.counts, piece.counts, all.counts.begin(), std::plus<>());
    }
    const std::optional<double> energy = ifFinite(all.energy);
    result.weightMse = energy ? ifFinite(*energy / static_cast<double>(rounded.numel())) : std::nullopt;
    result.weightSqnrDb = energy ? decibels(ifFinite(ratio(*energy, original.energy))) : std::nullopt;
    result.maxAbsError = energy ? ifFinite(all.largest) : std::nullopt;
    result.histogramEdges = original.histogram.edges;
    result.histogramOriginal = original.histogram.counts;
    result.histogramQuantized = std::move(all.counts);
}

void measureOutputErrors(LayerResult& result, const at::Tensor& delta, const InputStatistics& reference,
                         double outputEnergy, const CancellationToken& cancel)
{
    const at::Tensor errors = rowEnergies(delta, reference.gram, cancel);
    const double error = total(errors);
    result.outputMse = ifFinite(error / static_cast<double>(delta.size(0)));
    result.relativeOutputError = ifFinite(ratio(error, outputEnergy));
    result.outputSqnrDb = decibels(result.relativeOutputError);
    result.energySpread = ifFinite(logDiagonalSpread(reference.gram));
    result.rowError = toVector(errors);
    result.columnError
        = toVector(delta.square().sum(0, false, at::kDouble) * reference.gram.diagonal().to(at::kDouble));
}

void measureErrors(LayerResult& result, const at::Tensor& weight, const at::Tensor& dequantized,
                   const InputStatistics& reference, const InputStatistics& holdout, const CancellationToken& cancel)
{
    if (weight.numel() == 0)
        return;
    const OriginalWeight original = describeOriginal(weight);
    measureWeightErrors(result, original, dequantized);
    const at::Tensor dense = weight.to(at::kFloat);
    const at::Tensor delta = dequantized.to(at::kFloat) - dense;
    result.errorMap = pooledMap(delta);
    if (reference.tokens > 0 && reference.finite)
        measureOutputErrors(result, delta, reference, totalEnergy(dense, reference.gram, cancel), cancel);
    if (holdout.tokens > 0 && holdout.finite) {
        const double error = totalEnergy(delta, holdout.gram, cancel);
        result.holdoutRelativeOutputError = ifFinite(ratio(error, totalEnergy(dense, holdout.gram, cancel)));
    }
}

} // namespace quantoscope
