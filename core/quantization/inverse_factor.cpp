#include "core/quantization/inverse_factor.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr std::int64_t kPanel = 128;
/// Rows of one product with a triangular matrix: what lies left of the diagonal is skipped in steps of this.
constexpr std::int64_t kRowStep = 512;

at::Tensor block(const at::Tensor& matrix, std::int64_t top, std::int64_t bottom, std::int64_t left, std::int64_t right)
{
    return matrix.slice(0, top, bottom).slice(1, left, right);
}

/// Upper triangular M with A = M Mᵀ; undefined if A is not positive definite.
at::Tensor upperCholesky(const at::Tensor& matrix)
{
    const auto [lower, info] = at::linalg_cholesky_ex(matrix.flip({ 0, 1 }));
    if (info.item<int>() != 0 || !lower.isfinite().all().item<bool>())
        return {};
    return lower.flip({ 0, 1 });
}

/// H = M Mᵀ, left-looking from the last panel to the first; M takes the place of H's upper triangle.
bool factorFromTheEnd(at::Tensor& hessian, const CancellationToken& cancel)
{
    const std::int64_t size = hessian.size(0);
    for (std::int64_t end = size; end > 0; end = (end - 1) / kPanel * kPanel) {
        cancel.throwIfCancelled();
        const std::int64_t begin = (end - 1) / kPanel * kPanel;
        at::Tensor column = block(hessian, 0, end, begin, end);
        if (end < size)
            column.addmm_(block(hessian, 0, end, end, size), block(hessian, begin, end, end, size).t(), 1, -1);
        const at::Tensor diagonal = upperCholesky(column.slice(0, begin, end));
        if (!diagonal.defined())
            return false;
        column.slice(0, begin, end).copy_(diagonal);
        if (begin > 0) {
            at::Tensor above = column.slice(0, 0, begin);
            above.copy_(at::linalg_solve_triangular(diagonal.t(), above, false, false));
        }
    }
    return true;
}

/// U = M⁻¹ in M's place, panel by panel from the first.
void invertUpper(at::Tensor& factor, const CancellationToken& cancel)
{
    const std::int64_t size = factor.size(0);
    for (std::int64_t begin = 0; begin < size; begin += kPanel) {
        cancel.throwIfCancelled();
        const std::int64_t end = std::min(begin + kPanel, size);
        at::Tensor diagonal = block(factor, begin, end, begin, end);
        diagonal.copy_(at::linalg_solve_triangular(diagonal, at::eye(end - begin, diagonal.options()), true).triu());
        if (begin == 0)
            continue;
        const at::Tensor above = at::mm(block(factor, 0, begin, begin, end), diagonal).neg_();
        for (std::int64_t top = 0; top < begin; top += kRowStep) {
            const std::int64_t bottom = std::min(top + kRowStep, begin);
            block(factor, top, bottom, begin, end)
                .copy_(at::mm(block(factor, top, bottom, top, begin), above.slice(0, top, begin)));
        }
    }
}

} // namespace

bool factorInverse(at::Tensor& hessian, const CancellationToken& cancel)
{
    if (!factorFromTheEnd(hessian, cancel))
        return false;
    hessian.triu_();
    invertUpper(hessian, cancel);
    return true;
}

} // namespace quantoscope
