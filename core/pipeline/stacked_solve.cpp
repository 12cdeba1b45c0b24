#include "core/pipeline/stacked_solve.h"

#include <ATen/ATen.h>

#include <chrono>
#include <utility>

namespace quantoscope {
namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

bool needsOwnSolve(const at::Tensor& weight)
{
    return !at::isfinite(weight).all().item<bool>() || weight.eq(0).all().item<bool>();
}

at::Tensor rowsOf(const at::Tensor& tensor, std::int64_t first, std::int64_t count, std::int64_t total)
{
    const bool perRow = tensor.defined() && tensor.dim() > 0 && tensor.size(0) == total;
    return perRow ? tensor.narrow(0, first, count).clone() : tensor;
}

// The rows [first, first + count) of a stacked result of `total` rows.
QuantizedWeight sliceRows(const QuantizedWeight& stack, std::int64_t first, std::int64_t count, std::int64_t total)
{
    QuantizedWeight slice = stack;
    slice.codes = rowsOf(stack.codes, first, count, total);
    slice.scales = rowsOf(stack.scales, first, count, total);
    slice.zeros = rowsOf(stack.zeros, first, count, total);
    slice.keptWeights = rowsOf(stack.keptWeights, first, count, total);
    slice.rowScales = rowsOf(stack.rowScales, first, count, total);
    slice.clip = rowsOf(stack.clip, first, count, total);
    if (stack.order.defined() && stack.order.dim() == 2)
        slice.order = rowsOf(stack.order, first, count, total);
    slice.rowLosses = rowsOf(stack.rowLosses, first, count, total);
    slice.solverLoss = slice.rowLosses.defined() ? std::optional(slice.rowLosses.sum().item<double>()) : std::nullopt;
    return slice;
}

void solveStacked(std::vector<SolvedLayer>& solved, const std::vector<std::size_t>& members,
                  const WeightQuantizer& quantizer, const std::vector<at::Tensor>& weights,
                  const InputStatistics& statistics, const CancellationToken& cancel, const SolverProgress& progress)
{
    const auto start = std::chrono::steady_clock::now();
    std::vector<at::Tensor> rows;
    for (const std::size_t member : members)
        rows.push_back(weights[member]);
    const at::Tensor stacked = rows.size() == 1 ? rows.front() : at::cat(rows, 0);
    QuantizedWeight result = quantizer.quantize(stacked, statistics, cancel, progress);
    const at::Tensor dequantized = result.dequantize();
    const double seconds = secondsSince(start);

    std::int64_t first = 0;
    const std::int64_t total = stacked.size(0);
    for (const std::size_t member : members) {
        const std::int64_t count = weights[member].size(0);
        SolvedLayer& layer = solved[member];
        layer.weight = members.size() == 1 ? std::move(result) : sliceRows(result, first, count, total);
        layer.dequantized = members.size() == 1 ? dequantized : dequantized.narrow(0, first, count).clone();
        layer.solvedOn = stacked.device().str();
        layer.seconds = seconds * static_cast<double>(count) / static_cast<double>(total);
        first += count;
    }
}

} // namespace

std::vector<SolvedLayer> solveGroup(const WeightQuantizer& quantizer, const GridSpec& grid,
                                    const std::vector<at::Tensor>& weights, const InputStatistics& statistics,
                                    const CancellationToken& cancel, const SolverProgress& progress)
{
    std::vector<std::vector<std::size_t>> solves;
    std::vector<std::size_t> together;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (grid.granularity() == Granularity::Tensor || needsOwnSolve(weights[i]))
            solves.push_back({ i });
        else
            together.push_back(i);
    }
    if (!together.empty())
        solves.push_back(std::move(together));

    std::vector<SolvedLayer> solved(weights.size());
    double rowsDone = 0;
    double allRows = 0;
    for (const at::Tensor& weight : weights)
        allRows += static_cast<double>(weight.size(0));
    for (const std::vector<std::size_t>& members : solves) {
        double rows = 0;
        for (const std::size_t member : members)
            rows += static_cast<double>(weights[member].size(0));
        solveStacked(solved, members, quantizer, weights, statistics, cancel, [&](double share) {
            if (progress)
                progress((rowsDone + share * rows) / allRows);
        });
        rowsDone += rows;
    }
    return solved;
}

} // namespace quantoscope
