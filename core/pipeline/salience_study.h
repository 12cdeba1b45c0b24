// What a layer's salient channels are worth (AWQ, arXiv 2306.00978, tables 1 and 2; LLM.int8, arXiv 2208.07339): the
// quantizers and measures of runs on one layer, side by side.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/results/run.h"
#include "core/results/salience.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <optional>

namespace quantoscope {

/// Keeps what it found for the last request, so that another threshold does not try all scales again. Used by one
/// thread.
class SalienceStudy
{
public:
    /// `weight` [out, in] of any floating type and device; `inputs` with tokens, finite, and a sample of them.
    SalienceStudy(const at::Tensor& weight, InputStatistics inputs);

    const InputStatistics& inputs() const { return m_inputs; }

    /// `progress`: share that is done. Throws InvalidRequest for settings that a run would refuse, Cancelled.
    SalienceAnswer answer(const SalienceRequest& request, const std::function<void(double)>& progress,
                          const CancellationToken& cancel);

private:
    void study(const SalienceRequest& request, const std::function<void(double)>& progress,
               const CancellationToken& cancel);
    SalienceVariant int8Of(double threshold, const CancellationToken& cancel) const;
    double outputEnergy(const CancellationToken& cancel);

    at::Tensor m_weight; ///< float32 [out, in], contiguous, on the CPU
    InputStatistics m_inputs;
    std::optional<double> m_outputEnergy;
    std::optional<SalienceAnswer> m_known;
};

} // namespace quantoscope
