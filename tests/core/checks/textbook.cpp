#include "tests/core/checks/textbook.h"

#include "core/quantization/affine_grid.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace quantoscope::checks {
namespace {

struct Grids
{
    at::Tensor scale; ///< float64 [out]
    at::Tensor zero;
};

Grids fitted(const at::Tensor& columns, const GridSpec& spec)
{
    Grids grids { at::empty({ columns.size(0) }, at::kDouble), at::empty({ columns.size(0) }, at::kDouble) };
    const at::Tensor low = columns.amin(1).to(at::kFloat);
    const at::Tensor high = columns.amax(1).to(at::kFloat);
    for (std::int64_t row = 0; row < columns.size(0); ++row) {
        const AffineGrid grid = gridOfRange(spec, low[row].item<float>(), high[row].item<float>());
        grids.scale[row] = grid.scale;
        grids.zero[row] = grid.zero;
    }
    return grids;
}

} // namespace

TextbookResult textbookGptq(const at::Tensor& weight, const at::Tensor& inputs, const GridSpec& spec,
                            const GptqSettings& settings)
{
    const std::int64_t columns = weight.size(1);
    const std::int64_t groupSize = spec.effectiveGroupSize(columns);
    const bool grouped = spec.granularity() == Granularity::Group;
    const double maxCode = (1 << spec.bits()) - 1;
    at::Tensor work = weight.to(at::kDouble).clone();
    const at::Tensor x = inputs.to(at::kDouble);
    at::Tensor hessian = 2 * at::mm(x.t(), x);

    std::vector<Grids> grids(static_cast<std::size_t>((columns + groupSize - 1) / groupSize));
    for (std::size_t g = 0; g < grids.size(); ++g)
        grids[g] = fitted(work.slice(1, static_cast<std::int64_t>(g) * groupSize,
                                     std::min(static_cast<std::int64_t>(g + 1) * groupSize, columns)),
                          spec);
    at::Tensor order = at::arange(columns);
    if (settings.actOrder)
        order = at::argsort(hessian.diagonal(), true, 0, true);
    work = work.index_select(1, order);
    hessian = hessian.index_select(0, order).index_select(1, order);
    hessian.diagonal().add_(settings.damping * hessian.diagonal().mean());
    const at::Tensor inverse = at::cholesky_inverse(at::linalg_cholesky(hessian));
    const at::Tensor factor = at::linalg_cholesky(inverse, /*upper=*/true);

    TextbookResult result;
    at::Tensor codes = at::zeros(work.sizes(), at::kDouble);
    at::Tensor values = at::zeros(work.sizes(), at::kDouble);
    at::Tensor atBlockStart = work.clone();
    for (std::int64_t j = 0; j < columns; ++j) {
        if (j % settings.blockSize == 0)
            atBlockStart = work.clone();
        const std::int64_t group = (settings.staticGroups ? order[j].item<std::int64_t>() : j) / groupSize;
        Grids& grid = grids[static_cast<std::size_t>(group)];
        if (grouped && !settings.staticGroups && j % groupSize == 0) {
            const at::Tensor& source = settings.freshGroups ? work : atBlockStart;
            grid = fitted(source.slice(1, j, std::min(j + groupSize, columns)), spec);
        }
        const at::Tensor w = work.select(1, j).clone();
        const at::Tensor code = at::clamp(at::round(w / grid.scale) + grid.zero, 0, maxCode);
        const at::Tensor q = grid.scale * (code - grid.zero);
        const at::Tensor error = (w - q) / factor[j][j];
        result.loss += error.square().sum().item<double>() / 2;
        work.slice(1, j + 1, columns).sub_(at::outer(error, factor[j].slice(0, j + 1, columns)));
        codes.select(1, j).copy_(code);
        values.select(1, j).copy_(q);
    }
    const at::Tensor original = at::argsort(order);
    result.codes = codes.index_select(1, original).to(at::kInt);
    result.dequantized = values.index_select(1, original);
    return result;
}

} // namespace quantoscope::checks
