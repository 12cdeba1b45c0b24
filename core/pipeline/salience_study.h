// What a layer's salient channels are worth (AWQ, arXiv 2306.00978, tables 1 and 2; LLM.int8, arXiv 2208.07339): the
// quantizers and measures of runs on one layer, side by side.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/quantization/quantized_weight.h"
#include "core/results/run.h"
#include "core/results/salience.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>
#include <utility>

namespace quantoscope {

/// Told of an answer that is not whole yet.
using SalienceObserver = std::function<void(const SalienceAnswer&)>;

/// Keeps what it found for the last request, so that another threshold does not try all scales again. Used by one
/// thread.
class SalienceStudy
{
public:
    /// `weight` [out, in] of any floating type and device; `inputs` with tokens, finite, and a sample of them.
    SalienceStudy(const at::Tensor& weight, InputStatistics inputs);

    const InputStatistics& inputs() const { return m_inputs; }

    /// `progress`: share that is done. `partly`: the inputs first, then one way to quantize after the other, AWQ's
    /// candidates one by one at last. Throws InvalidRequest for settings that a run would refuse, Cancelled.
    SalienceAnswer answer(const SalienceRequest& request, const std::function<void(double)>& progress,
                          const CancellationToken& cancel, const SalienceObserver& partly = {});

private:
    class Stages;

    SalienceAnswer begun(const SalienceRequest& request) const;
    void tryWays(SalienceAnswer& answer, Stages& stages, const CancellationToken& cancel);
    void searchScales(SalienceAnswer& answer, Stages& stages, const CancellationToken& cancel);
    void addVariant(SalienceAnswer& answer, SalienceVariant::Kind kind, const QuantizedWeight& weight,
                    const CancellationToken& cancel);
    const SalienceVariant& int8Of(double threshold, const CancellationToken& cancel);
    double outputEnergy(const CancellationToken& cancel);

    at::Tensor m_weight; ///< float32 [out, in], contiguous, on the CPU
    InputStatistics m_inputs;
    std::optional<double> m_outputEnergy;
    std::optional<SalienceAnswer> m_known; ///< without LLM.int8, whose threshold is moved on its own
    std::optional<std::pair<double, SalienceVariant>> m_int8; ///< with its threshold
};

} // namespace quantoscope
