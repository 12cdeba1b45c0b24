#include "core/quantization/obq_device.h"

#include "core/quantization/accelerator.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace quantoscope {
namespace {

/// Of the device's free memory, what inverses may take: the rest is for libtorch's products and what others queue.
constexpr double kShareOfMemory = 0.85;

template <typename T>
constexpr at::ScalarType kType = at::CppTypeToScalarType<T>::value;

template <typename T>
std::int64_t rowsAtOnce(const ObqDeviceLayer& layer)
{
    const std::int64_t rows = layer.weight.size(0);
    const auto columns = static_cast<double>(layer.weight.size(1));
    constexpr double kArrays = ObqBatch<T>::kPanelSteps + 8;
    const double ofRow = (columns * columns + kArrays * columns) * sizeof(T);
    const double room = kShareOfMemory * findAccelerator(layer.weight.device())->freeBytes(layer.weight.device());
    const auto most = static_cast<std::int64_t>(std::clamp(room / ofRow, 1.0, static_cast<double>(rows)));
    const std::int64_t batches = (rows + most - 1) / most;
    return (rows + batches - 1) / batches;
}

/// Rows [first, first + count).
template <typename T>
class BatchElimination
{
public:
    BatchElimination(const ObqDeviceLayer& layer, const at::Tensor& inverse, std::int64_t first, std::int64_t count)
        : m_columns(layer.weight.size(1))
        , m_kernels(kernelsOn(layer.weight.device()))
        , m_inverse(inverse.expand({ count, m_columns, m_columns }).clone(at::MemoryFormat::Contiguous))
        , m_panel(at::empty({ count, ObqBatch<T>::kPanelSteps, m_columns }, inverse.options()))
        , m_weight(layer.weight.narrow(0, first, count).clone(at::MemoryFormat::Contiguous))
        , m_diagonal(repeated(inverse.diagonal(), count))
        , m_least(repeated(layer.leastDiagonal, count))
        , m_scale(gridOf(layer.table->scalesAs(kType<T>), layer.columnGroup, first, count))
        , m_zero(gridOf(layer.table->zeros.to(kType<T>), layer.columnGroup, first, count))
        , m_stepInverse(gridOf(layer.table->inverses.to(kType<T>), layer.columnGroup, first, count))
        , m_column(repeated(at::arange(m_columns, layer.codes.options()), count))
        , m_pinned(layer.pinned.narrow(0, first, count).contiguous())
        , m_pinnedCount(m_pinned.sum(1).to(at::kInt))
        , m_codes(layer.codes.narrow(0, first, count))
        , m_taken(at::empty({ count, m_columns }, layer.codes.options()))
        , m_losses(at::zeros({ count }, layer.weight.options().dtype(at::kDouble)))
    {
        m_batch = { .format = codeFormat(layer.table->spec),
                    .rows = count,
                    .columns = m_columns,
                    .active = m_columns,
                    .pinnedCount = m_pinnedCount.data_ptr<std::int32_t>(),
                    .pinned = m_pinned.data_ptr<bool>(),
                    .inverse = m_inverse.data_ptr<T>(),
                    .panel = m_panel.data_ptr<T>(),
                    .weight = m_weight.data_ptr<T>(),
                    .diagonal = m_diagonal.data_ptr<T>(),
                    .least = m_least.data_ptr<T>(),
                    .scale = m_scale.data_ptr<T>(),
                    .zero = m_zero.data_ptr<T>(),
                    .stepInverse = m_stepInverse.data_ptr<T>(),
                    .column = m_column.data_ptr<std::int32_t>(),
                    .codes = m_codes.data_ptr<std::int32_t>(),
                    .taken = m_taken.data_ptr<std::int32_t>(),
                    .losses = m_losses.data_ptr<double>() };
    }

    void solve(const CancellationToken& cancel, const std::function<void(std::int64_t)>& advanced)
    {
        while (m_batch.active > 0) {
            cancel.throwIfCancelled();
            m_batch.steps = static_cast<int>(std::min<std::int64_t>(ObqBatch<T>::kPanelSteps, m_batch.active));
            m_kernels->eliminate(m_batch);
            const std::int64_t left = m_batch.active - m_batch.steps;
            if (left > 0) {
                m_kernels->compact(m_batch);
                const at::Tensor panel = m_panel.narrow(1, 0, m_batch.steps).narrow(2, 0, left);
                at::Tensor inverse = m_inverse.narrow(1, 0, left).narrow(2, 0, left);
                inverse.baddbmm_(panel.transpose(1, 2), panel, 1, -1);
            }
            m_kernels->wait(); // so that a cancel does not wait for all that would be queued
            m_batch.active = left;
            m_batch.done += m_batch.steps;
            advanced(m_batch.rows * m_batch.steps);
        }
    }

    const at::Tensor& taken() const { return m_taken; }
    const at::Tensor& losses() const { return m_losses; }

private:
    static at::Tensor repeated(const at::Tensor& values, std::int64_t count)
    {
        return values.unsqueeze(0).expand({ count, values.size(0) }).clone(at::MemoryFormat::Contiguous);
    }

    static at::Tensor gridOf(const at::Tensor& values, const at::Tensor& groups, std::int64_t first, std::int64_t count)
    {
        return values.narrow(1, first, count).index_select(0, groups).t().contiguous();
    }

    const std::int64_t m_columns;
    std::unique_ptr<DeviceKernels> m_kernels;
    at::Tensor m_inverse;
    at::Tensor m_panel;
    at::Tensor m_weight;
    at::Tensor m_diagonal;
    at::Tensor m_least;
    at::Tensor m_scale;
    at::Tensor m_zero;
    at::Tensor m_stepInverse;
    at::Tensor m_column;
    at::Tensor m_pinned;
    at::Tensor m_pinnedCount;
    at::Tensor m_codes;
    at::Tensor m_taken;
    at::Tensor m_losses;
    ObqBatch<T> m_batch;
};

/// One row's order. Pinned weights, which the kernel takes out before all others, are steps of their own where the
/// authors have them: from the left, and before all that cost anything.
void placePinned(const std::int32_t* taken, const bool* pinned, std::int64_t skipped, std::int64_t columns,
                 std::int32_t* order)
{
    std::vector<std::int32_t> waiting;
    for (std::int64_t column = 0; column < columns; ++column) {
        if (pinned[column])
            waiting.push_back(static_cast<std::int32_t>(column));
    }
    order = std::fill_n(order, skipped, -1);
    auto next = waiting.begin() + skipped;
    for (std::int64_t step = std::ssize(waiting); step < columns; ++step) {
        const bool free = taken[step] < 0;
        const std::int32_t column = free ? ~taken[step] : taken[step];
        while (next != waiting.end() && !(free && column < *next))
            *order++ = *next++;
        *order++ = column;
    }
    std::copy(next, waiting.end(), order);
}

template <typename T>
ObqDeviceResult eliminate(const ObqDeviceLayer& layer, const CancellationToken& cancel,
                          const std::function<void(std::int64_t)>& advanced)
{
    const std::int64_t rows = layer.weight.size(0);
    const std::int64_t columns = layer.weight.size(1);
    const at::Tensor inverse = layer.inverse.tril() + layer.inverse.tril(-1).t();
    const std::int64_t atOnce = rowsAtOnce<T>(layer);
    std::vector<at::Tensor> taken;
    std::vector<at::Tensor> losses;
    for (std::int64_t first = 0; first < rows; first += atOnce) {
        BatchElimination<T> batch(layer, inverse, first, std::min(atOnce, rows - first));
        batch.solve(cancel, advanced);
        taken.push_back(batch.taken().cpu());
        losses.push_back(batch.losses());
    }
    const at::Tensor steps = at::cat(taken);
    const at::Tensor pinned = layer.pinned.cpu().contiguous();
    const at::Tensor order = at::empty({ rows, columns }, at::kInt);
    for (std::int64_t row = 0; row < rows; ++row)
        placePinned(steps.data_ptr<std::int32_t>() + row * columns, pinned.data_ptr<bool>() + row * columns,
                    layer.skipped.data_ptr<std::int64_t>()[row], columns,
                    order.data_ptr<std::int32_t>() + row * columns);
    return { order, at::cat(losses) };
}

} // namespace

ObqDeviceResult eliminateOnDevice(const ObqDeviceLayer& layer, const CancellationToken& cancel,
                                  const std::function<void(std::int64_t)>& advanced)
{
    return layer.weight.scalar_type() == at::kDouble ? eliminate<double>(layer, cancel, advanced)
                                                     : eliminate<float>(layer, cancel, advanced);
}

} // namespace quantoscope
