#include "core/pipeline/footprint.h"

namespace quantoscope {

Footprint footprintOf(std::span<const ParameterResult> parameters)
{
    Footprint footprint;
    double elements = 0;
    for (const ParameterResult& parameter : parameters) {
        footprint.beforeBytes += parameter.bytesBefore;
        footprint.afterBytes += parameter.bytesAfter + parameter.gridBytes;
        elements += static_cast<double>(parameter.elements());
    }
    footprint.bitsPerWeight = elements > 0 ? 8 * footprint.afterBytes / elements : 0;
    return footprint;
}

Footprint footprintOf(const ModelSource& source, std::span<const LayerResult> layers)
{
    Footprint footprint;
    for (const TensorInfo& tensor : source.tensors())
        footprint.beforeBytes += static_cast<double>(tensor.bytes);
    footprint.afterBytes = footprint.beforeBytes;
    double bits = 0;
    double weights = 0;
    for (const LayerResult& layer : layers) {
        const double layerWeights = static_cast<double>(layer.inFeatures) * static_cast<double>(layer.outFeatures);
        if (const TensorInfo* const replaced = source.findTensor(layer.name + ".weight"))
            footprint.afterBytes -= static_cast<double>(replaced->bytes);
        footprint.afterBytes += layer.bits * layerWeights / 8;
        bits += layer.bits * layerWeights;
        weights += layerWeights;
    }
    footprint.bitsPerWeight = weights > 0 ? bits / weights : 0;
    return footprint;
}

} // namespace quantoscope
