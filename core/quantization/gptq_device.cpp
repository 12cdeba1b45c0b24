#include "core/quantization/gptq_device.h"

#include "core/quantization/accelerator.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

template <typename T>
class DeviceSolve
{
public:
    explicit DeviceSolve(const DeviceLayer& layer)
        : m_layer(layer)
        , m_spec(layer.table->spec)
        , m_rows(layer.weight.size(0))
        , m_columns(layer.weight.size(1))
        , m_weight(layer.weight)
        , m_kernels(kernelsOn(layer.weight.device()))
    {
    }

    /// Groups that start in the block are fitted when it begins, as on the CPU; a block wider than what the device has
    /// at hand is solved in several panels.
    void solve(const ColumnBlock& block)
    {
        if (const std::int64_t size = m_layer.fittedGroupSize; size > 0) {
            for (std::int64_t group = (block.begin + size - 1) / size; group * size < block.end; ++group)
                fit(group);
        }
        for (std::int64_t begin = block.begin; begin < block.end; begin += GptqPanelTask<T>::kMostColumns)
            solvePanel(begin, std::min<std::int64_t>(begin + GptqPanelTask<T>::kMostColumns, block.end));
        m_kernels->wait(); // so that a cancel does not wait for all that would be queued
    }

private:
    void fit(std::int64_t group)
    {
        const std::int64_t begin = group * m_layer.fittedGroupSize;
        const std::int64_t end = std::min(begin + m_layer.fittedGroupSize, m_columns);
        fitGroupOnDevice(*m_layer.table, group, m_weight.slice(1, begin, end), m_layer.energies.slice(0, begin, end));
    }

    void solvePanel(std::int64_t begin, std::int64_t end)
    {
        const GridTable& table = *m_layer.table;
        const std::int64_t width = end - begin;
        const at::Tensor errors = at::empty({ m_rows, width }, m_weight.options());
        const at::Tensor factor = m_layer.factor.slice(0, begin, end);
        m_kernels->solvePanel(
            GptqPanelTask<T> { .format = codeFormat(m_spec),
                               .fixedStep = m_spec.rule() == GridRule::Step ? m_spec.step() : 0,
                               .rows = m_rows,
                               .columns = static_cast<int>(width),
                               .weights = m_weight.template data_ptr<T>() + begin,
                               .factor = factor.template data_ptr<T>() + begin,
                               .scales = table.scales.template data_ptr<float>(),
                               .zeros = table.zeros.template data_ptr<float>(),
                               .inverses = table.inverses.template data_ptr<float>(),
                               .columnGroup = m_layer.columnGroup.template data_ptr<std::int32_t>() + begin,
                               .stride = m_columns,
                               .factorStride = m_columns,
                               .codes = m_layer.codes.template data_ptr<std::int32_t>() + begin,
                               .errors = errors.template data_ptr<T>(),
                               .losses = m_layer.losses.template data_ptr<double>() });
        if (end < m_columns) {
            at::Tensor rest = m_weight.slice(1, end, m_columns);
            rest.addmm_(errors, factor.slice(1, end, m_columns), 1, -1);
        }
    }

    const DeviceLayer& m_layer;
    const GridSpec m_spec;
    const std::int64_t m_rows;
    const std::int64_t m_columns;
    at::Tensor m_weight;
    std::unique_ptr<DeviceKernels> m_kernels;
};

template <typename T>
void solveAll(const DeviceLayer& layer, const CancellationToken& cancel, const std::function<void(double)>& advanced)
{
    DeviceSolve<T> solve(layer);
    for (const ColumnBlock& block : layer.blocks) {
        cancel.throwIfCancelled();
        solve.solve(block);
        advanced(static_cast<double>(block.end) / static_cast<double>(layer.weight.size(1)));
    }
}

} // namespace

void solveOnDevice(const DeviceLayer& layer, const CancellationToken& cancel,
                   const std::function<void(double)>& advanced)
{
    if (layer.weight.scalar_type() == at::kDouble)
        solveAll<double>(layer, cancel, advanced);
    else
        solveAll<float>(layer, cancel, advanced);
}

} // namespace quantoscope
