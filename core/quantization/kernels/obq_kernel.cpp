#include "core/quantization/kernels/obq_kernel.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/quantization/kernels/obq_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/quantization/kernels/grid_vectors-inl.h"
#include "core/quantization/kernels/rank_update-inl.h"

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// The tracer of a run: compiled away.
struct EmptyTracer
{
    template <class Elimination>
    void step(const Elimination& /*elimination*/, std::int64_t /*row*/, std::size_t /*step*/, std::size_t /*column*/,
              std::int32_t /*code*/, bool /*pinned*/)
    {
    }
};

/// Spreads what the elimination holds by position out by column, for an observer.
template <typename T>
class ObserverTracer
{
public:
    ObserverTracer(const ObqObserver<T>& observer, std::int64_t columns)
        : m_observer(observer)
        , m_columns(static_cast<std::size_t>(columns))
        , m_weights(m_columns)
        , m_costs(m_columns)
        , m_inverse(m_columns * m_columns)
    {
    }

    template <class Elimination>
    void step(const Elimination& elimination, std::int64_t row, std::size_t step, std::size_t column, std::int32_t code,
              bool pinned)
    {
        std::ranges::fill(m_weights, T(0));
        std::ranges::fill(m_costs, std::numeric_limits<T>::quiet_NaN());
        std::ranges::fill(m_inverse, T(0));
        bool outside = false;
        for (std::size_t i = 0; i < elimination.active(); ++i) {
            const std::size_t to = elimination.columnAt(i);
            m_weights[to] = elimination.weightAt(i);
            const auto [cost, excess] = elimination.costAt(i);
            m_costs[to] = cost;
            outside = outside || (to == column && excess > 0);
            for (std::size_t k = 0; k <= i; ++k) {
                const std::size_t other = elimination.columnAt(k);
                m_inverse[to * m_columns + other] = m_inverse[other * m_columns + to] = elimination.inverseAt(i, k);
            }
        }
        m_observer({ .row = row,
                     .step = static_cast<std::int64_t>(step),
                     .column = static_cast<std::int64_t>(column),
                     .code = code,
                     .outsideGrid = outside && !pinned,
                     .pinned = pinned,
                     .weights = m_weights.data(),
                     .costs = m_costs.data(),
                     .inverse = m_inverse.data() });
    }

private:
    const ObqObserver<T>& m_observer;
    std::size_t m_columns;
    std::vector<T> m_weights;
    std::vector<T> m_costs;
    std::vector<T> m_inverse;
};

/// One row. Columns not fixed yet stand at positions 0..m_active; the pivot's place is taken by the last of them, in
/// the manner of LAPACK's pstrf, so that nothing is ever compacted. The inverse is as of the block's start; the panel
/// holds the steps since.
template <CodeRule rule, typename T, class Tracer>
class RowElimination
{
    using Tag = hn::ScalableTag<T>;
    using Vector = hn::Vec<Tag>;

public:
    RowElimination(const ObqLayer<T>& layer, const CodeFormat& format, Tracer tracer)
        : m_layer(layer)
        , m_format(format)
        , m_tracer(std::move(tracer))
        , m_columns(static_cast<std::size_t>(layer.columns))
        , m_lanes(hn::Lanes(Tag()))
        , m_inverse(m_columns)
        , m_panel(m_columns)
        , m_memory(hwy::AllocateAligned<T>(kArrays * m_panel.positions() + kPanelSteps))
    {
        T* next = m_memory.get();
        std::fill_n(next, kArrays * m_panel.positions() + kPanelSteps, T(1));
        for (T** array : { &m_weight, &m_diagonal, &m_least, &m_scale, &m_zero, &m_stepInverse, &m_column, &m_pivot }) {
            *array = next;
            next += m_panel.positions();
        }
        m_coefficients = next;
    }

    void solve(const ObqRows<T>& rows, std::int64_t row, const ObqAdvanced& advanced)
    {
        load(rows, row);
        std::int32_t* const codes = rows.codes + row * m_layer.columns;
        std::int32_t* const order = rows.order + row * m_layer.columns;
        for (const std::size_t column : m_pinned)
            codes[column] = codeOf(T(0), column);
        std::size_t pinned = static_cast<std::size_t>(rows.skipped[row]);
        std::fill_n(order, pinned, -1);
        // From the right, so that the places of those still to come are their columns.
        for (auto column = m_pinned.rbegin(); column != m_pinned.rend(); ++column)
            eliminate(*column, T(0), advanced);

        double loss = 0;
        for (std::size_t step = pinned; step < m_columns; ++step) {
            const Choice choice = m_active > 0 ? choose() : Choice {};
            const bool free = m_active > 0
                && (pinned == m_pinned.size()
                    || (choice.cost == 0 && m_column[choice.position] < static_cast<T>(m_pinned[pinned])));
            if (!free) {
                m_tracer.step(*this, row, step, m_pinned[pinned], codes[m_pinned[pinned]], true);
                order[step] = static_cast<std::int32_t>(m_pinned[pinned++]);
                continue;
            }
            const std::size_t position = choice.position;
            const auto column = static_cast<std::size_t>(m_column[position]);
            order[step] = static_cast<std::int32_t>(column);
            codes[column] = codeOf(m_weight[position], position);
            m_tracer.step(*this, row, step, column, codes[column], false);
            const T error = m_weight[position] - valueOf(static_cast<T>(codes[column]), position);
            loss += static_cast<double>(error * error / m_diagonal[position]);
            eliminate(position, error, advanced);
        }
        rows.losses[row] = loss;
        advanced(m_stepsUnreported);
        m_stepsUnreported = 0;
    }

    // For tracers; by position.
    std::size_t active() const { return m_active; }
    std::size_t columnAt(std::size_t position) const { return static_cast<std::size_t>(m_column[position]); }
    T weightAt(std::size_t position) const { return m_weight[position]; }

    /// What rounding the weight would cost, and by how much its squared error exceeds what is within the grid.
    std::pair<T, T> costAt(std::size_t position) const
    {
        const std::size_t first = position / m_lanes * m_lanes;
        const Tag d;
        Vector squared = hn::Zero(d);
        const Vector excess = excessAt(first, squared);
        HWY_ALIGN T costs[HWY_MAX_BYTES / sizeof(T)];
        HWY_ALIGN T excesses[HWY_MAX_BYTES / sizeof(T)];
        hn::Store(hn::Div(squared, hn::Load(d, m_diagonal + first)), d, costs);
        hn::Store(excess, d, excesses);
        return { costs[position - first], excesses[position - first] };
    }

    /// An entry of the inverse as it stands, k <= i.
    T inverseAt(std::size_t i, std::size_t k) const
    {
        if (i == k)
            return m_diagonal[i];
        T value = m_inverse.row(i)[k];
        for (std::size_t step = 0; step < m_steps; ++step)
            value -= m_panel.column(i)[step * m_panel.line()] * m_panel.column(k)[step * m_panel.line()];
        return value;
    }

private:
    static constexpr std::size_t kArrays = 8;

    struct Choice
    {
        T cost = std::numeric_limits<T>::infinity();
        std::size_t position = 0;
    };

    void load(const ObqRows<T>& rows, std::int64_t row)
    {
        m_active = m_columns;
        m_steps = 0;
        m_pinned.clear();
        m_inverse.copyLower(m_layer.inverse);
        m_panel.clear();
        const T* const weights = rows.weights + row * m_layer.columns;
        const bool* const pinned = rows.pinned + row * m_layer.columns;
        for (std::size_t j = 0; j < m_columns; ++j) {
            const std::int64_t grid = m_layer.columnGroup[j] * rows.gridStride + row;
            m_weight[j] = weights[j];
            m_diagonal[j] = m_inverse.row(j)[j];
            m_least[j] = m_layer.leastDiagonal[j];
            m_scale[j] = rows.scales[grid];
            m_zero[j] = rows.zeros[grid];
            m_stepInverse[j] = rows.inverses[grid];
            m_column[j] = static_cast<T>(j);
            if (pinned[j])
                m_pinned.push_back(j);
        }
    }

    std::int32_t codeOf(T weight, std::size_t position) const
    {
        const Tag d;
        const Vector code
            = vectorCodes<rule>(d, hn::Set(d, weight), hn::Set(d, m_scale[position]), hn::Set(d, m_zero[position]),
                                hn::Set(d, m_stepInverse[position]), hn::Set(d, static_cast<T>(m_format.minCode)),
                                hn::Set(d, static_cast<T>(m_format.maxCode)));
        return static_cast<std::int32_t>(hn::GetLane(code));
    }

    T valueOf(T code, std::size_t position) const
    {
        const Tag d;
        return hn::GetLane(
            vectorValues<rule>(d, hn::Set(d, code), hn::Set(d, m_scale[position]), hn::Set(d, m_zero[position])));
    }

    /// The squared rounding errors at positions [i, i + lanes), and by how much each exceeds what a weight within the
    /// grid can err by: half a step, a whole one where weights are cut.
    Vector excessAt(std::size_t i, Vector& squared) const
    {
        const Tag d;
        const Vector weights = hn::Load(d, m_weight + i);
        const Vector scale = hn::Load(d, m_scale + i);
        const Vector zero = hn::Load(d, m_zero + i);
        const Vector codes = vectorCodes<rule>(d, weights, scale, zero, hn::Load(d, m_stepInverse + i),
                                               hn::Set(d, static_cast<T>(m_format.minCode)),
                                               hn::Set(d, static_cast<T>(m_format.maxCode)));
        const Vector error = hn::Sub(weights, vectorValues<rule>(d, codes, scale, zero));
        squared = hn::Mul(error, error);
        const Vector within = hn::Mul(hn::Mul(scale, scale), hn::Set(d, rule == CodeRule::Truncate ? T(1) : T(0.25)));
        return hn::Sub(squared, within);
    }

    /// Takes over where `cost` is lower than the lane's best so far, or as low and further to the left.
    template <class Mask>
    HWY_INLINE static void compete(Mask taking, Vector cost, Vector column, Vector position, Vector& bestCost,
                                   Vector& bestColumn, Vector& bestPosition)
    {
        const auto level = hn::And(hn::Eq(cost, bestCost), hn::Lt(column, bestColumn));
        const auto better = hn::And(taking, hn::Or(hn::Lt(cost, bestCost), level));
        bestCost = hn::IfThenElse(better, cost, bestCost);
        bestColumn = hn::IfThenElse(better, column, bestColumn);
        bestPosition = hn::IfThenElse(better, position, bestPosition);
    }

    static Choice winner(Vector cost, Vector column, Vector position)
    {
        const Tag d;
        HWY_ALIGN T costs[HWY_MAX_BYTES / sizeof(T)];
        HWY_ALIGN T columns[HWY_MAX_BYTES / sizeof(T)];
        HWY_ALIGN T positions[HWY_MAX_BYTES / sizeof(T)];
        hn::Store(cost, d, costs);
        hn::Store(column, d, columns);
        hn::Store(position, d, positions);
        std::size_t best = 0;
        for (std::size_t lane = 1; lane < hn::Lanes(d); ++lane) {
            if (costs[lane] < costs[best] || (costs[lane] == costs[best] && columns[lane] < columns[best]))
                best = lane;
        }
        return { costs[best], static_cast<std::size_t>(positions[best]) };
    }

    Choice choose() const
    {
        const Tag d;
        Vector cost = hn::Set(d, std::numeric_limits<T>::infinity());
        Vector column = hn::Set(d, std::numeric_limits<T>::max());
        Vector position = hn::Zero(d);
        Vector farthestOutside = hn::Zero(d);
        for (std::size_t i = 0; i < m_active; i += m_lanes) {
            Vector squared = hn::Zero(d);
            const Vector excess = excessAt(i, squared);
            const auto live = hn::FirstN(d, m_active - i);
            farthestOutside = hn::Max(farthestOutside, hn::IfThenElseZero(live, excess));
            compete(live, hn::Div(squared, hn::Load(d, m_diagonal + i)), hn::Load(d, m_column + i),
                    hn::Iota(d, static_cast<T>(i)), cost, column, position);
        }
        const Choice choice = winner(cost, column, position);
        const bool anyOutside = hn::GetLane(hn::MaxOfLanes(d, farthestOutside)) > 0;
        return anyOutside && m_weight[choice.position] != 0 ? chooseFarthestOutside() : choice;
    }

    Choice chooseFarthestOutside() const
    {
        const Tag d;
        Vector cost = hn::Set(d, std::numeric_limits<T>::infinity());
        Vector column = hn::Set(d, std::numeric_limits<T>::max());
        Vector position = hn::Zero(d);
        for (std::size_t i = 0; i < m_active; i += m_lanes) {
            Vector squared = hn::Zero(d);
            const Vector excess = excessAt(i, squared);
            const auto outside = hn::And(hn::FirstN(d, m_active - i), hn::Gt(excess, hn::Zero(d)));
            compete(outside, hn::Neg(squared), hn::Load(d, m_column + i), hn::Iota(d, static_cast<T>(i)), cost, column,
                    position);
        }
        return winner(cost, column, position);
    }

    /// Fixes the weight at `position`, which was off by `error`, and makes the error good in the others.
    void eliminate(std::size_t position, T error, const ObqAdvanced& advanced)
    {
        const T root = std::sqrt(m_diagonal[position]);
        takeColumn(position);
        compensate(T(1) / root, error / root);
        ++m_steps;
        ++m_stepsUnreported;
        if (m_steps < kPanelSteps)
            return;
        m_inverse.subtract(m_panel, m_steps, m_active);
        m_steps = 0;
        advanced(m_stepsUnreported);
        m_stepsUnreported = 0;
    }

    /// Moves the column of the inverse at `position` into m_pivot and the last position's things into its place.
    void takeColumn(std::size_t position)
    {
        const std::size_t last = --m_active;
        m_inverse.takeColumn(position, last, m_pivot);
        m_panel.takePosition(position, last, m_steps, m_coefficients);
        for (T* array : { m_weight, m_diagonal, m_least, m_scale, m_zero, m_stepInverse, m_column })
            array[position] = array[last];
        const std::size_t end = std::min(last + 2 * m_panel.line(), m_panel.positions());
        std::fill(m_pivot + last, m_pivot + end, T(0));
    }

    /// The pivot column brought up to date, scaled into the panel's next column u, and applied to weights and diagonal.
    void compensate(T inverseRoot, T owed)
    {
        const Tag d;
        const Vector scaling = hn::Set(d, inverseRoot);
        const Vector share = hn::Set(d, owed);
        for (std::size_t begin = 0; begin < m_active; begin += 2 * m_panel.line()) {
            T* const first = m_panel.column(begin);
            T* const second = m_panel.column(begin + m_panel.line());
            T* const pivot = m_pivot + begin;
            Vector c0 = hn::Load(d, pivot);
            Vector c1 = hn::Load(d, pivot + m_lanes);
            Vector c2 = hn::Load(d, pivot + 2 * m_lanes);
            Vector c3 = hn::Load(d, pivot + 3 * m_lanes);
            for (std::size_t k = 0; k < m_steps; ++k) {
                const Vector coefficient = hn::Set(d, m_coefficients[k]);
                const T* const a = first + k * m_panel.line();
                const T* const b = second + k * m_panel.line();
                c0 = hn::NegMulAdd(coefficient, hn::Load(d, a), c0);
                c1 = hn::NegMulAdd(coefficient, hn::Load(d, a + m_lanes), c1);
                c2 = hn::NegMulAdd(coefficient, hn::Load(d, b), c2);
                c3 = hn::NegMulAdd(coefficient, hn::Load(d, b + m_lanes), c3);
            }
            const std::size_t at = m_steps * m_panel.line();
            apply(begin, hn::Mul(c0, scaling), share, first + at);
            apply(begin + m_lanes, hn::Mul(c1, scaling), share, first + at + m_lanes);
            apply(begin + 2 * m_lanes, hn::Mul(c2, scaling), share, second + at);
            apply(begin + 3 * m_lanes, hn::Mul(c3, scaling), share, second + at + m_lanes);
        }
    }

    void apply(std::size_t i, Vector u, Vector share, T* panel)
    {
        const Tag d;
        hn::Store(u, d, panel);
        hn::Store(hn::NegMulAdd(u, share, hn::Load(d, m_weight + i)), d, m_weight + i);
        const Vector diagonal = hn::NegMulAdd(u, u, hn::Load(d, m_diagonal + i));
        hn::Store(hn::Max(diagonal, hn::Load(d, m_least + i)), d, m_diagonal + i);
    }

    const ObqLayer<T>& m_layer;
    const CodeFormat& m_format;
    [[no_unique_address]] Tracer m_tracer;
    const std::size_t m_columns;
    const std::size_t m_lanes;
    std::size_t m_active = 0; ///< columns not fixed yet
    std::size_t m_steps = 0; ///< since the block's start
    std::int64_t m_stepsUnreported = 0;
    std::vector<std::size_t> m_pinned; ///< columns, from the left
    LowerTriangle<T> m_inverse; ///< diagonal out of date
    StepPanel<T> m_panel;
    hwy::AlignedFreeUniquePtr<T[]> m_memory;
    // By position:
    T* m_weight = nullptr;
    T* m_diagonal = nullptr; ///< of the inverse, up to date
    T* m_least = nullptr;
    T* m_scale = nullptr;
    T* m_zero = nullptr;
    T* m_stepInverse = nullptr;
    T* m_column = nullptr; ///< whole numbers
    T* m_pivot = nullptr;
    T* m_coefficients = nullptr; ///< [kPanelSteps]: the panel's row of the pivot
};

template <CodeRule rule, typename T, class Tracer>
void solveRows(const ObqLayer<T>& layer, const ObqRows<T>& rows, const CodeFormat& format, const ObqAdvanced& advanced,
               Tracer tracer)
{
    RowElimination<rule, T, Tracer> elimination(layer, format, std::move(tracer));
    for (std::int64_t row = 0; row < rows.count; ++row)
        elimination.solve(rows, row, advanced);
}

template <typename T, class Tracer>
void solveAnyRule(const ObqLayer<T>& layer, const ObqRows<T>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced, Tracer tracer)
{
    switch (format.rule) {
    case CodeRule::Divide:
        return solveRows<CodeRule::Divide>(layer, rows, format, advanced, std::move(tracer));
    case CodeRule::Multiply:
        return solveRows<CodeRule::Multiply>(layer, rows, format, advanced, std::move(tracer));
    case CodeRule::Truncate:
        return solveRows<CodeRule::Truncate>(layer, rows, format, advanced, std::move(tracer));
    }
}

void solveFloat(const ObqLayer<float>& layer, const ObqRows<float>& rows, const CodeFormat& format,
                const ObqAdvanced& advanced)
{
    solveAnyRule(layer, rows, format, advanced, EmptyTracer());
}

void solveDouble(const ObqLayer<double>& layer, const ObqRows<double>& rows, const CodeFormat& format,
                 const ObqAdvanced& advanced)
{
    solveAnyRule(layer, rows, format, advanced, EmptyTracer());
}

void traceFloat(const ObqLayer<float>& layer, const ObqRows<float>& rows, const CodeFormat& format,
                const ObqAdvanced& advanced, const ObqObserver<float>& observer)
{
    solveAnyRule(layer, rows, format, advanced, ObserverTracer<float>(observer, layer.columns));
}

void traceDouble(const ObqLayer<double>& layer, const ObqRows<double>& rows, const CodeFormat& format,
                 const ObqAdvanced& advanced, const ObqObserver<double>& observer)
{
    solveAnyRule(layer, rows, format, advanced, ObserverTracer<double>(observer, layer.columns));
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace quantoscope {

HWY_EXPORT(solveFloat);
HWY_EXPORT(solveDouble);
HWY_EXPORT(traceFloat);
HWY_EXPORT(traceDouble);

void solveObqRows(const ObqLayer<float>& layer, const ObqRows<float>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced)
{
    HWY_DYNAMIC_DISPATCH(solveFloat)(layer, rows, format, advanced);
}

void solveObqRows(const ObqLayer<double>& layer, const ObqRows<double>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced)
{
    HWY_DYNAMIC_DISPATCH(solveDouble)(layer, rows, format, advanced);
}

void solveObqRows(const ObqLayer<float>& layer, const ObqRows<float>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced, const ObqObserver<float>& observer)
{
    HWY_DYNAMIC_DISPATCH(traceFloat)(layer, rows, format, advanced, observer);
}

void solveObqRows(const ObqLayer<double>& layer, const ObqRows<double>& rows, const CodeFormat& format,
                  const ObqAdvanced& advanced, const ObqObserver<double>& observer)
{
    HWY_DYNAMIC_DISPATCH(traceDouble)(layer, rows, format, advanced, observer);
}

} // namespace quantoscope
#endif
