#include "core/models/dense_operator.h"

#include <ATen/ATen.h>

#include <utility>

namespace quantoscope {
namespace {

class DenseOperator final : public LinearOperator
{
public:
    explicit DenseOperator(at::Tensor weight) : m_weight(std::move(weight)) { }

    std::int64_t outFeatures() const noexcept override { return m_weight.size(0); }
    std::int64_t inFeatures() const noexcept override { return m_weight.size(1); }
    at::Tensor apply(const at::Tensor& input) const override { return at::linear(input, m_weight); }
    at::Tensor weight() const override { return m_weight; }

private:
    at::Tensor m_weight;
};

} // namespace

std::shared_ptr<const LinearOperator> makeDenseOperator(at::Tensor weight)
{
    return std::make_shared<DenseOperator>(std::move(weight));
}

} // namespace quantoscope
