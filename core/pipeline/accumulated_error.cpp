#include "core/pipeline/accumulated_error.h"

#include "core/models/dense_operator.h"

#include <ATen/ATen.h>

namespace quantoscope {
namespace {

// The inputs of a group's layers, chunk after chunk, as [tokens, in].
std::vector<at::Tensor> inputsOf(const LayeredModel& model, const LayerGroup& group, const HiddenStates& states,
                                 const CancellationToken& cancel)
{
    std::vector<at::Tensor> inputs;
    const auto observer = [&](std::size_t linear, const at::Tensor& input) {
        if (linear != group.linears.front())
            return;
        inputs.push_back(input.reshape({ -1, input.size(-1) }).clone());
        throw EnoughSeen();
    };
    if (group.block < 0)
        states.observeHead(model, observer, cancel);
    else
        states.observe(model, group.block, observer, cancel);
    return inputs;
}

} // namespace

std::vector<AccumulatedError> accumulatedErrors(const LayeredModel& original, const LayeredModel& quantized,
                                                const LayerGroup& group,
                                                const std::vector<std::shared_ptr<const LinearOperator>>& operators,
                                                const HiddenStates& originalStates, const HiddenStates& quantizedStates,
                                                const CancellationToken& cancel)
{
    struct Sums
    {
        double lost = 0;
        double energy = 0;
        double outputs = 0;
    };
    std::vector<std::shared_ptr<const LinearOperator>> beside;
    for (const auto& op : operators)
        beside.push_back(onDevice(op, quantized.device()));
    std::vector<Sums> sums(group.linears.size());
    for (std::int64_t sequence = 0; sequence < originalStates.sequences(); ++sequence) {
        const auto exact = inputsOf(original, group, originalStates.only(sequence), cancel);
        const auto drifted = inputsOf(quantized, group, quantizedStates.only(sequence), cancel);
        for (std::size_t chunk = 0; chunk < exact.size(); ++chunk) {
            for (std::size_t i = 0; i < sums.size(); ++i) {
                const at::Tensor output = original.linear(group.linears[i])->apply(exact[chunk]);
                const at::Tensor difference = beside[i]->apply(drifted[chunk]) - output;
                sums[i].lost += at::sum(difference.square(), at::kDouble).item<double>();
                sums[i].energy += at::sum(output.square(), at::kDouble).item<double>();
                sums[i].outputs += static_cast<double>(output.numel());
            }
        }
    }
    std::vector<AccumulatedError> errors;
    for (const Sums& sum : sums)
        errors.push_back({ sum.energy > 0 ? sum.lost / sum.energy : 0, sum.outputs > 0 ? sum.lost / sum.outputs : 0 });
    return errors;
}

} // namespace quantoscope
