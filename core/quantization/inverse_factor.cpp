#include "core/quantization/inverse_factor.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr std::int64_t kPanel = 128;
/// Rows of one product with a triangular matrix: what lies left of the diagonal is skipped in steps of this. A device
/// is at its best with larger products, though more of what they multiply is 0.
constexpr std::int64_t kRowStep = 128;
constexpr std::int64_t kRowStepOnDevice = 2048;

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

at::Tensor invertedUpper(const at::Tensor& matrix)
{
    return at::linalg_solve_triangular(matrix, at::eye(matrix.size(0), matrix.options()), /*upper=*/true).triu();
}

/// H = M Mᵀ, left-looking from the last panel to the first; M takes the place of H's upper triangle, but for its blocks
/// on the diagonal, whose inverses stand there: those are all that is asked for from then on.
bool factorFromTheEnd(at::Tensor& hessian, const CancellationToken& cancel)
{
    const std::int64_t size = hessian.size(0);
    for (std::int64_t end = size; end > 0; end = (end - 1) / kPanel * kPanel) {
        cancel.throwIfCancelled();
        const std::int64_t begin = (end - 1) / kPanel * kPanel;
        at::Tensor column = block(hessian, 0, end, begin, end);
        if (end < size)
            column.addmm_(block(hessian, 0, end, end, size), block(hessian, begin, end, end, size).t(), 1, -1);
        at::Tensor corner = column.slice(0, begin, end);
        const at::Tensor diagonal = upperCholesky(corner);
        if (!diagonal.defined())
            return false;
        corner.copy_(invertedUpper(diagonal));
        if (begin > 0) {
            at::Tensor above = column.slice(0, 0, begin);
            at::mm_out(above, above.clone(), corner.t());
        }
    }
    return true;
}

/// U = M⁻¹ in M's place, panel by panel from the first: the blocks on the diagonal are inverted already.
void invertUpper(at::Tensor& factor, const CancellationToken& cancel)
{
    const std::int64_t size = factor.size(0);
    const std::int64_t rowStep = factor.is_cpu() ? kRowStep : kRowStepOnDevice;
    for (std::int64_t begin = kPanel; begin < size; begin += kPanel) {
        cancel.throwIfCancelled();
        const std::int64_t end = std::min(begin + kPanel, size);
        const at::Tensor above
            = at::mm(block(factor, 0, begin, begin, end), block(factor, begin, end, begin, end).neg());
        for (std::int64_t top = 0; top < begin; top += rowStep) {
            at::Tensor rows = block(factor, top, std::min(top + rowStep, begin), begin, end);
            at::mm_out(rows, block(factor, top, top + rows.size(0), top, begin), above.slice(0, top, begin));
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
