// A symmetric matrix from which symmetric products are subtracted, while rows and columns leave it. Included once per
// instruction set (Highway's foreach_target).
#if defined(QUANTOSCOPE_RANK_UPDATE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef QUANTOSCOPE_RANK_UPDATE_INL_H
#undef QUANTOSCOPE_RANK_UPDATE_INL_H
#else
#define QUANTOSCOPE_RANK_UPDATE_INL_H
#endif

#include <hwy/aligned_allocator.h>
#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include <algorithm>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Columns that a panel gathers before they are applied to the whole matrix.
constexpr std::size_t kPanelSteps = 64;
/// Rows of a register tile; it is a line wide.
constexpr std::size_t kTileRows = 6;

constexpr std::size_t roundUp(std::size_t value, std::size_t step)
{
    return (value + step - 1) / step * step;
}

/// Up to kPanelSteps columns, each over all positions. Positions are cut into lines of two vectors; a line's entries of
/// one step, then of the next, lie side by side, which is how both the products and the tiles below read them.
template <typename T>
class StepPanel
{
public:
    explicit StepPanel(std::size_t positions)
        : m_line(2 * hn::Lanes(hn::ScalableTag<T>()))
        , m_positions(roundUp(positions + kTileRows, 2 * m_line))
        , m_values(hwy::AllocateAligned<T>(m_positions * kPanelSteps))
    {
    }

    std::size_t line() const { return m_line; }
    /// Positions there is room for: a whole number of pairs of lines.
    std::size_t positions() const { return m_positions; }
    /// Where step 0 of `position` stands; the next step is line() further on.
    T* column(std::size_t position)
    {
        return m_values.get() + position / m_line * m_line * kPanelSteps + position % m_line;
    }
    const T* column(std::size_t position) const { return const_cast<StepPanel*>(this)->column(position); }

    void clear() { std::fill_n(m_values.get(), m_positions * kPanelSteps, T(0)); }

    /// Copies the first `steps` entries of `position` out and puts those of `last` in their place, leaving zeros there.
    void takePosition(std::size_t position, std::size_t last, std::size_t steps, T* out)
    {
        T* const taken = column(position);
        T* const moved = column(last);
        for (std::size_t k = 0; k < steps; ++k) {
            out[k] = taken[k * m_line];
            taken[k * m_line] = moved[k * m_line];
            moved[k * m_line] = T(0);
        }
    }

private:
    std::size_t m_line;
    std::size_t m_positions;
    hwy::AlignedFreeUniquePtr<T[]> m_values;
};

/// The lower triangle of a symmetric matrix, in rows. What lies above the diagonal is scratch.
template <typename T>
class LowerTriangle
{
    using Tag = hn::ScalableTag<T>;

public:
    explicit LowerTriangle(std::size_t size)
        : m_size(size)
        , m_stride(strideFor(size))
        , m_values(hwy::AllocateAligned<T>(roundUp(size, kTileRows) * m_stride))
    {
        std::fill_n(m_values.get(), roundUp(size, kTileRows) * m_stride, T(0));
    }

    const T* row(std::size_t index) const { return m_values.get() + index * m_stride; }

    /// From a dense [size, size] matrix.
    void copyLower(const T* dense)
    {
        for (std::size_t i = 0; i < m_size; ++i)
            std::copy_n(dense + i * m_size, i + 1, m_values.get() + i * m_stride);
    }

    /// Copies entries 0..last of column `position` out, in the order that holds once row and column `last` stand in its
    /// place, and moves them there. Diagonals are not kept.
    void takeColumn(std::size_t position, std::size_t last, T* out)
    {
        T* const taken = m_values.get() + position * m_stride;
        T* const moved = m_values.get() + last * m_stride;
        std::copy_n(taken, position, out);
        if (position == last)
            return;
        std::copy_n(moved, position, taken);
        out[position] = moved[position];
        T* below = taken + m_stride + position;
        for (std::size_t j = position + 1; j < last; ++j, below += m_stride) {
            out[j] = *below;
            *below = moved[j];
        }
    }

    /// Subtracts P·Pᵀ, P the first `steps` columns of `panel`, from the leading `active` rows and columns.
    void subtract(const StepPanel<T>& panel, std::size_t steps, std::size_t active)
    {
        const std::size_t line = panel.line();
        for (std::size_t top = 0; top < active; top += kTileRows) {
            for (std::size_t left = 0; left < std::min(top + kTileRows, active); left += line)
                subtractTile(panel, steps, top, left);
        }
    }

private:
    /// Lines of two vectors, an odd number of them, so that the entries of a column do not share a set of the cache.
    static std::size_t strideFor(std::size_t size)
    {
        const std::size_t line = 2 * hn::Lanes(Tag());
        const std::size_t lines = roundUp(size, line) / line;
        return (lines | 1U) * line;
    }

    HWY_INLINE void storeDifference(T* values, hn::Vec<Tag> left, hn::Vec<Tag> right)
    {
        const Tag d;
        const std::size_t lanes = hn::Lanes(d);
        hn::Store(hn::Sub(hn::Load(d, values), left), d, values);
        hn::Store(hn::Sub(hn::Load(d, values + lanes), right), d, values + lanes);
    }

    void subtractTile(const StepPanel<T>& panel, std::size_t steps, std::size_t top, std::size_t left)
    {
        const Tag d;
        const std::size_t lanes = hn::Lanes(d);
        const std::size_t line = panel.line();
        T* const tile = m_values.get() + top * m_stride + left;
        for (std::size_t r = 0; r < kTileRows; ++r)
            hwy::Prefetch(tile + r * m_stride);
        const T* const columns = panel.column(left);
        const T* const row0 = panel.column(top);
        const T* const row1 = panel.column(top + 1);
        const T* const row2 = panel.column(top + 2);
        const T* const row3 = panel.column(top + 3);
        const T* const row4 = panel.column(top + 4);
        const T* const row5 = panel.column(top + 5);
        auto a0 = hn::Zero(d), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0;
        auto b0 = a0, b1 = a0, b2 = a0, b3 = a0, b4 = a0, b5 = a0;
        for (std::size_t at = 0; at < steps * line; at += line) {
            const auto a = hn::Load(d, columns + at);
            const auto b = hn::Load(d, columns + at + lanes);
            const auto add = [&](auto& sumA, auto& sumB, const T* row) HWY_ATTR {
                const auto factor = hn::Set(d, row[at]);
                sumA = hn::MulAdd(factor, a, sumA);
                sumB = hn::MulAdd(factor, b, sumB);
            };
            add(a0, b0, row0);
            add(a1, b1, row1);
            add(a2, b2, row2);
            add(a3, b3, row3);
            add(a4, b4, row4);
            add(a5, b5, row5);
        }
        storeDifference(tile, a0, b0);
        storeDifference(tile + m_stride, a1, b1);
        storeDifference(tile + 2 * m_stride, a2, b2);
        storeDifference(tile + 3 * m_stride, a3, b3);
        storeDifference(tile + 4 * m_stride, a4, b4);
        storeDifference(tile + 5 * m_stride, a5, b5);
    }

    std::size_t m_size;
    std::size_t m_stride;
    hwy::AlignedFreeUniquePtr<T[]> m_values;
};

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#endif
