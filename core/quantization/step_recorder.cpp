#include "core/quantization/step_recorder.h"

#include "core/quantization/error_metrics.h"
#include "core/quantization/kernels/grid_kernels.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace quantoscope {
namespace {

Matrix<float> toMatrix(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.to(at::kFloat).contiguous();
    const auto* first = dense.data_ptr<float>();
    return { dense.size(0), dense.size(1), std::vector<float>(first, first + dense.numel()) };
}

template <typename T>
std::vector<T> toVector(const at::Tensor& tensor)
{
    const at::Tensor dense = tensor.contiguous();
    const auto* first = dense.data_ptr<T>();
    return { first, first + dense.numel() };
}

float valueOf(std::int32_t code, const CodeFormat& format, const AffineGrid& grid)
{
    float value = 0;
    decode(&code, 1, format, grid, &value);
    return value;
}

} // namespace

StepRecorder::StepRecorder(const at::Tensor& tile, const at::Tensor& gram)
    : m_original(tile.to(at::kFloat).contiguous())
    , m_gram(gram)
    , m_weights(m_original.clone())
    , m_fixed(at::zeros(m_original.sizes(), at::kByte))
    , m_order(at::arange(m_original.size(1)))
{
    m_trace.original = toMatrix(m_original);
    keep(newFrame(StepKind::Start));
}

StepperTrace StepRecorder::take()
{
    keepChoices();
    return std::exchange(m_trace, {});
}

StepperFrame StepRecorder::newFrame(StepKind kind) const
{
    StepperFrame frame;
    frame.kind = kind;
    frame.step = m_trace.frames.empty() ? 0 : m_trace.frames.back().step;
    if (m_scales.defined())
        frame.scales = toVector<float>(m_scales);
    return frame;
}

void StepRecorder::keep(StepperFrame frame, const at::Tensor& shown)
{
    const at::Tensor weights = shown.defined() ? shown : m_weights;
    frame.weights = toMatrix(weights);
    frame.fixed = toVector<std::uint8_t>(m_fixed);
    frame.fixedShare = static_cast<double>(std::ranges::count(frame.fixed, 1)) / static_cast<double>(m_fixed.numel());
    frame.outputError = relativeOutputError(m_original, weights, m_gram);
    m_trace.frames.push_back(std::move(frame));
}

void StepRecorder::clearDead(const at::Tensor& weight)
{
    const at::Tensor cleared = weight.eq(0).logical_and(m_weights.ne(0));
    if (!cleared.any().item<bool>())
        return;
    m_weights.masked_fill_(cleared, 0);
    keep(newFrame(StepKind::DeadCleared));
}

at::Tensor StepRecorder::unscaled(const at::Tensor& values, const at::Tensor& columns) const
{
    const at::Tensor plain = values.to(at::kFloat);
    return m_scales.defined() ? plain / m_scales.index_select(0, columns) : plain;
}

StepperFrame StepRecorder::roundColumn(std::int64_t position, const at::Tensor& reached, const at::Tensor& codes,
                                       const GridTable& table, const at::Tensor& groups)
{
    const std::int64_t rows = m_original.size(0);
    const at::Tensor column = m_order.slice(0, position, position + 1);
    const auto index = static_cast<std::int32_t>(column.item<std::int64_t>());
    const auto* const groupAt = groups.data_ptr<std::int32_t>();
    const CodeFormat format = codeFormat(table.spec);

    StepperFrame frame = newFrame(StepKind::ColumnRounded);
    frame.step = position + 1;
    frame.chosen.assign(static_cast<std::size_t>(rows), index);
    frame.before = toVector<float>(unscaled(reached.unsqueeze(1), column));
    frame.codes = toVector<std::int32_t>(codes);
    frame.group = groupAt[position];
    frame.startsGroup = position == 0 || groupAt[position - 1] != frame.group;
    at::Tensor values = at::empty({ rows, 1 }, at::kFloat);
    for (std::int64_t row = 0; row < rows; ++row)
        values.data_ptr<float>()[row]
            = valueOf(frame.codes[static_cast<std::size_t>(row)], format, table.grid(frame.group, row));
    m_weights.index_copy_(1, column, unscaled(values, column));
    m_fixed.index_fill_(1, column, 1);
    return frame;
}

// --- GPTQ ---------------------------------------------------------------------------------------------------------

void StepRecorder::factored(const at::Tensor& factor, const at::Tensor& order, const at::Tensor& weight)
{
    m_order = order;
    m_factor = factor.clone();
    m_working = weight.clone();
    m_trace.factor = toMatrix(factor);
    m_trace.order = toVector<std::int32_t>(order.to(at::kInt));
    clearDead(unscaled(weight, order).index_select(1, at::argsort(order)));
}

void StepRecorder::blockSolved(const TracedBlock& block, const GridTable& table, const at::Tensor& groups)
{
    const std::int64_t end = block.begin + block.reached.size(1);
    for (std::int64_t position = block.begin; position < end; ++position) {
        const std::int64_t j = position - block.begin;
        StepperFrame frame = roundColumn(position, block.reached.select(1, j), block.codes.select(1, j), table, groups);
        frame.blockBegin = block.begin;
        frame.blockEnd = end;
        if (position + 1 < end) {
            at::Tensor rest = m_working.slice(1, position + 1, end);
            rest.sub_(at::outer(block.errors.select(1, j), m_factor[position].slice(0, position + 1, end)));
            const at::Tensor columns = m_order.slice(0, position + 1, end);
            m_weights.index_copy_(1, columns, unscaled(rest, columns));
        }
        keep(std::move(frame));
    }
}

void StepRecorder::restUpdated(std::int64_t begin, const at::Tensor& weight)
{
    const std::int64_t end = weight.size(1);
    m_working.slice(1, begin, end).copy_(weight.slice(1, begin, end));
    const at::Tensor columns = m_order.slice(0, begin, end);
    m_weights.index_copy_(1, columns, unscaled(weight.slice(1, begin, end), columns));
    StepperFrame frame = newFrame(StepKind::RestUpdated);
    frame.blockBegin = m_trace.frames.back().blockBegin;
    frame.blockEnd = begin;
    keep(std::move(frame));
}

// --- OBQ ----------------------------------------------------------------------------------------------------------

void StepRecorder::gridsFitted(const GridTable& table, const at::Tensor& groups, const at::Tensor& weight)
{
    clearDead(unscaled(weight, m_order));
    m_format = codeFormat(table.spec);
    const auto* const groupAt = groups.data_ptr<std::int32_t>();
    for (std::int64_t row = 0; row < weight.size(0); ++row)
        for (std::int64_t column = 0; column < weight.size(1); ++column)
            m_grids.push_back(table.grid(groupAt[column], row));
    m_choices.assign(static_cast<std::size_t>(weight.size(1)),
                     std::vector<RowChoice>(static_cast<std::size_t>(weight.size(0))));
}

void StepRecorder::weightChosen(const TracedChoice& choice)
{
    RowChoice& row = m_choices[static_cast<std::size_t>(choice.step)][static_cast<std::size_t>(choice.row)];
    row.column = static_cast<std::int32_t>(choice.column);
    row.code = choice.code;
    row.value = valueOf(choice.code, m_format,
                        m_grids[static_cast<std::size_t>(choice.row * m_original.size(1) + choice.column)]);
    row.outsideGrid = choice.outsideGrid;
    row.pinned = choice.pinned;
    row.weights.assign(choice.weights.begin(), choice.weights.end());
    row.costs.assign(choice.costs.begin(), choice.costs.end());
    row.inverse.assign(choice.inverse.begin(), choice.inverse.end());
}

// Rows come one after the other, frames show a step of all of them.
void StepRecorder::keepChoices()
{
    // Zeros that are no step of their own are done with from the start.
    for (std::size_t step = 0; step < m_choices.size(); ++step) {
        for (std::size_t row = 0; row < m_choices[step].size(); ++row) {
            if (!m_choices[step][row].weights.empty())
                continue;
            const at::Tensor zeros = m_weights[static_cast<std::int64_t>(row)].eq(0).nonzero().flatten();
            m_fixed[static_cast<std::int64_t>(row)][zeros[static_cast<std::int64_t>(step)]] = 1;
        }
    }
    for (std::size_t step = 0; step < m_choices.size(); ++step)
        keepChoice(step);
    m_choices.clear();
}

void StepRecorder::keepChoice(std::size_t step)
{
    const std::vector<RowChoice>& choices = m_choices[step];
    const std::int64_t columns = m_original.size(1);
    StepperFrame frame = newFrame(StepKind::WeightsRounded);
    frame.step = static_cast<std::int64_t>(step) + 1;
    frame.costs = { m_original.size(0), columns, {} };
    auto* const weights = m_weights.data_ptr<float>();
    auto* const fixed = m_fixed.data_ptr<std::uint8_t>();
    for (std::size_t row = 0; row < choices.size(); ++row) {
        const RowChoice& choice = choices[row];
        const auto at = static_cast<std::int64_t>(row) * columns;
        frame.chosen.push_back(choice.column);
        frame.codes.push_back(choice.code);
        frame.outsideGrid.push_back(choice.outsideGrid ? 1 : 0);
        frame.pinned.push_back(choice.pinned ? 1 : 0);
        const std::vector<float> none(static_cast<std::size_t>(columns), std::numeric_limits<float>::quiet_NaN());
        const std::vector<float>& costs = choice.costs.empty() ? none : choice.costs;
        frame.costs.values.insert(frame.costs.values.end(), costs.begin(), costs.end());
        frame.inverses.push_back({ columns, columns, choice.inverse });
        frame.before.push_back(
            choice.column < 0 || choice.pinned ? 0.0F : choice.weights[static_cast<std::size_t>(choice.column)]);
        if (choice.column < 0)
            continue;
        weights[at + choice.column] = choice.value;
        fixed[at + choice.column] = 1;
        if (step + 1 == m_choices.size())
            continue;
        const RowChoice& next = m_choices[step + 1][row];
        for (std::int64_t column = 0; column < columns; ++column) {
            const auto index = static_cast<std::size_t>(column);
            if (!next.costs.empty() && next.costs[index] == next.costs[index])
                weights[at + column] = next.weights[index];
        }
    }
    keep(std::move(frame));
}

// --- AWQ and RTN --------------------------------------------------------------------------------------------------

void StepRecorder::scalesTried(const TracedScales& candidate)
{
    m_scales = candidate.scales.to(at::kFloat).contiguous();
    StepperFrame frame = newFrame(StepKind::ScalesTried);
    frame.exponent = candidate.exponent;
    keep(std::move(frame), candidate.rounded);
    m_trace.candidateErrors.push_back(m_trace.frames.back().outputError);
    m_trace.candidateExponents.push_back(candidate.exponent);
}

void StepRecorder::scalesChosen(const at::Tensor& scales, std::optional<double> exponent)
{
    m_scales = scales.to(at::kFloat).contiguous();
    const auto best = std::ranges::find(m_trace.candidateExponents, exponent);
    if (best != m_trace.candidateExponents.end())
        m_trace.bestCandidate = static_cast<std::size_t>(best - m_trace.candidateExponents.begin());
    StepperFrame frame = newFrame(StepKind::ScalesChosen);
    frame.exponent = exponent;
    keep(std::move(frame));
}

void StepRecorder::rangeCut(const at::Tensor& weight)
{
    m_weights = unscaled(weight, m_order).clone();
    keep(newFrame(StepKind::RangeCut));
}

void StepRecorder::rounded(const at::Tensor& weight, const GridTable& table, const at::Tensor& codes,
                           const at::Tensor& groups)
{
    m_trace.order = toVector<std::int32_t>(m_order.to(at::kInt));
    for (std::int64_t column = 0; column < weight.size(1); ++column)
        keep(roundColumn(column, weight.select(1, column), codes.select(1, column), table, groups));
}

} // namespace quantoscope
