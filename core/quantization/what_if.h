// One layer quantized again and again with other settings, for answers while a slider moves: the quantizers and error
// measures of runs, with what does not change from one answer to the next kept.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/input_statistics.h"
#include "core/quantization/error_metrics.h"
#include "core/quantization/quantized_weight.h"
#include "core/quantization/quantizer_config.h"
#include "core/results/what_if.h"

#include <ATen/core/Tensor.h>

#include <optional>

namespace quantoscope {

/// Used by one thread.
class WhatIf
{
public:
    /// `weight` [out, in] of any floating type and device; neither side is 0.
    explicit WhatIf(const at::Tensor& weight);

    /// The layer's inputs, which output errors and GPTQ need. Empty ones take them back.
    void setInputs(InputStatistics inputs);
    bool hasInputs() const { return m_inputs.tokens > 0; }

    /// RTN is asked of the whole layer, GPTQ of subTileAround(). Output errors are there if the inputs are, and if they
    /// are asked for or take no more than a blink. Throws InvalidRequest for another method, for settings that a run
    /// would refuse, or if GPTQ has no inputs; Cancelled.
    WhatIfAnswer answer(const WhatIfRequest& request, const CancellationToken& cancel);

private:
    /// A part of the layer with all that its errors are held against.
    struct Part
    {
        TileRange range;
        OriginalWeight original;
        InputStatistics inputs;
        std::optional<double> outputEnergy; ///< once it is known
    };
    struct Rounded
    {
        QuantizedWeight weight;
        at::Tensor values; ///< float32, as the part
        LayerResult figures;
    };
    /// The last answer's work, for when only its output errors are still missing.
    struct Known
    {
        std::string config;
        TileRange range;
        Rounded rounded;
    };

    Part& partOf(const TileRange& range);
    Rounded round(const Part& part, const QuantizerConfig& config, const CancellationToken& cancel) const;
    const Rounded& rounded(const Part& part, const QuantizerConfig& config, const CancellationToken& cancel);
    void measureOutputs(Part& part, const Rounded& rounded, LayerResult& figures, const CancellationToken& cancel);
    WhatIfTile tileOf(const WhatIfRequest& request, const Part& part, const Rounded& rounded) const;

    at::Tensor m_weight; ///< float32 [out, in], contiguous, on the CPU
    InputStatistics m_inputs;
    std::optional<Part> m_whole;
    std::optional<Part> m_part; ///< the last sub-tile
    std::optional<Known> m_known;
};

} // namespace quantoscope
