// The linears of one model by index: what LayeredModel promises of them.
#pragma once

#include "core/models/blueprint.h"
#include "core/models/layered_model.h"

#include <utility>

namespace quantoscope {

/// A copy shares all operators and biases.
class LinearSet
{
public:
    /// `linears` are those of `blueprint`, loaded.
    LinearSet(const Blueprint& blueprint, std::vector<Linear> linears);

    const std::vector<LinearInfo>& infos() const noexcept { return m_infos; }
    std::size_t size() const noexcept { return m_linears.size(); }
    const Linear& at(std::size_t index) const { return m_linears.at(index); }

    /// Brings `op` to where the operator in use is. Throws Error for an operator of another shape.
    void replace(std::size_t index, std::shared_ptr<const LinearOperator> op);

    /// `bias` [out], in place of the one there is.
    void replaceBias(std::size_t index, at::Tensor bias) { m_linears.at(index).bias = std::move(bias); }

    /// Bias included. `input` [.., in] -> a new tensor [.., out].
    at::Tensor apply(std::size_t index, const at::Tensor& input, const LinearInputObserver& observer) const;

private:
    std::vector<LinearInfo> m_infos;
    std::vector<Linear> m_linears;
};

} // namespace quantoscope
