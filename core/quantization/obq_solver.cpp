#include "core/quantization/obq_solver.h"

#include "core/base/parallel.h"
#include "core/quantization/gptq_solver.h"
#include "core/quantization/grid_table.h"
#include "core/quantization/inverse_factor.h"
#include "core/quantization/kernels/obq_kernel.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/obq_device.h"
#include "core/quantization/solve_tracer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace quantoscope {
namespace {

/// What the authors put on a dead channel's diagonal, and add where H cannot be inverted: 1 on their scale of 2XᵀX/N.
constexpr double kAuthorsOne = 0.5;
/// H_jj·(H⁻¹)_jj beyond which H counts as singular: what is left of such a channel once the others are known is less
/// than the rounding errors of the products in H.
constexpr double kLargestInflation = 1e9;
/// Columns of the inverse formed between two looks at the cancel token.
constexpr std::int64_t kPanel = 128;
/// Share of the progress that the inverse counts for.
constexpr double kInverseShare = 0.05;

class ObqSolve
{
public:
    ObqSolve(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
             const ObqSettings& settings, const CancellationToken& cancel, const SolverProgress& progress,
             SolveTracer* tracer)
        : m_statistics(statistics)
        , m_spec(spec)
        , m_settings(settings)
        , m_cancel(cancel)
        , m_progress(progress)
        , m_tracer(tracer)
        , m_rows(weight.size(0))
        , m_columns(weight.size(1))
        , m_weight(weight.to(at::kFloat).clone(at::MemoryFormat::Contiguous))
        , m_hessian(statistics.gram.to(at::kDouble).clone(at::MemoryFormat::Contiguous))
    {
    }

    QuantizedWeight run()
    {
        const std::vector<Warning> ofTheGrid = gridWarnings(m_spec, m_weight);
        dampAndClearDeadColumns();
        const at::Tensor inverse = invert();
        QuantizedWeight result = m_settings.greedy ? solveGreedily(inverse) : solveLeftToRight();
        result.solverLoss = result.rowLosses.sum().item<double>();
        result.damping = m_damping;
        result.deadChannels = m_deadChannels;
        result.warnings = ofTheGrid;
        result.warnings.insert(result.warnings.end(), m_warnings.begin(), m_warnings.end());
        return result;
    }

private:
    void dampAndClearDeadColumns()
    {
        at::Tensor diagonal = m_hessian.diagonal();
        m_meanDiagonal = diagonal.mean().item<double>();
        m_deadChannels = diagonal.eq(0).sum().item<std::int64_t>();
        m_damping = m_settings.damping * m_meanDiagonal + m_settings.absoluteDamping;
        diagonal.add_(m_damping);
        if (m_deadChannels == 0)
            return;
        // As with the authors, a channel counts as dead only where damping leaves it so.
        const at::Tensor dead = diagonal.eq(0);
        const bool cleared = dead.any().item<bool>();
        diagonal.masked_fill_(dead, kAuthorsOne);
        m_weight.masked_fill_(dead, 0);
        m_warnings.push_back(
            { cleared ? "dead_channels" : "dead_channels_damped", { { "count", std::to_string(m_deadChannels) } } });
    }

    /// The inverse of H, lower triangle only, in the solver's precision; raises the damping until there is one.
    at::Tensor invert()
    {
        std::vector<double> tried;
        double raise = kAuthorsOne;
        for (;; raise *= 10) {
            tried.push_back(m_damping / meanDiagonalOrOne());
            at::Tensor factor = m_hessian.clone();
            if (factorInverse(factor, m_cancel)) {
                at::Tensor inverse = productWithItself(factor);
                const at::Tensor inflation = inverse.diagonal().to(at::kDouble) * m_hessian.diagonal();
                if (inflation.max().item<double>() <= kLargestInflation) {
                    if (tried.size() > 1)
                        m_warnings.push_back(dampingRaised(tried));
                    report(kInverseShare);
                    return inverse;
                }
            }
            m_damping += raise;
            m_hessian.diagonal().add_(raise);
        }
    }

    double meanDiagonalOrOne() const { return m_meanDiagonal > 0 ? m_meanDiagonal : 1; }

    /// UᵀU for upper triangular U.
    at::Tensor productWithItself(const at::Tensor& factor)
    {
        at::Tensor product = at::zeros({ m_columns, m_columns },
                                       factor.options().dtype(m_settings.doublePrecision ? at::kDouble : at::kFloat));
        for (std::int64_t begin = 0; begin < m_columns; begin += kPanel) {
            m_cancel.throwIfCancelled();
            const std::int64_t end = std::min(begin + kPanel, m_columns);
            const at::Tensor above = factor.slice(0, 0, end).slice(1, 0, end);
            product.slice(0, begin, end).slice(1, 0, end).copy_(at::mm(above.slice(1, begin, end).t(), above));
        }
        return product;
    }

    GridTable fitGrids(std::int64_t groupSize) const
    {
        GridTable table(m_spec, m_spec.groupCount(m_columns), m_rows, m_weight.device());
        const at::Tensor importance = m_hessian.diagonal().to(at::kFloat).contiguous();
        for (std::int64_t begin = 0; begin < m_columns; begin += groupSize) {
            const std::int64_t end = std::min(begin + groupSize, m_columns);
            fitGroup(table, begin / groupSize, m_weight.slice(1, begin, end), importance.slice(0, begin, end),
                     m_cancel);
        }
        return table;
    }

    QuantizedWeight solveGreedily(const at::Tensor& inverse)
    {
        warnOfUnevenChannels();
        const std::int64_t groupSize = m_spec.effectiveGroupSize(m_columns);
        const GridTable table = fitGrids(groupSize);
        const at::Tensor groups = neighbourGroups(m_columns, groupSize, m_weight.device());
        if (m_tracer)
            m_tracer->gridsFitted(table, groups, m_weight);
        const at::Tensor rounded = encodeGroups(table, m_weight, groupSize, m_cancel);
        const at::Tensor pinned
            = m_weight.eq(0).logical_and(assembleQuantizedWeight(table, rounded, groups).dequantize().eq(0));
        if (!m_weight.is_cpu())
            return solveGreedilyOnDevice(inverse, table, groups, pinned, rounded);
        const at::Tensor codes = at::empty({ m_rows, m_columns }, at::kInt);
        const at::Tensor order = at::empty({ m_rows, m_columns }, at::kInt);
        const at::Tensor losses = at::zeros({ m_rows }, at::kDouble);
        if (m_settings.doublePrecision)
            eliminate<double>(inverse, table, groups, pinned, codes, order, losses);
        else
            eliminate<float>(inverse, table, groups, pinned, codes, order, losses);
        QuantizedWeight result = assembleQuantizedWeight(table, codes, groups);
        result.order = order;
        result.rowLosses = losses;
        return result;
    }

    /// Of each row, how many of its zero weights the authors' batches count as done before the first step: as many as
    /// the row of the batch with the fewest has.
    at::Tensor skippedZeros(const at::Tensor& pinned) const
    {
        at::Tensor skipped = pinned.sum(1).cpu();
        for (std::int64_t begin = 0; begin < m_rows; begin += m_settings.rowBatch) {
            at::Tensor batch = skipped.slice(0, begin, std::min(begin + m_settings.rowBatch, m_rows));
            batch.fill_(batch.min());
        }
        return skipped;
    }

    QuantizedWeight solveGreedilyOnDevice(const at::Tensor& inverse, const GridTable& table, const at::Tensor& groups,
                                          const at::Tensor& pinned, const at::Tensor& rounded) const
    {
        const auto allSteps = static_cast<double>(m_rows * m_columns);
        std::int64_t done = 0;
        const ObqDeviceLayer layer { .weight = m_weight.to(inverse.scalar_type()),
                                     .inverse = inverse,
                                     .leastDiagonal = m_hessian.diagonal().reciprocal().to(inverse.scalar_type()),
                                     .columnGroup = groups,
                                     .table = &table,
                                     .pinned = pinned,
                                     .skipped = skippedZeros(pinned),
                                     .codes = rounded };
        const ObqDeviceResult eliminated = eliminateOnDevice(layer, m_cancel, [&](std::int64_t steps) {
            done += steps;
            report(kInverseShare + (1 - kInverseShare) * static_cast<double>(done) / allSteps);
        });
        QuantizedWeight result = assembleQuantizedWeight(table, rounded, groups);
        result.order = eliminated.order.to(m_weight.device());
        result.rowLosses = eliminated.losses;
        return result;
    }

    template <typename T>
    void eliminate(const at::Tensor& inverse, const GridTable& table, const at::Tensor& groups,
                   const at::Tensor& pinned, const at::Tensor& codes, const at::Tensor& order, const at::Tensor& losses)
    {
        const at::ScalarType type = inverse.scalar_type();
        const at::Tensor leastDiagonal = m_hessian.diagonal().reciprocal().to(type).contiguous();
        const at::Tensor weight = m_weight.to(type);
        const at::Tensor skipped = skippedZeros(pinned);
        const at::Tensor scales = table.scalesAs(type);
        const at::Tensor zeros = table.zeros.to(type);
        const at::Tensor inverses = table.inverses.to(type);
        const ObqLayer<T> layer { .columns = m_columns,
                                  .inverse = inverse.data_ptr<T>(),
                                  .leastDiagonal = leastDiagonal.data_ptr<T>(),
                                  .columnGroup = groups.data_ptr<std::int32_t>() };
        const CodeFormat format = codeFormat(m_spec);
        const auto caller = std::this_thread::get_id();
        const auto allSteps = static_cast<double>(m_rows * m_columns);
        std::atomic<std::int64_t> stepsDone = 0;
        const ObqAdvanced advanced = [&](std::int64_t steps) {
            m_cancel.throwIfCancelled();
            const std::int64_t done = stepsDone += steps;
            if (std::this_thread::get_id() == caller)
                report(kInverseShare + (1 - kInverseShare) * static_cast<double>(done) / allSteps);
        };
        const auto rows = [&](std::int64_t first, std::int64_t last) {
            return ObqRows<T> { .count = last - first,
                                .weights = weight.data_ptr<T>() + first * m_columns,
                                .pinned = pinned.data_ptr<bool>() + first * m_columns,
                                .skipped = skipped.data_ptr<std::int64_t>() + first,
                                .scales = scales.data_ptr<T>() + first,
                                .zeros = zeros.data_ptr<T>() + first,
                                .inverses = inverses.data_ptr<T>() + first,
                                .gridStride = m_rows,
                                .codes = codes.data_ptr<std::int32_t>() + first * m_columns,
                                .order = order.data_ptr<std::int32_t>() + first * m_columns,
                                .losses = losses.data_ptr<double>() + first };
        };
        if (m_tracer) {
            solveObqRows(layer, rows(0, m_rows), format, advanced, observerFor<T>());
            return;
        }
        parallelFor(0, m_rows, 1, [&](std::int64_t first, std::int64_t last) {
            solveObqRows(layer, rows(first, last), format, advanced);
        });
    }

    template <typename T>
    ObqObserver<T> observerFor() const
    {
        const auto width = static_cast<std::size_t>(m_columns);
        return [this, width](const ObqStep<T>& step) {
            const std::vector<float> weights(step.weights, step.weights + width);
            const std::vector<float> costs(step.costs, step.costs + width);
            const std::vector<float> inverse(step.inverse, step.inverse + width * width);
            m_tracer->weightChosen({ step.row, step.step, step.column, step.code, step.outsideGrid, step.pinned,
                                     weights, costs, inverse });
        };
    }

    /// With the same order for all rows there is one factor for all of them: GPTQ, of which this is the origin.
    QuantizedWeight solveLeftToRight()
    {
        InputStatistics damped = m_statistics;
        damped.gram = m_hessian;
        const GptqSettings settings { .damping = 0,
                                      .staticGroups = true,
                                      .doublePrecision = m_settings.doublePrecision };
        QuantizedWeight result = solveGptq(m_weight, damped, m_spec, settings, m_cancel, m_progress, m_tracer);
        result.rowLosses.div_(static_cast<double>(m_statistics.tokens)); // GPTQ's authors do not divide H by N
        result.order = at::arange(m_columns, result.codes.options()).expand({ m_rows, m_columns }).contiguous();
        return result;
    }

    void warnOfUnevenChannels()
    {
        const double spread = logDiagonalSpread(m_statistics.gram);
        if (spread > kLargestEvenSpread)
            m_warnings.push_back({ "uneven_channels", { { "spread", shortNumber(spread) } } });
    }

    void report(double share) const
    {
        if (m_progress)
            m_progress(share);
    }

    const InputStatistics& m_statistics;
    const GridSpec& m_spec;
    const ObqSettings& m_settings;
    const CancellationToken& m_cancel;
    const SolverProgress& m_progress;
    SolveTracer* const m_tracer;
    const std::int64_t m_rows;
    const std::int64_t m_columns;
    at::Tensor m_weight; ///< float32 [out, in]: dead columns cleared
    at::Tensor m_hessian; ///< float64 [in, in]: damped
    double m_meanDiagonal = 0; ///< of H as it was
    double m_damping = 0;
    std::int64_t m_deadChannels = 0;
    std::vector<Warning> m_warnings;
};

} // namespace

QuantizedWeight solveObq(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                         const ObqSettings& settings, const CancellationToken& cancel, const SolverProgress& progress,
                         SolveTracer* tracer)
{
    return ObqSolve(weight, statistics, spec, settings, cancel, progress, tracer).run();
}

} // namespace quantoscope
