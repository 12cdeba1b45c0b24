#include "core/models/dense_operator.h"

#include <ATen/ATen.h>

#include <utility>
#include <vector>

namespace quantoscope {
namespace {

class DenseOperator final : public LinearOperator
{
public:
    explicit DenseOperator(at::Tensor weight) : m_weight(std::move(weight)) { }

    std::int64_t outFeatures() const noexcept override { return m_weight.size(0); }
    std::int64_t inFeatures() const noexcept override { return m_weight.size(1); }
    at::Tensor apply(const at::Tensor& input) const override;
    at::Tensor weight() const override { return m_weight; }

private:
    at::Tensor m_weight;
};

at::Tensor DenseOperator::apply(const at::Tensor& input) const
{
    if (input.numel() != inFeatures())
        return at::linear(input, m_weight);
    // One token, as when a text is written: a matrix product would first repack the whole weight.
    std::vector<std::int64_t> shape = input.sizes().vec();
    shape.back() = outFeatures();
    return at::mv(m_weight, input.flatten()).view(shape);
}

} // namespace

std::shared_ptr<const LinearOperator> makeDenseOperator(at::Tensor weight)
{
    return std::make_shared<DenseOperator>(std::move(weight));
}

} // namespace quantoscope
