#include "core/quantization/kernels/gptq_kernel.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/quantization/kernels/gptq_kernel.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/quantization/kernels/grid_vectors-inl.h"

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <cstddef>

HWY_BEFORE_NAMESPACE();
namespace quantoscope {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Independent chains of subtractions, so that none waits for the one before.
constexpr std::size_t kChains = 4;

/// One tile of rows, transposed so that rows lie in vector lanes; 2·width + 5 lines of `lanes` values.
template <typename T>
struct Tile
{
    std::size_t lanes;
    T* weights; ///< [width, lanes]
    T* errors; ///< [width, lanes]
    T* scale; ///< [lanes], the grid of the current column's group
    T* zero;
    T* inverse;
    T* codes;
    T* losses; ///< [lanes]
};

template <typename T>
void loadTile(const GptqBlock<T>& block, std::int64_t firstRow, std::size_t rows, const Tile<T>& tile)
{
    const auto width = static_cast<std::size_t>(block.width);
    for (std::size_t r = 0; r < tile.lanes; ++r) {
        const T* source = block.weights + (firstRow + static_cast<std::int64_t>(r)) * block.weightStride;
        for (std::size_t j = 0; j < width; ++j)
            tile.weights[j * tile.lanes + r] = r < rows ? source[j] : T(0);
    }
    std::fill_n(tile.scale, tile.lanes, T(1));
    std::fill_n(tile.zero, tile.lanes, T(0));
    std::fill_n(tile.inverse, tile.lanes, T(1));
    std::fill_n(tile.losses, tile.lanes, T(0));
}

/// The tracer of a run: compiled away.
struct EmptyTracer
{
    template <class D, class V, typename T>
    HWY_INLINE void reach(D /*d*/, V /*weights*/, T* /*line*/) const
    {
    }
    template <typename T>
    void leave(const GptqBlock<T>& /*block*/, const Tile<T>& /*tile*/, std::int64_t /*firstRow*/,
               std::size_t /*rows*/) const
    {
    }
};

/// Notes the weights that are about to be rounded, in the place of those that the column started with, which nobody
/// reads again.
template <typename T>
struct ReachedTracer
{
    T* reached;

    template <class D, class V>
    HWY_INLINE void reach(D d, V weights, T* line) const
    {
        hn::Store(weights, d, line);
    }
    void leave(const GptqBlock<T>& block, const Tile<T>& tile, std::int64_t firstRow, std::size_t rows) const
    {
        for (std::size_t r = 0; r < rows; ++r) {
            T* out = reached + (firstRow + static_cast<std::int64_t>(r)) * block.width;
            for (std::size_t j = 0; j < static_cast<std::size_t>(block.width); ++j)
                out[j] = tile.weights[j * tile.lanes + r];
        }
    }
};

/// Columns left to right. The update of column j by all columns before it is gathered when j is reached, in the order
/// in which the textbook's loop would have subtracted it, so that the results are the same to the bit.
template <CodeRule rule, typename T, class Tracer>
void solveTile(const GptqBlock<T>& block, const CodeFormat& format, std::int64_t firstRow, std::size_t rows,
               const Tile<T>& tile, const Tracer& tracer)
{
    const hn::ScalableTag<T> d;
    const std::size_t vector = hn::Lanes(d);
    const auto width = static_cast<std::size_t>(block.width);
    const auto minCode = hn::Set(d, static_cast<T>(format.minCode));
    const auto maxCode = hn::Set(d, static_cast<T>(format.maxCode));
    std::int32_t group = -1;
    for (std::size_t j = 0; j < width; ++j) {
        if (block.columnGroup[j] != group) {
            group = block.columnGroup[j];
            const std::int64_t at = group * block.gridStride + firstRow;
            std::copy_n(block.scales + at, rows, tile.scale);
            std::copy_n(block.zeros + at, rows, tile.zero);
            std::copy_n(block.inverses + at, rows, tile.inverse);
        }
        const T* factor = block.factor + j * width;
        auto w0 = hn::Load(d, tile.weights + j * tile.lanes);
        auto w1 = hn::Load(d, tile.weights + j * tile.lanes + vector);
        auto w2 = hn::Load(d, tile.weights + j * tile.lanes + 2 * vector);
        auto w3 = hn::Load(d, tile.weights + j * tile.lanes + 3 * vector);
        for (std::size_t i = 0; i < j; ++i) {
            const auto u = hn::Set(d, factor[i]);
            const T* errors = tile.errors + i * tile.lanes;
            w0 = hn::Sub(w0, hn::Mul(hn::Load(d, errors), u));
            w1 = hn::Sub(w1, hn::Mul(hn::Load(d, errors + vector), u));
            w2 = hn::Sub(w2, hn::Mul(hn::Load(d, errors + 2 * vector), u));
            w3 = hn::Sub(w3, hn::Mul(hn::Load(d, errors + 3 * vector), u));
        }
        const auto diagonal = hn::Set(d, factor[j]);
        const auto finish = [&](std::size_t offset, auto weights) HWY_ATTR {
            tracer.reach(d, weights, tile.weights + j * tile.lanes + offset);
            const auto scale = hn::Load(d, tile.scale + offset);
            const auto zero = hn::Load(d, tile.zero + offset);
            const auto inverse = hn::Load(d, tile.inverse + offset);
            const auto codes = vectorCodes<rule>(d, weights, scale, zero, inverse, minCode, maxCode);
            const auto error = hn::Div(hn::Sub(weights, vectorValues<rule>(d, codes, scale, zero)), diagonal);
            hn::Store(error, d, tile.errors + j * tile.lanes + offset);
            hn::Store(codes, d, tile.codes + offset);
            const auto loss = hn::Load(d, tile.losses + offset);
            hn::Store(hn::Add(loss, hn::Mul(error, error)), d, tile.losses + offset);
        };
        finish(0, w0);
        finish(vector, w1);
        finish(2 * vector, w2);
        finish(3 * vector, w3);
        std::int32_t* codes = block.codes + firstRow * block.codeStride + static_cast<std::int64_t>(j);
        for (std::size_t r = 0; r < rows; ++r)
            codes[static_cast<std::int64_t>(r) * block.codeStride] = static_cast<std::int32_t>(tile.codes[r]);
    }
    for (std::size_t r = 0; r < rows; ++r) {
        T* errors = block.errors + (firstRow + static_cast<std::int64_t>(r)) * block.width;
        for (std::size_t j = 0; j < width; ++j)
            errors[j] = tile.errors[j * tile.lanes + r];
        block.losses[firstRow + static_cast<std::int64_t>(r)] += static_cast<double>(tile.losses[r]);
    }
    tracer.leave(block, tile, firstRow, rows);
}

template <typename T, class Tracer>
void solveBlock(const GptqBlock<T>& block, const CodeFormat& format, const Tracer& tracer)
{
    const std::size_t lanes = kChains * hn::Lanes(hn::ScalableTag<T>());
    const auto width = static_cast<std::size_t>(block.width);
    const auto memory = hwy::AllocateAligned<T>((2 * width + 5) * lanes);
    T* const start = memory.get();
    const Tile<T> tile { .lanes = lanes,
                         .weights = start,
                         .errors = start + width * lanes,
                         .scale = start + 2 * width * lanes,
                         .zero = start + (2 * width + 1) * lanes,
                         .inverse = start + (2 * width + 2) * lanes,
                         .codes = start + (2 * width + 3) * lanes,
                         .losses = start + (2 * width + 4) * lanes };
    for (std::int64_t row = 0; row < block.rows; row += static_cast<std::int64_t>(lanes)) {
        const std::size_t rows = std::min(lanes, static_cast<std::size_t>(block.rows - row));
        loadTile(block, row, rows, tile);
        switch (format.rule) {
        case CodeRule::Divide:
            solveTile<CodeRule::Divide>(block, format, row, rows, tile, tracer);
            break;
        case CodeRule::Multiply:
            solveTile<CodeRule::Multiply>(block, format, row, rows, tile, tracer);
            break;
        case CodeRule::Truncate:
            solveTile<CodeRule::Truncate>(block, format, row, rows, tile, tracer);
            break;
        }
    }
}

void solveBlockFloat(const GptqBlock<float>& block, const CodeFormat& format)
{
    solveBlock(block, format, EmptyTracer());
}

void solveBlockDouble(const GptqBlock<double>& block, const CodeFormat& format)
{
    solveBlock(block, format, EmptyTracer());
}

void traceBlockFloat(const GptqBlock<float>& block, const CodeFormat& format, float* reached)
{
    solveBlock(block, format, ReachedTracer<float> { reached });
}

void traceBlockDouble(const GptqBlock<double>& block, const CodeFormat& format, double* reached)
{
    solveBlock(block, format, ReachedTracer<double> { reached });
}

std::int64_t rowTile()
{
    return static_cast<std::int64_t>(kChains * hn::Lanes(hn::ScalableTag<float>()));
}

} // namespace HWY_NAMESPACE
} // namespace quantoscope
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace quantoscope {

HWY_EXPORT(solveBlockFloat);
HWY_EXPORT(solveBlockDouble);
HWY_EXPORT(traceBlockFloat);
HWY_EXPORT(traceBlockDouble);
HWY_EXPORT(rowTile);

std::int64_t gptqRowTile()
{
    return HWY_DYNAMIC_DISPATCH(rowTile)();
}

void solveGptqBlock(const GptqBlock<float>& block, const CodeFormat& format)
{
    HWY_DYNAMIC_DISPATCH(solveBlockFloat)(block, format);
}

void solveGptqBlock(const GptqBlock<double>& block, const CodeFormat& format)
{
    HWY_DYNAMIC_DISPATCH(solveBlockDouble)(block, format);
}

void solveGptqBlock(const GptqBlock<float>& block, const CodeFormat& format, float* reached)
{
    HWY_DYNAMIC_DISPATCH(traceBlockFloat)(block, format, reached);
}

void solveGptqBlock(const GptqBlock<double>& block, const CodeFormat& format, double* reached)
{
    HWY_DYNAMIC_DISPATCH(traceBlockDouble)(block, format, reached);
}

} // namespace quantoscope
#endif
