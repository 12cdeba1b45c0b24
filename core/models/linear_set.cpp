#include "core/models/linear_set.h"

#include "core/base/errors.h"
#include "core/models/block_residency.h"

#include <ATen/ATen.h>

#include <utility>

namespace quantoscope {

LinearSet::LinearSet(const Blueprint& blueprint, std::vector<Linear> linears) : m_linears(std::move(linears))
{
    for (const PlannedLinear& planned : blueprint.linears())
        m_infos.push_back(planned.info);
}

void LinearSet::replace(std::size_t index, std::shared_ptr<const LinearOperator> op)
{
    const LinearInfo& info = m_infos.at(index);
    if (!op || op->outFeatures() != info.outFeatures || op->inFeatures() != info.inFeatures)
        throw Error("an operator of another shape cannot replace " + info.name);
    m_linears[index].op = inPlaceOf(m_linears[index].op, op);
}

at::Tensor LinearSet::apply(std::size_t index, const at::Tensor& input, const LinearInputObserver& observer) const
{
    const Linear& linear = m_linears[index];
    if (observer)
        observer(index, input.reshape({ -1, input.size(-1) }));
    at::Tensor output = linear.op->apply(input);
    if (linear.bias.defined())
        output.add_(linear.bias);
    return output;
}

} // namespace quantoscope
