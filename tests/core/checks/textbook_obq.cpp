#include "tests/core/checks/textbook_obq.h"

#include "core/quantization/affine_grid.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

namespace quantoscope::checks {
namespace {

struct Grids
{
    at::Tensor scale; ///< [out, in]
    at::Tensor zero;
};

Grids fitted(const at::Tensor& weight, const GridSpec& spec)
{
    const std::int64_t size = spec.effectiveGroupSize(weight.size(1));
    Grids grids { at::empty_like(weight), at::empty_like(weight) };
    for (std::int64_t begin = 0; begin < weight.size(1); begin += size) {
        const std::int64_t end = std::min(begin + size, weight.size(1));
        const at::Tensor slice = weight.slice(1, begin, end).to(at::kFloat);
        for (std::int64_t row = 0; row < weight.size(0); ++row) {
            const at::Tensor values = slice[row];
            const AffineGrid grid = gridOfRange(spec, values.min().item<float>(), values.max().item<float>());
            grids.scale[row].slice(0, begin, end).fill_(grid.scale);
            grids.zero[row].slice(0, begin, end).fill_(grid.zero);
        }
    }
    return grids;
}

at::Tensor inverted(const at::Tensor& hessian)
{
    return at::cholesky_inverse(at::linalg_cholesky(hessian));
}

/// [rows, in, in]; columns of weights that are zero already are cut off from the others.
at::Tensor inverses(const at::Tensor& weight, const at::Tensor& hessian)
{
    at::Tensor all = inverted(hessian).unsqueeze(0).repeat({ weight.size(0), 1, 1 });
    for (std::int64_t row = 0; row < weight.size(0); ++row) {
        const at::Tensor zero = weight[row].eq(0);
        if (!zero.any().item<bool>())
            continue;
        const at::Tensor cut = hessian.clone();
        cut.masked_fill_(zero.unsqueeze(0).logical_or(zero.unsqueeze(1)), 0);
        cut.diagonal().masked_fill_(zero, 1);
        all[row].copy_(inverted(cut));
    }
    return all;
}

class Batch
{
public:
    Batch(const at::Tensor& weight, const at::Tensor& hessian, const Grids& grids, double maxCode)
        : m_weight(weight.clone())
        , m_inverse(inverses(weight, hessian))
        , m_grids(grids)
        , m_maxCode(maxCode)
        , m_rows(at::arange(weight.size(0)))
        , m_codes(codesOf(weight))
        , m_order(at::full(weight.sizes(), -1, at::kLong))
        , m_done(at::zeros(weight.sizes(), at::kBool))
    {
    }

    std::int64_t skipZeros()
    {
        const at::Tensor zero = m_weight.eq(0);
        const std::int64_t skipped = zero.sum(1).min().item<std::int64_t>();
        m_done = zero.logical_and(zero.cumsum(1).le(skipped));
        return skipped;
    }

    void step(std::int64_t index)
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const at::Tensor codes = codesOf(m_weight);
        const at::Tensor values = m_grids.scale * (codes - m_grids.zero);
        const at::Tensor error = (m_weight - values).square();
        const at::Tensor diagonal = m_inverse.diagonal(0, 1, 2);
        at::Tensor column = (error / diagonal).masked_fill(m_done, infinity).argmin(1);
        const at::Tensor outside
            = error.gt(m_grids.scale.square() / 4).logical_and(m_done.logical_not()).to(error.scalar_type()) * error;
        const at::Tensor takesFarthest = outside.amax(1).gt(0).logical_and(pick(m_weight, column).ne(0));
        column = at::where(takesFarthest, outside.argmax(1), column);

        const at::Tensor pivot = pick(diagonal, column).unsqueeze(1);
        const at::Tensor ofColumn = m_inverse.index({ m_rows, column });
        const at::Tensor owed = (pick(m_weight, column) - pick(values, column)).unsqueeze(1);
        m_loss += (owed.square() / pivot).sum().item<double>();
        m_codes.index_put_({ m_rows, column }, pick(codes, column));
        m_order.select(1, index).copy_(column);
        m_weight.sub_(ofColumn * (owed / pivot));
        m_inverse.baddbmm_(ofColumn.unsqueeze(2), (ofColumn / pivot).unsqueeze(1), 1, -1);
        m_done.index_put_({ m_rows, column }, at::scalar_tensor(true, at::kBool));
    }

    const at::Tensor& codes() const { return m_codes; }
    const at::Tensor& order() const { return m_order; }
    double loss() const { return m_loss; }

private:
    at::Tensor pick(const at::Tensor& values, const at::Tensor& column) const
    {
        return values.gather(1, column.unsqueeze(1)).squeeze(1);
    }
    at::Tensor codesOf(const at::Tensor& weight) const
    {
        return at::clamp(at::round(weight / m_grids.scale) + m_grids.zero, 0, m_maxCode);
    }

    at::Tensor m_weight;
    at::Tensor m_inverse;
    Grids m_grids;
    double m_maxCode;
    at::Tensor m_rows;
    at::Tensor m_codes;
    at::Tensor m_order;
    at::Tensor m_done;
    double m_loss = 0;
};

} // namespace

ObqTextbookResult textbookObq(const at::Tensor& weight, const at::Tensor& hessian, const GridSpec& spec,
                              const ObqTextbookOptions& options)
{
    const at::Tensor all = weight.to(options.type);
    const at::Tensor matrix = hessian.to(options.type);
    const Grids grids = fitted(all, spec);
    ObqTextbookResult result { at::empty(all.sizes(), at::kInt), at::empty(all.sizes(), at::kInt), 0 };
    for (std::int64_t begin = 0; begin < all.size(0); begin += options.rowBatch) {
        const std::int64_t end = std::min(begin + options.rowBatch, all.size(0));
        Batch batch(all.slice(0, begin, end), matrix,
                    { grids.scale.slice(0, begin, end), grids.zero.slice(0, begin, end) }, (1 << spec.bits()) - 1);
        const std::int64_t skipped = batch.skipZeros();
        for (std::int64_t step = skipped; step < std::min(all.size(1), options.mostSteps); ++step)
            batch.step(step);
        result.codes.slice(0, begin, end).copy_(batch.codes());
        result.order.slice(0, begin, end).copy_(batch.order());
        result.loss += batch.loss();
    }
    return result;
}

} // namespace quantoscope::checks
