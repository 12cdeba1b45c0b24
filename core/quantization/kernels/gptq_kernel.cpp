#include "core/quantization/kernels/gptq_kernel.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/quantization/kernels/gptq_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/quantization/kernels/grid_vectors-inl.h"

#include <algorithm>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// A line is two pairs of vectors: a strip of a pair is what the registers hold, and what both pairs read of U comes
/// from the cache the second time.
constexpr std::size_t kPair = 2;
constexpr std::size_t kPairs = 2;
constexpr auto kStrip = static_cast<std::size_t>(kFactorStrip);

template <typename T>
std::size_t lineLength()
{
    return kPairs * kPair * hn::Lanes(hn::ScalableTag<T>());
}

/// How products are subtracted: each rounded by itself and in order, as the textbook's loop does, or summed first, as a
/// matrix product does.
enum class Subtraction
{
    OneByOne,
    Summed
};

/// Subtracts from columns [from, to) of a strip, for one pair of vectors, what `count` columns owe them. `owed`: the
/// first of their lines; `factor`: their rows of the strip.
template <Subtraction how, typename T>
HWY_INLINE void payStripOfPair(T* weights, const T* owed, const T* factor, std::size_t count, std::size_t from,
                               std::size_t to)
{
    const hn::ScalableTag<T> d;
    const std::size_t vector = hn::Lanes(d);
    const std::size_t line = lineLength<T>();
    constexpr bool kOneByOne = how == Subtraction::OneByOne;
    const auto start = [&](std::size_t column, std::size_t offset)
                           HWY_ATTR { return kOneByOne ? hn::Load(d, weights + column * line + offset) : hn::Zero(d); };
    auto a0 = start(0, 0), a1 = start(1, 0), a2 = start(2, 0), a3 = start(3, 0), a4 = start(4, 0), a5 = start(5, 0);
    auto b0 = start(0, vector), b1 = start(1, vector), b2 = start(2, vector), b3 = start(3, vector),
         b4 = start(4, vector), b5 = start(5, vector);
    for (std::size_t k = 0; k < count; ++k) {
        const auto a = hn::Load(d, owed + k * line);
        const auto b = hn::Load(d, owed + k * line + vector);
        const T* const row = factor + k * kStrip;
        const auto add = [&](auto& sumA, auto& sumB, T value) HWY_ATTR {
            const auto u = hn::Set(d, value);
            if constexpr (kOneByOne) {
                sumA = hn::Sub(sumA, hn::Mul(a, u));
                sumB = hn::Sub(sumB, hn::Mul(b, u));
            } else {
                sumA = hn::MulAdd(a, u, sumA);
                sumB = hn::MulAdd(b, u, sumB);
            }
        };
        add(a0, b0, row[0]);
        add(a1, b1, row[1]);
        add(a2, b2, row[2]);
        add(a3, b3, row[3]);
        add(a4, b4, row[4]);
        add(a5, b5, row[5]);
    }
    const auto store = [&](std::size_t column, auto left, auto right) HWY_ATTR {
        if (column < from || column >= to)
            return;
        T* const target = weights + column * line;
        if constexpr (kOneByOne) {
            hn::Store(left, d, target);
            hn::Store(right, d, target + vector);
        } else {
            hn::Store(hn::Sub(hn::Load(d, target), left), d, target);
            hn::Store(hn::Sub(hn::Load(d, target + vector), right), d, target + vector);
        }
    };
    store(0, a0, b0);
    store(1, a1, b1);
    store(2, a2, b2);
    store(3, a3, b3);
    store(4, a4, b4);
    store(5, a5, b5);
}

/// Pays columns [first, last), all of strip `strip`, what columns [begin, begin + count) owe them.
template <Subtraction how, typename T>
void payStrip(const GptqPanel<T>& panel, const T* packedFactor, std::size_t strip, std::size_t begin, std::size_t count,
              std::size_t first, std::size_t last)
{
    const std::size_t line = lineLength<T>();
    const std::size_t start = strip * kStrip;
    const T* const factor = packedFactor + stripOffset(static_cast<std::int64_t>(strip)) + begin * kStrip;
    for (std::size_t pair = 0; pair < line; pair += line / kPairs)
        payStripOfPair<how>(panel.weights + start * line + pair, panel.errors + pair, factor, count, first - start,
                            last - start);
}

/// Rounds column `column`, which has been paid in full, and notes what it owes.
template <CodeRule rule, typename T>
HWY_INLINE void roundColumn(const GptqPanel<T>& panel, std::size_t column, std::size_t inBlock, T diagonal,
                            const CodeFormat& format, T* losses)
{
    const hn::ScalableTag<T> d;
    const std::size_t line = lineLength<T>();
    const std::size_t grid = static_cast<std::size_t>(panel.columnGroup[column]) * line;
    const auto minCode = hn::Set(d, static_cast<T>(format.minCode));
    const auto maxCode = hn::Set(d, static_cast<T>(format.maxCode));
    for (std::size_t i = 0; i < line; i += hn::Lanes(d)) {
        const auto weights = hn::Load(d, panel.weights + column * line + i);
        const auto scale = hn::Load(d, panel.scales + grid + i);
        const auto zero = hn::Load(d, panel.zeros + grid + i);
        const auto codes
            = vectorCodes<rule>(d, weights, scale, zero, hn::Load(d, panel.inverses + grid + i), minCode, maxCode);
        const auto error = hn::Div(hn::Sub(weights, vectorValues<rule>(d, codes, scale, zero)), hn::Set(d, diagonal));
        hn::Store(codes, d, panel.codes + inBlock * line + i);
        hn::Store(error, d, panel.errors + inBlock * line + i);
        hn::Store(hn::Add(hn::Load(d, losses + i), hn::Mul(error, error)), d, losses + i);
    }
}

/// Subtracts from the columns after `column` in [column, last) what it owes them; `factor`: its row of U from there on.
template <typename T>
HWY_INLINE void payWithinStrip(const GptqPanel<T>& panel, std::size_t column, std::size_t inBlock, std::size_t last,
                               const T* factor)
{
    const hn::ScalableTag<T> d;
    const std::size_t line = lineLength<T>();
    for (std::size_t next = column + 1; next < last; ++next) {
        const auto u = hn::Set(d, factor[next - column]);
        for (std::size_t i = 0; i < line; i += hn::Lanes(d)) {
            T* const weights = panel.weights + next * line + i;
            const auto owed = hn::Load(d, panel.errors + inBlock * line + i);
            hn::Store(hn::Sub(hn::Load(d, weights), hn::Mul(owed, u)), d, weights);
        }
    }
}

template <CodeRule rule, typename T>
void solveBlockBy(const GptqPanel<T>& panel, const T* packedFactor, std::size_t begin, std::size_t end,
                  const CodeFormat& format)
{
    HWY_ALIGN T losses[kPairs * kPair * HWY_MAX_BYTES / sizeof(T)] = {};
    for (std::size_t first = begin; first < end;) {
        const std::size_t strip = first / kStrip;
        const std::size_t last = std::min((strip + 1) * kStrip, end);
        payStrip<Subtraction::OneByOne>(panel, packedFactor, strip, begin, first - begin, first, last);
        const T* const factor = packedFactor + stripOffset(static_cast<std::int64_t>(strip));
        for (std::size_t column = first; column < last; ++column) {
            const T* const row = factor + column * kStrip + column % kStrip;
            roundColumn<rule>(panel, column, column - begin, *row, format, losses);
            payWithinStrip(panel, column, column - begin, last, row);
        }
        first = last;
    }
    for (std::size_t row = 0; row < static_cast<std::size_t>(panel.rows); ++row)
        panel.losses[row] += static_cast<double>(losses[row]);
}

template <typename T>
void solveBlock(const GptqPanel<T>& panel, const T* packedFactor, std::int64_t begin, std::int64_t end,
                const CodeFormat& format)
{
    const auto first = static_cast<std::size_t>(begin);
    const auto last = static_cast<std::size_t>(end);
    switch (format.rule) {
    case CodeRule::Divide:
        return solveBlockBy<CodeRule::Divide>(panel, packedFactor, first, last, format);
    case CodeRule::Multiply:
        return solveBlockBy<CodeRule::Multiply>(panel, packedFactor, first, last, format);
    case CodeRule::Truncate:
        return solveBlockBy<CodeRule::Truncate>(panel, packedFactor, first, last, format);
    }
}

template <typename T>
void payRest(const GptqPanel<T>& panel, const T* packedFactor, std::int64_t begin, std::int64_t end)
{
    const auto width = static_cast<std::size_t>(end - begin);
    const auto columns = static_cast<std::size_t>(panel.columns);
    for (auto first = static_cast<std::size_t>(end); first < columns;) {
        const std::size_t strip = first / kStrip;
        const std::size_t last = (strip + 1) * kStrip;
        payStrip<Subtraction::Summed>(panel, packedFactor, strip, static_cast<std::size_t>(begin), width, first, last);
        first = last;
    }
}

template <typename T>
void findRanges(const T* lines, std::int64_t count, T* lows, T* highs)
{
    const hn::ScalableTag<T> d;
    const std::size_t line = lineLength<T>();
    for (std::size_t i = 0; i < line; i += hn::Lanes(d)) {
        auto low = hn::Load(d, lines + i);
        auto high = low;
        for (std::size_t k = 1; k < static_cast<std::size_t>(count); ++k) {
            const auto values = hn::Load(d, lines + k * line + i);
            low = hn::Min(low, values);
            high = hn::Max(high, values);
        }
        hn::StoreU(low, d, lows + i);
        hn::StoreU(high, d, highs + i);
    }
}

/// Four columns of as many rows as a vector has lanes lie in a square of this many values while they are turned.
template <typename T>
constexpr std::size_t kTurned = 4 * HWY_MAX_BYTES / sizeof(T);

template <typename T>
void rowsToLines(const T* matrix, std::int64_t stride, std::int64_t rows, std::int64_t count, T* lines)
{
    const hn::ScalableTag<T> d;
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t line = lineLength<T>();
    HWY_ALIGN T turned[kTurned<T>];
    for (std::int64_t column = 0; column < count; column += 4) {
        const auto width = static_cast<std::size_t>(std::min<std::int64_t>(4, count - column));
        for (std::size_t top = 0; top < line; top += lanes) {
            std::fill_n(turned, 4 * lanes, T(0));
            for (std::size_t r = 0; r < lanes && static_cast<std::int64_t>(top + r) < rows; ++r)
                std::copy_n(matrix + static_cast<std::int64_t>(top + r) * stride + column, width, turned + 4 * r);
            auto v0 = hn::Zero(d), v1 = v0, v2 = v0, v3 = v0;
            hn::LoadInterleaved4(d, turned, v0, v1, v2, v3);
            T* const out = lines + static_cast<std::size_t>(column) * line + top;
            hn::Store(v0, d, out);
            if (width > 1)
                hn::Store(v1, d, out + line);
            if (width > 2)
                hn::Store(v2, d, out + 2 * line);
            if (width > 3)
                hn::Store(v3, d, out + 3 * line);
        }
    }
}

template <typename T>
void linesToRows(const T* lines, std::int64_t rows, std::int64_t count, std::int32_t* matrix, std::int64_t stride)
{
    const hn::ScalableTag<T> d;
    const hn::Rebind<std::int32_t, hn::ScalableTag<T>> di;
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t line = lineLength<T>();
    HWY_ALIGN std::int32_t turned[kTurned<T>];
    const auto whole = [&](const T* values) HWY_ATTR {
        if constexpr (sizeof(T) == sizeof(std::int32_t))
            return hn::ConvertTo(di, hn::Load(d, values));
        else
            return hn::DemoteTo(di, hn::Load(d, values));
    };
    for (std::int64_t column = 0; column < count; column += 4) {
        const auto width = static_cast<std::size_t>(std::min<std::int64_t>(4, count - column));
        for (std::size_t top = 0; top < line && static_cast<std::int64_t>(top) < rows; top += lanes) {
            const T* const in = lines + static_cast<std::size_t>(column) * line + top;
            const auto v0 = whole(in);
            hn::StoreInterleaved4(v0, width > 1 ? whole(in + line) : v0, width > 2 ? whole(in + 2 * line) : v0,
                                  width > 3 ? whole(in + 3 * line) : v0, di, turned);
            for (std::size_t r = 0; r < lanes && static_cast<std::int64_t>(top + r) < rows; ++r)
                std::copy_n(turned + 4 * r, width, matrix + static_cast<std::int64_t>(top + r) * stride + column);
        }
    }
}

template <typename T>
GptqKernel<T> kernelOf()
{
    return { .lineLength = static_cast<std::int64_t>(lineLength<T>()),
             .solveBlock = &solveBlock<T>,
             .payRest = &payRest<T>,
             .findRanges = &findRanges<T>,
             .rowsToLines = &rowsToLines<T>,
             .linesToRows = &linesToRows<T> };
}

GptqKernel<float> kernelOfFloat()
{
    return kernelOf<float>();
}

GptqKernel<double> kernelOfDouble()
{
    return kernelOf<double>();
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace quantoscope {

HWY_EXPORT(kernelOfFloat);
HWY_EXPORT(kernelOfDouble);

template <>
GptqKernel<float> gptqKernel()
{
    return HWY_DYNAMIC_DISPATCH(kernelOfFloat)();
}

template <>
GptqKernel<double> gptqKernel()
{
    return HWY_DYNAMIC_DISPATCH(kernelOfDouble)();
}

} // namespace quantoscope
#endif
