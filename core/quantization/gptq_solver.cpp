#include "core/quantization/gptq_solver.h"

#include "core/quantization/gptq_device.h"
#include "core/quantization/gptq_panels.h"
#include "core/quantization/inverse_factor.h"
#include "core/quantization/layer_checks.h"
#include "core/quantization/solve_tracer.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

/// Where the damping goes when a factorisation fails and nothing was asked for, as a share of the mean diagonal.
constexpr double kSmallestRaisedDamping = 1e-4;
/// Share of the progress that the factorisation counts for.
constexpr double kFactorShare = 0.3;

/// One solve. Columns are in processing order from permute() on.
class GptqSolve
{
public:
    GptqSolve(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
              const GptqSettings& settings, const CancellationToken& cancel, const SolverProgress& progress,
              SolveTracer* tracer)
        : m_statistics(statistics)
        , m_settings(settings)
        , m_cancel(cancel)
        , m_progress(progress)
        , m_tracer(tracer)
        , m_rows(weight.size(0))
        , m_columns(weight.size(1))
        , m_groupSize(spec.effectiveGroupSize(m_columns))
        , m_grouped(spec.granularity() == Granularity::Group)
        , m_table(spec, spec.groupCount(m_columns), m_rows, weight.device())
        , m_weight(weight.to(settings.doublePrecision ? at::kDouble : at::kFloat).clone(at::MemoryFormat::Contiguous))
        , m_diagonal(statistics.gram.diagonal().to(at::kDouble).clone())
        , m_rowLosses(at::zeros({ m_rows }, m_diagonal.options()))
    {
        m_result.warnings = gridWarnings(spec, weight);
    }

    QuantizedWeight run()
    {
        if (!m_grouped) // the authors fit a row's grid before dead columns are zeroed, and groups after
            fit(0, 0, m_columns);
        clearDeadColumns();
        if (m_grouped && m_settings.staticGroups)
            fitAllGroups();
        permute();
        if (!m_weight.is_cpu())
            solveColumnsOnDevice(factorDamped());
        else if (m_settings.doublePrecision)
            solveColumns<double>(factorDamped());
        else
            solveColumns<float>(factorDamped());
        report(1);
        return finish();
    }

private:
    bool fitsWhileSolving() const { return m_grouped && !m_settings.staticGroups; }

    void report(double share) const
    {
        if (m_progress)
            m_progress(share);
    }

    /// Fits `group` to the weights in [begin, end) as they stand.
    void fit(std::int64_t group, std::int64_t begin, std::int64_t end)
    {
        fitGroup(m_table, group, m_weight.slice(1, begin, end).to(at::kFloat),
                 m_diagonal.slice(0, begin, end).to(at::kFloat), m_cancel);
    }

    void fitAllGroups()
    {
        for (std::int64_t group = 0; group * m_groupSize < m_columns; ++group)
            fit(group, group * m_groupSize, std::min((group + 1) * m_groupSize, m_columns));
    }

    void clearDeadColumns()
    {
        m_dead = m_diagonal == 0;
        m_result.deadChannels = m_dead.sum().item<std::int64_t>();
        if (m_result.deadChannels == 0)
            return;
        m_weight.masked_fill_(m_dead, 0);
        m_result.warnings.push_back({ "dead_channels", { { "count", std::to_string(m_result.deadChannels) } } });
    }

    /// Brings weights and the diagonal of H into processing order and notes each column's group.
    void permute()
    {
        const bool byPosition = fitsWhileSolving() || !m_grouped;
        at::Tensor groups = neighbourGroups(m_columns, m_groupSize, m_weight.device());
        if (m_settings.actOrder) {
            const at::Tensor energy = m_diagonal.masked_fill(m_dead, deadDiagonal());
            m_order = at::argsort(energy, /*stable=*/true, /*dim=*/0, /*descending=*/true);
            m_weight = m_weight.index_select(1, m_order);
            m_diagonal = m_diagonal.index_select(0, m_order);
            if (!byPosition)
                groups = groups.index_select(0, m_order);
        }
        m_columnGroup = groups;
        m_codes = at::empty({ m_rows, m_columns }, groups.options());
    }

    /// What the authors put on a dead channel's diagonal: 1 on their scale of 2XᵀX.
    double deadDiagonal() const { return 0.5 / static_cast<double>(m_statistics.tokens); }

    /// H in processing order.
    at::Tensor hessian() const
    {
        at::Tensor matrix = m_statistics.gram.to(at::kDouble).clone(at::MemoryFormat::Contiguous);
        matrix.diagonal().masked_fill_(m_dead, deadDiagonal());
        if (m_order.defined())
            matrix = matrix.index_select(0, m_order).index_select(1, m_order);
        return matrix;
    }

    /// U, float64, in processing order.
    at::Tensor factorDamped()
    {
        double share = m_settings.damping;
        std::vector<double> tried;
        for (;; share = std::max(10 * share, kSmallestRaisedDamping)) {
            tried.push_back(share);
            at::Tensor matrix = hessian();
            m_result.damping = share * matrix.diagonal().mean().item<double>();
            matrix.diagonal().mul_(1 + m_settings.ownDamping).add_(m_result.damping);
            if (factorInverse(matrix, m_cancel)) {
                if (tried.size() > 1)
                    m_result.warnings.push_back(dampingRaised(tried));
                report(kFactorShare);
                return matrix;
            }
        }
    }

    /// Blocks end at multiples of the block size; with fresh groups also where a group starts, so that all columns
    /// before it have been compensated for.
    std::int64_t blockEnd(std::int64_t begin) const
    {
        std::int64_t end = std::min((begin / m_settings.blockSize + 1) * m_settings.blockSize, m_columns);
        if (fitsWhileSolving() && m_settings.freshGroups)
            end = std::min(end, (begin / m_groupSize + 1) * m_groupSize);
        return end;
    }

    std::vector<ColumnBlock> blocks() const
    {
        std::vector<ColumnBlock> all;
        for (std::int64_t begin = 0; begin < m_columns; begin = all.back().end)
            all.push_back({ begin, blockEnd(begin) });
        return all;
    }

    template <typename T>
    void solveColumns(const at::Tensor& factor)
    {
        if (m_tracer)
            m_tracer->factored(factor.to(m_weight.scalar_type()), m_order.defined() ? m_order : at::arange(m_columns),
                               m_weight);
        const auto packed = packedFactor<T>(factor, m_cancel);
        const at::Tensor energies = m_diagonal.to(at::kFloat);
        const PanelledLayer<T> layer { .rows = m_rows,
                                       .columns = m_columns,
                                       .weights = m_weight.data_ptr<T>(),
                                       .packedFactor = packed.get(),
                                       .columnGroup = m_columnGroup.data_ptr<std::int32_t>(),
                                       .table = &m_table,
                                       .fittedGroupSize = fitsWhileSolving() ? m_groupSize : 0,
                                       .energies = energies.data_ptr<float>(),
                                       .blocks = blocks(),
                                       .codes = m_codes.data_ptr<std::int32_t>(),
                                       .losses = m_rowLosses.data_ptr<double>() };
        if (m_tracer)
            solveTraced(layer);
        else
            solvePanels<T>(layer, m_cancel,
                           [this](double share) { report(kFactorShare + (1 - kFactorShare) * share); });
    }

    void solveColumnsOnDevice(const at::Tensor& factor)
    {
        solveOnDevice({ .weight = m_weight.contiguous(),
                        .factor = factor.to(m_weight.scalar_type()),
                        .columnGroup = m_columnGroup,
                        .table = &m_table,
                        .fittedGroupSize = fitsWhileSolving() ? m_groupSize : 0,
                        .energies = m_diagonal.to(at::kFloat).contiguous(),
                        .blocks = blocks(),
                        .codes = m_codes,
                        .losses = m_rowLosses },
                      m_cancel, [this](double share) { report(kFactorShare + (1 - kFactorShare) * share); });
    }

    /// Block by block for all rows, on one thread.
    template <typename T>
    void solveTraced(const PanelledLayer<T>& layer)
    {
        std::vector<GptqPanelSolver<T>> panels;
        for (std::int64_t row = 0; row < m_rows; row += GptqPanelSolver<T>::rowsAtOnce())
            panels.emplace_back(layer).load(row);
        const auto gathered = [&](const auto& ofPanel) {
            std::vector<at::Tensor> parts;
            for (const GptqPanelSolver<T>& panel : panels)
                parts.push_back(ofPanel(panel));
            return at::cat(parts);
        };
        for (const ColumnBlock& block : layer.blocks) {
            m_cancel.throwIfCancelled();
            for (GptqPanelSolver<T>& panel : panels)
                panel.solveBlock(block);
            const at::Tensor weights = gathered([](const auto& panel) { return panel.weights(); });
            m_tracer->blockSolved({ block.begin, weights.slice(1, block.begin, block.end),
                                    gathered([&](const auto& panel) { return panel.errors(block); }),
                                    m_codes.slice(1, block.begin, block.end) },
                                  m_table, m_columnGroup);
            for (GptqPanelSolver<T>& panel : panels)
                panel.payRest(block);
            if (block.end < m_columns)
                m_tracer->restUpdated(block.end, gathered([](const auto& panel) { return panel.weights(); }));
        }
    }

    QuantizedWeight finish()
    {
        at::Tensor codes = m_codes;
        at::Tensor groups = m_columnGroup;
        if (m_order.defined()) {
            const at::Tensor original = at::argsort(m_order);
            codes = codes.index_select(1, original);
            groups = groups.index_select(0, original);
        }
        QuantizedWeight result = assembleQuantizedWeight(m_table, codes, groups);
        result.damping = m_result.damping;
        result.deadChannels = m_result.deadChannels;
        result.warnings = std::move(m_result.warnings);
        result.rowLosses = m_rowLosses.mul_(static_cast<double>(m_statistics.tokens)); // from H = XᵀX/N to 2XᵀX, halved
        result.solverLoss = result.rowLosses.sum().item<double>();
        if (m_order.defined())
            result.order = m_order.to(at::kInt);
        return result;
    }

    const InputStatistics& m_statistics;
    const GptqSettings& m_settings;
    const CancellationToken& m_cancel;
    const SolverProgress& m_progress;
    SolveTracer* const m_tracer;
    const std::int64_t m_rows;
    const std::int64_t m_columns;
    const std::int64_t m_groupSize;
    const bool m_grouped;
    GridTable m_table;
    at::Tensor m_weight; ///< [out, in]
    at::Tensor m_diagonal; ///< float64 [in]: diag H, dead channels 0
    at::Tensor m_rowLosses; ///< float64 [out]
    at::Tensor m_dead; ///< bool [in], in original order
    at::Tensor m_order; ///< int64 [in]: column at each step; undefined: left to right
    at::Tensor m_columnGroup; ///< int32 [in]: group of the column at each step
    at::Tensor m_codes; ///< int32 [out, in], in processing order
    QuantizedWeight m_result; ///< collects damping, dead channels and warnings
};

} // namespace

QuantizedWeight solveGptq(const at::Tensor& weight, const InputStatistics& statistics, const GridSpec& spec,
                          const GptqSettings& settings, const CancellationToken& cancel, const SolverProgress& progress,
                          SolveTracer* tracer)
{
    return GptqSolve(weight, statistics, spec, settings, cancel, progress, tracer).run();
}

} // namespace quantoscope
