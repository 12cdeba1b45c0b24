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
    at::Device device() const override { return m_weight.device(); }
    std::shared_ptr<const LinearOperator> copyOn(at::Device device) const override
    {
        return std::make_shared<DenseOperator>(m_weight.to(device));
    }

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

class ScaledOperator final : public LinearOperator
{
public:
    ScaledOperator(at::Tensor weight, at::Tensor scales) : m_scaled(std::move(weight)), m_scales(std::move(scales)) { }

    std::int64_t outFeatures() const noexcept override { return m_scaled.outFeatures(); }
    std::int64_t inFeatures() const noexcept override { return m_scaled.inFeatures(); }
    at::Tensor apply(const at::Tensor& input) const override { return m_scaled.apply(input / m_scales); }
    at::Tensor weight() const override { return m_scaled.weight() / m_scales; }
    at::Device device() const override { return m_scaled.device(); }
    std::shared_ptr<const LinearOperator> copyOn(at::Device device) const override
    {
        return std::make_shared<ScaledOperator>(m_scaled.weight().to(device), m_scales.to(device));
    }

private:
    DenseOperator m_scaled;
    at::Tensor m_scales;
};

} // namespace

std::shared_ptr<const LinearOperator> onDevice(const std::shared_ptr<const LinearOperator>& op, at::Device device)
{
    return op->device() == device ? op : op->copyOn(device);
}

std::shared_ptr<const LinearOperator> makeScaledOperator(at::Tensor weight, at::Tensor scales)
{
    return std::make_shared<ScaledOperator>(std::move(weight), std::move(scales));
}

std::shared_ptr<const LinearOperator> makeDenseOperator(at::Tensor weight)
{
    return std::make_shared<DenseOperator>(std::move(weight));
}

} // namespace quantoscope
