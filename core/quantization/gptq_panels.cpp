#include "core/quantization/gptq_panels.h"

#include "core/base/parallel.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <atomic>
#include <new>
#include <thread>

namespace quantoscope {
namespace {

/// Strips packed between two looks at the cancel token.
constexpr std::int64_t kStripGrain = 16;

template <typename T>
void packStrip(const double* factor, std::int64_t columns, std::int64_t index, T* packed)
{
    const std::int64_t first = index * kFactorStrip;
    T* out = packed + stripOffset(index);
    for (std::int64_t row = 0; row < first + kFactorStrip; ++row) {
        for (std::int64_t column = first; column < first + kFactorStrip; ++column)
            *out++ = row <= column && column < columns ? static_cast<T>(factor[row * columns + column]) : T(0);
    }
}

std::int64_t widestBlock(const std::vector<ColumnBlock>& blocks)
{
    std::int64_t widest = 0;
    for (const ColumnBlock& block : blocks)
        widest = std::max(widest, block.end - block.begin);
    return widest;
}

} // namespace

template <typename T>
hwy::AlignedFreeUniquePtr<T[]> packedFactor(const at::Tensor& factor, const CancellationToken& cancel)
{
    const std::int64_t columns = factor.size(0);
    const std::int64_t strips = stripsOf(columns);
    auto packed = hwy::AllocateAligned<T>(static_cast<std::size_t>(stripOffset(strips)));
    if (!packed)
        throw std::bad_alloc();
    parallelFor(0, strips, kStripGrain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t index = first; index < last; ++index) {
            if (index % kStripGrain == 0)
                cancel.throwIfCancelled();
            packStrip(factor.data_ptr<double>(), columns, index, packed.get());
        }
    });
    return packed;
}

template <typename T>
GptqPanelSolver<T>::GptqPanelSolver(const PanelledLayer<T>& layer)
    : m_layer(layer)
    , m_kernel(gptqKernel<T>())
    , m_format(codeFormat(layer.table->spec))
    , m_lows(static_cast<std::size_t>(m_kernel.lineLength))
    , m_highs(m_lows)
{
    const std::int64_t groups = layer.table->scales.size(0);
    const std::int64_t paddedColumns = stripsOf(layer.columns) * kFactorStrip;
    const std::int64_t width = widestBlock(layer.blocks);
    const std::int64_t lines = paddedColumns + 2 * width + 3 * groups;
    m_memory = hwy::AllocateAligned<T>(static_cast<std::size_t>(lines * m_kernel.lineLength));
    if (!m_memory)
        throw std::bad_alloc();
    T* next = m_memory.get();
    const auto take = [&](std::int64_t count, T value) {
        T* const taken = next;
        next += count * m_kernel.lineLength;
        std::fill(taken, next, value);
        return taken;
    };
    m_panel.columns = layer.columns;
    m_panel.columnGroup = layer.columnGroup;
    m_panel.weights = take(paddedColumns, 0);
    m_panel.errors = take(width, 0);
    m_panel.codes = take(width, 0);
    m_panel.scales = m_scales = take(groups, 1);
    m_panel.zeros = m_zeros = take(groups, 0);
    m_panel.inverses = m_inverses = take(groups, 1);
}

template <typename T>
void GptqPanelSolver<T>::load(std::int64_t firstRow)
{
    m_firstRow = firstRow;
    m_panel.rows = std::min(m_kernel.lineLength, m_layer.rows - firstRow);
    m_panel.losses = m_layer.losses + firstRow;
    m_kernel.rowsToLines(m_layer.weights + firstRow * m_layer.columns, m_layer.columns, m_panel.rows, m_layer.columns,
                         m_panel.weights);
    if (m_layer.fittedGroupSize > 0)
        return;
    for (std::int64_t group = 0; group < m_layer.table->scales.size(0); ++group) {
        for (std::int64_t row = 0; row < m_panel.rows; ++row)
            setGrid(group, row, m_layer.table->grid(group, firstRow + row));
    }
}

template <typename T>
void GptqPanelSolver<T>::setGrid(std::int64_t group, std::int64_t row, const AffineGrid& grid)
{
    const GridSpec& spec = m_layer.table->spec;
    const std::int64_t at = group * m_kernel.lineLength + row;
    // a fixed step is as exact as T has it
    m_scales[at] = spec.rule() == GridRule::Step ? static_cast<T>(spec.step()) : static_cast<T>(grid.scale);
    m_zeros[at] = static_cast<T>(grid.zero);
    m_inverses[at] = static_cast<T>(grid.inverse);
}

/// To the weights as they stand.
template <typename T>
void GptqPanelSolver<T>::fitGroup(std::int64_t group)
{
    const GridSpec& spec = m_layer.table->spec;
    const std::int64_t begin = group * m_layer.fittedGroupSize;
    const std::int64_t count = std::min(m_layer.fittedGroupSize, m_layer.columns - begin);
    const T* const lines = m_panel.weights + begin * m_kernel.lineLength;
    m_kernel.findRanges(lines, count, m_lows.data(), m_highs.data());
    const bool searches = searchSteps(spec) > 1;
    const float* const importance = spec.searchesByEnergy() ? m_layer.energies + begin : nullptr;
    m_slice.resize(searches ? static_cast<std::size_t>(count) : 0);
    for (std::int64_t row = 0; row < m_panel.rows; ++row) {
        for (std::size_t k = 0; k < m_slice.size(); ++k)
            m_slice[k] = static_cast<float>(lines[static_cast<std::int64_t>(k) * m_kernel.lineLength + row]);
        const auto at = static_cast<std::size_t>(row);
        const AffineGrid grid = fittedGrid(spec, static_cast<float>(m_lows[at]), static_cast<float>(m_highs[at]),
                                           m_slice.data(), importance, static_cast<std::size_t>(count));
        m_layer.table->setGrid(group, m_firstRow + row, grid);
        setGrid(group, row, grid);
    }
}

template <typename T>
void GptqPanelSolver<T>::solveBlock(const ColumnBlock& block)
{
    if (const std::int64_t size = m_layer.fittedGroupSize; size > 0) {
        for (std::int64_t group = (block.begin + size - 1) / size; group * size < block.end; ++group)
            fitGroup(group);
    }
    m_kernel.solveBlock(m_panel, m_layer.packedFactor, block.begin, block.end, m_format);
    m_kernel.linesToRows(m_panel.codes, m_panel.rows, block.end - block.begin,
                         m_layer.codes + m_firstRow * m_layer.columns + block.begin, m_layer.columns);
}

template <typename T>
at::Tensor GptqPanelSolver<T>::asRows(T* lines, std::int64_t count) const
{
    return at::from_blob(lines, { count, m_kernel.lineLength }, at::CppTypeToScalarType<T>::value)
        .slice(1, 0, m_panel.rows)
        .t();
}

template <typename T>
at::Tensor GptqPanelSolver<T>::weights() const
{
    return asRows(m_panel.weights, m_layer.columns);
}

template <typename T>
at::Tensor GptqPanelSolver<T>::errors(const ColumnBlock& block) const
{
    return asRows(m_panel.errors, block.end - block.begin);
}

template <typename T>
void solvePanels(const PanelledLayer<T>& layer, const CancellationToken& cancel,
                 const std::function<void(double)>& advanced)
{
    const std::int64_t rowsAtOnce = GptqPanelSolver<T>::rowsAtOnce();
    const std::int64_t panels = (layer.rows + rowsAtOnce - 1) / rowsAtOnce;
    const auto steps = static_cast<double>(panels) * static_cast<double>(layer.blocks.size());
    const auto caller = std::this_thread::get_id();
    std::atomic<std::int64_t> nextPanel = 0;
    std::atomic<std::int64_t> stepsDone = 0;
    // Each thread takes the next panel when it is done with one, so that none waits for a slower one.
    parallelFor(0, std::min<std::int64_t>(panels, parallelThreads()), 1, [&](std::int64_t, std::int64_t) {
        GptqPanelSolver<T> solver(layer);
        for (std::int64_t index = nextPanel++; index < panels; index = nextPanel++) {
            solver.load(index * rowsAtOnce);
            for (const ColumnBlock& block : layer.blocks) {
                cancel.throwIfCancelled();
                solver.solveBlock(block);
                solver.payRest(block);
                const std::int64_t done = ++stepsDone;
                if (std::this_thread::get_id() == caller)
                    advanced(static_cast<double>(done) / steps);
            }
        }
    });
}

template hwy::AlignedFreeUniquePtr<float[]> packedFactor(const at::Tensor& factor, const CancellationToken& cancel);
template hwy::AlignedFreeUniquePtr<double[]> packedFactor(const at::Tensor& factor, const CancellationToken& cancel);
template class GptqPanelSolver<float>;
template class GptqPanelSolver<double>;
template void solvePanels(const PanelledLayer<float>& layer, const CancellationToken& cancel,
                          const std::function<void(double)>& advanced);
template void solvePanels(const PanelledLayer<double>& layer, const CancellationToken& cancel,
                          const std::function<void(double)>& advanced);

} // namespace quantoscope
