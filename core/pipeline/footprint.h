// Bytes of a model before and after quantization.
#pragma once

#include "core/formats/model_source.h"
#include "core/results/run.h"

#include <span>

namespace quantoscope {

struct Footprint
{
    double beforeBytes = 0; ///< of all tensors, as the file stores them
    double afterBytes = 0; ///< with the quantized layers' weights as codes, 16-bit scales and zeros
    double bitsPerWeight = 0; ///< mean over the quantized layers, scales and zeros included
};

/// Of a run that rounds every parameter: the grids' bytes are counted in, and "weights" are all parameters.
Footprint footprintOf(std::span<const ParameterResult> parameters);

/// A quantized head that shares the embedding's tensor is stored beside it.
Footprint footprintOf(const ModelSource& source, std::span<const LayerResult> layers);

} // namespace quantoscope
