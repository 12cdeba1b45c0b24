#include "core/models/block_residency.h"

#include "core/models/dense_operator.h"

#include <ATen/core/Tensor.h>

#include <optional>
#include <utility>
#include <vector>

namespace quantoscope {
namespace {

class LentOperator;

} // namespace

class BlockPlace
{
public:
    explicit BlockPlace(c10::Device device) : m_device(device) { }

    c10::Device device() const noexcept { return m_device; }
    /// Sends the operators of any other block home.
    void enter(std::int64_t block);
    void add(std::weak_ptr<const LentOperator> op) { m_present.push_back(std::move(op)); }

private:
    c10::Device m_device;
    std::optional<std::int64_t> m_block;
    std::vector<std::weak_ptr<const LentOperator>> m_present;
};

namespace {

class LentOperator final : public LinearOperator, public std::enable_shared_from_this<LentOperator>
{
public:
    LentOperator(std::shared_ptr<BlockPlace> place, std::int64_t block, std::shared_ptr<const LinearOperator> home)
        : m_place(std::move(place)), m_block(block), m_home(std::move(home))
    {
    }

    std::int64_t outFeatures() const noexcept override { return m_home->outFeatures(); }
    std::int64_t inFeatures() const noexcept override { return m_home->inFeatures(); }
    at::Tensor apply(const at::Tensor& input) const override { return there().apply(input); }
    at::Tensor weight() const override { return there().weight(); }
    c10::Device device() const override { return m_place->device(); }
    std::shared_ptr<const LinearOperator> copyOn(c10::Device device) const override { return m_home->copyOn(device); }

    void sendHome() const { m_there.reset(); }
    bool isLentTo(const BlockPlace& place) const noexcept { return m_place.get() == &place; }
    /// `op` at the same place and block.
    std::shared_ptr<const LinearOperator> succeededBy(const std::shared_ptr<const LinearOperator>& op) const
    {
        return lentTo(m_place, m_block, op);
    }

private:
    const LinearOperator& there() const
    {
        m_place->enter(m_block);
        if (!m_there) {
            m_there = m_home->copyOn(m_place->device());
            m_place->add(weak_from_this());
        }
        return *m_there;
    }

    std::shared_ptr<BlockPlace> m_place;
    std::int64_t m_block;
    std::shared_ptr<const LinearOperator> m_home;
    mutable std::shared_ptr<const LinearOperator> m_there; ///< while the block is on the device
};

} // namespace

void BlockPlace::enter(std::int64_t block)
{
    if (m_block == block)
        return;
    for (const auto& visitor : m_present) {
        if (const auto op = visitor.lock())
            op->sendHome();
    }
    m_present.clear();
    m_block = block;
}

std::shared_ptr<BlockPlace> makeBlockPlace(c10::Device device)
{
    return std::make_shared<BlockPlace>(device);
}

std::shared_ptr<const LinearOperator> lentTo(std::shared_ptr<BlockPlace> place, std::int64_t block,
                                             const std::shared_ptr<const LinearOperator>& op)
{
    const auto* const lent = dynamic_cast<const LentOperator*>(op.get());
    if (lent && lent->isLentTo(*place))
        return op;
    const c10::Device host(c10::DeviceType::CPU);
    return std::make_shared<LentOperator>(std::move(place), block, lent ? lent->copyOn(host) : onDevice(op, host));
}

std::shared_ptr<const LinearOperator> inPlaceOf(const std::shared_ptr<const LinearOperator>& present,
                                                const std::shared_ptr<const LinearOperator>& op)
{
    if (const auto* const lent = dynamic_cast<const LentOperator*>(present.get()))
        return lent->succeededBy(op);
    return onDevice(op, present->device());
}

} // namespace quantoscope
