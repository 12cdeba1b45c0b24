#include "core/pipeline/layer_tile.h"

#include "core/pipeline/layer_inputs.h"
#include "core/quantization/weight_range.h"
#include "core/quantization/weight_tile.h"

#include <ATen/ATen.h>

namespace quantoscope {

WeightTile LayerTile::answer(const OpenModel& model, const WeightTileRequest& request, const CancellationToken& cancel)
{
    takeLayer(model, request.layer);
    WeightTile tile = cutWeightTile(m_weight, request, cancel);
    if (!m_limits || request.runs != m_limitsOf.runs || request.pooling != m_limitsOf.pooling) {
        m_limits = tileLimits(m_weight, request, cancel);
        m_limitsOf = request;
    }
    tile.limits = *m_limits;
    return tile;
}

WeightRangeAnswer LayerTile::count(const OpenModel& model, const WeightRangeRequest& request,
                                   const CancellationToken& cancel)
{
    takeLayer(model, request.layer);
    return countWeights(m_weight, request, cancel);
}

void LayerTile::takeLayer(const OpenModel& model, const std::string& layer)
{
    if (m_weight.defined() && m_name == layer && m_model.lock() == model.source)
        return;
    const LayeredModel& layered = model.layered();
    m_weight = layered.linear(layerIndex(layered, layer))->weight().to(at::kCPU, at::kFloat).contiguous();
    m_name = layer;
    m_limits.reset();
    m_model = model.source;
}

} // namespace quantoscope
